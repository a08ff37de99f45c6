// SPDX-License-Identifier: Apache-2.0
#include "api/restcharactersapi.h"
#include "domain/clock.h"
#include "net/httpclient.h"
#include "net/ratebudget.h"
#include "refs/refdecoder.h"
#include "refs/refloader.h"
#include "refs/screencolours.h"
#include "sandbox/sandboxserver.h"

#include <QColorSpace>
#include <QImageReader>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <optional>
#include <tuple>

using namespace Qt::StringLiterals;
using Urgency = RefLoader::Urgency;

namespace {

constexpr QSize Box{300, 300};
constexpr int Patience = 60'000; // ms; the sandbox draws what is asked for first

} // namespace

/// Refs from the sandbox: its tokens, its expiry, its three formats.
class TestRefLoader : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void loadsTheRefsOfACharacter_data();
    void loadsTheRefsOfACharacter();
    void scalesFromMemory();
    void showsTheFullSize();
    void allowsTheLargestRefToBeRead();
    void anotherScreenHasOtherColours();
    void eachOwnerHasTheColoursOfItsScreen();
    void whoIsOnNoScreenHasSrgb();
    void wishesAreForTheScreenOfWhoWishes();
    void refreshesExpiredUrlsByOneFetch();
    void refusedForGoodFailsWithoutLoop_data();
    void refusedForGoodFailsWithoutLoop();
    void aRefThatIsGoneFails();
    void newPicturesAreNotTakenForTheOldOnes();
    void aCharacterThatIsGoneFails();
    void nothingIsAskedForWithoutAUrl();
    void faultsOfTheWayFailAndRetryWorks_data();
    void faultsOfTheWayFailAndRetryWorks();
    void followsNoRedirectWithTheKey();
    void destroyedWhileRefreshing();

private:
    void start(const sandbox::Options &options = {});
    /// The newest reviewing character with four refs, as the server tells it.
    Character fourRefs();
    Character fetch(const QString &id);
    /// Asks for all refs of \a character, which must not find anything.
    void askForAll(const Character &character);
    /// The server's requests to \a listener so far, but for that of fourRefs().
    QList<sandbox::RecordLine> requests(const QString &listener) const;

    SystemClock m_clock;
    std::unique_ptr<sandbox::SandboxServer> m_server;
    std::unique_ptr<RateBudget> m_budget;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<RestCharactersApi> m_api;
    std::unique_ptr<RefLoader> m_loader;
    std::unique_ptr<QSignalSpy> m_ready;
    std::unique_ptr<QSignalSpy> m_failed;
    std::unique_ptr<QSignalSpy> m_refreshed;
    std::unique_ptr<QSignalSpy> m_unauthorized;
    qsizetype m_recordBegin = 0;
};

void TestRefLoader::init()
{
    m_recordBegin = 0;
}

void TestRefLoader::start(const sandbox::Options &options)
{
    m_server = std::make_unique<sandbox::SandboxServer>(options);
    QString error;
    QVERIFY2(m_server->start(&error), qPrintable(error));
    m_budget = std::make_unique<RateBudget>(m_clock);
    m_http = std::make_unique<HttpClient>(QUrl(m_server->baseUrl()), *m_budget);
    m_http->setApiKey(m_server->apiKey().toLatin1());
    m_api = std::make_unique<RestCharactersApi>(*m_http);
    m_loader = std::make_unique<RefLoader>(*m_http, *m_api);
    m_ready = std::make_unique<QSignalSpy>(m_loader.get(), &RefLoader::imageReady);
    m_failed = std::make_unique<QSignalSpy>(m_loader.get(), &RefLoader::imageFailed);
    m_refreshed = std::make_unique<QSignalSpy>(m_loader.get(), &RefLoader::characterRefreshed);
    m_unauthorized = std::make_unique<QSignalSpy>(m_http.get(), &HttpClient::unauthorized);
}

void TestRefLoader::cleanup()
{
    m_ready.reset();
    m_failed.reset();
    m_refreshed.reset();
    m_unauthorized.reset();
    m_loader.reset();
    m_api.reset();
    m_http.reset();
    m_budget.reset();
    m_server.reset();
}

Character TestRefLoader::fetch(const QString &id)
{
    std::optional<Character> character;
    const PendingRequest request =
        m_api->fetch(*CharacterId::fromString(id), Priority::Interactive, this,
                     [&character](const Result<Character> &result) {
                         if (result)
                             character = *result;
                     });
    if (!QTest::qWaitFor([&character] { return character.has_value(); }, Patience))
        qFatal("no such character");
    m_recordBegin = m_server->record().size();
    return *character;
}

