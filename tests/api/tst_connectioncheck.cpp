// SPDX-License-Identifier: Apache-2.0
#include "api/connectioncheck.h"
#include "net/httpoptions.h"
#include "support/caught.h"
#include "support/proxyserver.h"
#include "support/rawfixture.h"
#include "support/sandboxfixture.h"
#include "support/testauthority.h"
#include "support/unknownname.h"

#include <QtTest>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;
using Obstacle = Error::Obstacle;
using Outcome = StepResult::Outcome;
using Outcomes = QList<Outcome>;

namespace {

constexpr Outcome Ok = Outcome::Ok;
constexpr Outcome Failed = Outcome::Failed;
constexpr Outcome Skipped = Outcome::Skipped;

const QUrl behindTheProxy(u"https://api.greenroom.invalid"_s);

Outcomes outcomes(const ConnectionReport &report)
{
    Outcomes result;
    for (const StepResult *step : report.steps())
        result.append(step->outcome);
    return result;
}

const StepResult *failedStep(const ConnectionReport &report)
{
    for (const StepResult *step : report.steps()) {
        if (step->outcome == Failed)
            return step;
    }
    return nullptr;
}

/// A test of a connection, and what it tells.
struct Checked
{
    explicit Checked(std::chrono::milliseconds patience = ConnectionCheck::Patience)
        : check(std::make_unique<ConnectionCheck>(clock, patience))
    {
        QObject::connect(check.get(), &ConnectionCheck::changed, check.get(),
                         [this](const ConnectionReport &report) { changes.append(report); });
        QObject::connect(check.get(), &ConnectionCheck::finished, check.get(),
                         [this](const ConnectionReport &report) { ends.append(report); });
    }

    /// Waits for the end, and lets a second one show itself.
    [[nodiscard]] bool ended() const
    {
        constexpr int patience = 20'000;
        if (!QTest::qWaitFor([this] { return !ends.isEmpty(); }, patience))
            return false;
        letStrayTrafficCome();
        return ends.size() == 1 && !check->isBusy();
    }

    FakeClock clock;
    std::unique_ptr<ConnectionCheck> check;
    QList<ConnectionReport> changes;
    QList<ConnectionReport> ends;
};

} // namespace

/// The test of a connection, with every step failing in turn.
class TestConnectionCheck : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void allIsWell();
    void byAProxy();
    void anotherTeamsKey();
    void nobodysKey();
    void theWayIsBarred_data();
    void theWayIsBarred();
    void theKeyIsNotTaken_data();
    void theKeyIsNotTaken();
    void theTeamCannotBeTold_data();
    void theTeamCannotBeTold();
    void aStepDoesNotOpenAgain();
    void aSilentServer();
    void destroyedWhileBusy_data();
    void destroyedWhileBusy();
    void cancelledWhileBusy();
    void askedAgainWhileBusy();
    void askedAgainAfterwards();
    void destroyedByWhoIsTold_data();
    void destroyedByWhoIsTold();
    void startedAgainByWhoIsTold();

private:
    void start(const Checked &checked, const QByteArray &key = {}) const;
    void addFault(const QString &fault);
    /// Of all calls, as in "GET /v1/team".
    [[nodiscard]] QStringList calls() const;

    std::unique_ptr<SandboxFixture> m_sandbox;
};

void TestConnectionCheck::init()
{
    m_sandbox = std::make_unique<SandboxFixture>(sandbox::Options{.count = 20});
}

void TestConnectionCheck::cleanup()
{
    m_sandbox.reset();
}

void TestConnectionCheck::start(const Checked &checked, const QByteArray &key) const
{
    checked.check->start(QUrl(m_sandbox->server.baseUrl()), {},
                         key.isEmpty() ? m_sandbox->server.apiKey().toLatin1() : key);
}

void TestConnectionCheck::addFault(const QString &fault)
{
    QCOMPARE(m_sandbox->server.addFault(fault), QString());
}

QStringList TestConnectionCheck::calls() const
{
    QStringList calls;
    for (const sandbox::RecordLine &line : m_sandbox->server.record())
        calls.append(line.method + u' ' + line.path);
    return calls;
}

void TestConnectionCheck::allIsWell()
{
    const Checked checked;
    start(checked);
    QVERIFY(checked.check->isBusy());
    QVERIFY(checked.changes.isEmpty());
    QVERIFY(checked.ended());
    const ConnectionReport &report = checked.ends.constFirst();
    QCOMPARE(outcomes(report), (Outcomes{Skipped, Skipped, Ok, Ok, Ok}));
    QVERIFY(!report.hasFailed());
    Caught<Team> team;
    const PendingRequest pending = m_sandbox->api.team(this, team.handler());
    QVERIFY(team.wait());
    QVERIFY(report.team);
    QCOMPARE(report.team->id, team.value().id);
    QCOMPARE(report.team->name, team.value().name);
    QVERIFY(!report.teamUntold);
    QCOMPARE(report.readsLeft, std::optional(239)); // of the burst, after one page
    QCOMPARE(report.readsInAll, std::optional(240));
    // Two reads, no write; the budget of the session is another.
    QCOMPARE(calls(), (QStringList{u"GET /v1/team"_s, u"GET /v1/characters"_s, u"GET /v1/team"_s}));
    QVERIFY(!m_sandbox->budget.isKnown(RateBudget::Bucket::CharactersGet));
}

