// SPDX-License-Identifier: Apache-2.0
#include "support/named.h"
#include "support/windowfixture.h"
#include "ui/browser/charactersview.h"
#include "ui/bulk/rangequestion.h"
#include "ui/review/hintlabel.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int Soon = 30'000; // ms: a bound for a busy machine, not a measure

CharactersView &view(const WindowFixture &f)
{
    return *f.window->findChild<CharactersView *>();
}

QPushButton *button(const WindowFixture &f, const QString &name)
{
    return named<QPushButton>(*f.window, name);
}

/// Clicks on \a row, which it brings into sight first.
void clickRow(const WindowFixture &f, int row, Qt::KeyboardModifiers keys)
{
    const QModelIndex index = f.session->characters().index(row);
    view(f).scrollTo(index);
    QTest::mouseClick(view(f).viewport(), Qt::LeftButton, keys, view(f).visualRect(index).center());
}

/// The rows that are picked: "0 2 3".
QString pickedRows(const WindowFixture &f)
{
    QStringList rows;
    const CharacterListModel &model = f.session->characters();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row).data(CharacterListModel::PickedRole).toBool())
            rows.append(QString::number(row));
    }
    return rows.join(u' ');
}

/// Whether the window says that so many are selected.
bool tells(const WindowFixture &f, const QString &text)
{
    return showsPart<QLabel>(*f.window, text);
}

/// What the server has in all queues.
qsizetype countOnServer(const WindowFixture &f)
{
    using enum sandbox::Status;
    qsizetype count = 0;
    for (const sandbox::Status status : {Synthesizing, Reviewing, Ready, Failed})
        count += f.server.ids(status).size();
    return count;
}

/// Shows all queues together, with more than \a rows loaded.
[[nodiscard]] bool showAll(WindowFixture &f, int rows)
{
    f.session->showQueue({});
    CharacterListModel &model = f.session->characters();
    return QTest::qWaitFor(
        [&] {
            if (model.canFetchMore({}) && model.rowCount() <= rows)
                model.fetchMore({});
            return model.rowCount() > rows && model.query() == CharacterQuery{};
        },
        Soon);
}

} // namespace

/// Picking characters in the list `Characters` of the real window, with the real keys.
class TestWindowSelection : public QObject
{
    Q_OBJECT

private slots:
    void aKeyTogglesTheShownOne();
    void arrowsExtendAndGoBack();
    void anotherStartIsAnotherRange();
    void theMouseTogglesAndTakesRanges();
    void aLongRangeAsks();
    void allThatIsLoadedThenAllOfTheQueue();
    void whatIsDecidedIsNotSelected();
    void invertingSaysAmongHowMany();
    void anEmptyListHasNothingToSelect();
    void whereAllAreDecidedThereIsNothingToSelect();
    void whatWasSavedIsSelectedWhereItIsNow();
    void theWalkCanBeCancelled();
    void theWalkIsTriedAgain();
    void clearsInEveryWay_data();
    void clearsInEveryWay();
    void anotherQueueDropsWhatIsNotOfIt();
    void picksOutliveARefresh();
    void reviewKeysStayWhatTheyAre();
    void assistiveTechnologySeesPicks();
    void aPickIsDrawn();
};

void TestWindowSelection::aKeyTogglesTheShownOne()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    QVERIFY(tells(f, u"0 selected"_s));
    QVERIFY(!button(f, u"Delete selected…"_s)->isEnabled());
    f.press(Qt::Key_Right);
    const QString shown = f.shownId();
    f.press(Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(pickedRows(f), u"1"_s);
    QCOMPARE(f.session->selection().picks().constFirst().id.toString(), shown);
    QVERIFY(tells(f, u"1 selected"_s));
    QVERIFY(button(f, u"Delete selected…"_s)->isEnabled());
    QCOMPARE(f.shownId(), shown);
    f.press(Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(pickedRows(f), QString());
}

void TestWindowSelection::arrowsExtendAndGoBack()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    view(f).setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&view(f), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(pickedRows(f), u"0 1 2 3"_s);
    QCOMPARE(f.session->position().row(), 3);
    QTest::keyClick(&view(f), Qt::Key_Up, Qt::ShiftModifier | Qt::KeypadModifier);
    QCOMPARE(pickedRows(f), u"0 1 2"_s);
    // Back to where it began, and no further.
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(&view(f), Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(pickedRows(f), u"0"_s);
    QCOMPARE(f.session->position().row(), 0);
}

void TestWindowSelection::anotherStartIsAnotherRange()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    view(f).setFocus(Qt::TabFocusReason);
    QTest::keyClick(&view(f), Qt::Key_Down, Qt::ShiftModifier);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&view(f), Qt::Key_Down);
    QTest::keyClick(&view(f), Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(pickedRows(f), u"0 1 4 5"_s);
    // What was picked before stays where a range goes over it and back.
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&view(f), Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(pickedRows(f), u"0 1 2 3 4 5"_s);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&view(f), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(pickedRows(f), u"0 1 5"_s);
}