Character TestRefLoader::fourRefs()
{
    for (const QString &id : m_server->ids(sandbox::Status::Reviewing)) {
        Character character = fetch(id);
        if (character.refs.size() == 4)
            return character;
    }
    qFatal("no character has four refs");
    return {};
}

void TestRefLoader::askForAll(const Character &character)
{
    for (int index = 0; index < character.refs.size(); ++index)
        QVERIFY(m_loader->image(refSource(character, index), Box, Urgency::Shown).isNull());
}

QList<sandbox::RecordLine> TestRefLoader::requests(const QString &listener) const
{
    QList<sandbox::RecordLine> lines = m_server->record().mid(m_recordBegin);
    lines.removeIf([&listener](const sandbox::RecordLine &line) {
        return line.kind != "request"_L1 || line.listener != listener;
    });
    return lines;
}

void TestRefLoader::loadsTheRefsOfACharacter_data()
{
    QTest::addColumn<bool>("onApiPort");

    QTest::newRow("refs elsewhere") << false;
    QTest::newRow("refs on the API's port") << true;
}

void TestRefLoader::loadsTheRefsOfACharacter()
{
    QFETCH(const bool, onApiPort);
    start({.refsOnApiPort = onApiPort});
    const Character character = fourRefs();
    askForAll(character);
    QTRY_COMPARE_WITH_TIMEOUT(m_ready->count(), 4, Patience);
    QCOMPARE(m_failed->count(), 0);

    for (int index = 0; index < 4; ++index) {
        const RefSource source = refSource(character, index);
        const QImage image = m_loader->image(source, Box, Urgency::Shown);
        QCOMPARE(image.format(), QImage::Format_RGB32);
        const QSize original = m_loader->originalSize(source.key);
        QVERIFY(original.width() >= 1024 && original.height() >= 1024);
        QCOMPARE(image.size(), fittedRefSize(original, Box));
        QCOMPARE(m_loader->anyImage(source.key).size(), image.size());
    }
    const QList<sandbox::RecordLine> lines = requests(onApiPort ? u"api"_s : u"refs"_s);
    QCOMPARE(lines.size(), 4);
    for (const sandbox::RecordLine &line : lines) {
        QCOMPARE(line.method, u"GET"_s);
        QCOMPARE(line.status, 200);
        QVERIFY(line.path.endsWith(u".bin"));
        QVERIFY(!line.keySent);
    }
}

void TestRefLoader::scalesFromMemory()
{
    start();
    const Character character = fourRefs();
    askForAll(character);
    QTRY_COMPARE_WITH_TIMEOUT(m_ready->count(), 4, Patience);
    const RefSource source = refSource(character, 0);
    for (const QSize &box : {QSize(64, 64), QSize(500, 500), QSize(299, 301)}) {
        const auto ready = m_ready->count();
        QVERIFY(m_loader->image(source, box, Urgency::Shown).isNull());
        QTRY_COMPARE_WITH_TIMEOUT(m_ready->count(), ready + 1, Patience);
        QCOMPARE(m_loader->image(source, box, Urgency::Shown).size(),
                 fittedRefSize(m_loader->originalSize(source.key), box));
    }
    QVERIFY(m_loader->image(source, {48, 48}, Urgency::Thumbnail).isNull());
    QTRY_COMPARE_WITH_TIMEOUT(m_loader->image(source, {48, 48}, Urgency::Thumbnail).height(), 48,
                              Patience);
    QCOMPARE(requests(u"refs"_s).size(), 4);
}

void TestRefLoader::showsTheFullSize()
{
    start();
    const Character character = fourRefs();
    askForAll(character);
    QTRY_COMPARE_WITH_TIMEOUT(m_ready->count(), 4, Patience);
    for (int index = 0; index < 4; ++index)
        QVERIFY(m_loader->image(refSource(character, index), {}, Urgency::Shown).isNull());
    QTRY_COMPARE_WITH_TIMEOUT(m_ready->count(), 8, Patience);
    for (int index = 0; index < 4; ++index) {
        const RefSource source = refSource(character, index);
        QCOMPARE(m_loader->image(source, {}, Urgency::Shown).size(),
                 m_loader->originalSize(source.key));
        QVERIFY(!m_loader->image(source, Box, Urgency::Shown).isNull());
    }
    QCOMPARE(requests(u"refs"_s).size(), 4);
}

