// SPDX-License-Identifier: Apache-2.0
#include "ui/browser/cardgrid.h"
#include "ui/bulk/dryrunpage.h"
#include "ui/cleanupinwindow.h"
#include "ui/compare/compareview.h"
#include "ui/review/hintlabel.h"
#include "ui/theme/figurelabel.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>

namespace {

/// What a menu under \a window offers as \a text; null if it offers no such thing.
QAction *offer(const QWidget &window, const QString &text)
{
    const QList<QMenu *> menus = window.findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        const QList<QAction *> actions = menu->actions();
        for (QAction *action : actions) {
            if (menu->isVisible() && action->text().remove(u'&') == text)
                return action;
        }
    }
    return nullptr;
}

/// Presses \a name, and chooses \a text of what that offers.
[[nodiscard]] bool choose(const QWidget &window, const QString &name, const QString &text)
{
    QTest::mouseClick(button(window, name), Qt::LeftButton);
    QAction *action = offer(window, text);
    const bool isOffered = action != nullptr && action->isEnabled();
    if (isOffered)
        action->trigger();
    for (QMenu *menu : window.findChildren<QMenu *>())
        menu->hide();
    return isOffered;
}

/// Shows the window, and selects the first two characters; the second one is shown.
[[nodiscard]] bool selectTwo(WindowFixture &f)
{
    if (!f.showWithKey() || !QTest::qWaitFor([&f] { return f.isComplete(); }, Soon))
        return false;
    f.press(Qt::Key_Space, Qt::ControlModifier);
    f.press(Qt::Key_Right);
    f.press(Qt::Key_Space, Qt::ControlModifier);
    return f.session->selection().count() == 2;
}

} // namespace

/// Clean-ups from the real window, over the real sandbox and a journal on the disk: what is on
/// screen, and what the server has afterwards.
class TestWindowCleanup : public QObject
{
    Q_OBJECT

private slots:
    void fromTheFailedQueueToTheServer();
    void flaggedOnesAreLeftOut();
    void whatIsSelectedIsDeleted();
    void whatIsSelectedIsSaved();
    void fromTheGridTheViewGoesOnOnceItIsLeft();
    void aCardThatIsOpenedIsShown();
    void readAnewTheGridIsLeftForTheNext();
    void aComparisonStaysUntilItIsLeft();
    void theWayBackLeadsToWhatRunsLeaveAlone();
    void whatWasDecidedSinceIsNotInIt();
    void failedOnesAreMadeAnew();
    void theMenuOffersWhatMakesSense();
    void whatFailedIsSelectedAgain();
    void whatIsSelectedAgainIsLookedUpFirst();
    void whatChangedIsSelectedAsItIsNow();
    void theKeysOfTheHoldAreTheDialogs();
    void takenBackItIsSelectedAgain();
    void withNothingThereIsAWord();
    void whatARunHasToDoIsNotOfferedAgain();
    void closedItIsThereAgain();
    void aRunsWindowTakesThePlaceOfTheLast();
};

