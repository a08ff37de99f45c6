// SPDX-License-Identifier: Apache-2.0
#include "api/restcharactersapi.h"
#include "domain/clock.h"
#include "net/httpclient.h"
#include "net/ratebudget.h"
#include "pictures/refbundle.h"
#include "refs/refloader.h"
#include "refs/reforiginals.h"
#include "refs/refserver.h"
#include "support/fakecharactersapi.h"
#include "support/plainpng.h"
#include "support/pooledthreads.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

QByteArray png()
{
    return plainPng({8, 8});
}

} // namespace

/// The bytes of refs, from a server that the test holds back; the API's answers are the test's.
class TestRefOriginals : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void whatIsInMemoryIsNotFetched();
    void whatIsOnTheDiskIsNotFetched();
    void onTheDiskWhatSomebodyWaitsForGoesFirst_data();
    void onTheDiskWhatSomebodyWaitsForGoesFirst();
    void whatIsNotIsFetchedWhateverItIs();
    void fewAtATime();
    void cancelledOnesMakeRoom();
    void anExpiredUrlIsRefreshedOnce();
    void failuresAreTold();
    void whoIsGoneHearsNothing();
    void askedAgainWhileBusy();
    void destroyedWhileBusy();
    void aHandlerMayEndItAll();
    void bundlesKeepTheOrder();
    void anEmptyBundleArrivesToo();
    void aBundleMayBeDestroyedAtAnyTime();

private:
    /// A ref of its own, \a bytes on the server.
    RefSource source(int index, const QByteArray &bytes = "bytes", int status = 200);
    QList<RefSource> sources(int count);
    /// Asks for it and keeps the answer under its place in m_answers.
    void ask(const RefSource &source, Priority priority = Priority::Interactive);

    SystemClock m_clock;
    std::unique_ptr<RefServer> m_server;
    std::unique_ptr<RateBudget> m_budget;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<FakeCharactersApi> m_api;
    std::unique_ptr<RefLoader> m_loader;
    std::unique_ptr<RefOriginals> m_originals;
    std::vector<PendingRequest> m_requests;
    QList<QByteArray> m_answers; ///< "failed: …" for failures
};

void TestRefOriginals::init()
{
    m_server = std::make_unique<RefServer>();
    m_budget = std::make_unique<RateBudget>(m_clock);
    m_http = std::make_unique<HttpClient>(QUrl::fromEncoded(m_server->url({})), *m_budget);
    m_api = std::make_unique<FakeCharactersApi>();
    m_loader = std::make_unique<RefLoader>(*m_http, *m_api);
    m_originals = std::make_unique<RefOriginals>(*m_http, *m_api, *m_loader);
    m_answers.clear();
}

void TestRefOriginals::cleanup()
{
    m_requests.clear();
    m_originals.reset();
    m_loader.reset();
    m_api.reset();
    m_http.reset();
    m_budget.reset();
    m_server.reset();
}

RefSource TestRefOriginals::source(int index, const QByteArray &bytes, int status)
{
    const QString path = u"/%1"_s.arg(index);
    m_server->put(path, bytes, status);
    return {.key = {.character = testId(u"a"_s),
                    .index = index,
                    .pose = u"front"_s,
                    .updatedAt = testCharacter(u"a"_s).updatedAt},
            .url = m_server->url(path)};
}

QList<RefSource> TestRefOriginals::sources(int count)
{
    QList<RefSource> all;
    for (int i = 0; i < count; ++i)
        all.append(source(i, QByteArray::number(i)));
    return all;
}

void TestRefOriginals::ask(const RefSource &source, Priority priority)
{
    m_requests.push_back(
        m_originals->original(source, priority, this, [this](const Result<QByteArray> &bytes) {
            m_answers.append(bytes ? *bytes
                                   : QByteArray("failed: " + bytes.error().message.toUtf8()));
        }));
}

void TestRefOriginals::whatIsInMemoryIsNotFetched()
{
    const RefSource shown = source(0, png());
    const QSignalSpy ready(m_loader.get(), &RefLoader::imageReady);
    QVERIFY(m_loader->image(shown, {8, 8}, RefLoader::Urgency::Shown).isNull());
    QTRY_COMPARE(ready.count(), 1);
    ask(shown);
    QVERIFY(m_answers.isEmpty()); // never within the call
    QTRY_COMPARE(m_answers, QList<QByteArray>{png()});
    QCOMPARE(m_server->count(u"/0"_s), 1);
}

