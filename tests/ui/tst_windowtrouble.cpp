// SPDX-License-Identifier: Apache-2.0
#include "support/windowfixture.h"
#include "ui/browser/queuesview.h"
#include "ui/closingquestion.h"
#include "ui/connect/keyfield.h"
#include "ui/messagebar.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

/// What the window says and does when things go wrong.
class TestWindowTrouble : public QObject
{
    Q_OBJECT

private slots:
    void aMissingKeyIsAskedForOnceAndWithoutTraffic();
    void aServerThatIsNotThereIsOfflineAtOnce();
    void withoutAKeyTheListSaysThatItCannotBeLoaded();
    void aRefusedKeyIsAskedForAndTheNewOneGoesOn();
    void aKeyThatCannotBeOneIsRefusedWithAWord();
    void typingIntoAFieldDecidesNothing();
    void aKeyThatMayOnlyReadKeepsTheDecisions();
    void aListThatFailsHasItsPageAndRetry_data();
    void aListThatFailsHasItsPageAndRetry();
    void aFurtherPageThatFailsKeepsTheRows();
    void aChangedCharacterIsAConflictWithWords();
    void lookingAgainInVainIsSaid();
    void aConflictThatIsClosedStaysClosed();
    void closingAnotherMessageAnswersNoConflict();
    void aLostSaveEndsDoneWithOneRequest();
    void closingAsks();
    void closingKeepsWhatIsHeld();
    void closingWaitsBelowTheQuestionForAKey();
    void closingIsCancelledBesideWhatKeepsItWaiting_data();
    void closingIsCancelledBesideWhatKeepsItWaiting();
    void aNoteIsSaidWithTheQuestionForAKey();
    void closingWithStayStays();
    void closingWaitsForTheRecord();
    void aDesktopThatEndsIsAskedNothing();
    void anEndThatIsCalledOffIsNone_data();
    void anEndThatIsCalledOffIsNone();
    void closingWhereWaitingHasNoEnd();
    void closingTheSandboxAsksNothing();
    void toldToEndSendsNothingNew();

private:
    static QPushButton *button(const WindowFixture &f, const QString &text);
};

QPushButton *TestWindowTrouble::button(const WindowFixture &f, const QString &text)
{
    for (auto *each : f.window->findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text() == text)
            return each;
    }
    return nullptr;
}

void TestWindowTrouble::aMissingKeyIsAskedForOnceAndWithoutTraffic()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.show());
    auto *bar = f.window->findChild<MessageBar *>();
    QTRY_VERIFY(bar->isAskingForKey());
    QVERIFY(f.server.record().isEmpty());
    QTest::keyClicks(f.window->focusWidget(), f.server.apiKey());
    QTest::keyClick(f.window->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(f.isComplete());
    QVERIFY(!bar->isVisible());
}

void TestWindowTrouble::aRefusedKeyIsAskedForAndTheNewOneGoesOn()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QString shown = f.shownId();
    f.server.revokeKey();
    f.decide(Qt::Key_S);
    f.press(Qt::Key_S, Qt::ControlModifier);
    auto *bar = f.window->findChild<MessageBar *>();
    QTRY_VERIFY(bar->isAskingForKey());
    const int requests = f.apiRequests();
    QTest::qWait(300);
    QCOMPARE(f.apiRequests(), requests);
    QCOMPARE(f.session->queue().operations().count(OperationState::Queued), 1);
    f.useKey(f.server.issueKey());
    QTRY_COMPARE(f.server.status(shown), sandbox::Status::Ready);
    QTRY_VERIFY(!bar->isVisible());
}

void TestWindowTrouble::aKeyThatCannotBeOneIsRefusedWithAWord()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.show());
    auto *bar = f.window->findChild<MessageBar *>();
    QTRY_VERIFY(bar->isAskingForKey());
    QTest::keyClicks(f.window->focusWidget(), u"not a key"_s);
    QTest::keyClick(f.window->focusWidget(), Qt::Key_Return);
    QVERIFY(bar->isAskingForKey());
    QVERIFY(bar->message().contains(u"al_live_"));
    QVERIFY(f.server.record().isEmpty());
}

