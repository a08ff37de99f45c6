// SPDX-License-Identifier: Apache-2.0
#include "support/named.h"
#include "support/windowfixture.h"
#include "ui/browser/charactersview.h"
#include "ui/browser/errorsdialog.h"
#include "ui/browser/filterfield.h"
#include "ui/browser/filtertext.h"
#include "ui/browser/namedialog.h"
#include "ui/browser/savedview.h"
#include "ui/bulk/cleanupdialog.h"
#include "ui/messagebar.h"
#include "ui/review/hintlabel.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Status = CharacterStatus;

namespace {

constexpr int Soon = 30'000; // ms: a bound for a busy machine, not a measure

FilterField &field(const WindowFixture &f)
{
    return *f.window->findChild<FilterField *>();
}

CharactersView &view(const WindowFixture &f)
{
    return *f.window->findChild<CharactersView *>();
}

QPushButton *button(const WindowFixture &f, const QString &name)
{
    return named<QPushButton>(*f.window, name);
}

QString idAt(const WindowFixture &f, int row)
{
    return f.session->characters().at(row).id.toString();
}

/// Looks for \a text with the keys.
void lookFor(WindowFixture &f, const QString &text)
{
    f.press(Qt::Key_Slash);
    QTest::keyClicks(f.window->focusWidget(), text);
    QTest::keyClick(f.window->focusWidget(), Qt::Key_Return);
}

/// What the server has of \a status.
qsizetype countOnServer(const WindowFixture &f, sandbox::Status status)
{
    return f.server.ids(status).size();
}

/// Shows \a status, all of it that is on the first page.
[[nodiscard]] bool showQueue(WindowFixture &f, Status status)
{
    f.session->showQueue({.status = status});
    return QTest::qWaitFor(
        [&] {
            const CharacterListModel &model = f.session->characters();
            return model.query().status == status && model.rowCount() > 0
                && model.state() != CharacterListModel::State::Loading;
        },
        Soon);
}

CleanupDialog *dryRun(const WindowFixture &f)
{
    CleanupDialog *found = nullptr;
    const bool isThere = QTest::qWaitFor(
        [&] {
            found = f.window->findChild<CleanupDialog *>();
            return found != nullptr && found->isVisible();
        },
        Soon);
    return isThere ? found : nullptr;
}

/// The action of the menu `Clean Up by Rule` for \a name; null if there is none.
QAction *ruleAction(const WindowFixture &f, const QString &name)
{
    for (const QMenu *menu : f.window->findChildren<QMenu *>()) {
        if (!menu->title().startsWith(u"Clean Up by"))
            continue;
        for (QAction *action : menu->actions()) {
            if (action->text() == name + u'…')
                return action;
        }
    }
    return nullptr;
}

} // namespace

/// Filters in the real window, with the real keys.
class TestWindowFilter : public QObject
{
    Q_OBJECT

private slots:
    void keysLeadToTheField_data();
    void keysLeadToTheField();
    void lettersDecideNothingThere();
    void findsAndGoesOn();
    void theEndPageClearsTheFilter();
    void hiddenPicksAreDroppedAndCanBeKept();
    void picksOfAnotherQueueAreNotOffered();
    void allThatMatchAreSelected();
    void failedOnesAreCleanedUpByTheFilter();
    void aFilterIsSavedAndComesBack();
    void anotherConnectionOffersNoneOfThem();
    void aRuleEndsInADryRun();
    void aRuleThatIsNotUnderstoodDeletesNothing();
    void aDialogClosesWithItsSession();
    void whatIsSetBeforeThereIsAKeyStays();
};

void TestWindowFilter::keysLeadToTheField_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("/") << Qt::Key_Slash << Qt::KeyboardModifiers();
    QTest::newRow("Ctrl+F") << Qt::Key_F << Qt::KeyboardModifiers(Qt::ControlModifier);
}

void TestWindowFilter::keysLeadToTheField()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    f.press(key, modifiers);
    QCOMPARE(f.window->focusWidget(), &field(f));
    QCOMPARE(field(f).text(), QString());
    QTest::keyClick(&field(f), Qt::Key_Escape);
    QCOMPARE(f.window->focusWidget(), &f.canvas());
}