void TestWindowSelection::theMouseTogglesAndTakesRanges()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QString shown = f.shownId();
    clickRow(f, 2, Qt::ControlModifier);
    clickRow(f, 4, Qt::ControlModifier);
    QCOMPARE(pickedRows(f), u"2 4"_s);
    clickRow(f, 2, Qt::ControlModifier);
    QCOMPARE(pickedRows(f), u"4"_s);
    clickRow(f, 4, Qt::ControlModifier);
    clickRow(f, 4, Qt::ControlModifier);
    clickRow(f, 1, Qt::ShiftModifier);
    QCOMPARE(pickedRows(f), u"1 2 3 4"_s);
    clickRow(f, 6, Qt::ShiftModifier);
    QCOMPARE(pickedRows(f), u"4 5 6"_s);
    // Neither the canvas nor the keys have gone elsewhere.
    QCOMPARE(f.shownId(), shown);
    QCOMPARE(f.window->focusWidget(), &f.canvas());
    clickRow(f, 3, Qt::NoModifier);
    QCOMPARE(f.session->position().row(), 3);
    QCOMPARE(pickedRows(f), u"4 5 6"_s);
}

void TestWindowSelection::aLongRangeAsks()
{
    WindowFixture f({.count = 400});
    QVERIFY(f.showWithKey());
    QVERIFY(showAll(f, 250));
    clickRow(f, 0, Qt::ControlModifier);
    clickRow(f, 199, Qt::ShiftModifier);
    QCOMPARE(f.session->selection().count(), 200);
    QVERIFY(f.window->findChild<RangeQuestion *>() == nullptr);
    clickRow(f, 200, Qt::ShiftModifier);
    QPointer<RangeQuestion> question = f.window->findChild<RangeQuestion *>();
    QVERIFY(question != nullptr);
    QVERIFY(showsPart<QLabel>(*question, u"Select 201 characters?"_s));
    QTest::keyClick(question, Qt::Key_Escape);
    QTRY_VERIFY(question.isNull());
    QCOMPARE(f.session->selection().count(), 200);
    clickRow(f, 220, Qt::ShiftModifier);
    question = f.window->findChild<RangeQuestion *>();
    QVERIFY(question != nullptr);
    QTest::mouseClick(named<QPushButton>(*question, u"Select"_s), Qt::LeftButton);
    QCOMPARE(f.session->selection().count(), 221);
}

void TestWindowSelection::allThatIsLoadedThenAllOfTheQueue()
{
    WindowFixture f({.count = 420});
    QVERIFY(f.showWithKey());
    QVERIFY(showAll(f, 0));
    const qsizetype loaded = f.session->characters().rowCount();
    QVERIFY(loaded < countOnServer(f));
    f.press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(f.session->selection().count(), loaded);
    QTRY_VERIFY(f.session->characters().state() == CharacterListModel::State::Ready);
    f.press(Qt::Key_A, Qt::ControlModifier);
    QVERIFY(tells(f, u"Looked through"_s));
    QVERIFY(button(f, u"Cancel"_s) != nullptr);
    QTRY_COMPARE_WITH_TIMEOUT(f.session->selection().count(), countOnServer(f), Soon);
    QVERIFY(button(f, u"Cancel"_s) == nullptr);
    QVERIFY(tells(f, u"%1 selected"_s.arg(countOnServer(f))));
    QVERIFY(f.window->findChild<HintLabel *>()->text().contains(u"All of the queue"));
    QCOMPARE(f.writes(), 0);
}