void TestWindowTrouble::typingIntoAFieldDecidesNothing()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    auto *bar = f.window->findChild<MessageBar *>();
    bar->askForKey(u"?"_s);
    auto *field = bar->findChild<KeyField *>();
    QTest::keyClicks(field, u"sxap"_s);
    QCOMPARE(field->length(), 4);
    QTest::keyClick(field, Qt::Key_Backspace);
    QVERIFY(f.session->queue().operations().all().isEmpty());
}

void TestWindowTrouble::aKeyThatMayOnlyReadKeepsTheDecisions()
{
    WindowFixture f({.count = 20, .readOnlyKey = true});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QString shown = f.shownId();
    f.decide(Qt::Key_S);
    f.press(Qt::Key_S, Qt::ControlModifier);
    auto *bar = f.window->findChild<MessageBar *>();
    QTRY_VERIFY(bar->message().contains(u"may not save or delete"));
    QVERIFY(!bar->isAskingForKey());
    QTRY_COMPARE(f.session->queue().operations().count(OperationState::Queued), 1);
    QCOMPARE(f.server.status(shown), sandbox::Status::Reviewing);
}

void TestWindowTrouble::aListThatFailsHasItsPageAndRetry_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind :
         {"500", "429", "418", "not-json", "redirect", "close", "half-head", "half-body", "reset"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestWindowTrouble::aListThatFailsHasItsPageAndRetry()
{
    QFETCH(QString, kind);
    WindowFixture f({.count = 20});
    QCOMPARE(f.server.addFault(u"GET /v1/characters "_s + kind), QString());
    QVERIFY(f.showWithKey());
    QTRY_COMPARE(f.session->position().state(), ReviewPosition::State::Failed);
    QVERIFY(f.named(u"The list could not be loaded"_s) != nullptr);
    QVERIFY(!f.session->characters().error()->text().isEmpty());
    f.server.clearFaults();
    QPushButton *retry = button(f, u"Retry"_s);
    QVERIFY(retry != nullptr);
    QTest::mouseClick(retry, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(f.isComplete(), 20'000);
}

void TestWindowTrouble::aFurtherPageThatFailsKeepsTheRows()
{
    WindowFixture f({.count = 400});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    QTRY_COMPARE(f.session->characters().state(), CharacterListModel::State::Ready);
    QCOMPARE(f.server.addFault(u"GET /v1/characters 503-before"_s), QString());
    const int rows = f.session->characters().rowCount();
    QCOMPARE(rows, 100);
    f.session->characters().fetchMore({});
    QTRY_COMPARE(f.session->characters().state(), CharacterListModel::State::Failed);
    auto *bar = f.window->findChild<MessageBar *>();
    QTRY_VERIFY(bar->message().contains(u"req_"));
    QVERIFY(f.session->characters().rowCount() >= rows);
    f.server.clearFaults();
    QTRY_VERIFY(button(f, u"Retry"_s) != nullptr);
    QTest::mouseClick(button(f, u"Retry"_s), Qt::LeftButton);
    QTRY_VERIFY(f.session->characters().rowCount() > rows);
    QTRY_VERIFY(!bar->isVisible());
}

void TestWindowTrouble::aChangedCharacterIsAConflictWithWords()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QString shown = f.shownId();
    f.server.setStatus(shown, sandbox::Status::Ready);
    f.decide(Qt::Key_X);
    f.press(Qt::Key_S, Qt::ControlModifier);
    auto *bar = f.window->findChild<MessageBar *>();
    QTRY_VERIFY(bar->message().contains(u"changed since you looked (ready since"));
    QVERIFY(bar->message().contains(u"your Discard was not sent"));
    QCOMPARE(f.writes(), 0);
    // Its row says so before anybody has looked.
    const CharacterListModel &model = f.session->characters();
    QTRY_COMPARE(model.at(model.rowOf(*CharacterId::fromString(shown))).status,
                 CharacterStatus::Ready);
    QTRY_VERIFY(button(f, u"Look again"_s) != nullptr); // shown once the event loop comes to it
    QTest::mouseClick(button(f, u"Look again"_s), Qt::LeftButton);
    QTRY_COMPARE(f.shownId(), shown);
    QTRY_COMPARE(f.session->position().current()->status, CharacterStatus::Ready);
    QVERIFY(!bar->isVisible());
}

void TestWindowTrouble::lookingAgainInVainIsSaid()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    f.server.setStatus(f.shownId(), sandbox::Status::Ready);
    f.press(Qt::Key_X);
    f.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(button(f, u"Look again"_s) != nullptr);
    QCOMPARE(f.server.addFault(u"GET /v1/characters/* 403"_s), QString());
    QTest::mouseClick(button(f, u"Look again"_s), Qt::LeftButton);
    auto *bar = f.window->findChild<MessageBar *>();
    QTRY_VERIFY(bar->message().contains(u"could not be looked at again"));
    QVERIFY(bar->message().contains(u"lacks the right"));
}

void TestWindowTrouble::aConflictThatIsClosedStaysClosed()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    f.server.setStatus(f.shownId(), sandbox::Status::Ready);
    f.decide(Qt::Key_X);
    f.press(Qt::Key_S, Qt::ControlModifier);
    auto *bar = f.window->findChild<MessageBar *>();
    QTRY_VERIFY(bar->message().contains(u"changed since you looked"));
    // The page in place of the refs says that this list failed; the bar goes on with the conflict.
    QCOMPARE(f.server.addFault(u"GET /v1/characters 503-before"_s), QString());
    f.session->showQueue({.status = CharacterStatus::Failed});
    QTRY_COMPARE(f.session->characters().state(), CharacterListModel::State::Failed);
    QCOMPARE(f.session->characters().rowCount(), 0);
    QVERIFY(bar->message().contains(u"changed since you looked"));
    bar->dismiss();
    f.server.clearFaults();
    f.session->retry();
    QTRY_VERIFY(!f.shownId().isEmpty());
    QCOMPARE(bar->message(), QString());
}

