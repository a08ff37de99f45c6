// SPDX-License-Identifier: Apache-2.0
#include "support/named.h"
#include "support/windowfixture.h"
#include "ui/browser/characterdelegate.h"
#include "ui/browser/charactersview.h"
#include "ui/messagebar.h"
#include "ui/messages.h"
#include "ui/review/decisionbar.h"
#include "ui/workspace.h"

#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using Status = CharacterStatus;

namespace {

/// Tells how many listen to it.
class CountedAction final : public QAction
{
    using QAction::QAction;

public:
    [[nodiscard]] int listeners() const { return receivers(SIGNAL(triggered(bool))); }
};

} // namespace

/// What the window says where a key does nothing, and where there is nothing left to do; and that
/// it does not lose sight of what is shown.
class TestWindowHints : public QObject
{
    Q_OBJECT

private slots:
    void keysThatDoNotApplySayWhy_data();
    void keysThatDoNotApplySayWhy();
    void nothingToSendIsSaid();
    void whatIsBeingMadeIsShownInItsQueue();
    void theEndCountsAndLeadsOn();
    void theShownRowStaysInSight();
    void whatIsSaidBrieflyMovesNothing();
    void theBarKeepsItsPlaceWhateverIsShown();
    void aRefThatIsBeingMadeSaysSo();
    void whatWasUndoneIsDecidedAgain();
    void redoGoesToItsCharacterFirst();
    void anotherDecisionEndsWhatCanBeRedone();
    void theShownCharactersDecisionIsTakenBack();
    void anAnswerOfManyNotesIsHeardOnce();
    void twoThatSayTheSameAreTwo();
    void theNewestNoteIsSaidFirst();
    void theSameAgainIsOneAndOnTop();
    void aConflictIsSaidBeforeAnOlderNote();
    void theNewestTakesNoFocusAndNoKey();
    void withoutASessionTheOlderOneComesBack();
    void whatIsSaidBetweenTwoSessionsIsSaidOnce();
    void aSlowKeychainIsStillSaidInTheNextSession();
    void whatOpensASessionIsAnswered();
    void anAnswerIsTakenOnceAfterOtherSessions();
};

