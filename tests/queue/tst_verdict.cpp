// SPDX-License-Identifier: Apache-2.0
#include "queue/verdict.h"
#include "support/fakecharactersapi.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using State = OperationState;
using Kind = Error::Kind;
using Delivery = Error::Delivery;

namespace {

Operation operationFor(Action action, bool mayHaveArrived = false)
{
    Operation operation;
    operation.character = testId(u"Mira"_s);
    operation.action = action;
    operation.seen = testCharacter(u"Mira"_s).revision();
    operation.mayHaveArrived = mayHaveArrived;
    return operation;
}

Result<Character> found(CharacterStatus status,
                        const QString &updatedAt = u"2026-05-08T10:00:00Z"_s)
{
    return testCharacter(u"Mira"_s, status, updatedAt);
}

tl::unexpected<Error> failed(Kind kind, Delivery delivery, int status = 0, const QString &code = {})
{
    return tl::unexpected(testError(kind, delivery, status, code));
}

const auto later = u"2026-05-08T11:00:00Z"_s;

} // namespace

/// The table of design.md, "From the key press to the server and back", steps 5 to 7.
class TestVerdict : public QObject
{
    Q_OBJECT

private slots:
    void guard_data();
    void guard();
    void write_data();
    void write();
    void check_data();
    void check();
    void unconfirmedThreeTimesThenFailed();
    void aWishedBackOneEndsCancelledOnlyWhenSettled();
    void retriedIsCheckedWhereItMayHaveArrived();
    void aRefusedStateThatLooksRightIsAConflictWithTheServersWords();
    void aRefusedGenerationThatRunsIsSomebodyElses();
    void aGenerationFoundUnchangedBeforeMayRunByNow();
    void aKeyInUseIsAskedForNineTimesThenFailed();
    void aKeyInUseIsNoWordOnTheStateOfTheCharacter();
};

void TestVerdict::guard_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<bool>("repeated");
    QTest::addColumn<Result<Character>>("answer");
    QTest::addColumn<State>("state");
    QTest::addColumn<Outcome>("outcome");

    using S = CharacterStatus;
    const auto row = [](const char *name, Action action, bool repeated,
                        const Result<Character> &answer, State state, Outcome outcome) {
        QTest::newRow(name) << action << repeated << answer << state << outcome;
    };
    row("save, as seen", Action::Save, false, found(S::Reviewing), State::Sending, Outcome::None);
    row("discard, as seen", Action::Discard, false, found(S::Reviewing), State::Sending,
        Outcome::None);
    row("save, newer", Action::Save, false, found(S::Reviewing, later), State::Conflict,
        Outcome::Changed);
    row("discard, newer", Action::Discard, false, found(S::Reviewing, later), State::Conflict,
        Outcome::Changed);
    row("save, saved by another", Action::Save, false, found(S::Ready, later), State::Conflict,
        Outcome::Changed);
    row("repeated save, ready", Action::Save, true, found(S::Ready, later), State::Done,
        Outcome::AlreadySaved);
    row("discard, saved by another", Action::Discard, false, found(S::Ready, later),
        State::Conflict, Outcome::Changed);
    row("repeated discard, saved by another", Action::Discard, true, found(S::Ready, later),
        State::Conflict, Outcome::Changed);
    row("save, gone", Action::Save, false, failed(Kind::NotFound, Delivery::Answered, 404),
        State::Conflict, Outcome::Gone);
    row("discard, gone", Action::Discard, false, failed(Kind::NotFound, Delivery::Answered, 404),
        State::Done, Outcome::AlreadyGone);
    row("save, deleted", Action::Save, false, found(S::Deleted, later), State::Conflict,
        Outcome::Gone);
    row("delete, deleted", Action::Delete, false, found(S::Deleted, later), State::Done,
        Outcome::AlreadyGone);
    for (const Action action : {Action::Resynthesize, Action::Regenerate}) {
        const QByteArray name = wordFor(action).toString().toLatin1() + ", ";
        const auto add = [&](const char *what, bool repeated, const Result<Character> &answer,
                             State state, Outcome outcome) {
            row(QByteArray(name + what).constData(), action, repeated, answer, state, outcome);
        };
        add("as seen", false, found(S::Reviewing), State::Sending, Outcome::None);
        add("repeated, as seen", true, found(S::Reviewing), State::Sending, Outcome::None);
        add("newer", false, found(S::Reviewing, later), State::Conflict, Outcome::Changed);
        add("run by another", false, found(S::Synthesizing, later), State::Conflict,
            Outcome::Changed);
        add("repeated, running", true, found(S::Synthesizing, later), State::Done,
            Outcome::Running);
        add("repeated, perhaps run", true, found(S::Reviewing, later), State::Conflict,
            Outcome::Changed);
        add("gone", false, failed(Kind::NotFound, Delivery::Answered, 404), State::Conflict,
            Outcome::Gone);
        add("deleted", true, found(S::Deleted, later), State::Conflict, Outcome::Gone);
        add("500", false, failed(Kind::Server, Delivery::Unknown, 500), State::Queued,
            Outcome::None);
    }
    row("offline", Action::Discard, false, failed(Kind::Offline, Delivery::NotSent), State::Queued,
        Outcome::None);
    row("lost", Action::Discard, false, failed(Kind::Offline, Delivery::Unknown), State::Queued,
        Outcome::None);
    row("500", Action::Save, false, failed(Kind::Server, Delivery::Unknown, 500), State::Queued,
        Outcome::None);
    row("429", Action::Save, false, failed(Kind::RateLimited, Delivery::NotSent, 429),
        State::Queued, Outcome::None);
    row("401", Action::Save, false, failed(Kind::Unauthorized, Delivery::Answered, 401),
        State::Queued, Outcome::None);
    row("html", Action::Save, false, failed(Kind::Protocol, Delivery::Unknown, 200), State::Queued,
        Outcome::None);
    row("400", Action::Save, false, failed(Kind::Rejected, Delivery::Answered, 400), State::Failed,
        Outcome::Refused);
}

