// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/resultlist.h"
#include "ui/bulk/runlistmodel.h"
#include "ui/cleanupinwindow.h"
#include "ui/messagebar.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace {

/// The list of all runs in \a opened; null if it is not on screen.
QTreeView *listIn(const CleanupDialog *opened)
{
    return opened == nullptr ? nullptr : named<QTreeView>(*opened, u"Clean-ups"_s);
}

/// Presses the key for the clean-ups, and waits for their dialog.
CleanupDialog *openByKey(WindowFixture &f)
{
    f.window->activateWindow();
    if (!QTest::qWaitForWindowActive(f.window.get()))
        return nullptr;
    f.press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    return dialog(f);
}

/// Opens the current one of so many runs by Return, and waits for it.
[[nodiscard]] bool openCurrent(const CleanupDialog *opened, int runs)
{
    QTreeView *list = listIn(opened);
    if (list == nullptr || !QTest::qWaitFor([&] { return list->model()->rowCount() == runs; }))
        return false;
    QTest::keyClick(list, Qt::Key_Return);
    return QTest::qWaitFor([&] { return !opened->runId().isNull() && !list->isVisible(); });
}

QString outcomeIn(const QTreeView &list, int row)
{
    return list.model()->index(row, RunListModel::Outcome).data().toString();
}

/// What is written where somebody saves the result as \a fileName; empty if nothing is.
QByteArray saved(CleanupDialog *opened, const QString &fileName)
{
    // The one before is gone by then.
    if (!QTest::qWaitFor([&] { return opened->findChild<QFileDialog *>() == nullptr; }))
        return {};
    QTest::mouseClick(button(*opened, u"Save result…"_s), Qt::LeftButton);
    if (!QTest::qWaitFor([&] { return opened->findChild<QFileDialog *>() != nullptr; }))
        return {};
    auto *where = opened->findChild<QFileDialog *>();
    where->activateWindow();
    auto *name = where->findChild<QLineEdit *>();
    if (!QTest::qWaitForWindowActive(where))
        return {};
    name->setText(fileName);
    QTest::keyClick(name, Qt::Key_Return);
    const QString said = u"Saved to "_s + QFileInfo(fileName).fileName();
    QFile file(fileName);
    if (!QTest::qWaitFor([&] { return showsPart<QLabel>(*opened, said); })
        || !file.open(QFile::ReadOnly))
        return {};
    return file.readAll();
}

/// Waits until the window is there again after a new start of the program.
[[nodiscard]] bool startAgain(WindowFixture &f)
{
    f.restart();
    return f.showWithKey() && QTest::qWaitFor([&f] { return f.isComplete(); }, Soon);
}

} // namespace