namespace {

[[nodiscard]] bool isReady(WindowFixture &f)
{
    return f.showWithKey() && QTest::qWaitFor([&f] { return f.isComplete(); }, 30'000);
}

void clickClose(const MessageBar &bar)
{
    QTest::mouseClick(named<QToolButton>(bar, u"Close message"_s), Qt::LeftButton);
}

} // namespace

void TestWindowHints::theNewestNoteIsSaidFirst()
{
    WindowFixture f({.count = 20});
    QVERIFY(isReady(f));
    auto *messages = f.window->findChild<Messages *>();
    const auto *bar = f.window->findChild<MessageBar *>();
    messages->note({.text = u"One."_s});
    messages->note({.text = u"Two."_s});
    messages->note({.text = u"It stands."_s, .isStanding = true});
    QCOMPARE(bar->message(), u"Two."_s);
    clickClose(*bar);
    QCOMPARE(bar->message(), u"One."_s);
    clickClose(*bar);
    QCOMPARE(bar->message(), u"It stands."_s);
    clickClose(*bar);
    QVERIFY(!bar->isVisible());
}

void TestWindowHints::theSameAgainIsOneAndOnTop()
{
    WindowFixture f({.count = 20});
    QVERIFY(isReady(f));
    const auto *bar = f.window->findChild<MessageBar *>();
    f.window->showMessage(u"No program opened it."_s);
    f.window->showMessage(u"Something else."_s);
    f.window->showMessage(u"No program opened it."_s);
    f.window->showMessage(u"No program opened it."_s);
    QCOMPARE(bar->message(), u"No program opened it."_s);
    QCOMPARE(bar->accessibleName(), bar->message());
    clickClose(*bar);
    QCOMPARE(bar->message(), u"Something else."_s);
    clickClose(*bar);
    QVERIFY(!bar->isVisible());
}

void TestWindowHints::aConflictIsSaidBeforeAnOlderNote()
{
    WindowFixture f({.count = 20});
    QVERIFY(isReady(f));
    const auto *bar = f.window->findChild<MessageBar *>();
    f.window->showMessage(u"Before."_s);
    f.server.setStatus(f.shownId(), sandbox::Status::Ready);
    f.decide(Qt::Key_X);
    f.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(bar->message().contains(u"changed since you looked"));
    f.window->showMessage(u"After."_s);
    QCOMPARE(bar->message(), u"After."_s);
    clickClose(*bar);
    QVERIFY(bar->message().contains(u"changed since you looked"));
    clickClose(*bar);
    QCOMPARE(bar->message(), u"Before."_s);
}

void TestWindowHints::theNewestTakesNoFocusAndNoKey()
{
    WindowFixture f({.count = 20});
    QVERIFY(isReady(f));
    const auto *bar = f.window->findChild<MessageBar *>();
    auto *close = bar->findChild<QToolButton *>(u"close"_s);
    const QWidget *before = f.window->focusWidget();
    f.window->showMessage(u"One."_s);
    QVERIFY(f.window->focusWidget() == before);
    close->setFocus(Qt::TabFocusReason);
    f.window->showMessage(u"Two."_s);
    QVERIFY(!bar->isAncestorOf(f.window->focusWidget()));
    QTest::keyClick(f.window->focusWidget(), Qt::Key_Escape);
    QCOMPARE(bar->message(), u"Two."_s);
}

void TestWindowHints::withoutASessionTheOlderOneComesBack()
{
    WindowFixture f({.count = 20});
    QVERIFY(isReady(f));
    f.window->setSession(nullptr);
    const auto *bar = f.window->findChild<MessageBar *>();
    f.window->showMessage(u"One."_s);
    f.window->showMessage(u"Two."_s);
    f.window->showMessage(u"Two."_s);
    bar->findChild<QToolButton *>(u"close"_s)->setFocus(Qt::TabFocusReason);
    f.window->showMessage(u"Three."_s);
    QVERIFY(!bar->isAncestorOf(f.window->focusWidget()));
    for (const QString &text : {u"Three."_s, u"Two."_s, u"One."_s}) {
        QCOMPARE(bar->message(), text);
        clickClose(*bar);
    }
    QVERIFY(!bar->isVisible());
}

void TestWindowHints::whatIsSaidBetweenTwoSessionsIsSaidOnce()
{
    WindowFixture f({.count = 20});
    QVERIFY(isReady(f));
    const auto *bar = f.window->findChild<MessageBar *>();
    f.window->showMessage(u"Of the session."_s);
    connect(f.window->findChild<Workspace *>(), &QObject::destroyed, bar,
            [&f] { f.window->showMessage(u"One."_s); });
    f.window->setSession(nullptr);
    QCOMPARE(bar->message(), u"One."_s);
    // The bar is cleared on the way to the next session.
    const auto cleared =
        connect(bar, &MessageBar::dismissed, bar, [&f] { f.window->showMessage(u"Two."_s); });
    f.window->setSession(f.session.get());
    disconnect(cleared);
    for (const QString &text : {u"Two."_s, u"One."_s}) {
        QCOMPARE(bar->message(), text);
        clickClose(*bar);
    }
    QVERIFY(!bar->isVisible());
    f.window->setSession(nullptr);
    QVERIFY(!bar->isVisible());
}

void TestWindowHints::aSlowKeychainIsStillSaidInTheNextSession()
{
    WindowFixture f({.count = 20});
    QVERIFY(isReady(f));
    const auto *bar = f.window->findChild<MessageBar *>();
    emit f.keys.keychain.delayed({});
    QVERIFY(bar->message().startsWith(u"The keychain has not answered"));
    const QString slow = bar->message();
    f.window->setSession(nullptr);
    QCOMPARE(bar->message(), slow);
    f.window->setSession(f.session.get());
    QCOMPARE(bar->message(), slow);
    emit f.keys.keychain.answered({});
    QVERIFY(!bar->isVisible());
}

void TestWindowHints::whatOpensASessionIsAnswered()
{
    WindowFixture f({.count = 20});
    f.window->show();
    QAction open(u"Open it"_s);
    connect(&open, &QAction::triggered, f.window.get(),
            [&f] { f.window->setSession(f.session.get()); });
    f.window->showMessage(u"There is a connection."_s, &open);
    open.trigger();
    const auto *messages = f.window->findChild<Messages *>();
    QVERIFY(messages != nullptr);
    QVERIFY(messages->notes().isEmpty());
}

void TestWindowHints::anAnswerIsTakenOnceAfterOtherSessions()
{
    WindowFixture f({.count = 20});
    QVERIFY(isReady(f));
    const auto *bar = f.window->findChild<MessageBar *>();
    CountedAction answer(u"Open it"_s, nullptr);
    connect(f.window->findChild<Workspace *>(), &QObject::destroyed, bar,
            [&f, &answer] { f.window->showMessage(u"There is a connection."_s, &answer); });
    f.window->setSession(nullptr);
    QCOMPARE(bar->message(), u"There is a connection."_s);
    QCOMPARE(answer.listeners(), 1);
    f.window->setSession(f.session.get());
    QCOMPARE(bar->message(), u"There is a connection."_s);
    QCOMPARE(answer.listeners(), 2); // the session's messages, too
    const QSignalSpy dismissed(bar, &MessageBar::dismissed);
    answer.trigger();
    QCOMPARE(dismissed.count(), 1);
    QVERIFY(!bar->isVisible());
}

void TestWindowHints::anAnswerOfManyNotesIsHeardOnce()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    auto *messages = f.window->findChild<Messages *>();
    QVERIFY(messages != nullptr);
    const auto *bar = f.window->findChild<MessageBar *>();
    CountedAction answer(u"Show It"_s, nullptr);
    for (const QString &text : {u"One is hidden."_s, u"Two is hidden."_s, u"Three is hidden."_s}) {
        const Note note{.text = text, .answer = &answer};
        messages->note(note);
        QCOMPARE(bar->message(), text);
        messages->withdraw(note.id);
        QCOMPARE(answer.listeners(), 1);
    }
    messages->note({.text = u"One is hidden."_s, .answer = &answer});
    messages->note({.text = u"Something else."_s});
    answer.trigger();
    QCOMPARE(messages->notes().size(), 1);
    QCOMPARE(bar->message(), u"Something else."_s);
}