void TestRefOriginals::whatIsOnTheDiskIsNotFetched()
{
    const QTemporaryDir folder;
    const RefPlace place{.folder = folder.path()};
    const RefSource kept = source(0, png());
    const RefSource other = source(1, "other");
    {
        RefLoader former(*m_http, *m_api, place);
        const QSignalSpy ready(&former, &RefLoader::imageReady);
        QVERIFY(former.image(kept, {8, 8}, RefLoader::Urgency::Shown).isNull());
        QTRY_COMPARE(ready.count(), 1);
        QTRY_VERIFY(readRefFile(place, {.ref = kept.key}));
    }
    m_originals.reset();
    m_loader = std::make_unique<RefLoader>(*m_http, *m_api, place);
    m_originals = std::make_unique<RefOriginals>(*m_http, *m_api, *m_loader);
    ask(kept);
    QTRY_COMPARE(m_answers, QList<QByteArray>{png()});
    QCOMPARE(m_server->count(u"/0"_s), 1);
    ask(other);
    QTRY_COMPARE(m_answers.size(), 2);
    QCOMPARE(m_answers.at(1), QByteArray("other"));
    QCOMPARE(m_server->count(u"/1"_s), 1);
    // And whoever is destroyed while it is being looked for hears nothing.
    ask(kept);
    m_originals.reset();
    QTest::qWait(20);
    QCOMPARE(m_answers.size(), 2);
}

void TestRefOriginals::onTheDiskWhatSomebodyWaitsForGoesFirst_data()
{
    QTest::addColumn<Priority>("priority");
    QTest::addColumn<bool>("isFirst");
    QTest::newRow("a copy") << Priority::Interactive << true;
    QTest::newRow("a contact sheet") << Priority::Background << false;
}

/// Behind nothing that is made for rows, and in a thread that gives way to none.
void TestRefOriginals::onTheDiskWhatSomebodyWaitsForGoesFirst()
{
#ifdef Q_OS_LINUX
    QFETCH(const Priority, priority);
    const QTemporaryDir folder;
    m_originals.reset();
    m_loader = std::make_unique<RefLoader>(*m_http, *m_api, RefPlace{.folder = folder.path()});
    m_originals = std::make_unique<RefOriginals>(*m_http, *m_api, *m_loader);
    QTRY_COMPARE(PooledThreads::now().plain, 0); // those of the tests before have ended
    ask(source(0), priority);
    QTRY_COMPARE(m_answers, QList<QByteArray>{"bytes"});
    QTEST(PooledThreads::now().plain > 0, "isFirst");
#endif
}

void TestRefOriginals::whatIsNotIsFetchedWhateverItIs()
{
    ask(source(0, "<svg>not what we show</svg>"));
    QTRY_COMPARE(m_answers, QList<QByteArray>{"<svg>not what we show</svg>"});
    // It is nobody's business to look at it.
    QVERIFY(m_loader->original(source(0).key).isEmpty());
}

void TestRefOriginals::fewAtATime()
{
    m_server->hold();
    for (const RefSource &each : sources(6))
        ask(each);
    QTRY_COMPARE(m_server->held().size(), RefOriginals::Most);
    QTest::qWait(20);
    QCOMPARE(m_server->held(), (QStringList{u"/0"_s, u"/1"_s, u"/2"_s}));
    m_server->release();
    QTRY_COMPARE(m_answers.size(), 6);
}

void TestRefOriginals::cancelledOnesMakeRoom()
{
    m_server->hold();
    for (const RefSource &each : sources(5))
        ask(each);
    QTRY_COMPARE(m_server->held().size(), RefOriginals::Most);
    m_requests.at(0).cancel();
    m_requests.at(3).cancel(); // which has not begun
    QTRY_VERIFY(m_server->held().contains(u"/4"_s));
    m_server->release();
    QTRY_COMPARE(m_answers.size(), 3);
    QVERIFY(!m_answers.contains("0"));
    QCOMPARE(m_server->count(u"/3"_s), 0);
}