void TestWindowFilter::lettersDecideNothingThere()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QString shown = f.shownId();
    f.press(Qt::Key_Slash);
    for (const Qt::Key key : {Qt::Key_S, Qt::Key_X, Qt::Key_A, Qt::Key_P, Qt::Key_U})
        QTest::keyClick(&field(f), key);
    QTest::keyClick(&field(f), Qt::Key_Backspace);
    QTest::keyClick(&field(f), Qt::Key_Up);
    QCOMPARE(field(f).text(), u"sxap"_s);
    QCOMPARE(f.session->queue().operations().all().size(), 0);
    QTRY_VERIFY(f.session->characters().isFiltered());
    QTest::keyClick(&field(f), Qt::Key_Escape);
    QCOMPARE(f.shownId(), shown); // back to where the reviewer was
}

void TestWindowFilter::findsAndGoesOn()
{
    WindowFixture f({.count = 80});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QString id = idAt(f, 4);
    lookFor(f, id);
    QCOMPARE(f.window->focusWidget(), &view(f));
    QCOMPARE(f.session->characters().rowCount(), 1);
    QCOMPARE(f.shownId(), id);
    const QString loaded = QString::number(f.session->characters().loaded().size());
    QVERIFY(showsPart<QLabel>(*f.window, u"1 found in %1 looked through"_s.arg(loaded)));
    QTRY_VERIFY(f.isComplete());
    f.decide(Qt::Key_S);
    QTRY_COMPARE(f.session->position().state(), ReviewPosition::State::Ended);
    QVERIFY(showsPart<QLabel>(*f.window, u"Nothing left in this filter"_s));
}

void TestWindowFilter::theEndPageClearsTheFilter()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const int rows = f.session->characters().rowCount();
    const QString shown = f.shownId();
    f.session->characters().setFilter({.text = u"nobody of that name"_s});
    QTRY_COMPARE(f.session->position().state(), ReviewPosition::State::Empty);
    // Nothing is left only where something was.
    QVERIFY(showsPart<QLabel>(*f.window, u"Nothing matches this filter"_s));
    QVERIFY(!showsPart<QLabel>(*f.window, u"Nothing left"_s));
    QVERIFY(showsPart<QLabel>(*f.window, u"None of the %1 looked through does."_s.arg(rows)));
    QTRY_VERIFY(button(f, u"Change filter"_s) != nullptr);
    QTest::mouseClick(button(f, u"Change filter"_s), Qt::LeftButton);
    QCOMPARE(f.window->focusWidget(), &field(f));
    QTest::mouseClick(f.named(u"Clear filter"_s), Qt::LeftButton);
    QCOMPARE(f.session->characters().rowCount(), rows);
    QCOMPARE(f.shownId(), shown);
}

void TestWindowFilter::hiddenPicksAreDroppedAndCanBeKept()
{
    WindowFixture f({.count = 80});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    CharacterSelection &picks = f.session->selection();
    picks.add({f.session->characters().at(0), f.session->characters().at(1),
               f.session->characters().at(2)});
    lookFor(f, idAt(f, 1));
    QCOMPARE(picks.count(), 1);
    auto *bar = f.window->findChild<MessageBar *>();
    QVERIFY(bar->message().startsWith(u"2 picks hidden by the filter"));
    QTRY_VERIFY(button(f, u"Keep Them"_s) != nullptr);
    QTest::mouseClick(button(f, u"Keep Them"_s), Qt::LeftButton);
    QTRY_COMPARE(picks.count(), 3);
    QTRY_VERIFY(!bar->isVisible());
    // Nobody is told where nothing was hidden.
    f.session->characters().setFilter({});
    QVERIFY(!bar->isVisible());
    QCOMPARE(picks.count(), 3);
}

void TestWindowFilter::picksOfAnotherQueueAreNotOffered()
{
    WindowFixture f({.count = 80});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    CharacterSelection &picks = f.session->selection();
    picks.add({f.session->characters().at(0), f.session->characters().at(1)});
    f.session->showFiltered({Status::Failed}, {.text = u"nobody of that name"_s});
    QVERIFY(picks.isEmpty());
    QVERIFY(button(f, u"Keep Them"_s) == nullptr);
    QVERIFY(!f.window->findChild<MessageBar *>()->isVisible());
}