void TestConnectionCheck::byAProxy()
{
    TestAuthority authority;
    RawServer server(authority.issue(u"DNS:api.greenroom.invalid"_s).server());
    server.answer(RawServer::response(200, R"({"id":"team_1","name":"Lumen"})"));
    server.answer(RawServer::response(200, R"({"data":[],"has_more":false,"next_cursor":null})"));
    ProxyServer proxy(ProxyChoice::Protocol::Http);
    proxy.lead("api.greenroom.invalid:443", server.serverPort());
    const Checked checked;
    checked.check->start(behindTheProxy,
                         {.apiVersion = u"2026-06-19"_s,
                          .proxy = proxy.choice(),
                          .authorities = {authority.certificate()}},
                         RawFixture::key());
    QVERIFY(checked.ended());
    const ConnectionReport &report = checked.ends.constFirst();
    QCOMPARE(outcomes(report), (Outcomes{Skipped, Ok, Ok, Ok, Ok}));
    QCOMPARE(report.team->name, u"Lumen"_s);
    QVERIFY(!report.readsLeft); // the server did not say
    QCOMPARE(server.requests().size(), 2);
    for (const RawServer::Request &request : server.requests()) {
        QCOMPARE(request.header("X-Api-Key"), RawFixture::key());
        QCOMPARE(request.header("Aurous-Version"), QByteArray("2026-06-19"));
    }
    for (const QByteArray &target : proxy.targets())
        QCOMPARE(target, QByteArray("api.greenroom.invalid:443"));
}

void TestConnectionCheck::anotherTeamsKey()
{
    const Checked checked;
    start(checked, m_sandbox->server.secondTeamKey().toLatin1());
    QVERIFY(checked.ended());
    const Checked first;
    start(first);
    QVERIFY(first.ended());
    QVERIFY(checked.ends.constFirst().team->id != first.ends.constFirst().team->id);
}

void TestConnectionCheck::nobodysKey()
{
    const Checked checked;
    start(checked, "al_live_nobodyatall");
    QVERIFY(checked.ended());
    const ConnectionReport &report = checked.ends.constFirst();
    QCOMPARE(outcomes(report), (Outcomes{Skipped, Skipped, Ok, Failed, Skipped}));
    QCOMPARE(report.key.error->kind, Kind::Unauthorized);
    QVERIFY(report.key.error->requestId.startsWith(u"req_"));
    QVERIFY(!report.team);
    QCOMPARE(calls(), QStringList{u"GET /v1/team"_s});
}

void TestConnectionCheck::theWayIsBarred_data()
{
    QTest::addColumn<QUrl>("server");
    QTest::addColumn<ProxyChoice>("proxy");
    QTest::addColumn<Outcomes>("expected");
    QTest::addColumn<Obstacle>("obstacle");

    const ProxyChoice none{.kind = ProxyChoice::Kind::None};
    const ProxyChoice noProxy{
        .kind = ProxyChoice::Kind::Manual, .host = unknownName(), .port = 8080};
    QTest::newRow("name") << QUrl(u"https://"_s + unknownName()) << none
                          << Outcomes{Failed, Skipped, Skipped, Skipped, Skipped}
                          << Obstacle::NameNotFound;
    QTest::newRow("proxy") << behindTheProxy << noProxy
                           << Outcomes{Skipped, Failed, Skipped, Skipped, Skipped}
                           << Obstacle::ProxyNotFound;
    // This port speaks no TLS; see init().
    QTest::newRow("connection") << QUrl(u"https://127.0.0.1"_s) << none
                                << Outcomes{Skipped, Skipped, Failed, Skipped, Skipped}
                                << Obstacle::TlsFailed;
}

void TestConnectionCheck::theWayIsBarred()
{
    QFETCH(QUrl, server);
    QFETCH(const ProxyChoice, proxy);
    QFETCH(const Outcomes, expected);
    RawServer plain;
    plain.answerAll(RawServer::response(400), RawServer::After::Close);
    if (server.host() == u"127.0.0.1")
        server.setPort(plain.serverPort());
    const Checked checked;
    checked.check->start(server, {.proxy = proxy}, RawFixture::key());
    QVERIFY(checked.ended());
    const ConnectionReport &report = checked.ends.constFirst();
    QCOMPARE(outcomes(report), expected);
    QTEST(failedStep(report)->error->obstacle, "obstacle");
    QVERIFY(!report.team);
    for (const RawServer::Request &request : plain.requests())
        QVERIFY(!request.head.contains(RawFixture::key()));
}

