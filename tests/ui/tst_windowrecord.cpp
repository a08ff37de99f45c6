// SPDX-License-Identifier: Apache-2.0
#include "files/filelock.h"
#include "queue/journalschema.h"
#include "queue/journalstart.h"
#include "support/journaltrouble.h"
#include "support/windowfixture.h"
#include "ui/messagebar.h"
#include "ui/recordmessages.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds ShortHold = 50ms;

/// What became of a test's two decisions.
struct TwoDecisions
{
    QString saved;
    QString discarded;
};

} // namespace

/// What the window says and does about the record of decisions: after a crash, after several, and
/// where it cannot be written or read.
class TestWindowRecord : public QObject
{
    Q_OBJECT

private slots:
    void afterACrashSavesGoOnAndDiscardsWaitForAClick();
    void whatWaitsForAClickCanBeTakenBack();
    void anAnswerIsSaidBeforeTheQuestionOfACrash();
    void undoIsOfferedForWhatAFormerRunHasLeft();
    void whatWaitsIsStillThereOnceTheMessageIsClosed();
    void threeEarlyEndsSendNothingUntilSomebodySaysSo();
    void sendingAfterThreeEarlyEndsNeedsAKey();
    void withoutAKeyHoldsStandStill();
    void aKeySendsNothingBehindTheQuestionOfClosing_data();
    void aKeySendsNothingBehindTheQuestionOfClosing();
    void nothingIsSentOnceItIsKeptForLater();
    void aKeyBehindARecordIsNotTheNextDecision();
    void aFullDiskKeepsTheCharacterAndSaysSo();
    void aDamagedRecordIsSaidAndReviewingGoesOn();
    void aCleanupThatCannotBeReadIsSaid();
    void aRecordThatCannotBeOpenedLeavesTheList();
    void aNewerRecordIsLeftAlone();
    void aRecordThatAnotherHasOpenIsOpenedOnceItIsFree();

private:
    static void crash(WindowFixture &f);
    static void decideTwiceAndCrash(WindowFixture &f, TwoDecisions &decisions);
    static void forgetTheKey(WindowFixture &f);
    static QString message(const WindowFixture &f);
    static bool click(const WindowFixture &f, const QString &text);
};

/// As kill -9 leaves it, and a new start.
void TestWindowRecord::crash(WindowFixture &f)
{
    f.restart([&f] { QVERIFY(forgetTheLastEnd(f.setup.folder)); });
}

void TestWindowRecord::decideTwiceAndCrash(WindowFixture &f, TwoDecisions &decisions)
{
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    decisions.saved = f.shownId();
    f.decide(Qt::Key_S);
    QTRY_VERIFY(f.isComplete() && f.shownId() != decisions.saved);
    decisions.discarded = f.shownId();
    f.decide(Qt::Key_X);
    f.setup.hold = ShortHold;
    crash(f);
}

void TestWindowRecord::forgetTheKey(WindowFixture &f)
{
    bool isGone = false;
    const Connection &connection = f.setup.connection;
    f.keys.thisRun.remove({.origin = connection.server, .connection = connection.id}, qApp,
                          [&isGone](const std::optional<Error> &) { isGone = true; });
    QTRY_VERIFY(isGone);
}

QString TestWindowRecord::message(const WindowFixture &f)
{
    const auto *bar = f.window->findChild<MessageBar *>();
    return bar->isVisible() ? bar->message() : QString();
}

bool TestWindowRecord::click(const WindowFixture &f, const QString &text)
{
    // A new button is shown a moment after the words that it stands beside.
    return QTest::qWaitFor([&f, &text] {
        for (auto *button : f.window->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == text) {
                QTest::mouseClick(button, Qt::LeftButton);
                return true;
            }
        }
        return false;
    });
}

void TestWindowRecord::afterACrashSavesGoOnAndDiscardsWaitForAClick()
{
    WindowFixture f({.count = 20});
    TwoDecisions decisions;
    decideTwiceAndCrash(f, decisions);
    QVERIFY(f.showWithKey());
    QTRY_COMPARE(f.server.status(decisions.saved), sandbox::Status::Ready);
    QTRY_VERIFY(message(f).contains(u"ended unexpectedly"));
    // Several holds later nothing has happened to it.
    QTest::qWait(4 * ShortHold.count());
    QTRY_COMPARE(f.writes(), 1);
    QCOMPARE(f.server.status(decisions.discarded), sandbox::Status::Reviewing);
    QVERIFY(click(f, u"Send it"_s));
    QTRY_VERIFY(!f.server.status(decisions.discarded));
    QTRY_COMPARE(f.writes(), 2); // it is counted once it is answered
    QTRY_COMPARE(message(f), QString());
}