void TestVerdict::guard()
{
    QFETCH(Action, action);
    QFETCH(bool, repeated);
    QFETCH(Result<Character>, answer);
    const Transition transition = afterGuard(operationFor(action, repeated), answer);
    QTEST(transition.to, "state");
    QTEST(transition.outcome, "outcome");
    QCOMPARE(transition.mayHaveArrived, repeated);
    if (transition.outcome == Outcome::Changed) {
        QCOMPARE(transition.foundStatus, answer->statusText());
        QVERIFY(transition.foundAt.isValid());
    }
}

void TestVerdict::write_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<bool>("repeated");
    QTest::addColumn<std::optional<Error>>("failure");
    QTest::addColumn<State>("state");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<bool>("mayHaveArrived");

    const auto row = [](const QByteArray &name, Action action, bool repeated,
                        const std::optional<Error> &failure, State state,
                        Outcome outcome = Outcome::None, bool arrived = false) {
        QTest::newRow(name.constData())
            << action << repeated << failure << state << outcome << arrived;
    };
    for (const Action action : {Action::Save, Action::Discard, Action::Delete, Action::Resynthesize,
                                Action::Regenerate}) {
        const QByteArray name = wordFor(action).toString().toLatin1() + ' ';
        row(name + "200", action, false, {}, State::Done, Outcome::Applied);
        row(name + "refused", action, false, testError(Kind::Offline, Delivery::NotSent),
            State::Queued);
        row(name + "429", action, false, testError(Kind::RateLimited, Delivery::NotSent, 429),
            State::Queued);
        row(name + "401", action, false, testError(Kind::Unauthorized, Delivery::Answered, 401),
            State::Queued);
        row(name + "403 scope", action, false,
            testError(Kind::Forbidden, Delivery::Answered, 403, u"missing_scope"_s), State::Queued);
        row(name + "403 other", action, false, testError(Kind::Forbidden, Delivery::Answered, 403),
            State::Failed, Outcome::Refused);
        row(name + "timeout", action, false, testError(Kind::Timeout, Delivery::Unknown),
            State::Uncertain, Outcome::None, true);
        row(name + "lost", action, false, testError(Kind::Offline, Delivery::Unknown),
            State::Uncertain, Outcome::None, true);
        row(name + "302", action, false, testError(Kind::Protocol, Delivery::Unknown, 302),
            State::Uncertain, Outcome::None, true);
        row(name + "408", action, false, testError(Kind::Rejected, Delivery::Unknown, 408),
            State::Uncertain, Outcome::None, true);
        row(name + "500", action, false, testError(Kind::Server, Delivery::Unknown, 500),
            State::Uncertain, Outcome::None, true);
        row(name + "200 broken", action, false, testError(Kind::Protocol, Delivery::Unknown, 200),
            State::Uncertain, Outcome::None, true);
        row(name + "400", action, false, testError(Kind::Rejected, Delivery::Answered, 400),
            State::Uncertain);
        row(name + "409", action, false, testError(Kind::Conflict, Delivery::Answered, 409),
            State::Uncertain);
        row(name + "422", action, false, testError(Kind::Rejected, Delivery::Answered, 422),
            State::Failed, Outcome::Refused);
    }
    const auto gone = testError(Kind::NotFound, Delivery::Answered, 404);
    const auto inUse =
        testError(Kind::Conflict, Delivery::Answered, 409, u"idempotency_key_in_use"_s);
    const auto noCredits =
        testError(Kind::Rejected, Delivery::Answered, 402, u"insufficient_credits"_s);
    for (const Action action : {Action::Resynthesize, Action::Regenerate}) {
        const QByteArray name = wordFor(action).toString().toLatin1() + ' ';
        row(name + "key in use", action, false, inUse, State::Queued, Outcome::None, true);
        row(name + "no credits", action, false, noCredits, State::Failed, Outcome::Refused);
        row(name + "404", action, false, gone, State::Conflict, Outcome::Gone);
        row(name + "404, repeated", action, true, gone, State::Conflict, Outcome::Gone, true);
    }
    row("save 404", Action::Save, false, gone, State::Conflict, Outcome::Gone);
    row("discard 404", Action::Discard, false, gone, State::Done, Outcome::AlreadyGone);
    row("repeated discard 404", Action::Discard, true, gone, State::Done, Outcome::Applied, true);
}