void TestRefLoader::allowsTheLargestRefToBeRead()
{
    start();
    QCOMPARE(QImageReader::allocationLimit(), MostDecodedMiB);
}

void TestRefLoader::anotherScreenHasOtherColours()
{
    start();
    const RefSource source = refSource(fourRefs(), 0);
    const QColorSpace wide = QColorSpace::DisplayP3;
    const auto arrives = [&](const QSize &box) {
        return QTest::qWaitFor(
            [&] { return !m_loader->image(source, box, Urgency::Shown).isNull(); }, Patience);
    };
    QVERIFY(arrives(Box));
    QSignalSpy changed(m_loader.get(), &RefLoader::screenChanged);
    m_loader->setScreens({{QString(), QColorSpace::SRgb}});
    QCOMPARE(changed.count(), 0); // it has been that
    const qsizetype asked = requests(u"refs"_s).size();
    // Now and then in the middle of decoding, which is to be noticed, too.
    for (int i = 1; i <= 20; ++i) {
        const QColorSpace screen = i % 2 == 1 ? wide : QColorSpace(QColorSpace::SRgb);
        const QSize box = Box - QSize(i, i);
        std::ignore = m_loader->image(source, box, Urgency::Shown);
        QTest::qWait(i % 4);
        m_loader->setScreens({{QString(), screen}});
        QCOMPARE(changed.count(), i);
        QVERIFY(m_loader->anyImage(source.key).isNull());
        QVERIFY(arrives(box));
        const QImage image = m_loader->image(source, box, Urgency::Shown);
        QCOMPARE(image.colorSpace() == wide, screen == wide);
    }
    QCOMPARE(requests(u"refs"_s).size(), asked); // the originals have stayed
}

