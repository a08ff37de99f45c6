// SPDX-License-Identifier: Apache-2.0
#include "crash/oracle.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using sandbox::RecordLine;
using State = OperationState;

namespace {

constexpr double Decided = 1'000'000; // seconds since the epoch

const QString id = u"char_01J9ZQ3N8Y5T2W7R4K6M1P0XCV"_s;
const QString path = u"/v1/characters/"_s + id;

/// The evidence of one life, line by line; a second passes between two lines of the record.
class Life
{
public:
    /// The reviewer decides, and it ends like this after so many attempts.
    Life &decided(Action action, State state, int attempts = 1)
    {
        const Operation operation{.id = OperationId::createUuid(),
                                  .character = CharacterId::fromString(id).value(),
                                  .action = action,
                                  .state = state,
                                  .attempts = attempts,
                                  .decidedAt =
                                      QDateTime::fromMSecsSinceEpoch(qint64(m_now * 1'000))};
        m_now += 1;
        m_evidence.told.accepted.insert(operation.id);
        m_evidence.journal.append(operation);
        return *this;
    }
    Life &fetched() { return request(u"GET"_s, path, 200); }
    Life &removed(int status = 204, const QString &fault = {})
    {
        return request(u"DELETE"_s, path, status, fault);
    }
    Life &saved() { return request(u"POST"_s, path + u"/save"_s, 200); }
    /// By the next request, whose line comes after it, or by somebody else.
    Life &became(const QString &status, const QString &requestId = u"req_1"_s)
    {
        RecordLine line{.t = m_now, .kind = u"effect"_s, .requestId = requestId, .id = id};
        line.from = u"reviewing"_s;
        line.to = status;
        m_evidence.record.append(line);
        m_now += 1;
        return *this;
    }
    Life &becameByOthers(const QString &status) { return became(status, {}); }
    /// The reviewer was told that the last one ended so.
    Life &toldEnded(const QByteArray &state)
    {
        m_evidence.told.ended.insert(m_evidence.journal.constLast().id, state);
        return *this;
    }
    Life &toldUndone()
    {
        m_evidence.told.undone.insert(m_evidence.journal.constLast().id);
        return *this;
    }
    /// The journal does not have the last one any more.
    Life &forgotten()
    {
        m_evidence.journal.removeLast();
        return *this;
    }
    /// A line for each violation, without what comes after the colon.
    [[nodiscard]] QStringList kinds() const
    {
        QStringList found;
        const QStringList lines = violations(m_evidence);
        for (const QString &line : lines)
            found.append(line.section(u':', 0, 0));
        return found;
    }

private:
    Life &request(const QString &method, const QString &where, int status,
                  const QString &fault = {})
    {
        RecordLine line{.t = m_now, .kind = u"request"_s, .listener = u"api"_s, .method = method};
        line.path = where;
        line.status = status;
        line.requestId = u"req_1"_s;
        line.fault = fault;
        m_evidence.record.append(line);
        m_now += 1;
        return *this;
    }

    Evidence m_evidence;
    double m_now = Decided;
};

} // namespace

Q_DECLARE_METATYPE(Life)

/// The oracle on made-up evidence: each broken promise is found by its name, and a kept one is not.
class TestOracle : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
};

void TestOracle::finds_data()
{
    QTest::addColumn<Life>("life");
    QTest::addColumn<QStringList>("kinds");
    const auto row = [](const char *name, const Life &life, const QStringList &kinds = {}) {
        QTest::newRow(name) << life << kinds;
    };
    const QString gone = u"deleted"_s;
    row("applied",
        Life()
            .decided(Action::Discard, State::Done)
            .fetched()
            .became(gone)
            .removed()
            .toldEnded("done"));
    row("undone", Life().decided(Action::Discard, State::Cancelled, 0).toldUndone());
    row("already gone, nothing sent",
        Life().becameByOthers(gone).decided(Action::Discard, State::Done, 0));
    row("changed by others, handed back",
        Life().decided(Action::Discard, State::Conflict, 0).becameByOthers(u"ready"_s).fetched());
    row("no effect, sent again",
        Life()
            .decided(Action::Discard, State::Done, 2)
            .fetched()
            .removed(503)
            .fetched()
            .became(gone)
            .removed());
    row("an effect, and then changed by others",
        Life()
            .decided(Action::Save, State::Conflict)
            .fetched()
            .became(u"ready"_s)
            .saved()
            .becameByOthers(gone));
    row("lost", Life().decided(Action::Save, State::Held, 0).forgotten(), {u"lost"_s});
    row("never ended", Life().decided(Action::Save, State::Queued, 0), {u"never ended"_s});
    row("told that it was done", Life().decided(Action::Save, State::Failed, 0).toldEnded("done"),
        {u"told otherwise"_s});
    row("told that it was undone",
        Life().decided(Action::Save, State::Done).fetched().became(u"ready"_s).saved().toldUndone(),
        {u"told otherwise"_s});
    row("done, and not so", Life().decided(Action::Discard, State::Done).fetched().removed(503),
        {u"done, and not so"_s});
    row("done, and changed before the decision",
        Life()
            .becameByOthers(u"ready"_s)
            .becameByOthers(u"reviewing"_s)
            .decided(Action::Save, State::Done, 0),
        {u"done, and not so"_s});
    row("undone, and applied",
        Life().decided(Action::Discard, State::Cancelled).fetched().became(gone).removed(),
        {u"undone, and applied"_s});
    row("handed back, and applied",
        Life().decided(Action::Discard, State::Failed).fetched().became(gone).removed(),
        {u"handed back, and applied"_s});
    row("applied twice",
        Life()
            .decided(Action::Save, State::Done, 2)
            .fetched()
            .became(u"ready"_s)
            .saved()
            .fetched()
            .became(u"ready"_s, u"req_2"_s)
            .saved(),
        {u"applied twice"_s});
    row("one attempt, two requests",
        Life()
            .decided(Action::Discard, State::Done)
            .fetched()
            .removed(503)
            .fetched()
            .became(gone)
            .removed(),
        {u"more requests than attempts"_s});
    row("no guard", Life().decided(Action::Discard, State::Done).became(gone).removed(),
        {u"no guard"_s});
    row("one guard for two writes",
        Life()
            .decided(Action::Discard, State::Done, 2)
            .fetched()
            .removed(503)
            .became(gone)
            .removed(),
        {u"no guard"_s});
    row("misdirected",
        Life()
            .decided(Action::Discard, State::Done)
            .becameByOthers(u"ready"_s)
            .fetched()
            .became(gone)
            .removed(),
        {u"misdirected"_s});
    row("a write on one that nobody has decided on", Life().fetched().became(gone).removed(),
        {u"no guard"_s, u"more requests than attempts"_s});
}

void TestOracle::finds()
{
    QFETCH(const Life, life);
    QTEST(life.kinds(), "kinds");
}

QTEST_GUILESS_MAIN(TestOracle)
#include "tst_oracle.moc"