void TestWindowTrouble::closingAnotherMessageAnswersNoConflict()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    f.server.setStatus(f.shownId(), sandbox::Status::Ready);
    f.decide(Qt::Key_X);
    f.press(Qt::Key_S, Qt::ControlModifier);
    auto *bar = f.window->findChild<MessageBar *>();
    QTRY_VERIFY(bar->message().contains(u"changed since you looked"));
    f.server.revokeKey();
    f.press(Qt::Key_F5);
    QTRY_VERIFY(bar->isAskingForKey());
    bar->dismiss();
    f.useKey(f.server.issueKey());
    QTRY_COMPARE(f.session->signIn().state(), SignIn::State::SignedIn);
    QVERIFY(bar->message().contains(u"changed since you looked"));
}

void TestWindowTrouble::aLostSaveEndsDoneWithOneRequest()
{
    WindowFixture f({.count = 20, .faults = {u"POST /v1/characters/*/save effect-close"_s}});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    f.decide(Qt::Key_S);
    f.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(f.session->queue().operations().count(OperationState::Done), 1);
    QTRY_COMPARE(f.writes(), 1);
}

void TestWindowTrouble::closingAsks()
{
    WindowFixture f({.count = 20}, false);
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QString shown = f.shownId();
    f.decide(Qt::Key_S);
    QTRY_COMPARE(f.session->queue().operations().count(OperationState::Held), 1);
    f.window->close();
    QVERIFY(f.window->isVisible());
    QTest::mouseClick(button(f, u"Send now"_s), Qt::LeftButton);
    QTRY_VERIFY(!f.window->isVisible());
    QCOMPARE(f.server.status(shown), sandbox::Status::Ready);
}