void TestWindowFilter::allThatMatchAreSelected()
{
    WindowFixture f({.count = 420});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    f.session->showFiltered({}, {.statuses = {Status::Failed}});
    QTRY_VERIFY_WITH_TIMEOUT(f.session->characters().rowCount() > 0
                                 && f.session->characters().query() == CharacterQuery{},
                             Soon);
    const auto areAllSelected = [&f] {
        f.press(Qt::Key_A, Qt::ControlModifier);
        return f.session->selection().count() == countOnServer(f, sandbox::Status::Failed);
    };
    QTRY_VERIFY_WITH_TIMEOUT(areAllSelected(), Soon);
    for (const Pick &pick : f.session->selection().picks())
        QCOMPARE(pick.status, Status::Failed);
    QTRY_COMPARE(f.session->characters().state(), CharacterListModel::State::AtEnd);
    f.press(Qt::Key_A, Qt::ControlModifier);
    QTRY_VERIFY(f.window->findChild<HintLabel *>()->text().contains(u"All that match"));
    QCOMPARE(f.writes(), 0);
}

void TestWindowFilter::failedOnesAreCleanedUpByTheFilter()
{
    WindowFixture f({.count = 240});
    QVERIFY(f.showWithKey());
    QVERIFY(showQueue(f, Status::Failed));
    const QString message = f.session->characters().at(0).errorMessage.toString();
    QVERIFY(!message.isEmpty());
    f.session->characters().setFilter({.errorMessage = message});
    QTest::mouseClick(button(f, u"Clean up failed…"_s), Qt::LeftButton);
    CleanupDialog *dialog = dryRun(f);
    QVERIFY(dialog != nullptr);
    QTRY_VERIFY(f.session->characters().state() == CharacterListModel::State::AtEnd);
    const int matching = f.session->characters().rowCount();
    QVERIFY(matching < countOnServer(f, sandbox::Status::Failed));
    QVERIFY(showsPart<QLabel>(*dialog, u"%1 failed"_s.arg(matching)));
    // It says so, and takes the others too.
    QVERIFY(showsPart<QLabel>(
        *dialog,
        u"Only what matches the filter: %1."_s.arg(filterText(f.session->characters().filter()))));
    const QPointer<CleanupDialog> former(dialog);
    QTest::mouseClick(named<QPushButton>(*dialog, u"Take All"_s), Qt::LeftButton);
    QTRY_VERIFY(former.isNull());
    dialog = dryRun(f);
    QVERIFY(dialog != nullptr);
    const qsizetype all = countOnServer(f, sandbox::Status::Failed);
    QVERIFY(showsPart<QLabel>(*dialog, u"%1 failed"_s.arg(all)));
    QVERIFY(!showsPart<QLabel>(*dialog, u"the filter"_s));
    QVERIFY(named<QPushButton>(*dialog, u"Take All"_s) == nullptr);
    QCOMPARE(f.writes(), 0);
}

