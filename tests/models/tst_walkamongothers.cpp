// SPDX-License-Identifier: Apache-2.0
#include "crash/passingapi.h"
#include "models/characterwalk.h"
#include "support/busyteam.h"
#include "support/sandboxfixture.h"

#include <QtTest>

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;
using State = CharacterWalk::State;

namespace {

constexpr int Count = 1'200;
constexpr int Pages = 12;
using Ids = BusyTeam::Ids;

/// Lets others work right before each page is asked for.
class BusyTeamApi final : public PassingApi
{
public:
    using Work = std::function<void(const QString &cursor)>;
    BusyTeamApi(CharactersApi &api, Work work)
        : PassingApi(api)
        , m_work(std::move(work))
    {}

    PendingRequest list(const CharacterQuery &query, const QString &cursor, Priority priority,
                        QObject *context, Handler<CharacterPage> handler) override
    {
        m_work(cursor);
        return PassingApi::list(query, cursor, priority, context, std::move(handler));
    }

private:
    const Work m_work;
};

/// Others who work at each page of a walk.
class Others
{
public:
    explicit Others(sandbox::SandboxServer &server)
        : m_team(server)
    {}

    /// The row that \a cursor names goes too, and for good, where the walk is at the depth of 3, 6
    /// and 9 pages for the first time: the server refuses that cursor.
    void work(const QString &cursor)
    {
        if (cursor.isEmpty()) {
            m_goneBeforeThisRun = m_team.removed();
            m_depth = 0;
            ++runs;
        }
        if (++m_depth == 1 && runs == 1)
            return; // what is there as the walk begins is what it finds
        m_team.work(cursor);
        if (m_depth > m_deepestRefusal && m_depth % 3 == 0 && m_depth < Pages) {
            m_deepestRefusal = m_depth;
            m_team.change(cursor, sandbox::Status::Reviewing); // which are removed for good
            m_team.remove(cursor);
        }
    }

    [[nodiscard]] const Ids &untouched() const { return m_team.untouched(); }
    [[nodiscard]] const Ids &goneBeforeThisRun() const { return m_goneBeforeThisRun; }
    int runs = 0; ///< of the walk, from the newest

private:
    BusyTeam m_team;
    Ids m_goneBeforeThisRun;
    int m_depth = 0;
    int m_deepestRefusal = 0;
};

bool isAny(const Character &)
{
    return true;
}

Ids idsOf(const CharacterWalk &walk)
{
    Ids ids;
    for (const Pick &pick : walk.found())
        ids.insert(pick.id.toString());
    return ids;
}

bool waitForEnd(const CharacterWalk &walk)
{
    constexpr int patience = 60'000;
    return QTest::qWaitFor([&walk] { return walk.state() != State::Walking; }, patience);
}

} // namespace

/// The walk through a real server of many pages.
class TestWalkAmongOthers : public QObject
{
    Q_OBJECT

private slots:
    void twelvePages();
    void onlyWhatMatches();
    void whileOthersAddAndRemove_data();
    void whileOthersAddAndRemove();
    void aFailureOnTheWay();
    void cancelled();
};

void TestWalkAmongOthers::twelvePages()
{
    SandboxFixture fixture({.count = Count});
    CharacterWalk walk(fixture.api, {}, isAny);
    const QSignalSpy progressed(&walk, &CharacterWalk::progressed);
    QVERIFY(waitForEnd(walk));
    QCOMPARE(walk.state(), State::AtEnd);
    QCOMPARE(fixture.requests(u"GET"_s, u"/v1/characters"_s), Pages);
    QCOMPARE(progressed.size(), Pages);
    QCOMPARE(walk.scanned(), Count);
    QCOMPARE(walk.found().size(), Count);
    QCOMPARE(idsOf(walk), BusyTeam::listed(fixture.server));
    QVERIFY(std::is_sorted(walk.found().begin(), walk.found().end(),
                           [](const Pick &a, const Pick &b) { return a.createdAt > b.createdAt; }));
}

