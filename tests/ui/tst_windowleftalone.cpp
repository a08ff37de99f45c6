// SPDX-License-Identifier: Apache-2.0
#include "ui/browser/charactersview.h"
#include "ui/cleanupinwindow.h"

/// What somebody says in the window of a character that a run has still to come to.
class TestWindowLeftAlone : public QObject
{
    Q_OBJECT

private slots:
    void flaggedOrUndoneInTheHoldItStays();
    void flaggedBetweenTwoStartsItStays();
    void rowsToComeCarryAMark();

private:
    [[nodiscard]] static QString rowName(const WindowFixture &f, int row)
    {
        return f.session->characters().index(row).data(Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] static bool isFailedShown(const WindowFixture &f)
    {
        const CharacterListModel &characters = f.session->characters();
        return characters.query() == CharacterQuery{.status = CharacterStatus::Failed}
        && characters.rowCount() > 2;
    }
    /// A held run of all that have failed, whose queue is shown, with the keys in the window.
    [[nodiscard]] static bool holdFailed(WindowFixture &f)
    {
        if (!hold(openFailed(f)))
            return false;
        f.session->showQueue({.status = CharacterStatus::Failed});
        f.window->activateWindow();
        return QTest::qWaitFor([&f] {
            return isFailedShown(f) && f.session->position().row() == 0
                && QApplication::activeWindow() == f.window.get();
        });
    }
    static CleanupId newest(const WindowFixture &f)
    {
        return f.session->cleanup().runs().constLast();
    }
};

void TestWindowLeftAlone::flaggedOrUndoneInTheHoldItStays()
{
    WindowFixture f({.count = 120, .rateScale = 20});
    QVERIFY(holdFailed(f));
    const CharacterId flagged = f.session->characters().at(0).id;
    const Character decided = f.session->characters().at(1);
    QVERIFY(rowName(f, 0).endsWith(u", to come in a run"));
    f.press(Qt::Key_F);
    QVERIFY(f.session->flags().contains(flagged));
    QVERIFY(rowName(f, 0).endsWith(u", flagged"));
    const OperationList &operations = f.session->queue().operations();
    f.session->queue().submit(Action::Delete, decided);
    QTRY_COMPARE(operations.all().size(), 1);
    f.session->queue().undo(operations.all().constFirst().id);
    QTRY_COMPARE(operations.all().constFirst().outcome, Outcome::Undone);
    QVERIFY(!rowName(f, 1).endsWith(u", to come in a run"));
    f.session->cleanup().sendNow(newest(f));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(f), CleanupState::Ended, Soon);
    QCOMPARE(countsOf(f).leftAlone, 2);
    QCOMPARE(countsOf(f).done, countsOf(f).total() - 2);
    QCOMPARE(f.server.status(flagged.toString()), sandbox::Status::Failed);
    QCOMPARE(f.server.status(decided.id.toString()), sandbox::Status::Failed);
    QVERIFY(!rowName(f, 2).endsWith(u", to come in a run"));
}

void TestWindowLeftAlone::flaggedBetweenTwoStartsItStays()
{
    WindowFixture f({.count = 120, .rateScale = 20});
    QVERIFY(holdFailed(f));
    const CharacterId flagged = f.session->characters().at(0).id;
    f.restart();
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(!f.session->cleanup().runs().isEmpty());
    f.session->showQueue({.status = CharacterStatus::Failed});
    QTRY_VERIFY(isFailedShown(f));
    QVERIFY(rowName(f, 1).endsWith(u", to come in a run"));
    f.session->flags().set(f.session->characters().at(0), true);
    QCOMPARE(f.session->characters().at(0).id, flagged);
    f.session->cleanup().resume(newest(f));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(f), CleanupState::Ended, Soon);
    QCOMPARE(countsOf(f).leftAlone, 1);
    QCOMPARE(f.server.status(flagged.toString()), sandbox::Status::Failed);
}

void TestWindowLeftAlone::rowsToComeCarryAMark()
{
    WindowFixture f({.count = 120, .rateScale = 20});
    QVERIFY(holdFailed(f));
    const auto *list = f.window->findChild<CharactersView *>();
    const QRect row = list->visualRect(f.session->characters().index(2));
    const QRect mark(row.right() - 60, row.top() + 4, 44, 28);
    const QImage toCome = list->viewport()->grab(mark).toImage();
    f.session->cleanup().undo(newest(f));
    QVERIFY(list->viewport()->grab(mark).toImage() != toCome);
}

QTEST_MAIN(TestWindowLeftAlone)
#include "tst_windowleftalone.moc"