void TestWindowTrouble::closingWaitsBelowTheQuestionForAKey()
{
    WindowFixture f({.count = 20}, false);
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QString shown = f.shownId();
    f.server.revokeKey();
    f.decide(Qt::Key_S);
    f.window->close();
    QTest::mouseClick(button(f, u"Send now"_s), Qt::LeftButton);
    auto *bar = f.window->findChild<MessageBar *>();
    QTRY_VERIFY(bar->isAskingForKey());
    QTest::qWait(50);
    QVERIFY(bar->isAskingForKey());
    f.useKey(f.server.issueKey());
    QTRY_VERIFY(!f.window->isVisible());
    QCOMPARE(f.server.status(shown), sandbox::Status::Ready);
}

void TestWindowTrouble::closingIsCancelledBesideWhatKeepsItWaiting_data()
{
    QTest::addColumn<bool>("isRevoked"); // or else it lacks a right
    QTest::addColumn<bool>("byButton");
    QTest::newRow("a refused key, by the button") << true << true;
    QTest::newRow("a refused key, by closing the message") << true << false;
    QTest::newRow("a right, by the button") << false << true;
    QTest::newRow("a right, by closing the message") << false << false;
}

void TestWindowTrouble::closingIsCancelledBesideWhatKeepsItWaiting()
{
    QFETCH(const bool, isRevoked);
    QFETCH(const bool, byButton);
    WindowFixture f({.count = 20}, false);
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QString shown = f.shownId();
    if (isRevoked)
        f.server.revokeKey();
    else
        QVERIFY(f.server.addFault(u"POST /v1/characters/*/save 403"_s).isEmpty());
    f.decide(Qt::Key_S);
    f.window->close();
    QTest::mouseClick(button(f, u"Send now"_s), Qt::LeftButton);
    auto *bar = f.window->findChild<MessageBar *>();
    const QString waiting = u"Greenroom closes when"_s;
    const auto isBeside = [&] { return bar->message().indexOf(waiting) > 0; };
    QTRY_VERIFY(isBeside());
    QTRY_COMPARE(bar->isAskingForKey(), isRevoked);
    QTRY_VERIFY(button(f, u"Cancel"_s) != nullptr);
    if (byButton)
        QTest::mouseClick(button(f, u"Cancel"_s), Qt::LeftButton);
    else
        bar->dismiss();
    QTRY_VERIFY(!bar->message().contains(waiting));
    f.server.clearFaults();
    if (isRevoked)
        f.useKey(f.server.issueKey());
    else
        f.session->retry();
    QTRY_COMPARE(f.session->queue().operations().count(OperationState::Done), 1);
    QCOMPARE(f.server.status(shown), sandbox::Status::Ready);
    QCoreApplication::processEvents(); // it would close in the next turn
    QVERIFY(f.window->isVisible());
}

void TestWindowTrouble::aNoteIsSaidWithTheQuestionForAKey()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.show());
    auto *bar = f.window->findChild<MessageBar *>();
    QTRY_VERIFY(bar->isAskingForKey());
    auto *field = bar->findChild<KeyField *>();
    QTest::keyClicks(field, u"al_live_half"_s);
    const QString question = bar->message();
    f.window->showMessage(u"By the way."_s);
    QCOMPARE(bar->message(), u"By the way. "_s + question);
    QVERIFY(bar->isAskingForKey());
    QCOMPARE(field->length(), 12);
    // Closed with the question it is not said again.
    bar->dismiss();
    f.useKey(f.server.apiKey());
    QTRY_VERIFY(f.isComplete());
    QVERIFY(!bar->isVisible());
}

void TestWindowTrouble::closingKeepsWhatIsHeld()
{
    WindowFixture f({.count = 20}, false);
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QString shown = f.shownId();
    f.decide(Qt::Key_X);
    QTRY_COMPARE(f.session->queue().operations().count(OperationState::Held), 1);
    f.window->close();
    QTest::mouseClick(button(f, u"Keep for later"_s), Qt::LeftButton);
    QTRY_VERIFY(!f.window->isVisible());
    QCOMPARE(f.writes(), 0);
    f.restart();
    QVERIFY(f.showWithKey());
    QTRY_COMPARE(f.session->queue().operations().count(OperationState::Held), 1);
    f.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(f.server.status(shown), std::nullopt);
}