void TestRefLoader::eachOwnerHasTheColoursOfItsScreen()
{
    start();
    const RefSource source = refSource(fourRefs(), 0);
    const QColorSpace wide = QColorSpace::DisplayP3;
    const QColorSpace other = QColorSpace::AdobeRgb;
    m_loader->setScreens({{u"left"_s, wide}, {u"right"_s, other}});
    const QObject canvas;
    auto second = std::make_unique<QObject>();
    m_loader->setScreen(&canvas, u"left"_s);
    m_loader->setScreen(second.get(), u"right"_s);
    QCOMPARE(m_loader->screen(&canvas), wide);
    QCOMPARE(m_loader->screen(second.get()), other);
    const auto imageFor = [&](const QObject *owner) {
        return m_loader->image(source, Box, Urgency::Shown, owner);
    };
    const auto bothAreThere = [&] {
        const bool isOneThere = !imageFor(&canvas).isNull();
        return !imageFor(second.get()).isNull() && isOneThere;
    };
    QTRY_VERIFY_WITH_TIMEOUT(bothAreThere(), Patience);
    QCOMPARE(requests(u"refs"_s).size(), 1);
    const QImage a = imageFor(&canvas);
    const QImage b = imageFor(second.get());
    QCOMPARE(coloursOf(a), wide);
    QCOMPARE(coloursOf(b), other);
    QCOMPARE(a.size(), b.size());
    QVERIFY(a != b);
    const QImage plainA = a.convertedToColorSpace(QColorSpace::SRgb);
    const QImage plainB = b.convertedToColorSpace(QColorSpace::SRgb);
    constexpr int parts = 8;
    for (int part = 1; part < parts; ++part) { // other numbers for the same colours
        const QPoint place(a.width() * part / parts, a.height() * part / parts);
        const QColor one = plainA.pixelColor(place);
        const QColor two = plainB.pixelColor(place);
        QVERIFY2(std::abs(one.red() - two.red()) <= 4 && std::abs(one.green() - two.green()) <= 4
                     && std::abs(one.blue() - two.blue()) <= 4,
                 qPrintable(one.name() + u' ' + two.name()));
    }

    // Moved to the screen of the canvas, where it is in memory; nobody needs the other any more.
    const QSignalSpy changed(m_loader.get(), &RefLoader::screenChanged);
    m_loader->setScreen(second.get(), u"left"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(imageFor(second.get()).cacheKey(), a.cacheKey());
    m_loader->setScreen(second.get(), u"left"_s);
    QCOMPARE(changed.count(), 1);
    m_loader->setScreen(second.get(), u"right"_s);
    QVERIFY(m_loader->anyImage(source.key, second.get()).isNull());
    QTRY_VERIFY_WITH_TIMEOUT(bothAreThere(), Patience);

    // Another profile of the one screen leaves what the other one shows.
    m_loader->setScreens({{u"left"_s, wide}});
    QCOMPARE(changed.count(), 3);
    QCOMPARE(imageFor(&canvas).cacheKey(), a.cacheKey());
    QTRY_VERIFY_WITH_TIMEOUT(bothAreThere(), Patience);
    QCOMPARE(coloursOf(imageFor(second.get())), QColorSpace(QColorSpace::SRgb));
    m_loader->setScreens({{u"left"_s, wide}, {u"right"_s, other}});
    QTRY_VERIFY_WITH_TIMEOUT(bothAreThere(), Patience);

    second.reset();
    const QObject third;
    m_loader->setScreen(&third, u"right"_s);
    QVERIFY(m_loader->anyImage(source.key, &third).isNull());
    QCOMPARE(requests(u"refs"_s).size(), 1); // the original has stayed all the time
}

void TestRefLoader::whoIsOnNoScreenHasSrgb()
{
    start();
    const RefSource source = refSource(fourRefs(), 0);
    const QColorSpace wide = QColorSpace::DisplayP3;
    m_loader->setScreens({{QString(), wide}, {u"left"_s, wide}});
    const QObject canvas;
    auto told = std::make_unique<QObject>();
    m_loader->setScreen(&canvas, u"left"_s);
    m_loader->setScreen(told.get(), std::nullopt);
    QCOMPARE(m_loader->screen(told.get()), QColorSpace(QColorSpace::SRgb));
    const auto imageFor = [&](const QObject *owner) {
        return m_loader->image(source, Box, Urgency::Shown, owner);
    };
    const auto bothAreThere = [&] {
        const bool isShown = !imageFor(&canvas).isNull();
        return !imageFor(told.get()).isNull() && isShown;
    };
    QTRY_VERIFY_WITH_TIMEOUT(bothAreThere(), Patience);
    QCOMPARE(coloursOf(imageFor(&canvas)), wide);
    const QImage plain = imageFor(told.get());
    QCOMPARE(coloursOf(plain), QColorSpace(QColorSpace::SRgb));
    QCOMPARE(requests(u"refs"_s).size(), 1);
    // Whatever screens show.
    m_loader->setScreens({{u"left"_s, QColorSpace::AdobeRgb}});
    QCOMPARE(imageFor(told.get()).cacheKey(), plain.cacheKey());
    m_loader->setScreens({{QString(), wide}, {u"left"_s, wide}});
    told.reset();
    const QObject another;
    m_loader->setScreen(&another, std::nullopt);
    QVERIFY(m_loader->anyImage(source.key, &another).isNull()); // nobody has needed it any more
}

void TestRefLoader::wishesAreForTheScreenOfWhoWishes()
{
    start();
    const RefSource source = refSource(fourRefs(), 0);
    const QColorSpace wide = QColorSpace::DisplayP3;
    const QObject pane;
    m_loader->setScreens({{u"right"_s, wide}});
    m_loader->setScreen(&pane, u"left"_s);
    m_loader->prefetch({{.source = source, .box = Box}}, &pane);
    QTRY_VERIFY_WITH_TIMEOUT(!m_loader->anyImage(source.key, &pane).isNull(), Patience);
    m_loader->setScreen(&pane, u"right"_s);
    QVERIFY(m_loader->anyImage(source.key, &pane).isNull());
    // Nobody has to wish again.
    QTRY_VERIFY_WITH_TIMEOUT(!m_loader->anyImage(source.key, &pane).isNull(), Patience);
    QCOMPARE(coloursOf(m_loader->image(source, Box, Urgency::Shown, &pane)), wide);
}

void TestRefLoader::refreshesExpiredUrlsByOneFetch()
{
    start();
    const Character character = fourRefs();
    m_server->expireRefs();
    askForAll(character);
    QTRY_COMPARE_WITH_TIMEOUT(m_ready->count(), 4, Patience);
    QCOMPARE(m_failed->count(), 0);
    for (int index = 0; index < 4; ++index)
        QVERIFY(!m_loader->image(refSource(character, index), Box, Urgency::Shown).isNull());

    const QList<sandbox::RecordLine> calls = requests(u"api"_s);
    QCOMPARE(calls.size(), 1);
    QCOMPARE(calls.first().path, u"/v1/characters/"_s + character.id.toString());
    const QList<sandbox::RecordLine> lines = requests(u"refs"_s);
    QCOMPARE(lines.size(), 8);
    QCOMPARE(std::count_if(lines.begin(), lines.end(),
                           [](const auto &line) { return line.status == 410; }),
             4);
    QVERIFY(
        std::none_of(lines.begin(), lines.end(), [](const auto &line) { return line.keySent; }));

    // The row may take the news.
    QCOMPARE(m_refreshed->count(), 1);
    const auto fresh = m_refreshed->first().first().value<Character>();
    QCOMPARE(fresh.id, character.id);
    QVERIFY(fresh.refs.at(0).url != character.refs.at(0).url);
}

void TestRefLoader::refusedForGoodFailsWithoutLoop_data()
{
    QTest::addColumn<int>("status");

    for (const int status : {401, 403, 404, 410})
        QTest::addRow("%d", status) << status;
}

void TestRefLoader::refusedForGoodFailsWithoutLoop()
{
    QFETCH(const int, status);
    start();
    const Character character = fourRefs();
    QCOMPARE(m_server->addFault(u"GET /storage/*/*/* %1"_s.arg(status)), QString());
    askForAll(character);
    QTRY_COMPARE_WITH_TIMEOUT(m_failed->count(), 4, Patience);
    QCOMPARE(m_ready->count(), 0);
    QCOMPARE(requests(u"refs"_s).size(), 8);
    // The second refusals made the news worthless, so nobody else takes it for good.
    QVERIFY(requests(u"api"_s).size() <= 4);
    const RefSource source = refSource(character, 0);
    QVERIFY(m_loader->failure(source.key));
    QCOMPARE(m_loader->failure(source.key)->message,
             u"The server does not hand out this ref any more."_s);
    QCOMPARE(m_loader->failure(source.key)->httpStatus, status);

    // Asking does not start anything, and a key that was refused there is not refused here.
    askForAll(character);
    QCOMPARE(m_unauthorized->count(), 0);
    m_server->clearFaults();
    const qsizetype sofar = m_server->record().size();
    m_loader->retry(source.key);
    QVERIFY(m_loader->image(source, Box, Urgency::Shown).isNull());
    QTRY_COMPARE_WITH_TIMEOUT(m_ready->count(), 1, Patience);
    QCOMPARE(m_failed->count(), 4);
    QCOMPARE(m_server->record().size(), sofar + 1);
}

void TestRefLoader::aRefThatIsGoneFails()
{
    start();
    const Character character = fourRefs();
    RefSource source = refSource(character, 0);
    source.key.pose = u"other"_s; // since then another one stands in its place
    m_server->expireRefs();
    QVERIFY(m_loader->image(source, Box, Urgency::Shown).isNull());
    QTRY_COMPARE_WITH_TIMEOUT(m_failed->count(), 1, Patience);
    QCOMPARE(m_loader->failure(source.key)->message,
             u"The character has changed since, and this ref is gone."_s);
}

void TestRefLoader::newPicturesAreNotTakenForTheOldOnes()
{
    start();
    const Character before = fourRefs();
    m_server->setStatus(before.id.toString(), sandbox::Status::Reviewing);
    m_server->expireRefs();
    askForAll(before);
    QTRY_COMPARE_WITH_TIMEOUT(m_failed->count(), 4, Patience);
    QCOMPARE(m_ready->count(), 0);
    QCOMPARE(m_loader->failure(refSource(before, 0).key)->message,
             u"The character has changed since, and this ref is gone."_s);
    QVERIFY(m_loader->original(refSource(before, 0).key).isNull());
    // The news leads to the new ones.
    QVERIFY(m_refreshed->count() > 0);
    const auto after = m_refreshed->constFirst().constFirst().value<Character>();
    QVERIFY(after.updatedAt != before.updatedAt);
    askForAll(after);
    QTRY_COMPARE_WITH_TIMEOUT(m_ready->count(), 4, Patience);
    QCOMPARE(m_failed->count(), 4);
    // No further fetch is made for an old one: it is known to be gone.
    const qsizetype fetches = requests(u"api"_s).size();
    const RefSource old = refSource(before, 1);
    m_loader->retry(old.key);
    QVERIFY(m_loader->image(old, Box, Urgency::Shown).isNull());
    QTRY_COMPARE_WITH_TIMEOUT(m_failed->count(), 5, Patience);
    QCOMPARE(m_loader->failure(old.key)->message,
             u"The character has changed since, and this ref is gone."_s);
    QCOMPARE(requests(u"api"_s).size(), fetches);
}

void TestRefLoader::aCharacterThatIsGoneFails()
{
    start();
    const Character character = fourRefs();
    m_server->remove(character.id.toString());
    askForAll(character);
    QTRY_COMPARE_WITH_TIMEOUT(m_failed->count(), 4, Patience);
    QCOMPARE(m_loader->failure(refSource(character, 0).key)->kind, Error::Kind::NotFound);
    QCOMPARE(m_unauthorized->count(), 0);
}

void TestRefLoader::nothingIsAskedForWithoutAUrl()
{
    start();
    Character character = fourRefs();
    const RefSource kept = refSource(character, 0);
    std::ignore = m_loader->image(kept, Box, Urgency::Shown);
    QTRY_COMPARE_WITH_TIMEOUT(m_ready->count(), 1, Patience);
    character.refs = character.refs.withoutUrls();
    const qsizetype sofar = m_server->record().size();
    QVERIFY(!m_loader->image(refSource(character, 0), Box, Urgency::Shown).isNull());
    for (int index = 1; index < character.refs.size(); ++index)
        QVERIFY(m_loader->image(refSource(character, index), Box, Urgency::Shown).isNull());
    QTRY_COMPARE_WITH_TIMEOUT(m_failed->count(), 3, Patience);
    QCOMPARE(m_loader->failure(kept.key), nullptr);
    const Error *error = m_loader->failure(refSource(character, 1).key);
    QVERIFY(error != nullptr);
    QCOMPARE(error->kind, Error::Kind::NotFound);
    QCOMPARE(error->message, u"The server does not hand out this ref any more."_s);
    QCOMPARE(m_server->record().size(), sofar);
}

void TestRefLoader::faultsOfTheWayFailAndRetryWorks_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("message");

    QTest::newRow("500") << u"500"_s << u"The server cannot hand out this ref now (500)."_s;
    QTest::newRow("429") << u"429"_s << u"The server cannot hand out this ref now (429)."_s;
    QTest::newRow("closed") << u"close"_s << u"The connection to the server was lost."_s;
    QTest::newRow("reset") << u"reset"_s << u"The connection to the server was lost."_s;
    QTest::newRow("half") << u"half-body"_s << u"The server's answer was cut off."_s;
    QTest::newRow("page") << u"not-json"_s << u"The ref is not an image we can show (HTML)."_s;
}

