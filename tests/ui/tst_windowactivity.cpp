// SPDX-License-Identifier: Apache-2.0
#include "models/activitytext.h"
#include "queue/journalfixture.h"
#include "support/named.h"
#include "support/windowfixture.h"
#include "ui/activity/activitydialog.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

/// The cell of the newest operation.
QString newest(const QTableView &table, ActivityColumn column)
{
    return table.model()->index(0, int(column)).data().toString();
}

/// Without a window manager nobody else gives \a window the keys.
[[nodiscard]] bool activate(QWidget &window)
{
    window.activateWindow();
    // A window of its own above it counts as active for Qt's wait.
    return QTest::qWaitFor([&window] { return QApplication::activeWindow() == &window; });
}

/// Presses Ctrl+J and waits for the table.
QTableView *openActivity(WindowFixture &f)
{
    if (!activate(*f.window))
        return nullptr;
    f.press(Qt::Key_J, Qt::ControlModifier);
    auto *dialog = f.window->findChild<ActivityDialog *>();
    if (dialog == nullptr || !activate(*dialog))
        return nullptr;
    return named<QTableView>(*dialog, u"Activity"_s);
}

} // namespace

/// Activity from the real window, over the real sandbox and a journal on the disk.
class TestWindowActivity : public QObject
{
    Q_OBJECT

private slots:
    void aDecisionBecomesDoneThere();
    void whatFormerRunsDecidedIsThere();
    void whatEndedLongAgoIsGone();
    void theSameKeyBringsItToTheFront();
    void showGoesToTheCharacter();
    void showClearsAFilterThatHidesIt();
    void itGoesWithItsSession();
    void withoutASessionThereIsNone();
};

void TestWindowActivity::aDecisionBecomesDoneThere()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QString id = f.shownId();
    const QString name = f.session->position().current()->name.toString();
    f.decide(Qt::Key_S);
    const QTableView *table = openActivity(f);
    QVERIFY(table != nullptr);
    QTRY_COMPARE(newest(*table, ActivityColumn::Name), name);
    QCOMPARE(newest(*table, ActivityColumn::State), u"Held"_s);
    QCOMPARE(newest(*table, ActivityColumn::DecidedBy), u"reviewer"_s);
    QVERIFY(activate(*f.window));
    f.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(newest(*table, ActivityColumn::State), u"Done"_s);
    QCOMPARE(newest(*table, ActivityColumn::Attempts), u"1"_s);
    QCOMPARE(f.server.status(id), sandbox::Status::Ready);
    // As the server's own record has it.
    const QString requestId = newest(*table, ActivityColumn::RequestId);
    QVERIFY(requestId.startsWith(u"req_"));
    QTRY_COMPARE(f.count([&](const sandbox::RecordLine &line) {
        return line.method == u"POST" && line.requestId == requestId;
    }),
                 1);
}

void TestWindowActivity::whatFormerRunsDecidedIsThere()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    f.decide(Qt::Key_X);
    f.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(f.session->queue().operations().count(OperationState::Done), 1);
    const QString requestId =
        f.session->queue().operations().all().constFirst().requestId.toString();
    QVERIFY(!requestId.isEmpty());
    f.restart();
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    QVERIFY(f.session->queue().operations().all().isEmpty());
    const QTableView *table = openActivity(f);
    QVERIFY(table != nullptr);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(newest(*table, ActivityColumn::Decision), u"Discard"_s);
    QCOMPARE(newest(*table, ActivityColumn::State), u"Done"_s);
    QCOMPARE(newest(*table, ActivityColumn::RequestId), requestId);
}

void TestWindowActivity::whatEndedLongAgoIsGone()
{
    WindowFixture f({.count = 40});
    f.session.reset();
    {
        OpenJournal record(f.setup.folder);
        for (const int days : {1, 4}) {
            const Operation one = decision(QString::number(days));
            Operation undone = stepped(one, OperationState::Cancelled);
            undone.endedAt = QDateTime::currentDateTimeUtc().addDays(-days);
            QVERIFY(record.isRecorded({one}) && record.isRecorded({undone}));
        }
    }
    f.setup.keep = std::chrono::days(2);
    f.restart();
    QVERIFY(f.showWithKey());
    const QTableView *table = openActivity(f);
    QVERIFY(table != nullptr);
    QTRY_COMPARE(newest(*table, ActivityColumn::Name), u"1"_s);
    QCOMPARE(table->model()->rowCount(), 1);
}

void TestWindowActivity::theSameKeyBringsItToTheFront()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QTableView *table = openActivity(f);
    QVERIFY(table != nullptr);
    QCOMPARE(openActivity(f), table);
    QCOMPARE(f.window->findChildren<ActivityDialog *>().size(), 1);
    QTest::keyClick(table->window(), Qt::Key_Escape);
    QTRY_VERIFY(f.window->findChildren<ActivityDialog *>().isEmpty());
    QVERIFY(openActivity(f) != nullptr);
}

void TestWindowActivity::showGoesToTheCharacter()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QString id = f.shownId();
    f.decide(Qt::Key_S);
    QVERIFY(f.shownId() != id);
    QTableView *table = openActivity(f);
    QVERIFY(table != nullptr);
    QTRY_VERIFY(table->currentIndex().isValid());
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(f.shownId(), id);
    QTRY_VERIFY(f.window->isActiveWindow());
    // The keys are with the refs again: Backspace takes it back.
    f.press(Qt::Key_Backspace);
    QTRY_COMPARE(newest(*table, ActivityColumn::State), u"Undone"_s);
}

void TestWindowActivity::showClearsAFilterThatHidesIt()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QString id = f.shownId();
    f.decide(Qt::Key_S);
    f.session->characters().setFilter({.name = u"nobody"_s});
    QTableView *table = openActivity(f);
    QVERIFY(table != nullptr);
    QTRY_VERIFY(table->currentIndex().isValid());
    const auto *show = named<QPushButton>(*f.window->findChild<ActivityDialog *>(), u"Show"_s);
    QVERIFY(show != nullptr && show->isEnabled());
    QVERIFY(show->toolTip().contains(u"filter"));
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(!f.session->characters().isFiltered());
    QCOMPARE(f.shownId(), id);
}

void TestWindowActivity::itGoesWithItsSession()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QPointer<QTableView> table = openActivity(f);
    QVERIFY(!table.isNull());
    f.window->setSession(nullptr);
    QVERIFY(table.isNull());
}

void TestWindowActivity::withoutASessionThereIsNone()
{
    WindowFixture f({.count = 40});
    f.window->show();
    QVERIFY(activate(*f.window));
    f.press(Qt::Key_J, Qt::ControlModifier);
    QVERIFY(f.window->findChild<ActivityDialog *>() == nullptr);
}

QTEST_MAIN(TestWindowActivity)
#include "tst_windowactivity.moc"