void TestWindowTrouble::closingWithStayStays()
{
    WindowFixture f({.count = 20}, false);
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    f.decide(Qt::Key_X);
    QTRY_COMPARE(f.session->queue().operations().count(OperationState::Held), 1);
    f.window->close();
    QTest::mouseClick(button(f, u"Stay"_s), Qt::LeftButton);
    QVERIFY(f.window->isVisible());
    QCOMPARE(f.session->queue().operations().count(OperationState::Held), 1);
    // Nothing is said any more of what the window had waited for.
    QTRY_VERIFY(f.window->findChild<ClosingQuestion *>() == nullptr);
    QVERIFY(f.server.addFault(u"GET /v1/characters/* hang"_s).isEmpty());
    f.window->close();
    QTest::mouseClick(button(f, u"Send now"_s), Qt::LeftButton);
    const auto *bar = f.window->findChild<MessageBar *>();
    QTRY_VERIFY(bar->message().startsWith(u"Greenroom closes"));
    QTRY_VERIFY(f.window->findChild<ClosingQuestion *>() == nullptr);
    f.window->close();
    QTest::mouseClick(button(f, u"Stay"_s), Qt::LeftButton);
    QCOMPARE(bar->message(), QString());
}

/// X, and Ctrl+Q before the decision is recorded.
void TestWindowTrouble::closingWaitsForTheRecord()
{
    WindowFixture f({.count = 20}, false);
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    f.press(Qt::Key_X);
    QVERIFY(f.session->queue().isAccepting());
    f.window->close();
    QVERIFY(f.window->isVisible());
    QTRY_VERIFY(f.window->findChild<ClosingQuestion *>() != nullptr);
    QCOMPARE(f.session->queue().operations().count(OperationState::Held), 1);
    QTest::mouseClick(button(f, u"Keep for later"_s), Qt::LeftButton);
    QTRY_VERIFY(!f.window->isVisible());
    QCOMPARE(f.writes(), 0);
}

/// What is held waits for the next start, as after an end in order.
void TestWindowTrouble::aDesktopThatEndsIsAskedNothing()
{
    WindowFixture f({.count = 20}, false);
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    f.window->resize(1200, 760);
    f.decide(Qt::Key_X);
    QTRY_COMPARE(f.session->queue().operations().count(OperationState::Held), 1);
    const QByteArray before = f.keys.settings.windowLayout().geometry;
    f.window->prepareForSessionEnd(*qApp);
    QVERIFY(f.keys.settings.windowLayout().geometry != before); // also if no more time is given
    QVERIFY(f.window->close());
    QVERIFY(!f.window->isVisible());
    QVERIFY(f.window->findChild<ClosingQuestion *>() == nullptr);
    QCOMPARE(f.writes(), 0);
    f.restart();
    QVERIFY(f.showWithKey());
    QTRY_COMPARE(f.session->queue().operations().count(OperationState::Held), 1);
    QCOMPARE(f.writes(), 0);
}

void TestWindowTrouble::anEndThatIsCalledOffIsNone_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("a key") << true;
    QTest::newRow("the mouse") << false;
}

/// Another program may do so, and what tells of it is that somebody works on.
void TestWindowTrouble::anEndThatIsCalledOffIsNone()
{
    QFETCH(const bool, byKey);
    WindowFixture f({.count = 20}, false);
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    f.decide(Qt::Key_X);
    QTRY_COMPARE(f.session->queue().operations().count(OperationState::Held), 1);
    f.window->prepareForSessionEnd(*qApp);
    if (byKey)
        f.press(Qt::Key_Right);
    else
        QTest::mouseClick(&f.canvas(), Qt::LeftButton);
    f.window->close();
    QVERIFY(f.window->isVisible());
    QVERIFY(f.window->findChild<ClosingQuestion *>() != nullptr);
    QTest::mouseClick(button(f, u"Stay"_s), Qt::LeftButton);
    // It may end later.
    f.window->prepareForSessionEnd(*qApp);
    QVERIFY(f.window->close());
}