void TestRefLoader::faultsOfTheWayFailAndRetryWorks()
{
    QFETCH(const QString, fault);
    start();
    const Character character = fourRefs();
    const RefSource source = refSource(character, 0);
    QCOMPARE(m_server->addFault(u"GET /storage/*/0/* "_s + fault), QString());
    askForAll(character);
    QTRY_COMPARE_WITH_TIMEOUT(m_ready->count(), 3, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_failed->count(), 1, Patience);
    QCOMPARE(m_failed->first().first().value<RefKey>(), source.key);
    QTEST(m_loader->failure(source.key)->message, "message");

    m_server->clearFaults();
    m_loader->retry(source.key);
    QVERIFY(m_loader->image(source, Box, Urgency::Shown).isNull());
    QTRY_COMPARE_WITH_TIMEOUT(m_ready->count(), 4, Patience);
    QVERIFY(!m_loader->image(source, Box, Urgency::Shown).isNull());
}

void TestRefLoader::followsNoRedirectWithTheKey()
{
    start();
    const Character character = fourRefs();
    const RefSource source = refSource(character, 0);
    QCOMPARE(m_server->addFault(u"GET /storage/*/0/* redirect times=1"_s), QString());
    QVERIFY(m_loader->image(source, Box, Urgency::Shown).isNull());
    // The other origin is the API's, which does not have the file.
    QTRY_COMPARE_WITH_TIMEOUT(m_ready->count() + m_failed->count(), 1, Patience);
    for (const QString &listener : {u"refs"_s, u"api"_s}) {
        for (const sandbox::RecordLine &line : requests(listener))
            QVERIFY(!line.keySent || line.path.startsWith(u"/v1/"));
    }
}

void TestRefLoader::destroyedWhileRefreshing()
{
    start();
    const Character character = fourRefs();
    m_server->expireRefs();
    QCOMPARE(m_server->addFault(u"GET /v1/characters/* hang"_s), QString());
    askForAll(character);
    QTRY_COMPARE_WITH_TIMEOUT(requests(u"refs"_s).size(), 4, Patience);
    m_loader.reset();
    QCOMPARE(m_ready->count() + m_failed->count(), 0);
}

QTEST_GUILESS_MAIN(TestRefLoader)
#include "tst_refloader.moc"
