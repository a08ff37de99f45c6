// SPDX-License-Identifier: Apache-2.0
#include "support/journaltrouble.h"
#include "support/windowfixture.h"
#include "ui/browser/charactersview.h"
#include "ui/review/keycapbutton.h"

using namespace Qt::StringLiterals;

/// F: a flag for a second opinion, and what the window shows of it.
class TestWindowFlags : public QObject
{
    Q_OBJECT

private slots:
    void flagsAndMovesOn();
    void takesTheFlagAwayAndStays();
    void aHeldKeyFlagsOne();
    void theButtonDoesTheSame();
    void theBarCountsThemAmongThePicks();
    void itIsThereAtTheNextStart();
    void aDiscardTakesItAlong();
    void aFullDiskTakesItBackAndSaysSo();

private:
    [[nodiscard]] static KeyCapButton *flagButton(const WindowFixture &f)
    {
        return qobject_cast<KeyCapButton *>(f.named(u"Flag"_s));
    }
    [[nodiscard]] static QString rowName(const WindowFixture &f, int row)
    {
        return f.session->characters().index(row).data(Qt::AccessibleTextRole).toString();
    }
};

void TestWindowFlags::flagsAndMovesOn()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const Character first = *f.session->position().current();
    auto *list = f.window->findChild<CharactersView *>();
    const QRect row = list->visualRect(f.session->characters().index(0));
    const QRect mark(row.right() - 40, row.bottom() - 28, 24, 24);
    f.press(Qt::Key_F);
    QVERIFY(f.session->flags().contains(first.id));
    QCOMPARE(f.session->position().row(), 1);
    QVERIFY(f.named(u"Flagged %1 for a second opinion"_s.arg(first.name.toString())) != nullptr);
    QVERIFY(rowName(f, 0).endsWith(u", flagged"));
    QVERIFY(f.session->queue().operations().all().isEmpty());
    QVERIFY(!flagButton(f)->isChecked()); // it is of the next one now
    QCOMPARE(f.writes(), 0);
    // A flagged one is not decided yet.
    QVERIFY(!f.session->characters().isDecided(0));
    const QImage flagged = list->viewport()->grab(mark).toImage();
    f.session->flags().set(first, false);
    QTRY_VERIFY(list->viewport()->grab(mark).toImage() != flagged);
}

void TestWindowFlags::takesTheFlagAwayAndStays()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const Character first = *f.session->position().current();
    f.press(Qt::Key_F);
    QCOMPARE(f.session->position().row(), 1);
    f.press(Qt::Key_Left);
    QCOMPARE(f.session->position().row(), 0);
    QVERIFY(flagButton(f)->isChecked());
    QVERIFY(f.named(u"reviewing · flagged"_s) != nullptr);
    f.press(Qt::Key_F);
    QCOMPARE(f.session->flags().count(), 0);
    QCOMPARE(f.session->position().row(), 0);
    QVERIFY(!flagButton(f)->isChecked());
    QVERIFY(f.named(u"reviewing · flagged"_s) == nullptr);
    QVERIFY(f.named(u"%1 is not flagged any more"_s.arg(first.name.toString())) != nullptr);
}

void TestWindowFlags::aHeldKeyFlagsOne()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    f.press(Qt::Key_F);
    for (int i = 0; i < 5; ++i)
        QTest::simulateEvent(f.window.get(), true, Qt::Key_F, Qt::NoModifier, u"f"_s, true);
    QCOMPARE(f.session->flags().count(), 1);
}

void TestWindowFlags::theButtonDoesTheSame()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    QWidget *focus = f.window->focusWidget();
    QTest::mouseClick(flagButton(f), Qt::LeftButton);
    QCOMPARE(f.session->flags().count(), 1);
    QCOMPARE(f.session->position().row(), 1);
    QCOMPARE(f.window->focusWidget(), focus);
    QTRY_COMPARE(f.session->characters().state(), CharacterListModel::State::AtEnd);
    for (int i = 0; i < f.session->characters().rowCount(); ++i)
        f.press(Qt::Key_Right);
    QVERIFY(!flagButton(f)->isEnabled()); // at the end nothing is shown
}

void TestWindowFlags::theBarCountsThemAmongThePicks()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const Character first = *f.session->position().current();
    f.press(Qt::Key_F);
    QVERIFY(f.named(u"0 selected"_s) != nullptr); // a flag is no pick
    f.session->selection().add(
        QList<Character>{first, f.session->characters().at(1), f.session->characters().at(2)});
    QVERIFY(f.named(u"3 selected · 1 flagged"_s) != nullptr);
    f.session->flags().set(f.session->characters().at(2), true);
    QVERIFY(f.named(u"3 selected · 2 flagged"_s) != nullptr);
    f.session->flags().set(first, false);
    f.session->selection().remove({f.session->characters().at(2).id});
    QVERIFY(f.named(u"2 selected"_s) != nullptr);
}

void TestWindowFlags::itIsThereAtTheNextStart()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const CharacterId first = f.session->position().current()->id;
    f.press(Qt::Key_F);
    f.restart();
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    QCOMPARE(f.session->flags().count(), 1);
    QVERIFY(f.session->flags().contains(first));
    QVERIFY(rowName(f, 0).endsWith(u", flagged"));
    QVERIFY(flagButton(f)->isChecked());
}

void TestWindowFlags::aDiscardTakesItAlong()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QString first = f.shownId();
    f.press(Qt::Key_F);
    f.press(Qt::Key_Left);
    QTRY_VERIFY(f.isComplete());
    QCOMPARE(f.shownId(), first);
    f.decide(Qt::Key_X);
    QCOMPARE(f.session->flags().count(), 1); // it may be taken back
    f.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(f.session->queue().operations().count(OperationState::Done), 1);
    QCOMPARE(f.session->flags().count(), 0);
    QVERIFY(f.session->queue().operations().all().constFirst().wasFlagged);
    f.restart();
    QTRY_VERIFY(f.session->journalStart());
    QVERIFY(f.session->journalStart()->flags.isEmpty());
}

void TestWindowFlags::aFullDiskTakesItBackAndSaysSo()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QString name = f.session->position().current()->name.toString();
    {
        const FileLimit full(4096);
        f.press(Qt::Key_F);
        QCOMPARE(f.session->flags().count(), 1);
        QTRY_COMPARE(f.session->flags().count(), 0);
    }
    const QList<QWidget *> widgets = f.window->findChildren<QWidget *>();
    QVERIFY(std::any_of(widgets.begin(), widgets.end(), [&name](const QWidget *widget) {
        return widget->isVisible()
            && widget->accessibleName().startsWith(name
                                                   + u" is not flagged: it cannot be recorded.");
    }));
}

QTEST_MAIN(TestWindowFlags)
#include "tst_windowflags.moc"
