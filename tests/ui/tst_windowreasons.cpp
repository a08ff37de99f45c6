// SPDX-License-Identifier: Apache-2.0
#include "support/windowfixture.h"
#include "ui/review/reasonsdialog.h"
#include "ui/review/reasonstrip.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

ReasonStrip &stripOf(const WindowFixture &f)
{
    return *f.window->findChild<ReasonStrip *>();
}

void ask(WindowFixture &f)
{
    f.press(Qt::Key_X, Qt::ShiftModifier);
}

/// To whatever has the focus, as a person's key goes.
void answer(const WindowFixture &f, Qt::Key key)
{
    QTest::keyClick(f.window->focusWidget(), key);
}

} // namespace

/// Shift+X: a Discard or Delete with a reason, from the key to the record.
class TestWindowReasons : public QObject
{
    Q_OBJECT

private slots:
    void aDigitDiscardsWithItsReason();
    void theButtonAsksAsTheKeyDoes();
    void enterDiscardsWithoutOne();
    void escapeDecidesNothing();
    void wordsOfOnesOwnAreRecorded();
    void aFailedOneIsDeletedForAReason();
    void whatHasMovedOnIsNotDecided();
    void whatHasChangedIsNotDecided();
    void whatIsNotLoadedIsNotAskedAbout();
    void otherKeysStillDecide();
    void aReasonIsThereAgainAfterRedo();
    void nothingMovesForIt();
    void theReasonsAreEditedFromTheMenu();
};

void TestWindowReasons::aDigitDiscardsWithItsReason()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const Character first = *f.session->position().current();
    QVERIFY(!stripOf(f).isVisible());
    ask(f);
    QVERIFY(stripOf(f).isVisible());
    QVERIFY(f.named(u"Discard %1 because of"_s.arg(first.name.toString())) != nullptr);
    QVERIFY(f.session->queue().operations().all().isEmpty());
    answer(f, Qt::Key_4);
    QVERIFY(!stripOf(f).isVisible());
    QTRY_COMPARE(f.session->queue().operations().all().size(), 1);
    const Operation &discard = f.session->queue().operations().all().constFirst();
    QCOMPARE(discard.action, Action::Discard);
    QCOMPARE(discard.character, first.id);
    QCOMPARE(discard.why, u"wrong pose"_s);
    QTRY_COMPARE(f.session->position().row(), 1);
    QTRY_VERIFY(
        f.named(u"Discard %1 (wrong pose) — refs are destroyed"_s.arg(first.name.toString()))
        != nullptr);
    const QModelIndex recent = f.session->operations().index(0);
    QVERIFY(recent.data(Qt::AccessibleTextRole).toString().endsWith(u", wrong pose"));
    // The keys are the refs' again.
    QTRY_VERIFY(f.isComplete());
    QCOMPARE(f.window->focusWidget(), &f.canvas());
    f.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!f.server.status(first.id.toString()));
    f.restart();
    QTRY_VERIFY(f.session->journalStart());
    std::optional<HistoryPage> page;
    f.session->journal().readHistory(
        {}, this, [&page](const Result<HistoryPage> &read) { page = read.value(); });
    QTRY_VERIFY(page);
    QCOMPARE(page->operations.constFirst().why, u"wrong pose"_s);
}

void TestWindowReasons::theButtonAsksAsTheKeyDoes()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const Character first = *f.session->position().current();
    QTest::mouseClick(f.named(u"Reasons"_s), Qt::LeftButton);
    QVERIFY(stripOf(f).isVisible());
    QVERIFY(f.named(u"Discard %1 because of"_s.arg(first.name.toString())) != nullptr);
    answer(f, Qt::Key_1);
    QTRY_COMPARE(f.session->queue().operations().all().size(), 1);
    QCOMPARE(f.session->queue().operations().all().constFirst().character, first.id);
    QCOMPARE(f.session->queue().operations().all().constFirst().why,
             f.keys.settings.reasons().constFirst());
}

void TestWindowReasons::enterDiscardsWithoutOne()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    ask(f);
    answer(f, Qt::Key_Return);
    QTRY_COMPARE(f.session->queue().operations().all().size(), 1);
    QCOMPARE(f.session->queue().operations().all().constFirst().action, Action::Discard);
    QCOMPARE(f.session->queue().operations().all().constFirst().why, QString());
}

void TestWindowReasons::escapeDecidesNothing()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    ask(f);
    answer(f, Qt::Key_Escape);
    QVERIFY(!stripOf(f).isVisible());
    QCOMPARE(f.window->focusWidget(), &f.canvas());
    answer(f, Qt::Key_1); // is nobody's now
    QCOMPARE(f.session->position().row(), 0);
    // Had anything been decided, this would be the second.
    f.decide(Qt::Key_S);
    QCOMPARE(f.session->queue().operations().all().size(), 1);
    QCOMPARE(f.session->queue().operations().all().constFirst().action, Action::Save);
}

