// SPDX-License-Identifier: Apache-2.0
#include "support/named.h"
#include "support/windowfixture.h"
#include "ui/browser/cardgrid.h"
#include "ui/browser/charactersview.h"
#include "ui/bulk/cleanupdialog.h"
#include "ui/fetchedrefs.h"
#include "ui/review/hintlabel.h"
#include "ui/review/posetext.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>

#include <set>

using namespace Qt::StringLiterals;

namespace {

constexpr int Soon = 30'000; // ms: a bound for a busy machine, not a measure

CardGrid &grid(const WindowFixture &f)
{
    return *f.window->findChild<CardGrid *>();
}

void pressInGrid(const WindowFixture &f, Qt::Key key,
                 Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(&grid(f), key, modifiers);
}

/// Picks \a row, and goes nowhere.
void pick(const WindowFixture &f, int row)
{
    const QModelIndex index = grid(f).model()->index(row, 0);
    grid(f).scrollTo(index);
    QTest::mouseClick(grid(f).viewport(), Qt::LeftButton, Qt::ControlModifier,
                      grid(f).visualRect(index).center());
}

/// The window with the grid of those to be reviewed, the first one current.
[[nodiscard]] bool showGrid(WindowFixture &f)
{
    if (!f.showWithKey() || !QTest::qWaitFor([&f] { return f.isComplete(); }, Soon))
        return false;
    f.press(Qt::Key_G);
    // The columns are divided anew a little later.
    return grid(f).isVisible() && grid(f).hasFocus()
        && QTest::qWaitFor([&f] { return grid(f).width() > f.window->width() / 2; });
}

/// View > Grid is checked.
bool isChecked(const WindowFixture &f)
{
    const QList<QAction *> actions = f.window->actions();
    return std::any_of(actions.cbegin(), actions.cend(), [](const QAction *action) {
        return action->isChecked() && action->text() == u"&Grid";
    });
}

QString brief(const WindowFixture &f)
{
    return f.window->findChild<HintLabel *>()->text();
}

CleanupDialog *dryRun(const WindowFixture &f)
{
    auto *dialog = f.window->findChild<CleanupDialog *>();
    return dialog != nullptr && dialog->isVisible() ? dialog : nullptr;
}

/// Whether nothing was decided until now: what is decided now, on a character further down than all
/// that a key was pressed for, is the first on record, which keeps the order of the keys.
[[nodiscard]] bool decidesFirst(WindowFixture &f)
{
    f.window->activateWindow();
    if (!QTest::qWaitForWindowActive(f.window.get()))
        return false;
    f.press(Qt::Key_N);
    f.session->position().showRow(10);
    if (!QTest::qWaitFor([&f] { return f.isComplete(); }, Soon))
        return false;
    const QString shown = f.shownId();
    f.decide(Qt::Key_S);
    const Operations &all = f.session->queue().operations().all();
    return !all.isEmpty() && all.constFirst().character.toString() == shown;
}

/// Whether the dry run shows all refs of \a character, loaded, each with its pose.
[[nodiscard]] bool showsAllRefs(const CleanupDialog &dialog, const Character &character)
{
    return !character.refs.isEmpty()
        && std::all_of(character.refs.cbegin(), character.refs.cend(), [&](const Ref &ref) {
               const auto *shown =
                   named<QWidget>(dialog, refName(ref.pose, character.name.toString()));
               return shown != nullptr && shown->accessibleDescription() == u"loaded";
           });
}

} // namespace

/// The grid in the real window, over the real sandbox: how one gets there and back, and that
/// nothing is decided in it at once.
class TestWindowGrid : public QObject
{
    Q_OBJECT

private slots:
    void gShowsTheGridAndNTheRefs();
    void gLeadsBackToTheReview();
    void theButtonsStayWhereTheyAre();
    void currentCardAndShownCharacterAreOne();
    void movingFetchesCoversOnly();
    void keysThatDecideOpenTheDryRun_data();
    void keysThatDecideOpenTheDryRun();
    void theDryRunOfOneShowsAllItsRefs();
    void alsoWhereItIsNotLoadedAnyMore();
    void aHeldKeyOpensNothing();
    void withPicksTheDryRunIsOfThem();
    void buttonsAreOfferedByTheSelection();
    void aSaveHasADryRunToo();
    void whatHasNoDryRunIsNotDone();
    void keysPick();
    void enterReviewsExactlyTheSelection();
    void gAndAnotherQueueEndTheLimit();
    void anotherQueueIsShownInTheGrid();
    void aFilterKeepsACurrentCard();
    void theListBehindTheGridRests();
    void sizesHaveKeys();
    void theViewComesBackAfterARestart();
    void theColumnsComeBack();
    void oneListHasTheName();
};

