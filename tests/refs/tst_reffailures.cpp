// SPDX-License-Identifier: Apache-2.0
#include "refs/refcaps.h"
#include "refs/servedrefstest.h"

#include <QImageReader>

using namespace Qt::StringLiterals;

/// Refs that do not come, from a server that the test holds back.
class TestRefFailures : public ServedRefsTest
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void failedWishesAreSilent();
    void aFailedWishIsFetchedOnce();
    void badRefsFailWithWords_data();
    void badRefsFailWithWords();
    void whatHasFailedIsFetchedForNobody();
    void aFailureIsForgottenWithItsPlace();
    void connectionBackMeansAskAgain();
    void oneSizeFailsAlone();
};

void TestRefFailures::failedWishesAreSilent()
{
    const RefSource ref = source(u"a"_s);
    m_server->put(u"/a0"_s, {}, 503);
    m_loader->prefetch(wishes({ref, source(u"b"_s)}, Box));
    QTRY_VERIFY(!m_loader->anyImage(source(u"b"_s).key).isNull());
    QCOMPARE(m_failed->count(), 0);
    QCOMPARE(m_loader->failure(ref.key), nullptr);

    const RefSource mended = source(u"a"_s);
    ask(mended, Urgency::Shown);
    QTRY_COMPARE(m_ready->count(), 1);
    QCOMPARE(m_server->count(u"/a0"_s), 2);
}

/// For its place at the canvas somebody zooms, and rows change: the list is the same, or nearly.
void TestRefFailures::aFailedWishIsFetchedOnce()
{
    const RefSource bad = source(u"a"_s);
    m_server->put(u"/a0"_s, {}, 503);
    int round = 0;
    const auto wishAgain = [&] {
        const RefSource other = source(u"b"_s, round++);
        m_loader->prefetch(wishes({bad, other}, Box));
        QTRY_VERIFY(!m_loader->anyImage(other.key).isNull());
    };
    for (int i = 0; i < 4; ++i)
        wishAgain();
    QCOMPARE(m_server->count(u"/a0"_s), 1);

    m_loader->prefetch({});
    wishAgain(); // by then it may be there
    wishAgain();
    QCOMPARE(m_server->count(u"/a0"_s), 2);

    emit m_http->onlineChanged(false);
    wishAgain();
    QCOMPARE(m_server->count(u"/a0"_s), 2);
    emit m_http->onlineChanged(true);
    wishAgain();
    wishAgain();
    QCOMPARE(m_server->count(u"/a0"_s), 3);
    QCOMPARE(m_failed->count(), 0);
}

void TestRefFailures::badRefsFailWithWords_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");

    const QByteArray whole = plainPng({64, 64});
    QTest::newRow("empty") << QByteArray() << 200 << u"The ref is empty."_s;
    QTest::newRow("cut") << whole.left(whole.size() / 2) << 200 << u"The ref is damaged."_s;
    QTest::newRow("GIF") << "GIF89a"_ba << 200 << u"The ref is not an image we can show (GIF)."_s;
    QTest::newRow("page") << "<html>Hello</html>"_ba << 200
                          << u"The ref is not an image we can show (HTML)."_s;
    QTest::newRow("huge") << QByteArray(HttpClient::RefBodyLimit + 1, 'x') << 200
                          << u"The server's answer is too large to be right."_s;
    QTest::newRow("server error") << QByteArray() << 500
                                  << u"The server cannot hand out this ref now (500)."_s;
    QTest::newRow("rate") << QByteArray() << 429
                          << u"The server cannot hand out this ref now (429)."_s;
}

void TestRefFailures::badRefsFailWithWords()
{
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    const RefSource ref = source(u"a"_s);
    m_server->put(u"/a0"_s, body, status);

    ask(ref, Urgency::Shown);
    ask(ref, Urgency::Thumbnail, Small);
    QTRY_COMPARE(m_failed->count(), 1);
    QVERIFY(m_loader->failure(ref.key));
    QTEST(m_loader->failure(ref.key)->message, "message");
    const qsizetype requests = m_server->requests().size();

    // It stays failed, and nothing is asked for.
    ask(ref, Urgency::Shown);
    ask(ref, Urgency::Thumbnail, Small);
    m_loader->prefetch(wishes({ref, source(u"b"_s)}, Box));
    QTRY_VERIFY(!m_loader->anyImage(source(u"b"_s).key).isNull());
    QCOMPARE(m_server->requests().size(), requests + 1);
    QCOMPARE(m_failed->count(), 1);

    // Until somebody wants to try again.
    m_loader->retry(ref.key);
    QCOMPARE(m_loader->failure(ref.key), nullptr);
    const RefSource mended = source(u"a"_s);
    ask(mended, Urgency::Shown);
    QTRY_COMPARE(m_ready->count(), 1);
    QVERIFY(!m_loader->image(mended, Box, Urgency::Shown).isNull());
}

