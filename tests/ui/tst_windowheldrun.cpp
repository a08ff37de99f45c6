// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/cleanups.h"
#include "ui/cleanupinwindow.h"
#include "ui/review/hintlabel.h"
#include "ui/theme/figurelabel.h"

#include <QLabel>

/// A clean-up that is held, from the main window: its keys act on it, and nothing there denies it.
class TestWindowHeldRun : public QObject
{
    Q_OBJECT

private slots:
    void undoTakesBackTheRun();
    void undoTakesBackWhatWasDoneLast();
    void sendLetsTheRunGo();
    void whatHasBegunIsNoMoreUndone();
    void theNewestIsOpened();
    void inTheListOfAllRunsTheKeysAreTheSame();
    void theStatusLineCountsWithTheDialog();

private:
    /// Holds a run of all that have failed, and closes its dialog; false where that does not come
    /// about.
    [[nodiscard]] static bool holdAndClose(WindowFixture &f);
    [[nodiscard]] static bool show(WindowFixture &f)
    {
        return f.showWithKey() && QTest::qWaitFor([&f] { return f.isComplete(); }, Soon);
    }
    [[nodiscard]] static QString hint(const WindowFixture &f)
    {
        return f.window->findChild<HintLabel *>()->text();
    }
};

bool TestWindowHeldRun::holdAndClose(WindowFixture &f)
{
    f.press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    const QPointer<CleanupDialog> opened = dialog(f);
    if (!hold(opened))
        return false;
    dialog(f)->close();
    f.window->activateWindow();
    return QTest::qWaitFor([&] { return opened.isNull(); })
        && QTest::qWaitForWindowActive(f.window.get());
}

void TestWindowHeldRun::undoTakesBackTheRun()
{
    WindowFixture f({.count = 60});
    QVERIFY(show(f));
    QVERIFY(holdAndClose(f));
    QTRY_VERIFY(button(*f.window, u"Undo"_s)->isEnabled());
    const qsizetype count = countsOf(f).total();
    f.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stateOf(f), CleanupState::Undone);
    QCOMPARE(hint(f), u"Clean-up of %1 characters taken back. Nothing was sent."_s.arg(count));
    QVERIFY(!showsPart<FigureLabel>(*f.window, u"held"_s));
    f.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(hint(f), u"There is nothing to undo."_s);
    QCOMPARE(f.writes(), 0);
}

void TestWindowHeldRun::undoTakesBackWhatWasDoneLast()
{
    WindowFixture f({.count = 60});
    QVERIFY(show(f));
    const OperationList &operations = f.session->queue().operations();
    f.decide(Qt::Key_S);
    QVERIFY(holdAndClose(f));
    QTRY_VERIFY_WITH_TIMEOUT(f.isComplete(), Soon);
    f.decide(Qt::Key_S);
    f.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(operations.count(OperationState::Cancelled), 1);
    QCOMPARE(operations.all().at(1).state, OperationState::Cancelled);
    QCOMPARE(stateOf(f), CleanupState::Held);
    f.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stateOf(f), CleanupState::Undone);
    QCOMPARE(operations.count(OperationState::Cancelled), 1);
}

void TestWindowHeldRun::sendLetsTheRunGo()
{
    WindowFixture f({.count = 60, .rateScale = 20});
    QVERIFY(show(f));
    QVERIFY(holdAndClose(f));
    QTRY_VERIFY(showsPart<FigureLabel>(*f.window, u"Clean-up held for "_s));
    f.press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(hint(f).startsWith(u"Clean-up is no longer held: 0 of "_s));
    QVERIFY(stateOf(f) != CleanupState::Held);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(f), CleanupState::Ended, Soon);
    f.press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(hint(f), u"Nothing is held back."_s);
}

void TestWindowHeldRun::whatHasBegunIsNoMoreUndone()
{
    WindowFixture f({.count = 60});
    QVERIFY(show(f));
    QVERIFY(holdAndClose(f));
    Cleanup &cleanup = f.session->cleanup();
    const CleanupId id = cleanup.runs().constLast();
    cleanup.sendNow(id);
    cleanup.pause(id);
    f.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(hint(f), u"Nothing is left to undo. A run that has begun is stopped in its window."_s);
    QCOMPARE(stateOf(f), CleanupState::Paused);
}

void TestWindowHeldRun::theNewestIsOpened()
{
    WindowFixture f({.count = 60});
    QVERIFY(show(f));
    QVERIFY(holdAndClose(f));
    Cleanup &cleanup = f.session->cleanup();
    const CleanupId first = cleanup.runs().constLast();
    const Character shown = *f.session->position().current();
    const CleanupId second = cleanup.start(
        Action::Save, {{.character = shown.id, .name = shown.name, .seen = shown.revision()}}, {});
    QTRY_VERIFY_WITH_TIMEOUT(cleanup.run(second) != nullptr, Soon);
    cleanup.sendNow(first);
    cleanup.pause(first); // it is open still, and is not what is asked for
    f.press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    const CleanupDialog *opened = dialog(f);
    QVERIFY(opened != nullptr);
    QCOMPARE(opened->runId(), second);
}

void TestWindowHeldRun::inTheListOfAllRunsTheKeysAreTheSame()
{
    WindowFixture f({.count = 60});
    QVERIFY(show(f));
    f.press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(hold(dialog(f)));
    CleanupDialog *opened = dialog(f);
    QVERIFY(opened != nullptr);
    const auto showAll = [opened] {
        QTest::mouseClick(button(*opened, u"All Runs"_s), Qt::LeftButton);
        return QTest::qWaitFor([opened] { return button(*opened, u"All Runs"_s) == nullptr; });
    };
    QVERIFY(showAll());
    QTest::keyClick(opened, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stateOf(f), CleanupState::Undone);
    QVERIFY(showsPart<QLabel>(*opened, u"Taken back. Nothing was sent."_s));
    QVERIFY(showAll());
    QTest::keyClick(opened, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(showsPart<QLabel>(*opened, u"Nothing is held any more."_s));
    QCOMPARE(f.writes(), 0);
}

void TestWindowHeldRun::theStatusLineCountsWithTheDialog()
{
    WindowFixture f({.count = 60});
    QVERIFY(show(f));
    f.press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    const CleanupDialog *opened = dialog(f);
    QVERIFY(hold(opened));
    const QSignalSpy shown(opened, &CleanupDialog::timeShown);
    const QSignalSpy told(f.window->findChild<Cleanups *>(), &Cleanups::statusChanged);
    bool isBehind = false;
    connect(opened, &CleanupDialog::timeShown, this,
            [&] { isBehind = isBehind || told.size() < shown.size(); });
    QTRY_VERIFY(shown.size() >= 4);
    QVERIFY(!isBehind);
}

QTEST_MAIN(TestWindowHeldRun)
#include "tst_windowheldrun.moc"
