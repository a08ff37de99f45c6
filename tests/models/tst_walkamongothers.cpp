// SPDX-License-Identifier: Apache-2.0
#include "crash/passingapi.h"
#include "models/characterwalk.h"
#include "support/sandboxfixture.h"

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>
#include <array>
#include <functional>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;
using State = CharacterWalk::State;

namespace {

constexpr int Count = 1'200;
constexpr int Pages = 12;
constexpr std::array Statuses{sandbox::Status::Synthesizing, sandbox::Status::Reviewing,
                              sandbox::Status::Ready, sandbox::Status::Failed};

using Ids = QSet<QString>;

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

/// What others of the team do to a sandbox while somebody walks through it.
class Others
{
public:
    explicit Others(sandbox::SandboxServer &server)
        : m_server(server)
    {
        for (const sandbox::Status status : Statuses) {
            for (const QString &id : server.ids(status))
                m_present.insert(id);
        }
        m_untouched = m_present;
    }

    /// Two are added, three removed, two saved or failed. The row that \a cursor names goes too,
    /// and for good, where the walk is at the depth of 3, 6 and 9 pages for the first time: the
    /// server refuses that cursor.
    void work(const QString &cursor)
    {
        if (cursor.isEmpty()) {
            m_goneBeforeThisRun = m_gone;
            m_depth = 0;
            ++runs;
        }
        if (++m_depth == 1 && runs == 1)
            return; // what is there as the walk begins is what it finds
        for (const sandbox::Status status : {sandbox::Status::Failed, sandbox::Status::Reviewing})
            m_server.add(status);
        for (int i = 0; i < 3; ++i)
            remove(anyBut(cursor));
        for (const sandbox::Status status : {sandbox::Status::Failed, sandbox::Status::Ready})
            change(anyBut(cursor), status);
        if (m_depth > m_deepestRefusal && m_depth % 3 == 0 && m_depth < Pages) {
            m_deepestRefusal = m_depth;
            change(cursor, sandbox::Status::Reviewing); // which are removed for good
            remove(cursor);
        }
    }

    [[nodiscard]] const Ids &untouched() const { return m_untouched; }
    [[nodiscard]] const Ids &goneBeforeThisRun() const { return m_goneBeforeThisRun; }
    int runs = 0; ///< of the walk, from the newest

private:
    QString anyBut(const QString &cursor)
    {
        const QStringList all = sorted();
        QString id = cursor;
        while (id == cursor)
            id = all.at(m_random.bounded(static_cast<int>(all.size())));
        return id;
    }
    /// Sets have another order in every process.
    [[nodiscard]] QStringList sorted() const
    {
        QStringList all = m_present.values();
        all.sort();
        return all;
    }
    void change(const QString &id, sandbox::Status status)
    {
        m_server.setStatus(id, status);
        m_untouched.remove(id);
    }
    void remove(const QString &id)
    {
        m_server.remove(id);
        m_present.remove(id);
        m_untouched.remove(id);
        m_gone.insert(id);
    }

    sandbox::SandboxServer &m_server;
    QRandomGenerator m_random{1};
    Ids m_present;   ///< of those that were there at the start
    Ids m_untouched; ///< since the start
    Ids m_gone;
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

/// As the server lists them, as long as nobody does anything.
Ids idsOf(const sandbox::SandboxServer &server)
{
    Ids ids;
    for (const sandbox::Status status : Statuses) {
        for (const QString &id : server.ids(status))
            ids.insert(id);
    }
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
    QCOMPARE(idsOf(walk), idsOf(fixture.server));
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
    const Ids atStart = idsOf(fixture.server);
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
    QCOMPARE(idsOf(walk), idsOf(fixture.server));
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
