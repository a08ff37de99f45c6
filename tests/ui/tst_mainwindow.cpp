// SPDX-License-Identifier: Apache-2.0
#include "support/windowfixture.h"
#include "ui/browser/charactersview.h"
#include "ui/browser/queuesview.h"
#include "ui/firstsize.h"
#include "ui/review/detailspane.h"
#include "ui/review/recentlist.h"

#include <QLabel>
#include <QMenu>
#include <QScreen>

using namespace Qt::StringLiterals;

/// The main job with real keys on the real window, judged by the server's own data.
class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void menusOfferWhatMayBeDecided();
    void savesAndDiscardsWithOneKeyEach();
    void otherKeysDecideToo();
    void undoTakesTheLastDecisionBackAndGoesBackToIt();
    void ctrlZUndoesToo();
    void decidingOtherwiseWithinTheHoldReplaces();
    void aHeldDownKeyDecidesOnce();
    void noOtherKeyDecides();
    void aKeyBeforeAllRefsAreShownDecidesNothing();
    void aFailedRefAsksForTheKeyTwice();
    void deleteStandsForOtherStatuses();
    void arrowsMoveThroughDecidedRowsAndCtrlSkipsThem();
    void theEndIsAPageAndLeadsToTheSkipped();
    void singleRefAndZoom();
    void queuesAreChosenInTheSidebar();
    void anOpenMenuGreysWhatWouldDoNothing();
    void aDialogOpensWithinTheScreen();
    void aNarrowWindowKeepsItsColumnsUsable();
    void anEmptyRecentTakesNoRoom();
    void theFirstWindowFitsTheScreen();
    void accessibleNamesAreThoseOfTheProduct();
    void aSynthesizingCharacterIsPolledUntilDone();
    void newCharactersWaitBehindThePill();

private:
    static QStringList offered(const WindowFixture &f);
};

/// The decisions that the menus offer.
QStringList TestMainWindow::offered(const WindowFixture &f)
{
    QStringList texts;
    const auto menus = f.window->findChildren<QMenu *>();
    const auto found = std::find_if(menus.cbegin(), menus.cend(),
                                    [](const QMenu *one) { return one->title() == u"&Review"_s; });
    (*found)->popup({});
    const auto closing = qScopeGuard([&f, menu = *found] {
        menu->hide();
        f.window->activateWindow(); // without a window manager the keys are nobody's
    });
    for (const QAction *action : f.window->actions()) {
        const bool isDecision =
            action->shortcuts().contains(Qt::Key_S) || action->shortcuts().contains(Qt::Key_X);
        if (isDecision && action->isVisible() && action->isEnabled())
            texts.append(action->text());
    }
    return texts;
}

void TestMainWindow::menusOfferWhatMayBeDecided()
{
    WindowFixture f({.count = 40});
    QCOMPARE(offered(f), QStringList());
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    QCOMPARE(offered(f), (QStringList{u"&Save"_s, u"&Discard"_s}));
    Character other = *f.session->position().current();
    other.setStatus(u"pondering"_s);
    f.session->characters().updateCharacter(other);
    QCOMPARE(offered(f), QStringList());
}

void TestMainWindow::savesAndDiscardsWithOneKeyEach()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QString first = f.shownId();
    f.decide(Qt::Key_S);
    QVERIFY(f.shownId() != first);
    QTRY_VERIFY(f.isComplete());
    const QString second = f.shownId();
    f.decide(Qt::Key_X);
    QCOMPARE(f.writes(), 0);
    f.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(f.server.status(first), sandbox::Status::Ready);
    QTRY_COMPARE(f.server.status(second), std::nullopt);
    QTRY_COMPARE(f.writes(), 2); // it is counted when it is answered
    QTRY_COMPARE(f.session->queue().operations().count(OperationState::Done), 2);
}

void TestMainWindow::otherKeysDecideToo()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    for (const Qt::Key key : {Qt::Key_A, Qt::Key_P}) {
        QTRY_VERIFY(f.isComplete());
        f.decide(key);
    }
    QCOMPARE(f.session->queue().operations().count(OperationState::Held), 2);
    QCOMPARE(f.session->queue().operations().all().constLast().action, Action::Save);
}