void TestWindowRecord::whatWaitsForAClickCanBeTakenBack()
{
    WindowFixture f({.count = 20});
    TwoDecisions decisions;
    decideTwiceAndCrash(f, decisions);
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(message(f).contains(u"ended unexpectedly"));
    QVERIFY(f.named(u"Undo"_s) != nullptr && f.named(u"Undo"_s)->isEnabled());
    QTRY_COMPARE(f.session->queue().operations().open().size(), std::size_t(1));
    QTRY_VERIFY(f.named(u"1 waits for you"_s) != nullptr);
    QVERIFY(click(f, u"Take it back"_s));
    QTRY_COMPARE(f.session->queue().operations().count(OperationState::Cancelled), 1);
    QTRY_COMPARE(message(f), QString());
    QTRY_COMPARE(f.server.status(decisions.saved), sandbox::Status::Ready);
    QCOMPARE(f.server.status(decisions.discarded), sandbox::Status::Reviewing);
}

void TestWindowRecord::anAnswerIsSaidBeforeTheQuestionOfACrash()
{
    WindowFixture f({.count = 20});
    TwoDecisions decisions;
    decideTwiceAndCrash(f, decisions);
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(message(f).contains(u"ended unexpectedly"));
    f.window->showMessage(u"No program opened it."_s);
    QCOMPARE(message(f), u"No program opened it."_s);
    QTest::mouseClick(f.named(u"Close message"_s), Qt::LeftButton);
    QVERIFY(message(f).contains(u"ended unexpectedly"));
    QVERIFY(click(f, u"Take it back"_s));
    QTRY_COMPARE(message(f), QString());
}

void TestWindowRecord::undoIsOfferedForWhatAFormerRunHasLeft()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    f.decide(Qt::Key_X);
    crash(f);
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.named(u"Undo"_s) != nullptr && f.named(u"Undo"_s)->isEnabled());
    f.press(Qt::Key_Backspace);
    QTRY_COMPARE(f.session->queue().operations().count(OperationState::Cancelled), 1);
}

void TestWindowRecord::whatWaitsIsStillThereOnceTheMessageIsClosed()
{
    WindowFixture f({.count = 20});
    TwoDecisions decisions;
    decideTwiceAndCrash(f, decisions);
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(message(f).contains(u"ended unexpectedly"));
    f.window->findChild<MessageBar *>()->dismiss();
    QTRY_COMPARE(f.server.status(decisions.saved), sandbox::Status::Ready);
    QTRY_COMPARE(message(f), QString());
    QCOMPARE(f.session->queue().operations().count(OperationState::Held), 1);
    // Sending what is held does not mean what nobody has looked at since the crash.
    QTRY_VERIFY(f.isComplete());
    f.press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(f.named(u"What waits for you since the crash has its buttons under Recent."_s)
            != nullptr);
    QTest::qWait(4 * ShortHold.count());
    QCOMPARE(f.server.status(decisions.discarded), sandbox::Status::Reviewing);
    // The next start asks again; by then it was kept on purpose.
    f.restart();
    QVERIFY(f.showWithKey());
    QTRY_COMPARE(message(f), u"Kept for later: send 1 decision?"_s);
    QCOMPARE(f.session->queue().operations().count(OperationState::Held), 1);
    // And after another crash it is that again.
    crash(f);
    QVERIFY(f.showWithKey());
    QTRY_COMPARE(message(f), u"Greenroom ended unexpectedly. Send 1 decision?"_s);
    QVERIFY(click(f, u"Send it"_s));
    QTRY_VERIFY(!f.server.status(decisions.discarded));
}

void TestWindowRecord::threeEarlyEndsSendNothingUntilSomebodySaysSo()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QString saved = f.shownId();
    f.decide(Qt::Key_S);
    f.setup.hold = ShortHold;
    for (int i = 0; i < 3; ++i) {
        crash(f);
        // It ends before anything is shown, but not before it has begun.
        QTRY_VERIFY(f.session->journalStart());
    }
    crash(f);
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(message(f).contains(u"ended three times"));
    QTRY_VERIFY(f.isComplete());
    const QString another = f.shownId();
    QVERIFY(another != saved);
    f.decide(Qt::Key_S);
    QTest::qWait(4 * ShortHold.count());
    QCOMPARE(f.writes(), 0);
    QVERIFY(click(f, u"Send"_s));
    QTRY_COMPARE(f.server.status(saved), sandbox::Status::Ready);
    QTRY_COMPARE(f.server.status(another), sandbox::Status::Ready);
    QTRY_COMPARE(message(f), QString());
}