void TestWindowTrouble::closingWhereWaitingHasNoEnd()
{
    WindowFixture f({.count = 20,
                     .faults = {u"POST /v1/characters/*/save 500"_s,
                                u"GET /v1/characters/* 503-before nth=2"_s}},
                    false);
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    f.decide(Qt::Key_S);
    f.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(f.session->queue().operations().count(OperationState::Uncertain), 1);
    f.window->close();
    QTest::mouseClick(button(f, u"Send now"_s), Qt::LeftButton);
    QVERIFY(f.window->isVisible());
    // The question that was answered goes with the next turn of the event loop.
    QTRY_VERIFY(f.window->findChild<ClosingQuestion *>() == nullptr);
    f.window->close();
    QVERIFY(f.window->isVisible());
    QTest::mouseClick(button(f, u"Keep for later"_s), Qt::LeftButton);
    QTRY_VERIFY(!f.window->isVisible());
    f.restart();
    QVERIFY(f.showWithKey());
    QTRY_COMPARE(f.session->queue().operations().count(OperationState::Uncertain), 1);
}

void TestWindowTrouble::closingTheSandboxAsksNothing()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    f.decide(Qt::Key_X);
    f.window->close();
    QVERIFY(!f.window->isVisible());
}

void TestWindowTrouble::toldToEndSendsNothingNew()
{
    WindowFixture f({.count = 20, .faults = {u"GET /v1/characters/* latency ms=500"_s}}, false);
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QString shown = f.shownId();
    f.decide(Qt::Key_X);
    f.press(Qt::Key_S, Qt::ControlModifier);
    // The write would go out as soon as the guard is answered, in half a second.
    QTRY_COMPARE(f.session->queue().operations().count(OperationState::Checking), 1);
    QSignalSpy ended(f.session.get(), &Session::ended);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"left at the end: *discard"_s));
    f.session->end(std::chrono::seconds(3));
    QTRY_VERIFY(!ended.isEmpty());
    QTest::qWait(1'000);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(f.writes(), 0);
    QCOMPARE(f.server.status(shown), sandbox::Status::Reviewing);
}

void TestWindowTrouble::withoutAKeyTheListSaysThatItCannotBeLoaded()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.show());
    QTRY_VERIFY(f.named(u"The list could not be loaded"_s) != nullptr);
    QVERIFY(f.named(u"An API key is needed to read it."_s) != nullptr);
    QVERIFY(f.named(u"no key"_s) != nullptr);
    const auto *queues = f.window->findChild<QueuesView *>();
    QCOMPARE(queues->currentIndex().data().toString(), u"Reviewing"_s);
    f.session->showQueue({.status = CharacterStatus::Failed});
    QCOMPARE(queues->currentIndex().data().toString(), u"Failed"_s);
    QVERIFY(f.named(u"The list could not be loaded"_s) != nullptr);
    f.useKey(f.server.apiKey());
    QTRY_COMPARE(f.session->position().current().value_or(Character()).status,
                 CharacterStatus::Failed);
}

void TestWindowTrouble::aServerThatIsNotThereIsOfflineAtOnce()
{
    WindowFixture f({.count = 20, .faults = {u"GET /v1/team close"_s}});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.named(u"The list could not be loaded"_s) != nullptr);
    QVERIFY(f.named(u"offline"_s) != nullptr);
    // Return presses the page's button, as Space does.
    auto *retry = button(f, u"Retry"_s);
    QVERIFY(retry != nullptr);
    QVERIFY(retry->autoDefault());
}

QTEST_MAIN(TestWindowTrouble)
#include "tst_windowtrouble.moc"