void TestWindowHints::twoThatSayTheSameAreTwo()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    auto *messages = f.window->findChild<Messages *>();
    const auto *bar = f.window->findChild<MessageBar *>();
    QAction first(u"Resume"_s);
    QAction second(u"Resume"_s);
    const QSignalSpy ofFirst(&first, &QAction::triggered);
    const QSignalSpy ofSecond(&second, &QAction::triggered);
    const QString text = u"A clean-up was interrupted at 0 of 1."_s;
    const Note note{.text = text, .answer = &first};
    messages->note(note);
    messages->note({.text = text, .answer = &second});
    messages->withdraw(note.id);
    QCOMPARE(messages->notes().size(), 1);
    QCOMPARE(bar->message(), text);
    QTRY_VERIFY(named<QPushButton>(*bar, u"Resume"_s) != nullptr);
    QTest::mouseClick(named<QPushButton>(*bar, u"Resume"_s), Qt::LeftButton);
    QTRY_COMPARE(ofSecond.size(), 1);
    QCOMPARE(ofFirst.size(), 0);
    QVERIFY(messages->notes().isEmpty());
}

void TestWindowHints::keysThatDoNotApplySayWhy_data()
{
    QTest::addColumn<Status>("status");
    QTest::addColumn<QKeySequence>("key");
    QTest::addColumn<QString>("hint");
    const auto row = [](const char *name, Status status, const QKeySequence &key,
                        const QString &hint) { QTest::newRow(name) << status << key << hint; };
    row("S, failed", Status::Failed, {Qt::Key_S}, u"Save is for characters in review."_s);
    row("R, synthesizing", Status::Synthesizing, {Qt::Key_R},
        u"Its refs are being made already. Ask again once they are there."_s);
    row("Shift+R, synthesizing", Status::Synthesizing, {Qt::SHIFT | Qt::Key_R},
        u"Its refs are being made already. Ask again once they are there."_s);
    row("X, unknown", Status::Unknown, {Qt::Key_X},
        u"This character cannot be deleted from here."_s);
}

void TestWindowHints::keysThatDoNotApplySayWhy()
{
    QFETCH(Status, status);
    QFETCH(QKeySequence, key);
    QFETCH(QString, hint);
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    Character other = *f.session->position().current();
    other.setStatus(status == Status::Unknown ? u"pondering"_s : statusWord(status));
    f.session->characters().updateCharacter(other);
    f.press(key[0].key(), key[0].keyboardModifiers());
    QVERIFY(f.named(hint) != nullptr);
    QVERIFY(f.session->queue().operations().all().isEmpty());
}

void TestWindowHints::nothingToSendIsSaid()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QString nothing = u"Nothing is held back."_s;
    f.press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(f.named(nothing) != nullptr);
    f.decide(Qt::Key_S);
    QVERIFY(f.named(nothing) == nullptr);
    f.press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(f.named(nothing) == nullptr);
}

void TestWindowHints::whatIsBeingMadeIsShownInItsQueue()
{
    WindowFixture f({.count = 40, .timeScale = 0.01});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QStringList others = f.server.ids(sandbox::Status::Synthesizing);
    for (const QString &other : others)
        f.server.remove(other);
    const QString id = f.shownId();
    f.press(Qt::Key_R);
    QTRY_COMPARE(f.session->queue().operations().count(OperationState::Held), 1);
    f.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(f.server.status(id), sandbox::Status::Synthesizing);
    f.session->showQueue({.status = Status::Synthesizing});
    QTRY_COMPARE(f.session->characters().state(), CharacterListModel::State::AtEnd);
    QCOMPARE(f.shownId(), id);
    QVERIFY(f.named(u"That was the last one"_s) == nullptr);
}