void TestWindowCleanup::fromTheFailedQueueToTheServer()
{
    WindowFixture f({.count = 120, .rateScale = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QStringList failed = f.server.ids(sandbox::Status::Failed);
    const QStringList reviewing = f.server.ids(sandbox::Status::Reviewing);
    QVERIFY(failed.size() > 8);
    f.press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    CleanupDialog *opened = dialog(f);
    QVERIFY(opened != nullptr);
    QVERIFY(showsPart<QLabel>(*opened, u"Delete %1 characters"_s.arg(failed.size())));
    // The newest one is taken out.
    QTest::keyClick(opened->focusWidget(), Qt::Key_Delete);
    QVERIFY(showsPart<QLabel>(*opened, u"Delete %1 characters"_s.arg(failed.size() - 1)));
    QCOMPARE(f.writes(), 0);
    QVERIFY(hold(opened));
    QTRY_VERIFY(showsPart<QLabel>(*opened, u"Sending begins in "_s));
    QVERIFY(showsPart<FigureLabel>(*f.window, u"Clean-up held for "_s));
    QCOMPARE(f.writes(), 0);
    QTest::mouseClick(button(*opened, u"Start now"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(f), CleanupState::Ended, Soon);
    QCOMPARE(countsOf(f).done, failed.size() - 1);
    QCOMPARE(f.server.ids(sandbox::Status::Failed), failed.mid(0, 1));
    QCOMPARE(f.server.ids(sandbox::Status::Reviewing), reviewing);
    QTRY_COMPARE(f.writes(), int(failed.size() - 1));
    QVERIFY(showsPart<QLabel>(*opened, u"%1 done"_s.arg(failed.size() - 1)));
}

void TestWindowCleanup::flaggedOnesAreLeftOut()
{
    WindowFixture f({.count = 120, .rateScale = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QStringList failed = f.server.ids(sandbox::Status::Failed);
    f.session->showQueue({.status = CharacterStatus::Failed});
    QTRY_COMPARE(f.session->position().current().value_or(Character()).status,
                 CharacterStatus::Failed);
    const Character flagged = *f.session->position().current();
    f.press(Qt::Key_F);
    QVERIFY(f.session->flags().contains(flagged.id));
    f.press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    CleanupDialog *opened = dialog(f);
    QVERIFY(opened != nullptr);
    QVERIFY(showsPart<QLabel>(*opened, u"Delete %1 characters"_s.arg(failed.size() - 1)));
    QVERIFY(showsPart<QLabel>(*opened, u"1 flagged left out"_s));
    auto *reason = named<QComboBox>(*opened, u"Reason"_s);
    QTest::keyClick(reason, Qt::Key_Down);
    QCOMPARE(reason->currentText(), u"hands"_s);
    QVERIFY(hold(opened));
    QTest::mouseClick(button(*opened, u"Start now"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(f), CleanupState::Ended, Soon);
    QCOMPARE(f.server.ids(sandbox::Status::Failed), QStringList{flagged.id.toString()});
    const Operations &operations = f.session->queue().operations().all();
    QCOMPARE(operations.size(), failed.size() - 1);
    for (const Operation &one : operations)
        QCOMPARE(one.why, u"hands"_s);
    QCOMPARE(f.session->flags().count(), 1);
}

void TestWindowCleanup::whatIsSelectedIsDeleted()
{
    WindowFixture f({.count = 60, .rateScale = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QStringList reviewing = f.server.ids(sandbox::Status::Reviewing);
    f.press(Qt::Key_Space, Qt::ControlModifier);
    f.press(Qt::Key_Right);
    f.press(Qt::Key_Right);
    f.press(Qt::Key_Space, Qt::ControlModifier);
    f.press(Qt::Key_Delete, Qt::ControlModifier);
    CleanupDialog *opened = dialog(f);
    QVERIFY(opened != nullptr);
    QVERIFY(showsPart<QLabel>(*opened, u"2 reviewing: refs are destroyed"_s));
    auto *typed = named<QLineEdit>(*opened, u"Type 2 to start"_s);
    QVERIFY(typed != nullptr);
    QTest::keyClicks(typed, u"2"_s);
    QTest::keyClick(typed, Qt::Key_Return);
    QTRY_VERIFY(!opened->runId().isNull());
    QCOMPARE(f.session->selection().count(), 0);
    QTest::keyClick(dialog(f), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(f), CleanupState::Ended, Soon);
    QCOMPARE(f.server.status(reviewing.at(0)), std::nullopt);
    QCOMPARE(f.server.status(reviewing.at(1)), sandbox::Status::Reviewing);
    QCOMPARE(f.server.status(reviewing.at(2)), std::nullopt);
    QTRY_COMPARE(f.writes(), 2);
}

void TestWindowCleanup::whatIsSelectedIsSaved()
{
    WindowFixture f({.count = 60, .rateScale = 20});
    QVERIFY(selectTwo(f));
    const QStringList reviewing = f.server.ids(sandbox::Status::Reviewing);
    f.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    CleanupDialog *opened = dialog(f);
    QVERIFY(opened != nullptr);
    QVERIFY(showsPart<QLabel>(*opened, u"Save 2 characters"_s));
    QVERIFY(startTyped(f, opened, 2));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(f), CleanupState::Ended, Soon);
    QCOMPARE(f.server.status(reviewing.at(0)), sandbox::Status::Ready);
    QCOMPARE(f.server.status(reviewing.at(1)), sandbox::Status::Ready);
    QCOMPARE(f.server.status(reviewing.at(2)), sandbox::Status::Reviewing);
    QTRY_COMPARE(f.writes(), 2);
    QCOMPARE(f.shownId(), reviewing.at(1)); // as before
}

void TestWindowCleanup::fromTheGridTheViewGoesOnOnceItIsLeft()
{
    WindowFixture f({.count = 60, .rateScale = 20});
    QVERIFY(selectTwo(f));
    const QStringList reviewing = f.server.ids(sandbox::Status::Reviewing);
    f.press(Qt::Key_G);
    f.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(startTyped(f, dialog(f), 2));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(f), CleanupState::Ended, Soon);
    QCOMPARE(f.shownId(), reviewing.at(1));
    f.window->activateWindow();
    QTRY_VERIFY(QApplication::activeWindow() == f.window.get());
    f.press(Qt::Key_G);
    QCOMPARE(f.shownId(), reviewing.at(2));
}

void TestWindowCleanup::aCardThatIsOpenedIsShown()
{
    WindowFixture f({.count = 60, .rateScale = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QString ended = f.shownId();
    f.press(Qt::Key_G);
    QVERIFY(saveShownByARun(f));
    auto *grid = f.window->findChild<CardGrid *>();
    const QPoint place = grid->visualRect(grid->currentIndex()).center();
    QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(grid->viewport(), Qt::LeftButton, {}, place);
    QVERIFY(!grid->isVisible());
    QCOMPARE(f.shownId(), ended);
}

void TestWindowCleanup::readAnewTheGridIsLeftForTheNext()
{
    WindowFixture f({.count = 60, .rateScale = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const std::optional<CharacterId> ended = CharacterId::fromString(f.shownId());
    f.session->showQueue({}); // where it stays, whatever it becomes
    const CharacterListModel &characters = f.session->characters();
    QTRY_VERIFY_WITH_TIMEOUT(characters.query() == CharacterQuery()
                                 && characters.state() == CharacterListModel::State::AtEnd,
                             Soon);
    QVERIFY(f.session->position().showCharacter(*ended));
    const QString next = characters.at(characters.rowOf(*ended) + 1).id.toString();
    f.press(Qt::Key_G);
    QVERIFY(saveShownByARun(f));
    const QSignalSpy read(&characters, &CharacterListModel::firstPageArrived);
    f.press(Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(read.size(), 1, Soon);
    QCOMPARE(f.shownId(), ended->toString());
    f.press(Qt::Key_G);
    QCOMPARE(f.shownId(), next);
}

void TestWindowCleanup::aComparisonStaysUntilItIsLeft()
{
    WindowFixture f({.count = 60, .rateScale = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QStringList reviewing = f.server.ids(sandbox::Status::Reviewing);
    f.press(Qt::Key_Right);
    f.press(Qt::Key_C);
    const auto *compared = f.window->findChild<CompareView *>();
    QVERIFY(compared->isVisible());
    QVERIFY(saveShownByARun(f));
    QCOMPARE(f.server.status(reviewing.at(1)), sandbox::Status::Ready);
    QCOMPARE(f.shownId(), reviewing.at(1));
    QVERIFY(compared->isVisible());
    QCOMPARE(compared->reference().id.toString(), reviewing.at(0));
    f.press(Qt::Key_N);
    QCOMPARE(f.shownId(), reviewing.at(2));
}

void TestWindowCleanup::theWayBackLeadsToWhatRunsLeaveAlone()
{
    WindowFixture f({.count = 60, .rateScale = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QStringList reviewing = f.server.ids(sandbox::Status::Reviewing);
    QVERIFY(!holdSaves(f, {1, 2, 3}).isNull());
    f.press(Qt::Key_G);
    QVERIFY(saveShownByARun(f));
    QCOMPARE(f.shownId(), reviewing.at(0));
    // Under the keys it is never one that a run takes away next.
    f.press(Qt::Key_G);
    QCOMPARE(f.shownId(), reviewing.at(4));
}

void TestWindowCleanup::whatWasDecidedSinceIsNotInIt()
{
    WindowFixture f({.count = 60});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    for (int i = 0; i < 3; ++i) {
        f.press(Qt::Key_Space, Qt::ControlModifier);
        f.press(Qt::Key_Right);
    }
    f.press(Qt::Key_Left);
    QTRY_VERIFY(f.isComplete());
    f.decide(Qt::Key_S);
    f.press(Qt::Key_Delete, Qt::ControlModifier);
    const CleanupDialog *opened = dialog(f);
    QVERIFY(opened != nullptr);
    QVERIFY(showsPart<QLabel>(*opened, u"Delete 2 characters"_s));
}

void TestWindowCleanup::failedOnesAreMadeAnew()
{
    WindowFixture f({.count = 60, .rateScale = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QStringList failed = f.server.ids(sandbox::Status::Failed);
    f.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    CleanupDialog *opened = dialog(f);
    QVERIFY(opened != nullptr);
    QVERIFY(showsPart<QLabel>(*opened, u"Resynthesize %1 failed characters"_s.arg(failed.size())));
    QCOMPARE(f.writes(), 0);
    QVERIFY(startTyped(f, opened, failed.size() * 4));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(f), CleanupState::Ended, Soon);
    QCOMPARE(countsOf(f).done, failed.size());
    QTRY_COMPARE(f.writes(), int(failed.size()));
    for (const QString &id : failed)
        QVERIFY(f.server.status(id) != sandbox::Status::Failed);
}

void TestWindowCleanup::theMenuOffersWhatMakesSense()
{
    WindowFixture f({.count = 60});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    QVERIFY(!choose(*f.window, u"More actions"_s, u"Save Selected…"_s));
    f.press(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(!choose(*f.window, u"More actions"_s, u"Resynthesize Selected…"_s));
    f.press(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(f.window->findChild<HintLabel *>()->text(),
             u"Nothing of what is selected has failed."_s);
    QVERIFY(choose(*f.window, u"More actions"_s, u"Save Selected…"_s));
    const CleanupDialog *opened = dialog(f);
    QVERIFY(opened != nullptr);
    QVERIFY(showsPart<QLabel>(*opened, u"Save 1 character"_s));
}

void TestWindowCleanup::whatFailedIsSelectedAgain()
{
    WindowFixture f({.count = 120, .rateScale = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QStringList failed = f.server.ids(sandbox::Status::Failed);
    QVERIFY(failed.size() > 2);
    QVERIFY(f.server.addFault(u"DELETE /v1/characters/%1 422"_s.arg(failed.at(1))).isEmpty());
    CleanupDialog *opened = startFailed(f);
    QVERIFY(opened != nullptr);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(f), CleanupState::Ended, Soon);
    QCOMPARE(countsOf(f).failed, 1);
    const QPointer<CleanupDialog> shown = opened;
    QVERIFY(!choose(*opened, u"Reselect…"_s, u"Select Those Changed Meanwhile"_s));
    QVERIFY(choose(*opened, u"Reselect…"_s, u"Select the Failed Ones"_s));
    QCOMPARE(f.session->selection().count(), 1);
    QVERIFY(f.session->characters().query() == (CharacterQuery{.status = CharacterStatus::Failed}));
    QCOMPARE(f.window->findChild<HintLabel *>()->text(), u"Selected again: 1"_s);
    // The keys are for what is selected now.
    QTRY_VERIFY(shown.isNull());
    QTRY_VERIFY(QApplication::activeWindow() == f.window.get());
    QCOMPARE(f.session->selection().count(), 1);
    QTRY_VERIFY(f.session->characters().rowCount() == 1);
    QVERIFY(f.session->characters().index(0).data(CharacterListModel::PickedRole).toBool());
    QCOMPARE(f.session->selection().picks().constFirst().id.toString(), failed.at(1));
}

void TestWindowCleanup::whatIsSelectedAgainIsLookedUpFirst()
{
    WindowFixture f({.count = 120, .rateScale = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QString failed = f.server.ids(sandbox::Status::Failed).at(1);
    QVERIFY(f.server.addFault(u"DELETE /v1/characters/%1 422"_s.arg(failed)).isEmpty());
    const CleanupDialog *opened = startFailed(f);
    QVERIFY(opened != nullptr);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(f), CleanupState::Ended, Soon);
    QCOMPARE(countsOf(f).failed, 1);
    // Its row does not come.
    QVERIFY(f.server.addFault(u"GET /v1/characters hang"_s).isEmpty());
    QVERIFY(choose(*opened, u"Reselect…"_s, u"Select the Failed Ones"_s));
    QCOMPARE(f.session->selection().count(), 1);
    QVERIFY(f.session->selection().picks().constFirst().isBare);
    QTest::mouseClick(button(*f.window, u"Delete selected…"_s), Qt::LeftButton);
    const auto *page = f.window->findChild<DryRunPage *>();
    QVERIFY(page != nullptr);
    QTRY_COMPARE(page->plan().count(), 1);
    QVERIFY(page->plan().awaited().isEmpty());
    const Pick &pick = page->plan().picks().constFirst();
    QCOMPARE(pick.id.toString(), failed);
    QVERIFY(!pick.errorMessage.isEmpty());
    QVERIFY(pick.createdAt.isValid());
}

void TestWindowCleanup::whatChangedIsSelectedAsItIsNow()
{
    WindowFixture f({.count = 120, .rateScale = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QString changed = f.server.ids(sandbox::Status::Failed).at(1);
    QTest::mouseClick(button(*f.window, u"Clean up failed…"_s), Qt::LeftButton);
    CleanupDialog *opened = dialog(f);
    QVERIFY(opened != nullptr);
    f.server.setStatus(changed, sandbox::Status::Ready); // by somebody else
    QVERIFY(hold(opened));
    opened = dialog(f);
    QVERIFY(opened != nullptr);
    QTest::keyClick(opened, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(f), CleanupState::Ended, Soon);
    QCOMPARE(countsOf(f).changed, 1);
    QVERIFY(choose(*opened, u"Reselect…"_s, u"Select Those Changed Meanwhile"_s));
    QVERIFY(f.session->characters().query() == (CharacterQuery{.status = CharacterStatus::Ready}));
    QCOMPARE(f.session->selection().count(), 1);
    // As it was found, until its row is there.
    const auto isFresh = [&] {
        const QList<Pick> picks = f.session->selection().picks();
        return picks.size() == 1 && statusOf(picks.constFirst().seen) == CharacterStatus::Ready
            && !picks.constFirst().changedTo;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isFresh(), Soon);
    QCOMPARE(f.session->selection().picks().constFirst().id.toString(), changed);
}

void TestWindowCleanup::theKeysOfTheHoldAreTheDialogs()
{
    WindowFixture f({.count = 60, .rateScale = 20});
    CleanupDialog *opened = openFailed(f);
    QVERIFY(hold(opened));
    // In the main window they are for the decision.
    f.window->activateWindow();
    QTRY_VERIFY(QApplication::activeWindow() == f.window.get());
    f.decide(Qt::Key_S);
    f.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(f.session->queue().operations().count(OperationState::Cancelled), 1);
    QCOMPARE(stateOf(f), CleanupState::Held);
    // In the dialog they are for the clean-up.
    QTest::keyClick(dialog(f), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stateOf(f), CleanupState::Undone);
    QCOMPARE(f.writes(), 0);
}

void TestWindowCleanup::takenBackItIsSelectedAgain()
{
    WindowFixture f({.count = 120});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    f.session->showQueue({.status = CharacterStatus::Failed});
    QTRY_VERIFY(f.session->characters().rowCount() > 2);
    QTRY_VERIFY(!f.shownId().isEmpty());
    f.press(Qt::Key_A, Qt::ControlModifier);
    const qsizetype count = f.session->selection().count();
    f.press(Qt::Key_Delete, Qt::ControlModifier);
    CleanupDialog *opened = dialog(f);
    QVERIFY(hold(opened));
    QCOMPARE(f.session->selection().count(), 0);
    QTest::mouseClick(button(*opened, u"Take back"_s), Qt::LeftButton);
    QCOMPARE(f.session->selection().count(), count);
    QCOMPARE(f.writes(), 0);
}

void TestWindowCleanup::withNothingThereIsAWord()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const auto *hint = f.window->findChild<HintLabel *>();
    f.press(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(hint->text(), u"Nothing is selected."_s);
    f.press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(hint->text(), u"There is no clean-up yet."_s);
    for (const QString &id : f.server.ids(sandbox::Status::Failed))
        f.server.remove(id);
    QTest::mouseClick(button(*f.window, u"Clean up failed…"_s), Qt::LeftButton);
    QTRY_COMPARE(hint->text(), u"No character has failed."_s);
    QVERIFY(f.window->findChild<CleanupDialog *>() == nullptr);
}

void TestWindowCleanup::whatARunHasToDoIsNotOfferedAgain()
{
    WindowFixture f({.count = 120, .rateScale = 20});
    const CleanupDialog *opened = openFailed(f);
    QVERIFY(hold(opened));
    const qsizetype failed = f.server.ids(sandbox::Status::Failed).size();
    QCOMPARE(countsOf(f).rest, failed);
    QTest::mouseClick(button(*f.window, u"Clean up failed…"_s), Qt::LeftButton);
    const auto *hint = f.window->findChild<HintLabel *>();
    QTRY_COMPARE(hint->text(),
                 u"All that were found are decided already, or part of a clean-up."_s);
    QCOMPARE(f.window->findChildren<CleanupDialog *>().size(), 1);
    f.session->showQueue({.status = CharacterStatus::Failed});
    QTRY_COMPARE(f.session->characters().state(), CharacterListModel::State::AtEnd);
    QTest::mouseClick(button(*f.window, u"Select all"_s), Qt::LeftButton);
    QVERIFY(f.session->selection().isEmpty());
    // Taken back, it has nothing to do any more.
    f.session->cleanup().undo(opened->runId());
    f.session->selection().clear();
    QTest::mouseClick(button(*f.window, u"Select all"_s), Qt::LeftButton);
    QCOMPARE(f.session->selection().count(), failed);
}

void TestWindowCleanup::closedItIsThereAgain()
{
    WindowFixture f({.count = 60});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    QPointer<CleanupDialog> opened = startFailed(f);
    QVERIFY(!opened.isNull());
    QTest::mouseClick(button(*opened, u"Pause"_s), Qt::LeftButton);
    QTRY_COMPARE(stateOf(f), CleanupState::Paused);
    QTest::mouseClick(button(*opened, u"Close"_s), Qt::LeftButton);
    QTRY_VERIFY(opened.isNull());
    f.window->activateWindow();
    QTRY_VERIFY(QApplication::activeWindow() == f.window.get());
    f.press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    opened = dialog(f);
    QVERIFY(!opened.isNull());
    QVERIFY(showsPart<QLabel>(*opened, u"Paused at "_s));
    f.window->activateWindow();
    QTRY_VERIFY(QApplication::activeWindow() == f.window.get());
    f.press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(f.window->findChildren<CleanupDialog *>().size(), 1);
}

void TestWindowCleanup::aRunsWindowTakesThePlaceOfTheLast()
{
    WindowFixture f({.count = 60, .rateScale = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QPointer<CleanupDialog> ended = startFailed(f);
    QVERIFY(!ended.isNull());
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(f), CleanupState::Ended, Soon);
    const CleanupId first = ended->runId();
    f.window->activateWindow();
    QTRY_VERIFY(QApplication::activeWindow() == f.window.get());
    f.press(Qt::Key_Space, Qt::ControlModifier);
    f.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    const auto dryRun = [&f]() -> CleanupDialog * {
        const QList<CleanupDialog *> dialogs = f.window->findChildren<CleanupDialog *>();
        for (CleanupDialog *one : dialogs) {
            if (one->runId().isNull())
                return one;
        }
        return nullptr;
    };
    QTRY_VERIFY(dryRun() != nullptr);
    const QPointer<CleanupDialog> opened = dryRun();
    QVERIFY(!ended.isNull()); // nothing has taken its place yet
    auto *typed = named<QLineEdit>(*opened, u"Type 1 to start"_s);
    QVERIFY(typed != nullptr);
    QTest::keyClicks(typed, u"1"_s);
    QTest::keyClick(typed, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!opened->runId().isNull(), Soon);
    QTRY_VERIFY(ended.isNull());
    QVERIFY(opened->isVisible());
    QTest::mouseClick(button(*opened, u"Earlier Run"_s), Qt::LeftButton);
    QCOMPARE(opened->runId(), first);
    QTest::mouseClick(button(*opened, u"Close"_s), Qt::LeftButton);
    QTRY_VERIFY(f.window->findChild<CleanupDialog *>() == nullptr);
}

QTEST_MAIN(TestWindowCleanup)
#include "tst_windowcleanup.moc"