/// The one answer does not give the other.
void TestWindowRecord::sendingAfterThreeEarlyEndsNeedsAKey()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QString saved = f.shownId();
    f.decide(Qt::Key_S);
    for (int i = 0; i < 3; ++i) {
        crash(f);
        QTRY_VERIFY(f.session->journalStart());
    }
    f.setup.hold = ShortHold;
    crash(f);
    forgetTheKey(f);
    QVERIFY(f.show());
    QTRY_VERIFY(f.session->journalStart());
    OperationQueue &queue = f.session->queue();
    QVERIFY(queue.isHeldBack(HeldBack::EndedEarly));
    auto *record = f.window->findChild<RecordMessages *>();
    const auto trouble = record->trouble();
    QVERIFY(trouble && trouble->actions.size() == 1);
    trouble->actions.constFirst()->trigger();
    QVERIFY(!record->trouble());
    QCOMPARE(queue.heldBack(), HeldBack::WithoutKey);
    f.useKey(f.server.apiKey());
    QTRY_COMPARE(f.server.status(saved), sandbox::Status::Ready);
}

void TestWindowRecord::withoutAKeyHoldsStandStill()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QString saved = f.shownId();
    f.decide(Qt::Key_S);
    f.setup.hold = ShortHold;
    f.restart([&f] { forgetTheKey(f); });
    QVERIFY(f.show());
    QTRY_COMPARE(f.session->queue().operations().count(OperationState::Held), 1);
    QTest::qWait(4 * ShortHold.count());
    QCOMPARE(f.session->queue().operations().count(OperationState::Held), 1);
    f.useKey(f.server.apiKey());
    QTRY_COMPARE(f.server.status(saved), sandbox::Status::Ready);
}

void TestWindowRecord::aKeySendsNothingBehindTheQuestionOfClosing_data()
{
    QTest::addColumn<bool>("isFirstKey");
    QTest::newRow("the first one, while what a former run has left waits for it") << true;
    QTest::newRow("another one") << false;
}

/// The holds would run out where nobody can undo, and "Keep for later" would keep nothing.
void TestWindowRecord::aKeySendsNothingBehindTheQuestionOfClosing()
{
    QFETCH(const bool, isFirstKey);
    WindowFixture f({.count = 20}, false);
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QString discarded = f.shownId();
    f.decide(Qt::Key_X);
    if (isFirstKey) {
        f.setup.hold = ShortHold;
        f.restart([&f] { forgetTheKey(f); });
        QVERIFY(f.show());
    }
    OperationQueue &queue = f.session->queue();
    QTRY_COMPARE(queue.operations().count(OperationState::Held), 1);
    f.window->close();
    QVERIFY(f.window->isVisible());
    const OperationId id = queue.operations().all().constFirst().id;
    const std::chrono::milliseconds left = queue.holdLeft(id);
    QVERIFY(left > 0ms);
    const QSignalSpy signedIn(&f.session->signIn(), &SignIn::signedIn);
    f.useKey(f.server.apiKey());
    QTRY_COMPARE(signedIn.size(), 1);
    QCOMPARE(queue.heldBack(), HeldBack::AskedToClose);
    QCOMPARE(queue.holdLeft(id), left); // it stands still
    QCOMPARE(queue.operations().count(OperationState::Held), 1);
    QCOMPARE(f.writes(), 0);
    QVERIFY(click(f, u"Stay"_s));
    QCOMPARE(queue.heldBack(), HeldBack::No);
    queue.sendHeldNow();
    QTRY_VERIFY(!f.server.status(discarded));
}

/// What waits for a token, say, could begin between the answer and the end.
void TestWindowRecord::nothingIsSentOnceItIsKeptForLater()
{
    WindowFixture f({.count = 20}, false);
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    f.decide(Qt::Key_X);
    QTRY_COMPARE(f.session->queue().operations().count(OperationState::Held), 1);
    f.window->close();
    QVERIFY(f.window->isVisible());
    QVERIFY(click(f, u"Keep for later"_s));
    QVERIFY(f.session->queue().isHeldBack(HeldBack::AskedToClose));
    QTRY_VERIFY(!f.window->isVisible());
    QCOMPARE(f.writes(), 0);
}

void TestWindowRecord::aKeyBehindARecordIsNotTheNextDecision()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QString shown = f.shownId();
    // No event is handled in between, so the record cannot be there yet.
    f.press(Qt::Key_S);
    f.press(Qt::Key_X);
    QTRY_COMPARE(f.session->queue().operations().all().size(), 1);
    QCOMPARE(f.session->queue().operations().all().constFirst().action, Action::Save);
    QTRY_VERIFY(f.isComplete() && f.shownId() != shown);
    QCOMPARE(f.session->queue().operations().count(OperationState::Held), 1);
    f.decide(Qt::Key_X);
    QCOMPARE(f.session->queue().operations().count(OperationState::Held), 2);
}