void TestVerdict::write()
{
    QFETCH(Action, action);
    QFETCH(bool, repeated);
    QFETCH(std::optional<Error>, failure);
    const Result<void> answer = failure ? Result<void>(tl::unexpected(*failure)) : Result<void>();
    const Transition transition = afterWrite(operationFor(action, repeated), answer);
    QTEST(transition.to, "state");
    QTEST(transition.outcome, "outcome");
    QTEST(transition.mayHaveArrived, "mayHaveArrived");
    QCOMPARE(bool(transition.error),
             !answer && transition.outcome != Outcome::Gone && transition.to != State::Done);
}

void TestVerdict::check_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<bool>("settled");
    QTest::addColumn<Result<Character>>("answer");
    QTest::addColumn<State>("state");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<bool>("mayHaveArrived");

    using S = CharacterStatus;
    const auto row = [](const char *name, Action action, bool settled,
                        const Result<Character> &answer, State state, Outcome outcome,
                        bool arrived) {
        QTest::newRow(name) << action << settled << answer << state << outcome << arrived;
    };
    const auto gone = failed(Kind::NotFound, Delivery::Answered, 404);
    row("save arrived", Action::Save, false, found(S::Ready, later), State::Done,
        Outcome::AlreadySaved, true);
    row("save unchanged, may still come", Action::Save, false, found(S::Reviewing), State::Queued,
        Outcome::None, true);
    row("save unchanged, settled", Action::Save, true, found(S::Reviewing), State::Queued,
        Outcome::None, false);
    row("save, changed", Action::Save, true, found(S::Synthesizing, later), State::Conflict,
        Outcome::Changed, true);
    row("save, gone", Action::Save, true, gone, State::Conflict, Outcome::Gone, true);
    row("discard arrived", Action::Discard, true, gone, State::Done, Outcome::Applied, true);
    row("discard arrived, deleted", Action::Discard, true, found(S::Deleted, later), State::Done,
        Outcome::Applied, true);
    row("discard unchanged", Action::Discard, true, found(S::Reviewing), State::Queued,
        Outcome::None, false);
    row("discard, saved by another", Action::Discard, true, found(S::Ready, later), State::Conflict,
        Outcome::Changed, true);
    for (const Action action : {Action::Resynthesize, Action::Regenerate}) {
        const QByteArray name = wordFor(action).toString().toLatin1() + ", ";
        const auto add = [&](const char *what, bool settled, const Result<Character> &answer,
                             State state, Outcome outcome, bool arrived) {
            row(QByteArray(name + what).constData(), action, settled, answer, state, outcome,
                arrived);
        };
        add("running", false, found(S::Synthesizing, later), State::Done, Outcome::Running, true);
        add("unchanged, may still come", false, found(S::Reviewing), State::Queued, Outcome::None,
            true);
        add("unchanged, settled", true, found(S::Reviewing), State::Queued, Outcome::None, false);
        add("perhaps run", true, found(S::Reviewing, later), State::Conflict, Outcome::Changed,
            true);
        add("ready", false, found(S::Ready, later), State::Conflict, Outcome::Changed, true);
        add("failed", false, found(S::Failed, later), State::Conflict, Outcome::Changed, true);
        add("gone", true, gone, State::Conflict, Outcome::Gone, true);
        add("not known", false, failed(Kind::Server, Delivery::Unknown, 503), State::Uncertain,
            Outcome::None, true);
    }
    row("unknown again", Action::Discard, true, failed(Kind::Offline, Delivery::NotSent),
        State::Uncertain, Outcome::None, true);
    row("not allowed", Action::Discard, true, failed(Kind::Forbidden, Delivery::Answered, 403),
        State::Failed, Outcome::NotConfirmed, true);
    row("refused", Action::Save, false, failed(Kind::Rejected, Delivery::Answered, 400),
        State::Failed, Outcome::NotConfirmed, true);
    row("no right to read", Action::Save, true,
        failed(Kind::Forbidden, Delivery::Answered, 403, u"missing_scope"_s), State::Uncertain,
        Outcome::None, true);
    row("key refused", Action::Save, true, failed(Kind::Unauthorized, Delivery::Answered, 401),
        State::Uncertain, Outcome::None, true);
    row("408", Action::Save, true, failed(Kind::Rejected, Delivery::Unknown, 408), State::Uncertain,
        Outcome::None, true);
    row("server fails", Action::Discard, true, failed(Kind::Server, Delivery::Unknown, 503),
        State::Uncertain, Outcome::None, true);
}