void TestWalkAmongOthers::onlyWhatMatches()
{
    SandboxFixture fixture({.count = Count});
    CharacterWalk walk(fixture.api, {}, [](const Character &character) {
        return character.status == CharacterStatus::Failed;
    });
    QVERIFY(waitForEnd(walk));
    const QStringList failed = fixture.server.ids(sandbox::Status::Failed);
    QCOMPARE(idsOf(walk), Ids(failed.begin(), failed.end()));
    QCOMPARE(walk.matched(), failed.size());
    QCOMPARE(walk.scanned(), Count);
    // The server finds the same.
    CharacterWalk ofQuery(fixture.api, {CharacterStatus::Failed}, isAny);
    QVERIFY(waitForEnd(ofQuery));
    QCOMPARE(idsOf(ofQuery), idsOf(walk));
}

void TestWalkAmongOthers::whileOthersAddAndRemove_data()
{
    QTest::addColumn<bool>("failedOnly");
    QTest::newRow("all") << false;
    QTest::newRow("failed") << true;
}

void TestWalkAmongOthers::whileOthersAddAndRemove()
{
    QFETCH(const bool, failedOnly);
    SandboxFixture fixture({.count = Count});
    const Ids atStart = BusyTeam::listed(fixture.server);
    const QStringList failed = fixture.server.ids(sandbox::Status::Failed);
    const Ids failedAtStart(failed.begin(), failed.end());
    Others others(fixture.server);
    BusyTeamApi api(fixture.api, [&others](const QString &cursor) { others.work(cursor); });
    CharacterWalk walk(api, {}, [failedOnly](const Character &character) {
        return !failedOnly || character.status == CharacterStatus::Failed;
    });
    QVERIFY(waitForEnd(walk));
    QCOMPARE(walk.state(), State::AtEnd);
    QCOMPARE(others.runs, 4); // three cursors were refused

    const Ids found = idsOf(walk);
    QCOMPARE(found.size(), walk.found().size()); // each once
    QCOMPARE(walk.matched(), found.size());
    // All that nobody has touched, and of the others only what was there as the walk came by.
    const Ids untouched = failedOnly ? others.untouched() & failedAtStart : others.untouched();
    QVERIFY(untouched.size() > (failedOnly ? 100 : 800));
    QVERIFY(found.contains(untouched));
    QVERIFY(atStart.contains(found));
    QVERIFY(!found.intersects(others.goneBeforeThisRun()));
    QVERIFY(others.goneBeforeThisRun().size() > 30);
}

void TestWalkAmongOthers::aFailureOnTheWay()
{
    SandboxFixture fixture({.count = Count});
    QCOMPARE(fixture.server.addFault(u"GET /v1/characters 404 nth=5 times=1"_s), QString());
    CharacterWalk walk(fixture.api, {}, isAny);
    QVERIFY(waitForEnd(walk));
    QCOMPARE(walk.state(), State::Failed);
    QCOMPARE(walk.scanned(), 400);
    walk.retry();
    QVERIFY(waitForEnd(walk));
    QCOMPARE(walk.state(), State::AtEnd);
    QCOMPARE(idsOf(walk), BusyTeam::listed(fixture.server));
    QCOMPARE(fixture.requests(u"GET"_s, u"/v1/characters"_s), Pages + 1);
}

void TestWalkAmongOthers::cancelled()
{
    SandboxFixture fixture({.count = Count});
    auto walk = std::make_unique<CharacterWalk>(fixture.api, CharacterQuery(), isAny);
    QTRY_VERIFY(walk->scanned() >= 200);
    walk.reset();
    const int before = fixture.requests(u"GET"_s, u"/v1/characters"_s);
    QTest::qWait(100); // for what would be asked for
    QVERIFY(fixture.requests(u"GET"_s, u"/v1/characters"_s) <= before + 1);
    QVERIFY(before < Pages);
}

QTEST_GUILESS_MAIN(TestWalkAmongOthers)
#include "tst_walkamongothers.moc"