void TestWindowReasons::wordsOfOnesOwnAreRecorded()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    ask(f);
    answer(f, Qt::Key_9);
    QWidget *words = f.named(u"Other reason"_s);
    QVERIFY(words != nullptr && words->hasFocus());
    QTest::keyClicks(words, u"xs 2 feet"_s); // no letter decides
    QVERIFY(f.session->queue().operations().all().isEmpty());
    QTest::keyClick(words, Qt::Key_Return);
    QTRY_COMPARE(f.session->queue().operations().all().size(), 1);
    QCOMPARE(f.session->queue().operations().all().constFirst().why, u"xs 2 feet"_s);
}

void TestWindowReasons::aFailedOneIsDeletedForAReason()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    f.session->showQueue({.status = CharacterStatus::Failed});
    QTRY_COMPARE(f.session->position().current().value_or(Character()).status,
                 CharacterStatus::Failed);
    const Character first = *f.session->position().current();
    QTRY_VERIFY(first.refs.isEmpty() || f.isComplete());
    ask(f);
    QVERIFY(f.named(u"Delete %1 because of"_s.arg(first.name.toString())) != nullptr);
    answer(f, Qt::Key_8);
    QTRY_COMPARE(f.session->queue().operations().all().size(), 1);
    QCOMPARE(f.session->queue().operations().all().constFirst().action, Action::Delete);
    QCOMPARE(f.session->queue().operations().all().constFirst().why, u"duplicate"_s);
}

void TestWindowReasons::whatHasMovedOnIsNotDecided()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    ask(f);
    f.press(Qt::Key_Right);
    QVERIFY(!stripOf(f).isVisible());
    QTRY_VERIFY(f.isComplete());
    answer(f, Qt::Key_1);
    // The next question is about what is shown now.
    const Character second = *f.session->position().current();
    ask(f);
    answer(f, Qt::Key_2);
    QTRY_COMPARE(f.session->queue().operations().all().size(), 1);
    QCOMPARE(f.session->queue().operations().all().constFirst().character, second.id);
    QCOMPARE(f.session->queue().operations().all().constFirst().why, u"face"_s);
}

void TestWindowReasons::whatHasChangedIsNotDecided()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    Character changed = *f.session->position().current();
    ask(f);
    // A flag is no change of it.
    f.session->flags().set(changed, true);
    QVERIFY(stripOf(f).isVisible());
    changed.status = CharacterStatus::Ready;
    f.session->characters().updateCharacter(changed);
    QVERIFY(!stripOf(f).isVisible());
}

void TestWindowReasons::whatIsNotLoadedIsNotAskedAbout()
{
    WindowFixture f({.count = 20, .faults = {u"GET /storage/*/*/* hang"_s}});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(!f.shownId().isEmpty());
    ask(f);
    QVERIFY(!stripOf(f).isVisible());
    QVERIFY(f.named(u"Still loading: not all refs are shown yet."_s) != nullptr);
}

void TestWindowReasons::otherKeysStillDecide()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    ask(f);
    f.decide(Qt::Key_S);
    QVERIFY(!stripOf(f).isVisible());
    QCOMPARE(f.session->queue().operations().all().constFirst().action, Action::Save);
    QCOMPARE(f.session->queue().operations().all().size(), 1);
}

void TestWindowReasons::aReasonIsThereAgainAfterRedo()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QString first = f.shownId();
    ask(f);
    answer(f, Qt::Key_1);
    QTRY_VERIFY(f.shownId() != first);
    f.press(Qt::Key_Backspace);
    QTRY_COMPARE(f.shownId(), first);
    QTRY_VERIFY(f.isComplete());
    f.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(f.session->queue().operations().count(OperationState::Held), 1);
    QCOMPARE(f.session->queue().operations().all().constLast().why, u"hands"_s);
}

void TestWindowReasons::nothingMovesForIt()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QRect canvas = f.canvas().geometry();
    const QPoint save = f.named(u"Save"_s)->mapTo(f.window.get(), QPoint());
    ask(f);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(f.canvas().geometry(), canvas);
    QCOMPARE(f.named(u"Save"_s)->mapTo(f.window.get(), QPoint()), save);
    const QRect strip(stripOf(f).mapTo(f.window.get(), QPoint()), stripOf(f).size());
    const QRect refs(f.canvas().mapTo(f.window.get(), QPoint()), f.canvas().size());
    QVERIFY(!strip.intersects(refs)); // they count as seen
    QVERIFY(f.window->rect().contains(strip));
}

void TestWindowReasons::theReasonsAreEditedFromTheMenu()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QList<QAction *> actions = f.window->actions();
    const auto reasons = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
        return action->text().remove(u'&') == u"Reasons…";
    });
    QVERIFY(reasons != actions.end());
    (*reasons)->trigger();
    auto *dialog = f.window->findChild<ReasonsDialog *>();
    QVERIFY(dialog != nullptr);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *line = qobject_cast<QLineEdit *>(f.named(u"Reason 1"_s));
    QVERIFY(line != nullptr);
    line->setText(u"feet"_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(f.window->findChild<ReasonsDialog *>() == nullptr);
    f.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
    ask(f);
    answer(f, Qt::Key_1);
    QTRY_COMPARE(f.session->queue().operations().all().size(), 1);
    QCOMPARE(f.session->queue().operations().all().constFirst().why, u"feet"_s);
}

QTEST_MAIN(TestWindowReasons)
#include "tst_windowreasons.moc"