void TestMainWindow::undoTakesTheLastDecisionBackAndGoesBackToIt()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QString first = f.shownId();
    f.decide(Qt::Key_X);
    QVERIFY(f.shownId() != first);
    f.press(Qt::Key_Backspace);
    QTRY_COMPARE(f.shownId(), first);
    QTRY_COMPARE(f.session->queue().operations().count(OperationState::Cancelled), 1);
    f.press(Qt::Key_S, Qt::ControlModifier);
    QTest::qWait(200);
    QCOMPARE(f.writes(), 0);
    QCOMPARE(f.server.status(first), sandbox::Status::Reviewing);
}

void TestMainWindow::ctrlZUndoesToo()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    f.decide(Qt::Key_S);
    f.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(f.session->queue().operations().count(OperationState::Cancelled), 1);
}

void TestMainWindow::decidingOtherwiseWithinTheHoldReplaces()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QString first = f.shownId();
    f.decide(Qt::Key_X);
    f.press(Qt::Key_Left);
    QCOMPARE(f.shownId(), first);
    QTRY_VERIFY(f.isComplete());
    f.decide(Qt::Key_S);
    f.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(f.server.status(first), sandbox::Status::Ready);
    QTRY_COMPARE(f.writes(), 1);
}

void TestMainWindow::aHeldDownKeyDecidesOnce()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    f.decide(Qt::Key_X);
    QTRY_VERIFY(f.isComplete());
    for (int i = 0; i < 5; ++i)
        QTest::simulateEvent(f.window.get(), true, Qt::Key_X, Qt::NoModifier, u"x"_s, true);
    QCOMPARE(f.session->queue().operations().all().size(), 1);
}

void TestMainWindow::noOtherKeyDecides()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    for (const Qt::Key key :
         {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Down, Qt::Key_Up, Qt::Key_Right,
          Qt::Key_Left, Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_D, Qt::Key_N, Qt::Key_E,
          Qt::Key_Z, Qt::Key_Tab}) {
        // Else no key at all would decide.
        QTRY_VERIFY(f.isComplete());
        QTest::keyClick(f.window->focusWidget(), key);
        QVERIFY2(f.session->queue().operations().all().isEmpty(), QTest::toString(key));
    }
}

void TestMainWindow::aKeyBeforeAllRefsAreShownDecidesNothing()
{
    WindowFixture f({.count = 40, .faults = {u"GET /storage/*/*/* hang"_s}});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(!f.shownId().isEmpty());
    f.press(Qt::Key_S);
    f.press(Qt::Key_X);
    QVERIFY(f.session->queue().operations().all().isEmpty());
    QVERIFY(f.named(u"Still loading: not all refs are shown yet."_s) != nullptr);
}

void TestMainWindow::aFailedRefAsksForTheKeyTwice()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.server.addFault(u"GET /storage/*/*/front.bin 500"_s).isEmpty());
    QVERIFY(f.showWithKey());
    QTRY_COMPARE(f.canvas().readiness(), Canvas::Readiness::SomeFailed);
    f.press(Qt::Key_X);
    QVERIFY(f.session->queue().operations().all().isEmpty());
    QVERIFY(f.named(u"Ref 2 is not loaded. Press again to decide anyway."_s) != nullptr);
    f.decide(Qt::Key_X);
    QCOMPARE(f.session->queue().operations().count(OperationState::Held), 1);
}

void TestMainWindow::deleteStandsForOtherStatuses()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    f.session->showQueue({.status = CharacterStatus::Failed});
    QTRY_COMPARE(f.session->position().current().value_or(Character()).status,
                 CharacterStatus::Failed);
    const QString failed = f.shownId();
    QVERIFY(f.named(u"Delete"_s) != nullptr);
    QVERIFY(f.named(u"Save"_s) == nullptr);
    QCOMPARE(offered(f), QStringList{u"&Delete"_s});
    f.press(Qt::Key_S);
    QVERIFY(f.session->queue().operations().all().isEmpty());
    QVERIFY(f.named(u"Save is for characters in review."_s) != nullptr);
    f.decide(Qt::Key_X);
    f.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(f.server.status(failed), sandbox::Status::Deleted);
}