void TestRefFailures::whatHasFailedIsFetchedForNobody()
{
    constexpr int soon = 60'000; // ms: a bound for a busy machine, not a measure
    // The originals of what is shown fill the memory, so that no other stays.
    constexpr qsizetype heavier = MostRefCaps.originals / 4 + 1'000'000; // bytes, than a fourth
    const QByteArray heavy = plainPng({64, 64}) + QByteArray(heavier, '\0');
    const QList<RefSource> shown = sources(u"s"_s, 4);
    for (const RefSource &ref : shown)
        m_server->put(u"/s%1"_s.arg(ref.key.index), heavy);
    for (const RefSource &ref : shown)
        ask(ref, Urgency::Shown);
    QTRY_COMPARE_WITH_TIMEOUT(m_ready->count(), 4, soon);
    // Half a second of work, at least, for nothing.
    const RefSource bad = source(u"a"_s);
    QByteArray cut = plainPng({6000, 6000});
    cut.chop(64);
    m_server->put(u"/a0"_s, cut);
    ask(bad, Urgency::Thumbnail);
    QTRY_COMPARE(decodes(), 1);
    QVERIFY(m_loader->original(bad.key).isNull());
    m_server->hold();
    ask(bad, Urgency::Thumbnail, Small); // for which it is fetched again
    QTRY_COMPARE_WITH_TIMEOUT(m_failed->count(), 1, soon);
    QTRY_COMPARE(m_server->held(), QStringList());
    m_server->release();
    ask(source(u"b"_s), Urgency::Thumbnail);
    QTRY_COMPARE_WITH_TIMEOUT(m_ready->count(), 5, soon);
    QVERIFY(m_loader->original(bad.key).isNull());
}

void TestRefFailures::aFailureIsForgottenWithItsPlace()
{
    const RefSource ref = source(u"a"_s);
    m_server->put(u"/a0"_s, {}, 500);
    ask(ref, Urgency::Shown);
    QTRY_COMPARE(m_failed->count(), 1);
    m_loader->forget(ref.key, Urgency::Thumbnail);
    QVERIFY(m_loader->failure(ref.key)); // the canvas still shows it
    m_loader->forget(ref.key, Urgency::Shown);
    QCOMPARE(m_loader->failure(ref.key), nullptr);
}

void TestRefFailures::connectionBackMeansAskAgain()
{
    const RefSource refused = source(u"a"_s);
    RefSource unreachable = source(u"b"_s);
    unreachable.url = "http://127.0.0.1:1/nobody"_ba;
    m_server->put(u"/a0"_s, {}, 500);
    ask(refused, Urgency::Shown);
    ask(unreachable, Urgency::Shown);
    QTRY_COMPARE(m_failed->count(), 2);
    QCOMPARE(m_loader->failure(unreachable.key)->kind, Error::Kind::Offline);

    emit m_http->onlineChanged(true); // it was all the time, as far as anybody knows
    QCOMPARE(m_ready->count(), 0);
    emit m_http->onlineChanged(false);
    QCOMPARE(m_ready->count(), 0);
    emit m_http->onlineChanged(true);
    QCOMPARE(m_ready->count(), 1);
    QCOMPARE(m_ready->at(0).at(0).value<RefKey>(), unreachable.key);
    QCOMPARE(m_loader->failure(unreachable.key), nullptr);
    QVERIFY(m_loader->failure(refused.key));
}

/// As where there is no memory for it.
void TestRefFailures::oneSizeFailsAlone()
{
    constexpr int some = 1; // MiB: the full size takes eight
    const RefSource ref = source(u"a"_s);
    m_server->put(u"/a0"_s, plainJpeg({2000, 1000}));
    ask(ref, Urgency::Shown, {200, 200});
    QTRY_COMPARE(m_ready->count(), 1);
    const int all = QImageReader::allocationLimit();
    QImageReader::setAllocationLimit(some);
    const QObject other;
    const auto askForAll = [&] { return m_loader->image(ref, {}, Urgency::Shown, &other); };
    QVERIFY(askForAll().isNull());
    QTRY_COMPARE(m_failed->count(), 1);
    QCOMPARE(m_loader->failure(ref.key), nullptr);
    QCOMPARE(m_loader->failure(ref.key, {100, 100}), nullptr);
    QVERIFY(m_loader->failure(ref.key, {}, &other) != nullptr);
    QCOMPARE(m_loader->failure(ref.key, {}, &other)->message, u"The ref is damaged."_s);

    // Other sizes are made of the same bytes, and this one is not tried again.
    ask(ref, Urgency::Shown, {100, 100});
    QVERIFY(askForAll().isNull());
    QTRY_COMPARE(m_ready->count(), 2);
    QVERIFY(!m_loader->image(ref, {100, 100}, Urgency::Shown).isNull());
    QTRY_COMPARE(decodes(), 0);
    QCOMPARE(m_failed->count(), 1);
    QCOMPARE(m_server->count(u"/a0"_s), 1);

    // Until somebody wants to try, with other bytes, since nobody knows what was wrong.
    QImageReader::setAllocationLimit(all);
    m_loader->retry(ref.key);
    QVERIFY(askForAll().isNull());
    QTRY_COMPARE(m_ready->count(), 3);
    QCOMPARE(askForAll().size(), QSize(2000, 1000));
    QCOMPARE(m_server->count(u"/a0"_s), 2);
    m_loader->leave(&other);
}

QTEST_GUILESS_MAIN(TestRefFailures)
#include "tst_reffailures.moc"