void TestVerdict::check()
{
    QFETCH(Action, action);
    QFETCH(bool, settled);
    QFETCH(Result<Character>, answer);
    Operation operation = operationFor(action, true);
    operation.setError(testError(Kind::Timeout, Delivery::Unknown));
    const Transition transition = afterCheck(operation, answer, settled);
    QTEST(transition.to, "state");
    QTEST(transition.outcome, "outcome");
    QTEST(transition.mayHaveArrived, "mayHaveArrived");
}

void TestVerdict::unconfirmedThreeTimesThenFailed()
{
    Operation operation = operationFor(Action::Discard, true);
    for (int time = 1; time <= 3; ++time) {
        const Transition again = afterCheck(operation, found(CharacterStatus::Reviewing), true);
        QCOMPARE(again.to, State::Queued);
        QCOMPARE(again.unconfirmed, time);
        operation.setUnconfirmed(again.unconfirmed);
    }
    const Transition last = afterCheck(operation, found(CharacterStatus::Reviewing), true);
    QCOMPARE(last.to, State::Failed);
    QCOMPARE(last.outcome, Outcome::NotConfirmed);
}

void TestVerdict::aWishedBackOneEndsCancelledOnlyWhenSettled()
{
    Operation operation = operationFor(Action::Save, true);
    operation.cancelWanted = true;
    const auto unchanged = found(CharacterStatus::Reviewing);
    QCOMPARE(afterCheck(operation, unchanged, false).to, State::Uncertain);
    QCOMPARE(afterCheck(operation, unchanged, true).to, State::Cancelled);
    QCOMPARE(afterCheck(operation, found(CharacterStatus::Ready, later), true).to, State::Done);
}