void TestConnectionCheck::theKeyIsNotTaken_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<Outcomes>("expected");
    QTest::addColumn<Kind>("kind");

    const Outcomes atKey{Skipped, Skipped, Ok, Failed, Skipped};
    const Outcomes atRights{Skipped, Skipped, Ok, Ok, Failed};
    const auto row = [](const char *fault, const Outcomes &expected, Kind kind) {
        QTest::newRow(fault) << QString::fromLatin1(fault) << expected << kind;
    };
    row("GET /v1/team 400", atKey, Kind::Rejected);
    row("GET /v1/team 500", atKey, Kind::Server);
    row("GET /v1/team not-json", atKey, Kind::Protocol);
    row("GET /v1/team redirect to=http://127.0.0.1:1/", atKey, Kind::Protocol);
    row("GET /v1/team close", atKey, Kind::Offline);
    row("GET /v1/characters 403", atRights, Kind::Forbidden);
    row("GET /v1/characters 404", atRights, Kind::NotFound);
    row("GET /v1/characters 429", atRights, Kind::RateLimited);
    row("GET /v1/characters 500", atRights, Kind::Server);
    row("GET /v1/characters not-json", atRights, Kind::Protocol);
}

void TestConnectionCheck::theKeyIsNotTaken()
{
    QFETCH(const QString, fault);
    QFETCH(const Outcomes, expected);
    addFault(fault);
    const Checked checked;
    start(checked);
    QVERIFY(checked.ended());
    const ConnectionReport &report = checked.ends.constFirst();
    QCOMPARE(outcomes(report), expected);
    const Error error = failedStep(report)->error.value();
    QTEST(error.kind, "kind");
    QVERIFY(!error.message.contains(u"goes on")); // as no test does
    QCOMPARE(report.team.has_value(), report.key.outcome == Ok);
    QVERIFY(!report.teamUntold);
}

void TestConnectionCheck::theTeamCannotBeTold_data()
{
    QTest::addColumn<QString>("teamFault");
    QTest::addColumn<QString>("pageFault");
    QTest::addColumn<Outcomes>("expected");

    for (const QString &status : {u"403"_s, u"404"_s, u"429"_s}) {
        const auto row = [&status](const QString &pageFault, Outcome key, Outcome rights) {
            QTest::addRow("%s, then %s", qPrintable(status), qPrintable(pageFault))
                << status << pageFault << Outcomes{Skipped, Skipped, Ok, key, rights};
        };
        row(u"200"_s, Ok, Ok);
        row(u"401"_s, Failed, Skipped);
        row(u"403"_s, Ok, Failed);
        row(u"404"_s, Skipped, Failed); // nothing here is what the API has
        row(u"429"_s, Ok, Failed);
        row(u"500"_s, Skipped, Failed);
    }
}

void TestConnectionCheck::theTeamCannotBeTold()
{
    QFETCH(const QString, teamFault);
    QFETCH(const QString, pageFault);
    QFETCH(const Outcomes, expected);
    addFault(u"GET /v1/team "_s + teamFault);
    if (pageFault != u"200")
        addFault(u"GET /v1/characters "_s + pageFault);
    const Checked checked;
    start(checked);
    QVERIFY(checked.ended());
    const ConnectionReport &report = checked.ends.constFirst();
    QCOMPARE(outcomes(report), expected);
    QVERIFY(!report.team);
    QCOMPARE(report.teamUntold->httpStatus, teamFault.toInt());
    QVERIFY(!report.teamUntold->message.contains(u"goes on"));
    QCOMPARE(calls(), (QStringList{u"GET /v1/team"_s, u"GET /v1/characters"_s}));
}

void TestConnectionCheck::aStepDoesNotOpenAgain()
{
    const Checked checked;
    start(checked);
    QVERIFY(checked.ended());
    Outcomes former(5, Outcome::Open);
    for (const ConnectionReport &report : checked.changes) {
        const Outcomes now = outcomes(report);
        for (qsizetype i = 0; i < now.size(); ++i)
            QVERIFY(former.at(i) == Outcome::Open || former.at(i) == now.at(i));
        former = now;
    }
    QCOMPARE(former, outcomes(checked.ends.constFirst()));
    QVERIFY(checked.changes.size() > 2); // it did not all come at the end
}