void TestMainWindow::arrowsMoveThroughDecidedRowsAndCtrlSkipsThem()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QString first = f.shownId();
    f.press(Qt::Key_Right);
    const QString second = f.shownId();
    QTRY_VERIFY(f.isComplete());
    f.decide(Qt::Key_S);
    const QString third = f.shownId();
    f.press(Qt::Key_Left);
    QCOMPARE(f.shownId(), second);
    f.press(Qt::Key_Left);
    QCOMPARE(f.shownId(), first);
    f.press(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(f.shownId(), third);
    f.press(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(f.shownId(), first);
}

void TestMainWindow::theEndIsAPageAndLeadsToTheSkipped()
{
    WindowFixture f({.count = 12});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QString first = f.shownId();
    const int rows = f.session->characters().rowCount();
    for (int i = 0; i < rows; ++i)
        f.press(Qt::Key_Right);
    QCOMPARE(f.session->position().state(), ReviewPosition::State::Ended);
    QVERIFY(f.named(u"That was the last one"_s) != nullptr);
    f.press(Qt::Key_X);
    QVERIFY(f.session->queue().operations().all().isEmpty());
    QWidget *button = f.named(u"Review those"_s);
    QVERIFY(button != nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(f.shownId(), first);
}

void TestMainWindow::singleRefAndZoom()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    f.press(Qt::Key_E);
    QCOMPARE(f.canvas().view(), Canvas::View::Single);
    f.press(Qt::Key_Down);
    QCOMPARE(f.canvas().focusRef(), 1);
    f.press(Qt::Key_Z);
    QCOMPARE(f.canvas().zoom(), Canvas::Zoom::Actual);
    QTRY_COMPARE(f.canvas().zoomPercent(), 100);
    f.press(Qt::Key_N);
    QCOMPARE(f.canvas().view(), Canvas::View::All);
    f.press(Qt::Key_Z);
    QCOMPARE(f.canvas().zoom(), Canvas::Zoom::Fit);
    QTRY_VERIFY(f.isComplete());
}

void TestMainWindow::queuesAreChosenInTheSidebar()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    auto *queues = f.window->findChild<QueuesView *>();
    QVERIFY(queues != nullptr);
    const QModelIndex ready = f.session->queues().index(3);
    QTest::mouseClick(queues->viewport(), Qt::LeftButton, Qt::NoModifier,
                      queues->visualRect(ready).center());
    QCOMPARE(f.session->characters().query().status, CharacterStatus::Ready);
    QTRY_COMPARE(f.session->position().current().value_or(Character()).status,
                 CharacterStatus::Ready);
}

void TestMainWindow::accessibleNamesAreThoseOfTheProduct()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    for (const QString &name : {u"Queues"_s, u"Characters"_s, u"Save"_s, u"Discard"_s, u"Undo"_s})
        QVERIFY2(f.named(name) != nullptr, qPrintable(name));
    const Character shown = *f.session->position().current();
    QVERIFY(qobject_cast<QLabel *>(f.named(shown.name.toString())) != nullptr);
    QCOMPARE(f.session->characters().index(0).data(Qt::AccessibleTextRole).toString(),
             u"%1, reviewing, %2 of 4 refs"_s.arg(shown.name.toString()).arg(shown.refs.size()));
    QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(&f.canvas());
    QCOMPARE(canvas->childCount(), static_cast<int>(shown.refs.size()));
    QCOMPARE(canvas->child(0)->role(), QAccessible::Graphic);
    QCOMPARE(canvas->child(0)->text(QAccessible::Name),
             u"Portrait ref of %1"_s.arg(shown.name.toString()));
    QCOMPARE(canvas->child(0)->text(QAccessible::Description), u"loaded"_s);
}