void TestWindowHints::theEndCountsAndLeadsOn()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    f.decide(Qt::Key_S);
    QTRY_VERIFY(f.isComplete());
    f.decide(Qt::Key_X);
    const int rows = f.session->characters().rowCount();
    for (int i = 0; i < rows; ++i)
        f.press(Qt::Key_Right);
    QCOMPARE(f.session->position().state(), ReviewPosition::State::Ended);
    const auto found = [&f](const QString &part) {
        for (QWidget *widget : f.window->findChildren<QWidget *>()) {
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            if (face != nullptr && widget->isVisible()
                && face->text(QAccessible::Name).contains(part))
                return widget;
        }
        return static_cast<QWidget *>(nullptr);
    };
    // Said as done once the server has said so.
    QTRY_VERIFY(found(u"2 not sent yet"_s) != nullptr);
    f.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(found(u"1 saved, 1 discarded."_s) != nullptr);
    const qsizetype failed = f.server.ids(sandbox::Status::Failed).size();
    QVERIFY(failed > 0);
    QTRY_VERIFY(f.named(u"Open Failed (%1)"_s.arg(failed)) != nullptr);
    QTest::mouseClick(f.named(u"Open Failed (%1)"_s.arg(failed)), Qt::LeftButton);
    QTRY_COMPARE(f.session->position().current().value_or(Character()).status, Status::Failed);
}

void TestWindowHints::theShownRowStaysInSight()
{
    WindowFixture f({.count = 150});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    auto *list = f.window->findChild<CharactersView *>();
    const auto isInSight = [&f, list] {
        const QRect row = list->visualRect(list->currentIndex());
        return list->currentIndex().row() == f.session->position().row()
            && list->viewport()->rect().contains(row);
    };
    // The last row in sight, which is then below the edge.
    const int last = list->viewport()->height() / CharacterDelegate::RowHeight - 1;
    f.session->position().showRow(last);
    QVERIFY(isInSight());
    f.window->resize(f.window->width(), f.window->height() - 60);
    QCoreApplication::sendPostedEvents();
    QTRY_VERIFY(isInSight());
    // New ones above.
    QList<Character> added;
    for (int i = 0; i < 5; ++i) {
        Character one = f.session->characters().at(0);
        one.id = CharacterId::fromString(u"char_new_%1"_s.arg(i)).value();
        added.append(one);
    }
    f.session->characters().prepend(added);
    QTRY_VERIFY(isInSight());
    QVERIFY(list->verticalScrollBar()->value() > 0);
}

void TestWindowHints::whatIsSaidBrieflyMovesNothing()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QRect before = f.canvas().geometry();
    f.window->showBriefly(u"Copied."_s);
    QVERIFY(f.named(u"Copied."_s) != nullptr);
    QVERIFY(!f.window->findChild<MessageBar *>()->isVisible());
    QCoreApplication::sendPostedEvents();
    QCOMPARE(f.canvas().geometry(), before);
    QTRY_VERIFY_WITH_TIMEOUT(f.named(u"Copied."_s) == nullptr, 20'000);
}

void TestWindowHints::theBarKeepsItsPlaceWhateverIsShown()
{
    WindowFixture f({.count = 60});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const auto *bar = f.window->findChild<DecisionBar *>();
    const auto place = [&] {
        QCoreApplication::sendPostedEvents();
        return QRect(bar->mapTo(f.window.get(), QPoint()), bar->size());
    };
    const auto undoPlace = [&f] {
        QWidget *button = f.named(u"Undo"_s);
        return QRect(button->mapTo(f.window.get(), QPoint()), button->size());
    };
    const QRect reviewing = place();
    const QRect undo = undoPlace();
    // One that is decided, and says so.
    f.decide(Qt::Key_S);
    QTRY_COMPARE(f.session->position().row(), 1);
    f.press(Qt::Key_Left);
    QTRY_COMPARE(f.session->position().row(), 0);
    QCOMPARE(place(), reviewing);
    QCOMPARE(undoPlace(), undo);
    // One of which nothing can be done any more.
    Character gone = *f.session->position().current();
    gone.status = Status::Deleted;
    f.session->characters().updateCharacter(gone);
    QVERIFY(f.named(u"Save"_s) == nullptr && f.named(u"Discard"_s) == nullptr);
    QCOMPARE(place(), reviewing);
    QCOMPARE(undoPlace(), undo);
    f.press(Qt::Key_S); // it says why nothing happens
    QCOMPARE(place(), reviewing);
    // One without refs, or with a Delete only.
    f.session->showQueue({.status = Status::Failed});
    QTRY_VERIFY(f.named(u"Delete"_s) != nullptr);
    QCOMPARE(place(), reviewing);
    QCOMPARE(undoPlace(), undo);
}