void TestConnectionCheck::aSilentServer()
{
    RawServer silent;
    QUrl url = silent.url();
    url.setScheme(u"https"_s);
    const Checked checked(300ms);
    checked.check->start(url, {}, RawFixture::key());
    QVERIFY(checked.ended());
    const ConnectionReport &report = checked.ends.constFirst();
    QCOMPARE(outcomes(report), (Outcomes{Skipped, Skipped, Failed, Skipped, Skipped}));
    QCOMPARE(report.connection.error->kind, Kind::Timeout);
}

void TestConnectionCheck::destroyedWhileBusy_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<Outcomes>("reached");
    QTest::newRow("on its way") << QString() << Outcomes();
    QTest::newRow("waiting for the team")
        << u"GET /v1/team hang"_s << Outcomes{Skipped, Skipped, Ok, Outcome::Open, Outcome::Open};
    QTest::newRow("waiting for the page")
        << u"GET /v1/characters hang"_s << Outcomes{Skipped, Skipped, Ok, Ok, Outcome::Open};
}

void TestConnectionCheck::destroyedWhileBusy()
{
    QFETCH(const QString, fault);
    QFETCH(const Outcomes, reached);
    Checked checked;
    if (!fault.isEmpty())
        addFault(fault);
    start(checked);
    if (!fault.isEmpty())
        QTRY_VERIFY(!checked.changes.isEmpty() && outcomes(checked.changes.constLast()) == reached);
    const qsizetype told = checked.changes.size();
    checked.check.reset();
    letStrayTrafficCome();
    QCOMPARE(checked.changes.size(), told);
    QVERIFY(checked.ends.isEmpty());
    if (fault.isEmpty())
        QCOMPARE(calls(), QStringList());
}

void TestConnectionCheck::cancelledWhileBusy()
{
    addFault(u"GET /v1/team hang times=1"_s);
    const Checked checked;
    start(checked);
    letStrayTrafficCome();
    checked.check->cancel();
    QVERIFY(!checked.check->isBusy());
    const qsizetype told = checked.changes.size();
    letStrayTrafficCome();
    QCOMPARE(checked.changes.size(), told);
    QVERIFY(checked.ends.isEmpty());
    start(checked);
    QVERIFY(checked.ended());
    QVERIFY(!checked.ends.constFirst().hasFailed());
}

void TestConnectionCheck::askedAgainWhileBusy()
{
    addFault(u"GET /v1/team hang times=1"_s);
    const Checked checked;
    start(checked, "al_live_nobodyatall");
    letStrayTrafficCome();
    start(checked);
    QVERIFY(checked.ended());
    QVERIFY(!checked.ends.constFirst().hasFailed());
    // Even at once, several times.
    const Checked eager;
    for (int i = 0; i < 3; ++i)
        start(eager, "al_live_nobodyatall");
    start(eager);
    QVERIFY(eager.ended());
    QVERIFY(!eager.ends.constFirst().hasFailed());
}

void TestConnectionCheck::askedAgainAfterwards()
{
    Checked checked;
    start(checked, "al_live_nobodyatall");
    QVERIFY(checked.ended());
    checked.ends.clear();
    start(checked);
    QVERIFY(checked.ended());
    QVERIFY(!checked.ends.constFirst().hasFailed());
}

void TestConnectionCheck::destroyedByWhoIsTold_data()
{
    QTest::addColumn<int>("at"); // which change; 0: the end
    for (int at = 0; at < 4; ++at)
        QTest::addRow("%d", at) << at;
}

void TestConnectionCheck::destroyedByWhoIsTold()
{
    QFETCH(const int, at);
    FakeClock clock;
    auto check = std::make_unique<ConnectionCheck>(clock);
    int changes = 0;
    int ends = 0;
    connect(check.get(), &ConnectionCheck::changed, this, [&] {
        if (++changes == at)
            check.reset();
    });
    connect(check.get(), &ConnectionCheck::finished, this, [&] {
        ++ends;
        check.reset();
    });
    check->start(QUrl(m_sandbox->server.baseUrl()), {}, m_sandbox->server.apiKey().toLatin1());
    QTRY_VERIFY(!check);
    letStrayTrafficCome();
    QCOMPARE(ends, at == 0 ? 1 : 0);
    QVERIFY(at == 0 || changes == at);
}

void TestConnectionCheck::startedAgainByWhoIsTold()
{
    Checked checked;
    int again = 0;
    connect(checked.check.get(), &ConnectionCheck::changed, this,
            [&](const ConnectionReport &report) {
                const bool isOver = report.rights.outcome != Outcome::Open;
                if (isOver && ++again < 3)
                    start(checked);
            });
    start(checked);
    QVERIFY(checked.ended());
    QCOMPARE(again, 3);
    QVERIFY(!checked.ends.constFirst().hasFailed());
}

QTEST_GUILESS_MAIN(TestConnectionCheck)
#include "tst_connectioncheck.moc"