void TestWindowRecord::aFullDiskKeepsTheCharacterAndSaysSo()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QString shown = f.shownId();
    {
        const FileLimit full(4096);
        f.press(Qt::Key_S);
        QTRY_VERIFY(!message(f).isEmpty());
        QVERIFY2(message(f).contains(u"record"), qPrintable(message(f)));
        QCOMPARE(f.shownId(), shown);
        QVERIFY(f.session->queue().operations().all().isEmpty());
    }
    QVERIFY(click(f, u"Try again"_s));
    QTRY_COMPARE(message(f), QString());
    f.decide(Qt::Key_S);
    f.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(f.server.status(shown), sandbox::Status::Ready);
    QTRY_COMPARE(f.writes(), 1);
}

void TestWindowRecord::aDamagedRecordIsSaidAndReviewingGoesOn()
{
    WindowFixture f({.count = 20});
    f.restart([&f] {
        QFile file(f.setup.folder + u"/journal.db"_s);
        QVERIFY(file.open(QFile::WriteOnly));
        QVERIFY(file.write(QByteArray(20'000, 'x')) > 0);
    });
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(message(f).contains(u"was damaged. Decisions that could be read: 0."));
    QTRY_VERIFY(f.isComplete());
    const QString shown = f.shownId();
    f.decide(Qt::Key_S);
    f.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(f.server.status(shown), sandbox::Status::Ready);
}

void TestWindowRecord::aCleanupThatCannotBeReadIsSaid()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    // What it is about is looked at without an answer, and so recorded, and not sent.
    QVERIFY(f.server.addFault(u"GET /v1/characters/* hang"_s).isEmpty());
    const Character shown = *f.session->position().current();
    Cleanup &cleanup = f.session->cleanup();
    const CleanupId id =
        cleanup.start(Action::Delete,
                      {{.character = shown.id, .name = shown.name, .seen = shown.revision()}}, {});
    QTRY_VERIFY(cleanup.run(id) != nullptr);
    cleanup.sendNow(id);
    QTRY_COMPARE(f.session->queue().operations().count(OperationState::Checking), 1);
    f.restart([&f] { QVERIFY(spoilTheRun(f.setup.folder)); });
    f.server.clearFaults();
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(message(f).contains(u"nothing more of it is sent. What was left of it: 1."));
    QVERIFY(f.session->queue().operations().open().empty());
    f.window->findChild<MessageBar *>()->dismiss();
    QTRY_COMPARE(message(f), QString());
    QCOMPARE(f.writes(), 0);
    QCOMPARE(f.server.status(shown.id.toString()), sandbox::Status::Reviewing);
    // Once is enough.
    f.restart();
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    QCOMPARE(message(f), QString());
}

void TestWindowRecord::aRecordThatCannotBeOpenedLeavesTheList()
{
    WindowFixture f({.count = 20});
    f.restart([&f] {
        const QString lock = f.setup.folder + u"/journal.lock"_s;
        QVERIFY(QFile::remove(lock));
        QVERIFY(QDir().mkpath(lock));
    });
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(message(f).contains(u"cannot be written to"));
    QTRY_VERIFY(f.isComplete());
}

void TestWindowRecord::aNewerRecordIsLeftAlone()
{
    WindowFixture f({.count = 20});
    QTRY_VERIFY(f.session->journalStart());
    f.restart([&f] {
        const OpenFile file(f.setup.folder);
        QVERIFY(file.isOpen);
        QVERIFY(file.run(u"PRAGMA user_version=%1"_s.arg(JournalSchema::version() + 1)));
    });
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    QTRY_VERIFY(message(f).contains(u"newer"));
    const QString shown = f.shownId();
    f.press(Qt::Key_S);
    QTest::qWait(4 * ShortHold.count());
    QCOMPARE(f.shownId(), shown);
    QVERIFY(f.session->queue().operations().all().isEmpty());
    QCOMPARE(f.writes(), 0);
}

void TestWindowRecord::aRecordThatAnotherHasOpenIsOpenedOnceItIsFree()
{
    WindowFixture f({.count = 20});
    std::optional<FileLock> another;
    f.restart([&] {
        another.emplace();
        QVERIFY(another->take(f.setup.folder + u"/journal.lock"_s) == FileLock::Taking::Taken);
    });
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(message(f).contains(u"Another Greenroom"));
    QTRY_VERIFY(f.isComplete());
    const QString shown = f.shownId();
    QVERIFY(click(f, u"Try again"_s));
    QTest::qWait(100);
    QVERIFY(message(f).contains(u"Another Greenroom"));
    another.reset();
    QVERIFY(click(f, u"Try again"_s));
    QTRY_COMPARE(message(f), QString());
    f.decide(Qt::Key_S);
    f.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(f.server.status(shown), sandbox::Status::Ready);
}

QTEST_MAIN(TestWindowRecord)

#include "tst_windowrecord.moc"