void TestMainWindow::aSynthesizingCharacterIsPolledUntilDone()
{
    WindowFixture f({.count = 40, .timeScale = 20});
    QVERIFY(f.showWithKey());
    const QString id = f.server.add(sandbox::Status::Synthesizing);
    f.session->showQueue({.status = CharacterStatus::Synthesizing});
    QTRY_COMPARE(f.shownId(), id);
    QTRY_VERIFY_WITH_TIMEOUT(f.session->position().current().value_or(Character()).status
                                 != CharacterStatus::Synthesizing,
                             30'000);
}

void TestMainWindow::newCharactersWaitBehindThePill()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QString shown = f.shownId();
    f.server.add(sandbox::Status::Reviewing);
    f.session->arrivals().look();
    QTRY_COMPARE(f.session->arrivals().count(), 1);
    QCOMPARE(f.shownId(), shown);
    QWidget *pill = f.named(u"1 new"_s);
    QVERIFY(pill != nullptr);
    const int rows = f.session->characters().rowCount();
    QTest::mouseClick(pill, Qt::LeftButton);
    QCOMPARE(f.session->characters().rowCount(), rows + 1);
    QCOMPARE(f.shownId(), shown);
}

void TestMainWindow::theFirstWindowFitsTheScreen()
{
    QCOMPARE(firstSize({2560, 1440}), QSize(1440, 900));
    const QSize small = firstSize({1280, 800});
    QVERIFY(small.width() <= 1280 && small.height() <= 800 - 30);
    WindowFixture f({.count = 5});
    const MainWindow fresh(f.theme, f.keys.settings, f.keys.keychain);
    QVERIFY(fresh.height() <= fresh.screen()->availableSize().height());
}

void TestMainWindow::aDialogOpensWithinTheScreen()
{
    constexpr QSize wanted(1200, 640);
    QCOMPARE(firstDialogSize(wanted, {2560, 1440}), wanted);
    const QSize small = firstDialogSize(wanted, {960, 600});
    QVERIFY(small.width() < 960 && small.height() < 600);
    // It is no use smaller than what it shows.
    QCOMPARE(firstDialogSize(wanted, {640, 480}), QSize(900, 552));
}

void TestMainWindow::aNarrowWindowKeepsItsColumnsUsable()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    f.window->resize(400, 600);
    QCoreApplication::sendPostedEvents();
    QVERIFY(f.window->findChild<CharactersView *>()->width() >= 216);
    QVERIFY(f.window->findChild<DetailsPane *>()->width() >= 216);
    QVERIFY(f.canvas().width() >= 280);
    QVERIFY(f.window->width() <= 900);
}

void TestMainWindow::anEmptyRecentTakesNoRoom()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const auto *details = f.window->findChild<DetailsPane *>();
    const auto *recent = f.window->findChild<RecentList *>();
    QVERIFY(!recent->isVisible());
    QTRY_COMPARE(details->height(), details->parentWidget()->height());
    f.decide(Qt::Key_X);
    QTRY_VERIFY(recent->isVisible());
    QTRY_VERIFY(recent->height() >= recent->minimumSizeHint().height());
    QVERIFY(details->geometry().bottom() < recent->y());
}

void TestMainWindow::anOpenMenuGreysWhatWouldDoNothing()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    for (const QString &text : {u"&Undo Decision or Run"_s, u"Send What Is &Held Now"_s}) {
        const QList<QAction *> actions = f.window->actions();
        const auto found = std::find_if(actions.begin(), actions.end(),
                                        [&text](const auto *one) { return one->text() == text; });
        QVERIFY(found != actions.end());
        const QList<QObject *> places = (*found)->associatedObjects();
        QMenu *menu = nullptr;
        for (QObject *place : places)
            menu = menu == nullptr ? qobject_cast<QMenu *>(place) : menu;
        QVERIFY(menu != nullptr);
        const bool isHeld = !f.session->queue().operations().all().isEmpty();
        menu->popup({});
        QCOMPARE((*found)->isEnabled(), isHeld);
        menu->hide();
        QVERIFY((*found)->isEnabled()); // the key says why it does nothing
        if (!isHeld) {
            f.decide(Qt::Key_S);
            QTRY_COMPARE(f.session->queue().operations().count(OperationState::Held), 1);
            menu->popup({});
            QVERIFY((*found)->isEnabled());
            menu->hide();
        }
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