void TestWindowSelection::whatIsDecidedIsNotSelected()
{
    WindowFixture f({.count = 420});
    QVERIFY(f.showWithKey());
    QVERIFY(showAll(f, 0));
    QTRY_VERIFY(f.session->characters().state() == CharacterListModel::State::Ready);
    f.session->queue().setHold(std::chrono::minutes(1));
    const Character first = f.session->characters().at(1);
    f.session->queue().submit(removalFor(first.status).value(), first);
    QTRY_VERIFY(f.session->queue().operations().latestFor(first.id) != nullptr);
    const qsizetype loaded = f.session->characters().rowCount();
    f.press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(f.session->selection().count(), loaded - 1);
    f.press(Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(f.session->selection().count(), 0);
    f.press(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(!f.session->selection().contains(first.id));
    // One that is further down is decided, as another window or the hold of a former one may do.
    Character last;
    last.id = CharacterId::fromString(f.server.ids(sandbox::Status::Failed).constLast()).value();
    last.status = CharacterStatus::Failed;
    QVERIFY(!f.session->selection().contains(last.id));
    f.session->queue().submit(Action::Delete, last);
    QTRY_VERIFY(f.session->queue().operations().latestFor(last.id) != nullptr);
    f.press(Qt::Key_A, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(f.session->selection().count(), countOnServer(f) - 2, Soon);
    QVERIFY(!f.session->selection().contains(first.id));
    QVERIFY(!f.session->selection().contains(last.id));
    QVERIFY(tells(f, u"%1 selected"_s.arg(countOnServer(f) - 2)));
}

void TestWindowSelection::invertingSaysAmongHowMany()
{
    WindowFixture f({.count = 420});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    QVERIFY(showAll(f, 50));
    QTRY_COMPARE(f.session->characters().state(), CharacterListModel::State::Ready);
    const auto *hint = f.window->findChild<HintLabel *>();
    const int loaded = f.session->characters().rowCount();
    f.press(Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(hint->text(), u"Inverted among the %1 that are loaded: %1 selected."_s.arg(loaded));
    f.session->showQueue({.status = CharacterStatus::Failed});
    QTRY_COMPARE(f.session->characters().state(), CharacterListModel::State::AtEnd);
    f.press(Qt::Key_D, Qt::ControlModifier);
    f.press(Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(hint->text(), u"Inverted: %1 selected."_s.arg(f.session->characters().rowCount()));
}

void TestWindowSelection::anEmptyListHasNothingToSelect()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    QVERIFY(button(f, u"Select all"_s)->isEnabled());
    f.session->characters().setFilter({.text = u"nobody of that name"_s});
    QTRY_COMPARE(f.session->characters().state(), CharacterListModel::State::AtEnd);
    QVERIFY(!button(f, u"Select all"_s)->isEnabled());
    f.press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(f.window->findChild<HintLabel *>()->text(), u"There is nothing to select."_s);
    f.session->characters().setFilter({});
    QVERIFY(button(f, u"Select all"_s)->isEnabled());
}

void TestWindowSelection::whereAllAreDecidedThereIsNothingToSelect()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    f.session->queue().setHold(std::chrono::minutes(1));
    CharacterListModel &model = f.session->characters();
    QTRY_COMPARE(model.state(), CharacterListModel::State::AtEnd);
    for (int row = 0; row < model.rowCount(); ++row)
        f.session->queue().submit(Action::Discard, model.at(row));
    QTRY_COMPARE(model.undecidedCount(), 0);
    f.press(Qt::Key_A, Qt::ControlModifier);
    QVERIFY(f.session->selection().isEmpty());
    QCOMPARE(f.window->findChild<HintLabel *>()->text(), u"There is nothing to select."_s);
}

void TestWindowSelection::whatWasSavedIsSelectedWhereItIsNow()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const Character saved = f.session->characters().at(0);
    f.session->queue().submit(Action::Save, saved);
    QTRY_VERIFY(f.session->queue().operations().latestFor(saved.id) != nullptr);
    f.session->queue().sendHeldNow();
    QTRY_COMPARE(f.session->queue().operations().count(OperationState::Done), 1);
    f.session->showQueue({.status = CharacterStatus::Ready});
    QTRY_VERIFY(f.session->characters().rowOf(saved.id) >= 0);
    f.press(Qt::Key_A, Qt::ControlModifier);
    QVERIFY(f.session->selection().contains(saved.id));
}

void TestWindowSelection::theWalkCanBeCancelled()
{
    WindowFixture f({.count = 420});
    QVERIFY(f.showWithKey());
    QVERIFY(showAll(f, 0));
    QTest::mouseClick(button(f, u"Select all"_s), Qt::LeftButton);
    const qsizetype loaded = f.session->selection().count();
    QVERIFY(f.server.addFault(u"GET /v1/characters hang"_s).isEmpty());
    QTest::mouseClick(button(f, u"Select all"_s), Qt::LeftButton);
    QVERIFY(tells(f, u"Looked through 0"_s));
    QVERIFY(!button(f, u"Clean up failed…"_s)->isEnabled());
    QTest::mouseClick(button(f, u"Cancel"_s), Qt::LeftButton);
    QVERIFY(tells(f, u"%1 selected"_s.arg(loaded)));
    QVERIFY(button(f, u"Clean up failed…"_s)->isEnabled());
    // The same when another queue is shown meanwhile.
    QTest::mouseClick(button(f, u"Select all"_s), Qt::LeftButton);
    QVERIFY(tells(f, u"Looked through 0"_s));
    f.server.clearFaults();
    f.session->showQueue({.status = CharacterStatus::Reviewing});
    QTRY_VERIFY(button(f, u"Cancel"_s) == nullptr);
}

void TestWindowSelection::theWalkIsTriedAgain()
{
    WindowFixture f({.count = 420});
    QVERIFY(f.showWithKey());
    QVERIFY(showAll(f, 0));
    f.press(Qt::Key_A, Qt::ControlModifier);
    QVERIFY(f.server.addFault(u"GET /v1/characters 403"_s).isEmpty());
    f.press(Qt::Key_A, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(button(f, u"Retry"_s) != nullptr, Soon);
    f.server.clearFaults();
    QTest::mouseClick(button(f, u"Retry"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(f.session->selection().count(), countOnServer(f), Soon);
}

void TestWindowSelection::clearsInEveryWay_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("Ctrl+D") << 0;
    QTest::newRow("Ctrl+Shift+A") << 1;
    QTest::newRow("Escape in the list") << 2;
    QTest::newRow("button") << 3;
}

void TestWindowSelection::clearsInEveryWay()
{
    QFETCH(const int, way);
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    f.press(Qt::Key_A, Qt::ControlModifier);
    QVERIFY(f.session->selection().count() > 1);
    if (way == 0)
        f.press(Qt::Key_D, Qt::ControlModifier);
    if (way == 1)
        f.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    if (way == 2) {
        view(f).setFocus(Qt::TabFocusReason);
        QTest::keyClick(&view(f), Qt::Key_Escape);
    }
    if (way == 3)
        QTest::mouseClick(button(f, u"Clear"_s), Qt::LeftButton);
    QCOMPARE(f.session->selection().count(), 0);
    QCOMPARE(pickedRows(f), QString());
    QVERIFY(button(f, u"Clear"_s) == nullptr);
}

void TestWindowSelection::anotherQueueDropsWhatIsNotOfIt()
{
    WindowFixture f({.count = 80});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    clickRow(f, 0, Qt::ControlModifier);
    clickRow(f, 1, Qt::ControlModifier);
    f.session->showQueue({});
    QCOMPARE(f.session->selection().count(), 2);
    f.session->showQueue({.status = CharacterStatus::Failed});
    QCOMPARE(f.session->selection().count(), 0);
    QVERIFY(f.window->findChild<HintLabel *>()->text().endsWith(u"not of this queue: 2"));
    QVERIFY(tells(f, u"0 selected"_s));
}

void TestWindowSelection::picksOutliveARefresh()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    clickRow(f, 2, Qt::ControlModifier);
    f.server.setStatus(f.session->characters().at(2).id.toString(), sandbox::Status::Reviewing);
    const ServerTime former = f.session->characters().at(2).updatedAt;
    f.press(Qt::Key_F5);
    QTRY_VERIFY(f.session->characters().at(2).updatedAt != former);
    QCOMPARE(pickedRows(f), u"2"_s);
    // It says that it is another now, and stays what was picked.
    const Pick pick = f.session->selection().picks().constFirst();
    QCOMPARE(pick.seen.updatedAt, former);
    QVERIFY(pick.changedTo.has_value());
}

void TestWindowSelection::reviewKeysStayWhatTheyAre()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    f.press(Qt::Key_A, Qt::ControlModifier);
    const QString shown = f.shownId();
    f.decide(Qt::Key_S);
    QCOMPARE(f.session->queue().operations().all().size(), 1);
    QCOMPARE(f.session->queue().operations().all().constFirst().character.toString(), shown);
    QTRY_VERIFY(f.isComplete());
    f.decide(Qt::Key_X);
    QCOMPARE(f.session->queue().operations().all().size(), 2);
    const int ref = f.canvas().focusRef();
    f.press(Qt::Key_Down);
    QCOMPARE(f.canvas().focusRef(), ref + 1);
}

void TestWindowSelection::assistiveTechnologySeesPicks()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const auto name = [&] {
        return f.session->characters().index(0).data(Qt::AccessibleTextRole).toString();
    };
    QVERIFY(!name().endsWith(u"selected"));
    f.press(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(name().endsWith(u" refs, selected"));
    for (const QString &each : {u"Select all"_s, u"Delete selected…"_s, u"Clean up failed…"_s})
        QVERIFY2(button(f, each) != nullptr, qUtf8Printable(each));
    QVERIFY(f.named(u"1 selected"_s) != nullptr);
}

void TestWindowSelection::aPickIsDrawn()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QRect row = view(f).visualRect(f.session->characters().index(1));
    const auto accents = [&] {
        const QImage drawn = view(f).viewport()->grab(row).toImage();
        int count = 0;
        for (int y = 0; y < drawn.height(); ++y) {
            for (int x = 0; x < drawn.width(); ++x)
                count += drawn.pixelColor(x, y) == f.theme.colours().accent ? 1 : 0;
        }
        return count;
    };
    QVERIFY(accents() < 20);
    clickRow(f, 1, Qt::ControlModifier);
    QVERIFY(accents() > 60);
}

QTEST_MAIN(TestWindowSelection)
#include "tst_windowselection.moc"