void TestVerdict::retriedIsCheckedWhereItMayHaveArrived()
{
    Operation operation = operationFor(Action::Save, true);
    operation.state = State::Failed;
    operation.setUnconfirmed(3);
    operation.cancelWanted = true;
    QCOMPARE(retried(operation).to, State::Uncertain);
    QVERIFY(retried(operation).mayHaveArrived);
    QVERIFY(retried(operation).cancelWanted); // nothing more is sent of what was wished back
    QCOMPARE(retried(operation).unconfirmed, 0);
    operation.mayHaveArrived = false;
    QCOMPARE(retried(operation).to, State::Queued);
}

void TestVerdict::aRefusedStateThatLooksRightIsAConflictWithTheServersWords()
{
    Operation operation = operationFor(Action::Save);
    operation.setError(testError(Kind::Rejected, Delivery::Answered, 400));
    const Transition transition = afterCheck(operation, found(CharacterStatus::Reviewing), false);
    QCOMPARE(transition.to, State::Conflict);
    QCOMPARE(transition.outcome, Outcome::Refused);
    QCOMPARE(transition.error, operation.error());
}

void TestVerdict::aRefusedGenerationThatRunsIsSomebodyElses()
{
    Operation operation = operationFor(Action::Regenerate);
    operation.setError(testError(Kind::Rejected, Delivery::Answered, 400));
    const Transition transition =
        afterCheck(operation, found(CharacterStatus::Synthesizing, later), false);
    QCOMPARE(transition.to, State::Conflict);
    QCOMPARE(transition.outcome, Outcome::Changed);
    QVERIFY(!transition.mayHaveArrived);
}

void TestVerdict::aGenerationFoundUnchangedBeforeMayRunByNow()
{
    Operation operation = operationFor(Action::Resynthesize);
    operation.state = State::Checking;
    const Result<Character> running = found(CharacterStatus::Synthesizing, later);
    QCOMPARE(afterGuard(operation, running).to, State::Conflict);
    operation.setUnconfirmed(1);
    QCOMPARE(afterGuard(operation, running).to, State::Done);
    QCOMPARE(afterGuard(operation, running).outcome, Outcome::Running);
}

void TestVerdict::aKeyInUseIsAskedForNineTimesThenFailed()
{
    const Result<void> inUse = tl::unexpected(
        testError(Kind::Conflict, Delivery::Answered, 409, u"idempotency_key_in_use"_s));
    Operation operation = operationFor(Action::Resynthesize);
    operation.state = State::Sending;
    for (int time = 1; time < 9; ++time) {
        const Transition again = afterWrite(operation, inUse);
        QCOMPARE(again.to, State::Queued);
        QCOMPARE(again.unconfirmed, time);
        operation.setUnconfirmed(again.unconfirmed);
    }
    const Transition last = afterWrite(operation, inUse);
    QCOMPARE(last.to, State::Failed);
    QCOMPARE(last.outcome, Outcome::NotConfirmed);
    QVERIFY(last.mayHaveArrived); // so that Retry looks first
    QVERIFY(last.error);
}

void TestVerdict::aKeyInUseIsNoWordOnTheStateOfTheCharacter()
{
    Operation operation = operationFor(Action::Resynthesize, true);
    operation.setError(
        testError(Kind::Conflict, Delivery::Answered, 409, u"idempotency_key_in_use"_s));
    operation.cancelWanted = true;
    QCOMPARE(afterCheck(operation, found(CharacterStatus::Reviewing), true).to, State::Cancelled);
}

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