void TestRefOriginals::anExpiredUrlIsRefreshedOnce()
{
    const QSignalSpy refreshed(m_originals.get(), &RefOriginals::characterRefreshed);
    ask(source(0, "gone", 410));
    QTRY_COMPARE(m_api->waiting(), u"fetch char_a"_s);
    Character fresh = testCharacter(u"a"_s);
    m_server->put(u"/fresh"_s, "fresh");
    fresh.refs = {{.pose = u"front"_s, .url = m_server->url(u"/fresh"_s)}};
    m_api->answerFetch(fresh);
    QTRY_COMPARE(m_answers, QList<QByteArray>{"fresh"});
    QCOMPARE(refreshed.count(), 1);
}

void TestRefOriginals::failuresAreTold()
{
    ask(source(0, "sorry", 500));
    QTRY_COMPARE(m_answers.size(), 1);
    QVERIFY(m_answers.constFirst().startsWith("failed: The server cannot hand out this ref now"));
}

void TestRefOriginals::whoIsGoneHearsNothing()
{
    m_server->hold();
    auto context = std::make_unique<QObject>();
    bool isTold = false;
    const PendingRequest request =
        m_originals->original(source(0), Priority::Interactive, context.get(),
                              [&isTold](const Result<QByteArray> &) { isTold = true; });
    QTRY_COMPARE(m_server->held().size(), 1);
    context.reset();
    m_server->release();
    ask(source(1, "one"));
    QTRY_COMPARE(m_answers, QList<QByteArray>{"one"});
    QVERIFY(!isTold);
}

void TestRefOriginals::askedAgainWhileBusy()
{
    m_server->hold();
    PendingRequest request;
    QList<int> told;
    for (const int turn : {1, 2})
        request =
            m_originals->original(source(0), Priority::Interactive, this,
                                  [&told, turn](const Result<QByteArray> &) { told.append(turn); });
    QTRY_COMPARE(m_server->held().size(), 1);
    m_server->release();
    QTRY_COMPARE(told, QList<int>{2});
}

void TestRefOriginals::destroyedWhileBusy()
{
    m_server->hold();
    for (const RefSource &each : sources(6))
        ask(each);
    QTRY_COMPARE(m_server->held().size(), RefOriginals::Most);
    m_originals.reset();
    m_server->release();
    QTest::qWait(20);
    QVERIFY(m_answers.isEmpty());
}

void TestRefOriginals::aHandlerMayEndItAll()
{
    bool isTold = false;
    const PendingRequest request = m_originals->original(source(0), Priority::Interactive, this,
                                                         [&](const Result<QByteArray> &) {
                                                             isTold = true;
                                                             m_originals.reset();
                                                         });
    ask(source(1));
    QTRY_VERIFY(isTold);
    QTest::qWait(20);
    QVERIFY(m_answers.isEmpty());
}

void TestRefOriginals::bundlesKeepTheOrder()
{
    QList<RefSource> all = sources(5);
    all[3] = source(3, "no", 500);
    QStringList got;
    const RefBundle bundle(*m_originals, all, Priority::Background,
                           [&got](const RefBundle::Contents &contents) {
                               for (const Result<QByteArray> &one : contents)
                                   got.append(one ? QString::fromLatin1(*one) : u"lost"_s);
                           });
    QTRY_COMPARE(got, (QStringList{u"0"_s, u"1"_s, u"2"_s, u"lost"_s, u"4"_s}));
}

void TestRefOriginals::anEmptyBundleArrivesToo()
{
    int arrived = 0;
    const RefBundle bundle(
        *m_originals, {}, Priority::Background,
        [&arrived](const RefBundle::Contents &contents) { arrived += contents.empty() ? 1 : 100; });
    QCOMPARE(arrived, 0);
    QTRY_COMPARE(arrived, 1);
}

void TestRefOriginals::aBundleMayBeDestroyedAtAnyTime()
{
    std::unique_ptr<RefBundle> bundle;
    int arrived = 0;
    const auto make = [&] {
        bundle = std::make_unique<RefBundle>(*m_originals, sources(2), Priority::Background,
                                             [&](const RefBundle::Contents &) {
                                                 ++arrived;
                                                 bundle.reset();
                                             });
    };
    m_server->hold();
    make();
    QTRY_COMPARE(m_server->held().size(), 2);
    bundle.reset();
    m_server->release();
    make();
    QTRY_COMPARE(arrived, 1);
    QVERIFY(!bundle);
}

QTEST_GUILESS_MAIN(TestRefOriginals)
#include "tst_reforiginals.moc"