void TestWindowFilter::aFilterIsSavedAndComesBack()
{
    WindowFixture f({.count = 80});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const CharacterFilter filter{.text = idAt(f, 3)};
    lookFor(f, filter.text);
    QTest::mouseClick(button(f, u"Save filter…"_s), Qt::LeftButton);
    auto *dialog = f.window->findChild<NameDialog *>();
    QVERIFY(dialog != nullptr);
    dialog->findChild<QLineEdit *>()->setText(u"Mine"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(showQueue(f, Status::Failed));
    QVERIFY(!f.session->characters().isFiltered());
    f.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
    f.press(Qt::Key_1, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(f.session->characters().query(), CharacterQuery{Status::Reviewing});
    QCOMPARE(f.session->characters().filter(), filter);
    QCOMPARE(field(f).text(), filter.text);
    f.press(Qt::Key_2, Qt::ControlModifier | Qt::ShiftModifier); // there is none
    QCOMPARE(f.session->characters().filter(), filter);
    f.restart();
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    f.press(Qt::Key_1, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(f.session->characters().filter(), filter);
}

void TestWindowFilter::anotherConnectionOffersNoneOfThem()
{
    WindowFixture f({.count = 80});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    lookFor(f, idAt(f, 3));
    QTest::mouseClick(button(f, u"Save filter…"_s), Qt::LeftButton);
    auto *dialog = f.window->findChild<NameDialog *>();
    QVERIFY(dialog != nullptr);
    dialog->findChild<QLineEdit *>()->setText(u"Mine"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(ruleAction(f, u"Mine"_s) != nullptr);
    f.restart([&f] { f.setup.connection.id = QUuid::createUuid(); });
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    QVERIFY(ruleAction(f, u"Mine"_s) == nullptr);
    QCOMPARE(f.window->findChild<SavedView *>()->model()->rowCount(), 0);
    f.press(Qt::Key_1, Qt::ControlModifier | Qt::ShiftModifier); // there is none
    QVERIFY(!f.session->characters().isFiltered());
    // Nobody kept the connection, as nobody keeps the sandbox.
    f.keys.settings.flush();
    QFile file(f.keys.folder.filePath(u"settings.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("\"Mine\""));
}

void TestWindowFilter::aRuleEndsInADryRun()
{
    WindowFixture f({.count = 240});
    f.keys.settings.setSavedFilters(f.setup.connection.id,
                                    {{.name = u"Old failures"_s,
                                      .query = {Status::Failed},
                                      .filter = {.created = {.from = 48h}}},
                                     {.name = u"Nobody"_s, .filter = {.text = u"no such"_s}}});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    QAction *rule = ruleAction(f, u"Nobody"_s);
    QVERIFY(rule != nullptr);
    rule->trigger();
    const auto *hint = f.window->findChild<HintLabel *>();
    QTRY_VERIFY_WITH_TIMEOUT(hint->text().contains(u"Nothing matches Nobody"), Soon);
    rule = ruleAction(f, u"Old failures"_s);
    QVERIFY(rule != nullptr);
    rule->trigger();
    CleanupDialog *dialog = dryRun(f);
    QVERIFY(dialog != nullptr);
    QVERIFY(dialog->runId().isNull());
    QCOMPARE(f.session->characters().query(), CharacterQuery{Status::Reviewing});
    QCOMPARE(f.writes(), 0);
}

void TestWindowFilter::aRuleThatIsNotUnderstoodDeletesNothing()
{
    WindowFixture f({.count = 80});
    f.keys.settings.setSavedFilters(f.setup.connection.id,
                                    {{.name = u"Newer"_s,
                                      .query = {Status::Failed},
                                      .isWhole = false,
                                      .written = {{"mood"_L1, u"sad"_s}}}});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    QAction *rule = ruleAction(f, u"Newer"_s);
    QVERIFY(rule != nullptr);
    rule->trigger();
    QVERIFY(f.window->findChild<HintLabel *>()->text().contains(u"does not know"));
    QVERIFY(f.window->findChild<CleanupDialog *>() == nullptr);
}

void TestWindowFilter::aDialogClosesWithItsSession()
{
    WindowFixture f({.count = 80});
    QVERIFY(f.showWithKey());
    QVERIFY(showQueue(f, Status::Failed));
    QTRY_VERIFY(button(f, u"By error…"_s) != nullptr);
    QTest::mouseClick(button(f, u"By error…"_s), Qt::LeftButton);
    const QPointer<ErrorsDialog> dialog = f.window->findChild<ErrorsDialog *>();
    QVERIFY(!dialog.isNull());
    f.window->setSession(nullptr);
    QVERIFY(dialog.isNull());
}

void TestWindowFilter::whatIsSetBeforeThereIsAKeyStays()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.show());
    QTRY_VERIFY(f.window->findChild<MessageBar *>()->isAskingForKey());
    QTest::keyClicks(&field(f), u"nobody"_s);
    QTest::keyClick(&field(f), Qt::Key_Return);
    const CharacterListModel &characters = f.session->characters();
    QCOMPARE(characters.filter().text, u"nobody"_s);
    f.useKey(f.server.apiKey());
    QTRY_VERIFY_WITH_TIMEOUT(!characters.loaded().isEmpty(), Soon);
    QCOMPARE(characters.filter().text, u"nobody"_s);
    QCOMPARE(field(f).text(), u"nobody"_s);
    QCOMPARE(characters.rowCount(), 0);
    // Another queue has none of it.
    f.session->showQueue({.status = Status::Failed});
    QVERIFY(!characters.isFiltered());
}

QTEST_MAIN(TestWindowFilter)
#include "tst_windowfilter.moc"