void TestWindowGrid::gShowsTheGridAndNTheRefs()
{
    WindowFixture f({.count = 60});
    QVERIFY(showGrid(f));
    QVERIFY(!f.canvas().isVisible());
    QVERIFY(!f.window->findChild<CharactersView *>()->isVisible());
    QCOMPARE(grid(f).currentIndex().row(), 0);
    f.press(Qt::Key_E);
    QVERIFY(!grid(f).isVisible());
    QVERIFY(grid(f).model() == nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(f.isComplete(), Soon);
    QCOMPARE(f.canvas().view(), Canvas::View::Single);
    QCOMPARE(f.window->focusWidget(), &f.canvas());
    f.press(Qt::Key_G);
    f.press(Qt::Key_N);
    QTRY_VERIFY_WITH_TIMEOUT(f.isComplete(), Soon);
    QCOMPARE(f.canvas().view(), Canvas::View::All);
    QVERIFY(f.window->findChild<CharactersView *>()->isVisible());
}

void TestWindowGrid::gLeadsBackToTheReview()
{
    WindowFixture f({.count = 60});
    QVERIFY(showGrid(f) && isChecked(f));
    pressInGrid(f, Qt::Key_Right);
    pressInGrid(f, Qt::Key_G);
    QVERIFY(!grid(f).isVisible() && !isChecked(f));
    QTRY_VERIFY_WITH_TIMEOUT(f.isComplete(), Soon);
    QCOMPARE(f.window->focusWidget(), &f.canvas());
    QCOMPARE(f.session->position().row(), 1);
    f.press(Qt::Key_G);
    QVERIFY(isChecked(f));
    f.press(Qt::Key_C);
    QVERIFY(!isChecked(f));
}

void TestWindowGrid::theButtonsStayWhereTheyAre()
{
    WindowFixture f({.count = 60});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY_WITH_TIMEOUT(f.isComplete(), Soon);
    const auto places = [&f] {
        QList<QRect> found;
        for (const QString &name : {u"Save"_s, u"Discard"_s}) {
            const auto *button = named<QPushButton>(*f.window, name);
            found.append(button == nullptr
                             ? QRect()
                             : QRect(button->mapTo(f.window.get(), QPoint()), button->size()));
        }
        return found;
    };
    const QList<QRect> before = places();
    f.press(Qt::Key_G);
    QTRY_VERIFY(grid(f).width() > f.window->width() / 2); // a little later
    QVERIFY(!before.constFirst().isEmpty());
    QCOMPARE(places(), before);
    for (const QString &name : {u"Select all"_s, u"Delete selected…"_s, u"Clean up failed…"_s})
        QVERIFY2(named<QPushButton>(*f.window, name) != nullptr, qPrintable(name));
}

void TestWindowGrid::currentCardAndShownCharacterAreOne()
{
    WindowFixture f({.count = 60});
    QVERIFY(showGrid(f));
    pressInGrid(f, Qt::Key_Right);
    pressInGrid(f, Qt::Key_Right);
    QCOMPARE(f.session->position().row(), 2);
    f.session->position().showRow(5);
    QCOMPARE(grid(f).currentIndex().row(), 5);
    pressInGrid(f, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(f.isComplete(), Soon);
    QCOMPARE(f.shownId(), f.session->characters().at(5).id.toString());
    f.press(Qt::Key_Right);
    f.press(Qt::Key_G);
    QCOMPARE(grid(f).currentIndex().row(), 6);
    QTRY_VERIFY(grid(f).width() > f.window->width() / 2);
    const QModelIndex second = grid(f).model()->index(1, 0);
    grid(f).scrollTo(second);
    const QPoint middle = grid(f).visualRect(second).center();
    QTest::mouseClick(grid(f).viewport(), Qt::LeftButton, {}, middle);
    QTest::mouseDClick(grid(f).viewport(), Qt::LeftButton, {}, middle);
    QTRY_VERIFY_WITH_TIMEOUT(f.isComplete(), Soon);
    QCOMPARE(f.session->position().row(), 1);
}

void TestWindowGrid::movingFetchesCoversOnly()
{
    WindowFixture f({.count = 200});
    QVERIFY(showGrid(f));
    const int rows = f.session->characters().rowCount();
    QVERIFY(rows > 30);
    std::set<QString> seen;
    for (const auto &[id, refs] : settledRefs(f)) {
        if (refs.size() > 1)
            seen.insert(id);
    }
    for (int i = 0; i < 20; ++i) {
        pressInGrid(f, Qt::Key_Right);
        QTest::qWait(30);
    }
    QTest::qWait(500);
    for (const auto &[id, refs] : fetchedRefs(f))
        QVERIFY2(refs.size() == 1 || seen.count(id) > 0, qPrintable(id));
    QVERIFY(f.canvas().character().id.isEmpty());
}

void TestWindowGrid::keysThatDecideOpenTheDryRun_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("X") << Qt::Key_X;
    QTest::newRow("Delete") << Qt::Key_Delete;
}

void TestWindowGrid::keysThatDecideOpenTheDryRun()
{
    QFETCH(const Qt::Key, key);
    WindowFixture f({.count = 60});
    QVERIFY(showGrid(f));
    pressInGrid(f, Qt::Key_Right);
    pressInGrid(f, key);
    QTRY_VERIFY(dryRun(f) != nullptr);
    QVERIFY(showsPart<QLabel>(*dryRun(f), u"1 reviewing: refs are destroyed"_s));
    QTest::keyClick(dryRun(f), Qt::Key_Escape);
    QTRY_VERIFY(dryRun(f) == nullptr);
    QCOMPARE(f.session->selection().count(), 0);
    QVERIFY(decidesFirst(f));
    QCOMPARE(f.writes(), 0);
}

void TestWindowGrid::theDryRunOfOneShowsAllItsRefs()
{
    WindowFixture f({.count = 60});
    QVERIFY(showGrid(f));
    const Character first = f.session->characters().at(0);
    QCOMPARE(first.refs.size(), 4);
    pressInGrid(f, Qt::Key_X);
    QTRY_VERIFY(dryRun(f) != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(showsAllRefs(*dryRun(f), first), Soon);
    // Taken out, there is nothing to judge.
    QTest::keyClick(dryRun(f)->focusWidget(), Qt::Key_Delete);
    QVERIFY(!showsAllRefs(*dryRun(f), first));
    QTest::keyClick(dryRun(f), Qt::Key_Escape);
    QTRY_VERIFY(dryRun(f) == nullptr);
    // Of many each has its cover.
    f.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
    f.session->selection().add(QList<Character>{first, f.session->characters().at(1)});
    pressInGrid(f, Qt::Key_X);
    QTRY_VERIFY(dryRun(f) != nullptr);
    QVERIFY(named<QWidget>(*dryRun(f), refName(first.refs.at(0).pose, first.name.toString()))
            == nullptr);
}

void TestWindowGrid::alsoWhereItIsNotLoadedAnyMore()
{
    WindowFixture f({.count = 60});
    QVERIFY(showGrid(f));
    const Character first = f.session->characters().at(0);
    f.session->showQueue({.status = CharacterStatus::Failed});
    QTRY_COMPARE_WITH_TIMEOUT(f.session->characters().state(), CharacterListModel::State::AtEnd,
                              Soon);
    QCOMPARE(f.session->characters().loaded().rowOf(first.id), -1);
    f.session->selection().add(QList<Character>{first});
    pressInGrid(f, Qt::Key_X);
    QTRY_VERIFY(dryRun(f) != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(showsAllRefs(*dryRun(f), first), Soon);
}

void TestWindowGrid::aHeldKeyOpensNothing()
{
    WindowFixture f({.count = 60});
    QVERIFY(showGrid(f));
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Delete, {}, {}, true);
    QCoreApplication::sendEvent(&grid(f), &held);
    QTest::qWait(100);
    QVERIFY(dryRun(f) == nullptr);
}

void TestWindowGrid::withPicksTheDryRunIsOfThem()
{
    WindowFixture f({.count = 60});
    QVERIFY(showGrid(f));
    for (const int row : {1, 2, 4})
        pick(f, row);
    pressInGrid(f, Qt::Key_X);
    QTRY_VERIFY(dryRun(f) != nullptr);
    QVERIFY(showsPart<QLabel>(*dryRun(f), u"3 reviewing: refs are destroyed"_s));
    QTest::keyClick(dryRun(f), Qt::Key_Escape);
    QTRY_VERIFY(dryRun(f) == nullptr);
    QCOMPARE(f.session->selection().count(), 3);
    // By the button as by the key.
    QTest::mouseClick(named<QPushButton>(*f.window, u"Discard"_s), Qt::LeftButton);
    QTRY_VERIFY(dryRun(f) != nullptr);
    QVERIFY(showsPart<QLabel>(*dryRun(f), u"3 reviewing"_s));
}

void TestWindowGrid::buttonsAreOfferedByTheSelection()
{
    WindowFixture f({.count = 60});
    QVERIFY(showGrid(f));
    const auto isOffered = [&f](const QString &name) {
        return named<QPushButton>(*f.window, name) != nullptr;
    };
    QVERIFY(isOffered(u"Save"_s));
    QVERIFY(isOffered(u"Discard"_s));
    Character failed = f.session->characters().at(1);
    failed.status = CharacterStatus::Failed;
    f.session->selection().add(QList<Character>{failed});
    QVERIFY(!isOffered(u"Save"_s));
    QVERIFY(!isOffered(u"Discard"_s));
    // For the shown one the selection is of no matter.
    f.press(Qt::Key_N);
    QVERIFY(isOffered(u"Save"_s));
    f.press(Qt::Key_G);
    QVERIFY(!isOffered(u"Save"_s));
    f.session->selection().clear();
    QVERIFY(isOffered(u"Save"_s));
    QVERIFY(isOffered(u"Discard"_s));
}

void TestWindowGrid::aSaveHasADryRunToo()
{
    WindowFixture f({.count = 60});
    QVERIFY(showGrid(f));
    for (const Qt::Key key : {Qt::Key_S, Qt::Key_A, Qt::Key_P}) {
        pressInGrid(f, key);
        QTRY_VERIFY(dryRun(f) != nullptr);
        QVERIFY(showsPart<QLabel>(*dryRun(f), u"Save 1 character"_s));
        QTest::keyClick(dryRun(f), Qt::Key_Escape);
        QTRY_VERIFY(dryRun(f) == nullptr);
        f.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
    }
    QTest::mouseClick(named<QPushButton>(*f.window, u"Save"_s), Qt::LeftButton);
    QTRY_VERIFY(dryRun(f) != nullptr);
    QTest::keyClick(dryRun(f), Qt::Key_Escape);
    QTRY_VERIFY(dryRun(f) == nullptr);
    QVERIFY(decidesFirst(f));
}

void TestWindowGrid::whatHasNoDryRunIsNotDone()
{
    WindowFixture f({.count = 60});
    QVERIFY(showGrid(f));
    pressInGrid(f, Qt::Key_R);
    QVERIFY(brief(f).contains(u"one character at a time"));
    pressInGrid(f, Qt::Key_R, Qt::ShiftModifier);
    pressInGrid(f, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(decidesFirst(f));
    // What was decided in review is undone from here, too.
    QTRY_COMPARE(f.session->position().row(), 11);
    f.press(Qt::Key_G);
    QCOMPARE(grid(f).currentIndex().row(), 11);
    pressInGrid(f, Qt::Key_Backspace);
    QTRY_COMPARE(f.session->queue().operations().all().constFirst().state,
                 OperationState::Cancelled);
    QTRY_COMPARE(grid(f).currentIndex().row(), 10);
}

void TestWindowGrid::keysPick()
{
    WindowFixture f({.count = 60});
    QVERIFY(showGrid(f));
    const CharacterSelection &selection = f.session->selection();
    const qsizetype loaded = f.session->characters().rowCount();
    pressInGrid(f, Qt::Key_Space);
    pressInGrid(f, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(selection.count(), 2);
    pressInGrid(f, Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(selection.count(), loaded - 2);
    pressInGrid(f, Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(selection.count(), 2);
    pressInGrid(f, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(selection.count(), loaded);
    QVERIFY(showsPart<QLabel>(*f.window, u"%1 selected"_s.arg(loaded)));
    pressInGrid(f, Qt::Key_Escape);
    QCOMPARE(selection.count(), 0);
    QVERIFY(grid(f).isVisible());
}

void TestWindowGrid::enterReviewsExactlyTheSelection()
{
    WindowFixture f({.count = 60});
    QVERIFY(showGrid(f));
    for (const int row : {2, 4, 3})
        pick(f, row);
    const ReviewPosition &position = f.session->position();
    pressInGrid(f, Qt::Key_Return);
    QVERIFY(!grid(f).isVisible());
    QCOMPARE(position.row(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(f.isComplete(), Soon);
    QVERIFY(f.named(u"1 of 3 selected"_s) != nullptr);
    f.decide(Qt::Key_S); // and moves on among them
    QTRY_COMPARE(position.row(), 3);
    QTRY_VERIFY(f.named(u"2 of 3 selected"_s) != nullptr);
    f.press(Qt::Key_Right);
    QCOMPARE(position.row(), 4);
    f.press(Qt::Key_Right);
    QCOMPARE(position.state(), ReviewPosition::State::Ended);
    QVERIFY(showsPart<QLabel>(*f.window, u"That was the last one selected"_s));
    f.press(Qt::Key_Left);
    QCOMPARE(position.row(), 4);
    QTRY_COMPARE(f.window->focusWidget(), &f.canvas());
    QTest::keyClick(&f.canvas(), Qt::Key_Escape);
    QVERIFY(!position.isLimited());
    QVERIFY(f.named(u"1 of 3 selected"_s) == nullptr);
    f.press(Qt::Key_Right);
    QCOMPARE(position.row(), 5);
}

void TestWindowGrid::gAndAnotherQueueEndTheLimit()
{
    WindowFixture f({.count = 60});
    QVERIFY(showGrid(f));
    pick(f, 1);
    pressInGrid(f, Qt::Key_Return);
    QVERIFY(f.session->position().isLimited());
    f.press(Qt::Key_G);
    QVERIFY(!f.session->position().isLimited());
    QCOMPARE(f.session->selection().count(), 1);
    pressInGrid(f, Qt::Key_Return);
    QVERIFY(f.session->position().isLimited());
    f.session->showQueue({.status = CharacterStatus::Failed});
    QVERIFY(!f.session->position().isLimited());
    QTRY_VERIFY_WITH_TIMEOUT(!f.shownId().isEmpty(), Soon);
}

void TestWindowGrid::anotherQueueIsShownInTheGrid()
{
    WindowFixture f({.count = 60});
    QVERIFY(showGrid(f));
    f.session->showQueue({.status = CharacterStatus::Failed});
    QTRY_VERIFY_WITH_TIMEOUT(grid(f).model()->rowCount() > 0
                                 && f.session->characters().state()
                                     == CharacterListModel::State::AtEnd,
                             Soon);
    QVERIFY(grid(f).isVisible());
    QTRY_COMPARE(grid(f).currentIndex().row(), 0);
    QVERIFY(f.server.addFault(u"GET /v1/characters 403 times=50"_s).isEmpty());
    f.session->showQueue({.status = CharacterStatus::Ready});
    QTRY_COMPARE_WITH_TIMEOUT(grid(f).accessibleDescription(), u"The list could not be loaded"_s,
                              Soon);
}

void TestWindowGrid::aFilterKeepsACurrentCard()
{
    WindowFixture f({.count = 60});
    QVERIFY(showGrid(f));
    pressInGrid(f, Qt::Key_Right);
    QCOMPARE(grid(f).currentIndex().row(), 1);
    const QString shown = f.shownId();
    f.session->characters().setFilter({.text = shown});
    QCOMPARE(f.shownId(), shown);
    QCOMPARE(grid(f).currentIndex().row(), 0);
    f.session->characters().setFilter({});
    QCOMPARE(f.shownId(), shown);
    QCOMPARE(grid(f).currentIndex().row(), 1);
}

void TestWindowGrid::theListBehindTheGridRests()
{
    WindowFixture f({.count = 60});
    QVERIFY(showGrid(f));
    const auto *list = f.window->findChild<CharactersView *>();
    const int before = list->verticalScrollBar()->value();
    pressInGrid(f, Qt::Key_End);
    const int last = f.session->position().row();
    QVERIFY(last > 20);
    QCOMPARE(list->verticalScrollBar()->value(), before);
    f.press(Qt::Key_N);
    QCOMPARE(list->currentIndex().row(), last);
    QTRY_VERIFY(list->viewport()->rect().intersects(list->visualRect(list->currentIndex())));
    QVERIFY(list->verticalScrollBar()->value() > before);
}

void TestWindowGrid::sizesHaveKeys()
{
    WindowFixture f({.count = 60});
    QVERIFY(showGrid(f));
    const int usual = WindowLayout().cardSize;
    QCOMPARE(grid(f).cardSize(), usual);
    f.press(Qt::Key_Plus);
    f.press(Qt::Key_Equal);
    f.press(Qt::Key_Plus);
    QCOMPARE(grid(f).cardSize(), WindowLayout::LargestCards);
    f.press(Qt::Key_Minus);
    QCOMPARE(grid(f).cardSize(), WindowLayout::LargestCards - 1);
    f.press(Qt::Key_N);
    f.press(Qt::Key_Minus);
    QCOMPARE(grid(f).cardSize(), WindowLayout::LargestCards - 1);
}

void TestWindowGrid::theViewComesBackAfterARestart()
{
    WindowFixture f({.count = 60});
    QVERIFY(showGrid(f));
    f.press(Qt::Key_Minus);
    f.restart();
    QVERIFY(f.showWithKey());
    QVERIFY(grid(f).isVisible());
    QVERIFY(grid(f).hasFocus());
    QCOMPARE(grid(f).cardSize(), WindowLayout().cardSize - 1);
    QTRY_COMPARE_WITH_TIMEOUT(grid(f).currentIndex().row(), 0, Soon);
    f.press(Qt::Key_N);
    QTRY_VERIFY_WITH_TIMEOUT(f.isComplete(), Soon);
    f.restart();
    QVERIFY(f.showWithKey());
    QVERIFY(!grid(f).isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(f.isComplete(), Soon);
}

void TestWindowGrid::theColumnsComeBack()
{
    WindowFixture f({.count = 60});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY_WITH_TIMEOUT(f.isComplete(), Soon);
    auto *columns = f.window->findChild<QSplitter *>();
    const QList<int> before = columns->sizes();
    f.press(Qt::Key_G);
    QTRY_VERIFY(columns->sizes() != before);
    f.press(Qt::Key_N);
    QTRY_COMPARE(columns->sizes(), before);
    f.press(Qt::Key_G);
    f.restart();
    QVERIFY(f.showWithKey());
    f.press(Qt::Key_N);
    QTRY_COMPARE(f.window->findChild<QSplitter *>()->sizes(), before);
}

void TestWindowGrid::oneListHasTheName()
{
    WindowFixture f({.count = 60});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY_WITH_TIMEOUT(f.isComplete(), Soon);
    const auto withTheName = [&f] {
        QList<QWidget *> found;
        for (QWidget *widget : f.window->findChildren<QWidget *>()) {
            if (widget->accessibleName() == u"Characters")
                found.append(widget);
        }
        return found;
    };
    QCOMPARE(withTheName(), QList<QWidget *>{f.window->findChild<CharactersView *>()});
    f.press(Qt::Key_G);
    QCOMPARE(withTheName(), QList<QWidget *>{&grid(f)});
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&grid(f));
    QVERIFY(list->child(1)->text(QAccessible::Name).contains(u"not selected, 2 of "));
}

QTEST_MAIN(TestWindowGrid)
#include "tst_windowgrid.moc"