/// The clean-ups of earlier runs of the program, from the real window over the same data folder.
class TestWindowEarlierRuns : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // A dialog of the desktop's own could not be typed into.
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QVERIFY(m_folder.isValid());
    }
    void anEarlierOneIsAsItEnded();
    void whatFailedIsTriedAgain();
    void whatFailedIsSelectedAgain();
    void whoRefusedAnInterruptedOneFindsItAgain();
    void stoppedWhatWasNotSentIsSelectedAgain();
    void fromTheListOneIsLedBackToTheRun();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestWindowEarlierRuns::anEarlierOneIsAsItEnded()
{
    WindowFixture f({.count = 120, .rateScale = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    CleanupDialog *opened = startFailed(f);
    QVERIFY(opened != nullptr);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(f), CleanupState::Ended, Soon);
    const CleanupId id = opened->runId();
    const qsizetype done = countsOf(f).done;
    const QByteArray json = saved(opened, file(u"before.json"_s));
    const QByteArray csv = saved(opened, file(u"before.csv"_s));
    QVERIFY(json.contains("\"request_id\"") && !csv.isEmpty());
    QVERIFY(startAgain(f));
    QVERIFY(f.session->cleanup().runs().isEmpty());
    const int writes = f.writes();
    opened = openByKey(f);
    QVERIFY(listIn(opened) != nullptr);
    QTRY_COMPARE(listIn(opened)->model()->rowCount(), 1);
    QCOMPARE(outcomeIn(*listIn(opened), 0), u"%1 done"_s.arg(done));
    QVERIFY(f.session->cleanup().runs().isEmpty()); // its items are not read before
    QVERIFY(openCurrent(opened, 1));
    QCOMPARE(opened->runId(), id);
    QCOMPARE(opened->findChild<ResultList *>()->model()->rowCount(), done);
    QVERIFY(showsPart<QLabel>(*opened, u"%1 done"_s.arg(done)));
    QCOMPARE(saved(opened, file(u"after.json"_s)), json);
    QCOMPARE(saved(opened, file(u"after.csv"_s)), csv);
    // And back to the list.
    QTest::mouseClick(button(*opened, u"All Runs"_s), Qt::LeftButton);
    QVERIFY(listIn(opened) != nullptr);
    QCOMPARE(f.writes(), writes);
}

void TestWindowEarlierRuns::whatFailedIsTriedAgain()
{
    WindowFixture f({.count = 120, .rateScale = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QString failed = f.server.ids(sandbox::Status::Failed).at(1);
    QVERIFY(f.server.addFault(u"DELETE /v1/characters/%1 422"_s.arg(failed)).isEmpty());
    QVERIFY(startFailed(f) != nullptr);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(f), CleanupState::Ended, Soon);
    QCOMPARE(countsOf(f).failed, 1);
    // It was put away, as in Activity.
    OperationQueue &queue = f.session->queue();
    const CharacterId character = CharacterId::fromString(failed).value();
    queue.dismiss(queue.operations().latestFor(character)->id);
    QTRY_VERIFY(!queue.operations().latestFor(character)->isHandedBack());
    f.server.clearFaults();
    QVERIFY(startAgain(f));
    CleanupDialog *opened = openByKey(f);
    QVERIFY(openCurrent(opened, 1));
    QCOMPARE(countsOf(f).failed, 1);
    QTest::mouseClick(button(*opened, u"Retry failed"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(countsOf(f).failed, 0, Soon);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(f), CleanupState::Ended, Soon);
    QVERIFY(f.server.ids(sandbox::Status::Failed).isEmpty());
}

void TestWindowEarlierRuns::whatFailedIsSelectedAgain()
{
    WindowFixture f({.count = 120, .rateScale = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QString failed = f.server.ids(sandbox::Status::Failed).at(1);
    QVERIFY(f.server.addFault(u"DELETE /v1/characters/%1 422"_s.arg(failed)).isEmpty());
    QVERIFY(startFailed(f) != nullptr);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(f), CleanupState::Ended, Soon);
    QVERIFY(startAgain(f));
    // For its failure it is there from the start, and what else became of it is read now.
    CleanupDialog *opened = openByKey(f);
    QVERIFY(opened != nullptr);
    QVERIFY(listIn(opened) == nullptr);
    QTRY_VERIFY(f.session->cleanup().knowsAll(opened->runId()));
    QTest::mouseClick(button(*opened, u"Reselect…"_s), Qt::LeftButton);
    auto *select = opened->findChild<QMenu *>()->actions().constFirst();
    QCOMPARE(select->text().remove(u'&'), u"Select the Failed Ones"_s);
    select->trigger();
    QCOMPARE(f.session->selection().count(), 1);
    QCOMPARE(f.session->selection().picks().constFirst().id.toString(), failed);
    opened->findChild<QMenu *>()->hide();
}

void TestWindowEarlierRuns::whoRefusedAnInterruptedOneFindsItAgain()
{
    WindowFixture f({.count = 60, .rateScale = 20});
    QVERIFY(hold(openFailed(f)));
    QVERIFY(startAgain(f));
    auto *bar = f.window->findChild<MessageBar *>();
    QTRY_VERIFY(bar->message().startsWith(u"A clean-up was interrupted at 0 of "));
    QTest::mouseClick(named<QToolButton>(*bar, u"Close message"_s), Qt::LeftButton);
    QTRY_VERIFY(!bar->isVisible());
    // Among others: it is marked as not finished.
    CleanupDialog *opened = openByKey(f);
    QVERIFY(opened != nullptr);
    QTest::mouseClick(button(*opened, u"All Runs"_s), Qt::LeftButton);
    QVERIFY(listIn(opened) != nullptr);
    QTRY_COMPARE(listIn(opened)->model()->rowCount(), 1);
    QVERIFY(outcomeIn(*listIn(opened), 0).startsWith(u"Not finished: interrupted at 0 of "));
    QVERIFY(openCurrent(opened, 1));
    QCOMPARE(f.writes(), 0);
    QTest::mouseClick(button(*opened, u"Resume"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(f), CleanupState::Ended, Soon);
    QVERIFY(f.server.ids(sandbox::Status::Failed).isEmpty());
}

void TestWindowEarlierRuns::stoppedWhatWasNotSentIsSelectedAgain()
{
    WindowFixture f({.count = 60});
    QVERIFY(hold(openFailed(f)));
    const qsizetype all = f.server.ids(sandbox::Status::Failed).size();
    QVERIFY(startAgain(f));
    auto *bar = f.window->findChild<MessageBar *>();
    QTRY_VERIFY(button(*bar, u"Stop"_s) != nullptr);
    QTest::mouseClick(button(*bar, u"Stop"_s), Qt::LeftButton);
    QTRY_COMPARE(stateOf(f), CleanupState::Stopped);
    QVERIFY(startAgain(f));
    QVERIFY(f.session->cleanup().runs().isEmpty());
    CleanupDialog *opened = openByKey(f);
    QVERIFY(openCurrent(opened, 1));
    QVERIFY(showsPart<QLabel>(*opened, u"Stopped at 0 of %1"_s.arg(all)));
    QTest::mouseClick(button(*opened, u"Reselect…"_s), Qt::LeftButton);
    auto *select = opened->findChild<QMenu *>()->actions().constLast();
    QCOMPARE(select->text().remove(u'&'), u"Select Those Not Sent"_s);
    select->trigger();
    QCOMPARE(f.session->selection().count(), all);
    opened->findChild<QMenu *>()->hide();
}

void TestWindowEarlierRuns::fromTheListOneIsLedBackToTheRun()
{
    WindowFixture f({.count = 60});
    QVERIFY(hold(openFailed(f)));
    CleanupDialog *opened = dialog(f);
    QVERIFY(opened != nullptr);
    const QString title = opened->windowTitle();
    QTest::mouseClick(button(*opened, u"All Runs"_s), Qt::LeftButton);
    QVERIFY(listIn(opened) != nullptr);
    const QList<QAction *> actions = f.window->findChildren<QAction *>();
    const auto show = std::find_if(actions.cbegin(), actions.cend(),
                                   [](const QAction *one) { return one->text() == u"Clean-u&ps"; });
    QVERIFY(show != actions.cend());
    (*show)->trigger();
    QCOMPARE(dialog(f), opened);
    QVERIFY(listIn(opened) == nullptr);
    QVERIFY(button(*opened, u"Save result…"_s) != nullptr);
    QCOMPARE(opened->windowTitle(), title);
}

QTEST_MAIN(TestWindowEarlierRuns)
#include "tst_windowearlierruns.moc"