void TestWindowHints::aRefThatIsBeingMadeSaysSo()
{
    WindowFixture f({.count = 40, .timeScale = 0.01});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QRect label(f.canvas().refRect(0).topLeft(), QSize(160, 32));
    const QImage before = f.canvas().grab(label).toImage();
    f.press(Qt::Key_R);
    QTRY_COMPARE(f.session->queue().operations().count(OperationState::Held), 1);
    f.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(f.session->queue().operations().count(OperationState::Done), 1);
    QTRY_VERIFY(f.canvas().refRect(0).isValid() && f.canvas().grab(label).toImage() != before);
}

void TestWindowHints::whatWasUndoneIsDecidedAgain()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    f.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(f.named(u"There is nothing to redo."_s) != nullptr);
    const CharacterId first = f.session->position().current()->id;
    f.press(Qt::Key_X);
    QTRY_VERIFY(f.session->position().current()->id != first);
    f.press(Qt::Key_Backspace);
    QTRY_COMPARE(f.session->position().current()->id, first);
    QTRY_VERIFY(f.isComplete());
    f.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    const OperationList &operations = f.session->queue().operations();
    QTRY_COMPARE(operations.count(OperationState::Held), 1);
    QCOMPARE(operations.latestFor(first)->action, Action::Discard);
    QTRY_VERIFY(f.session->position().current()->id != first);
    QTRY_VERIFY(f.isComplete());
    f.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(f.named(u"There is nothing to redo."_s) != nullptr);
    QCOMPARE(operations.count(OperationState::Held), 1);
}

void TestWindowHints::redoGoesToItsCharacterFirst()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const CharacterId first = f.session->position().current()->id;
    f.press(Qt::Key_S);
    QTRY_VERIFY(f.session->position().current()->id != first);
    f.press(Qt::Key_Backspace);
    QTRY_COMPARE(f.session->position().current()->id, first);
    f.press(Qt::Key_Right);
    QTRY_VERIFY(f.isComplete());
    QVERIFY(f.session->position().current()->id != first);
    f.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(f.session->position().current()->id, first);
    const OperationList &operations = f.session->queue().operations();
    QCOMPARE(operations.count(OperationState::Held), 0);
    QTRY_VERIFY(f.isComplete());
    f.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(operations.count(OperationState::Held), 1);
    QCOMPARE(operations.latestFor(first)->state, OperationState::Held);
}

void TestWindowHints::anotherDecisionEndsWhatCanBeRedone()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const OperationList &operations = f.session->queue().operations();
    f.press(Qt::Key_X);
    QTRY_COMPARE(operations.count(OperationState::Held), 1);
    f.press(Qt::Key_Backspace);
    QTRY_COMPARE(operations.count(OperationState::Held), 0);
    QTRY_VERIFY(f.isComplete());
    f.press(Qt::Key_S);
    QTRY_COMPARE(operations.count(OperationState::Held), 1);
    QTRY_VERIFY(f.isComplete());
    f.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(f.named(u"There is nothing to redo."_s) != nullptr);
    QCOMPARE(operations.count(OperationState::Held), 1);
}

void TestWindowHints::theShownCharactersDecisionIsTakenBack()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const OperationList &operations = f.session->queue().operations();
    f.press(Qt::Key_U);
    QVERIFY(f.named(u"Nothing is held for this character."_s) != nullptr);
    const CharacterId first = f.session->position().current()->id;
    f.press(Qt::Key_S);
    QTRY_VERIFY(f.session->position().current()->id != first);
    QTRY_VERIFY(f.isComplete());
    f.press(Qt::Key_X);
    QTRY_COMPARE(operations.count(OperationState::Held), 2);
    QVERIFY(f.session->position().showCharacter(first));
    f.press(Qt::Key_U);
    QTRY_COMPARE(operations.count(OperationState::Held), 1);
    QCOMPARE(operations.latestFor(first)->state, OperationState::Cancelled);
    QCOMPARE(f.session->position().current()->id, first);
    QCOMPARE(f.writes(), 0);
}

QTEST_MAIN(TestWindowHints)
#include "tst_windowhints.moc"
