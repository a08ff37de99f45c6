// SPDX-License-Identifier: Apache-2.0
#include "desktop/colorscheme.h"
#include "models/listfixture.h"
#include "support/named.h"
#include "ui/browser/errorsdialog.h"
#include "ui/browser/filterbar.h"
#include "ui/browser/filterchip.h"
#include "ui/browser/filterdialog.h"
#include "ui/browser/filterfield.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/keycap.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

#include <cstdlib>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Status = CharacterStatus;

/// The bar with the filter, over a list that the test holds.
class TestFilterBar : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void typingAppliesAfterAPause();
    void enterAppliesAtOnceAndGoesOn_data();
    void enterAppliesAtOnceAndGoesOn();
    void escapeEmptiesAndThenGoesBack();
    void theKeyHidesNoWords_data();
    void theKeyHidesNoWords();
    void whatIsTypedIsNotTakenBack();
    void whatIsTypedCountsBeforeMoreIsAsked();
    void whatIsTypedIsNotForAnotherQueue();
    void showsWhatOthersSet();
    void chipsAreRemovedByKey();
    void aLongChipIsCut();
    void aChipIsLevelWithTheButton();
    void saysHowManyWereFound();
    void theCountIsWholeBesideTheButtons();
    void looksFurther();
    void clearsAll();
    void theDialogSetsTheOtherCriteria();
    void theDialogRefusesWhatIsNoAge_data();
    void theDialogRefusesWhatIsNoAge();
    void statusIsAskedForWhereAllAreListed();
    void anErrorIsChosen();
    void errorsAreCountedInFull();

private:
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return named<QPushButton>(*m_window, name);
    }
    [[nodiscard]] FilterField &field() const { return *m_bar->findChild<FilterField *>(); }
    [[nodiscard]] QStringList chips() const
    {
        QStringList names;
        for (const FilterChip *chip : m_bar->findChildren<FilterChip *>()) {
            if (chip->isVisible())
                names.append(chip->accessibleName());
        }
        return names;
    }
    template <typename Dialog>
    [[nodiscard]] Dialog *dialog() const
    {
        auto *found = m_window->findChild<Dialog *>();
        return found != nullptr && QTest::qWaitForWindowExposed(found) ? found : nullptr;
    }
    void showFailed(const QString &cursor = {});

    ColorScheme m_scheme;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ListFixture> m_list;
    std::unique_ptr<QWidget> m_window;
    FilterBar *m_bar = nullptr;
};

void TestFilterBar::init()
{
    m_theme = std::make_unique<Theme>(m_scheme);
    m_theme->install(*qApp);
    m_list = std::make_unique<ListFixture>();
    m_list->show(numberedPage(1, 40));
    m_window = std::make_unique<QWidget>();
    m_bar = new FilterBar(m_list->api, m_list->model, *m_theme, m_window.get());
    m_window->resize(280, 400);
    m_bar->setGeometry(0, 0, 280, 200);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestFilterBar::cleanup()
{
    m_window.reset();
    m_list.reset();
}

void TestFilterBar::showFailed(const QString &cursor)
{
    CharacterPage page = numberedPage(1, 5, cursor);
    for (Character &character : page.characters) {
        character.status = Status::Failed;
        character.errorMessage = character.name.toString() == u"1" ? u"refused"_s : u"timeout"_s;
    }
    m_list->model.setQuery({Status::Failed});
    m_list->api.answerList(page);
}

void TestFilterBar::typingAppliesAfterAPause()
{
    QSignalSpy changed(&m_list->model, &CharacterListModel::filterChanged);
    m_bar->takeFocus();
    QTest::keyClicks(&field(), u"37"_s);
    QCOMPARE(changed.size(), 0);
    QTRY_COMPARE(numbersIn(m_list->model), u"37"_s);
    QCOMPARE(changed.size(), 1); // once for both
    QCOMPARE(m_list->model.filter(), (CharacterFilter{.text = u"37"_s}));
}

void TestFilterBar::enterAppliesAtOnceAndGoesOn_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Return") << Qt::Key_Return;
    QTest::newRow("Enter") << Qt::Key_Enter;
    QTest::newRow("Down") << Qt::Key_Down;
}

void TestFilterBar::enterAppliesAtOnceAndGoesOn()
{
    QFETCH(const Qt::Key, key);
    QSignalSpy on(m_bar, &FilterBar::listRequested);
    QSignalSpy changed(&m_list->model, &CharacterListModel::filterChanged);
    m_bar->takeFocus();
    QTest::keyClicks(&field(), u"37"_s);
    QTest::keyClick(&field(), key);
    QCOMPARE(numbersIn(m_list->model), u"37"_s);
    QCOMPARE(on.size(), 1);
    QTest::keyClick(&field(), key);
    QCOMPARE(on.size(), 2);
    QCOMPARE(changed.size(), 1);
}

void TestFilterBar::escapeEmptiesAndThenGoesBack()
{
    QSignalSpy back(m_bar, &FilterBar::backRequested);
    m_bar->takeFocus();
    QTest::keyClicks(&field(), u"37"_s);
    QTest::keyClick(&field(), Qt::Key_Return);
    QTest::keyClick(&field(), Qt::Key_Escape);
    QCOMPARE(field().text(), QString());
    QVERIFY(!m_list->model.isFiltered());
    QCOMPARE(back.size(), 0);
    QTest::keyClick(&field(), Qt::Key_Escape);
    QCOMPARE(back.size(), 1);
}

void TestFilterBar::theKeyHidesNoWords_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestFilterBar::theKeyHidesNoWords()
{
    QFETCH(Qt::LayoutDirection, direction);
    FilterField alone(*m_theme);
    alone.setLayoutDirection(direction);
    alone.setPlaceholderText(u"Filtern…"_s);
    alone.setFocusPolicy(Qt::NoFocus); // with the focus it has no cap
    const auto *cap = alone.findChild<KeyCap *>();
    const int words = alone.fontMetrics().horizontalAdvance(alone.placeholderText());
    const int least = words + cap->sizeHint().width();
    alone.resize(least + 100, alone.sizeHint().height());
    alone.show();
    QTRY_VERIFY(cap->isVisible());
    alone.resize(least, alone.height());
    QVERIFY(!cap->isVisible());
    // Wherever it shows.
    for (int width = least; width <= least + 100; ++width) {
        alone.resize(width, alone.height());
        const int beside =
            direction == Qt::LeftToRight ? cap->x() : width - cap->geometry().right();
        QVERIFY2(!cap->isVisible() || beside > words + 4, qPrintable(QString::number(width)));
    }
    QVERIFY(cap->isVisible());

    alone.resize(least + 40, alone.height());
    QTRY_VERIFY(cap->isVisible());
    QFont larger = alone.font();
    larger.setPixelSize(3 * larger.pixelSize());
    alone.setFont(larger);
    QVERIFY(!cap->isVisible());
}

void TestFilterBar::whatIsTypedIsNotTakenBack()
{
    m_bar->takeFocus();
    QTest::keyClicks(&field(), u"3 "_s); // a blank that more is to follow
    QTRY_VERIFY(m_list->model.isFiltered());
    QCOMPARE(field().text(), u"3 "_s);
}

void TestFilterBar::whatIsTypedCountsBeforeMoreIsAsked()
{
    QTest::keyClicks(&field(), u"7"_s);
    QTest::mouseClick(button(u"More filters"_s), Qt::LeftButton);
    QCOMPARE(m_list->model.filter().text, u"7"_s);
    auto *asked = dialog<FilterDialog>();
    QVERIFY(asked != nullptr);
    named<QLineEdit>(*asked, u"Error contains"_s)->setText(u"timeout"_s);
    QTest::keyClick(asked, Qt::Key_Return);
    QCOMPARE(m_list->model.filter(),
             (CharacterFilter{.text = u"7"_s, .errorMessage = u"timeout"_s}));
}

void TestFilterBar::whatIsTypedIsNotForAnotherQueue()
{
    QTest::keyClicks(&field(), u"7"_s);
    m_list->model.setQuery({Status::Failed});
    QCOMPARE(field().text(), QString());
    QTest::qWait(int(2 * FilterField::Pause.count()));
    QVERIFY(!m_list->model.isFiltered());
}

void TestFilterBar::showsWhatOthersSet()
{
    m_list->model.setFilter({.created = {.from = 7 * 24h}, .text = u"mira"_s});
    QCOMPARE(field().text(), u"mira"_s);
    QCOMPARE(chips(), QStringList{u"Remove filter: older than 7 days"_s});
    m_list->model.setQuery({Status::Ready}); // which is shown whole
    QCOMPARE(field().text(), QString());
    QCOMPARE(chips(), QStringList());
    QCOMPARE(m_list->api.waitingList().query, CharacterQuery{Status::Ready});
}

void TestFilterBar::chipsAreRemovedByKey()
{
    m_list->model.setFilter({.created = {.from = 7 * 24h},
                             .errorMessage = u"timeout"_s,
                             .flag = CharacterFilter::Flag::NotFlagged});
    QCOMPARE(chips().size(), 3);
    QPushButton *chip = button(u"Remove filter: error: timeout"_s);
    QVERIFY(chip != nullptr);
    chip->setFocus(Qt::TabFocusReason);
    QTest::keyClick(chip, Qt::Key_Return);
    QCOMPARE(m_list->model.filter().errorMessage, QString());
    QCOMPARE(chips().size(), 2);
    // The next one has the keys.
    auto *next = qobject_cast<FilterChip *>(m_window->focusWidget());
    QVERIFY(next != nullptr);
    QTest::keyClick(next, Qt::Key_Space);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
    QVERIFY(!m_list->model.isFiltered());
    QCOMPARE(m_window->focusWidget(), &field());
}

void TestFilterBar::aLongChipIsCut()
{
    m_list->model.setFilter({.errorMessage = QString(200, u'x')});
    QTRY_VERIFY(!m_bar->findChildren<FilterChip *>().isEmpty());
    const FilterChip *chip = m_bar->findChild<FilterChip *>();
    QTRY_VERIFY(chip->width() > 200);
    QVERIFY(chip->width() <= 280 - 16);
    QVERIFY(chip->accessibleName().endsWith(QString(200, u'x')));
    QVERIFY(m_bar->minimumSizeHint().width() <= 216);
}

void TestFilterBar::aChipIsLevelWithTheButton()
{
    showFailed();
    m_bar->resize(600, 200);
    m_list->model.setFilter({.errorMessage = u"timeout"_s, .isErrorWhole = true});
    const auto *chip = m_bar->findChild<FilterChip *>();
    QVERIFY(chip != nullptr);
    const QPushButton *errors = button(u"By error…"_s);
    QVERIFY(errors != nullptr && errors->isVisible());
    QTRY_VERIFY(chip->x() > errors->geometry().right()); // beside it
    QVERIFY(chip->height() < errors->height());
    QTRY_VERIFY(std::abs(chip->geometry().center().y() - errors->geometry().center().y()) <= 1);
}

void TestFilterBar::saysHowManyWereFound()
{
    QVERIFY(!showsPart<QLabel>(*m_window, u"looked through"_s));
    m_list->model.setFilter({.text = u"7"_s});
    QVERIFY(showsPart<QLabel>(*m_window, u"4 found in 40 looked through"_s));
    m_list->model.prepend({numbered(-1)});
    QVERIFY(showsPart<QLabel>(*m_window, u"4 found in 41 looked through"_s));
    m_list->show(numberedPage(1, 20, u"c20"_s));
    m_list->model.setFilter({.text = u"7"_s});
    QVERIFY(showsPart<QLabel>(*m_window, u"2 found in 20 looked through"_s));
}

void TestFilterBar::theCountIsWholeBesideTheButtons()
{
    QVERIFY(m_bar->findChild<ElidedLabel *>() != nullptr);
    const ElidedLabel &count = *m_bar->findChild<ElidedLabel *>();
    m_list->show(numberedPage(1, 100, u"c"_s));
    m_list->model.setFilter({.text = u"nobody"_s});
    for (int first = 101; m_list->model.canFetchMore({}); first += 100) {
        m_list->model.fetchMore({});
        m_list->api.answerList(
            numberedPage(first, first + 99, QString(u"c" + QString::number(first))));
    }
    QVERIFY(button(u"Look further"_s) != nullptr);
    QVERIFY(button(u"Clear filter"_s) != nullptr);
    QVERIFY(count.text().startsWith(u"0 found in "));
    QTRY_VERIFY2(count.width() >= count.sizeHint().width(), qPrintable(count.text()));
}

void TestFilterBar::looksFurther()
{
    m_list->show(numberedPage(1, 100, u"c"_s));
    m_list->model.setFilter({.text = u"nobody"_s});
    QVERIFY(button(u"Look further"_s) == nullptr);
    for (int first = 101; m_list->model.canFetchMore({}); first += 100) {
        m_list->model.fetchMore({});
        m_list->api.answerList(
            numberedPage(first, first + 99, QString(u"c" + QString::number(first))));
    }
    QVERIFY(showsPart<QLabel>(*m_window,
                              u"0 found in %1 looked through"_s.arg(QLocale().toString(1100))));
    QPushButton *further = button(u"Look further"_s);
    QVERIFY(further != nullptr);
    QTest::mouseClick(further, Qt::LeftButton);
    QCOMPARE(m_list->api.waiting(), u"list"_s);
    QVERIFY(button(u"Look further"_s) == nullptr);
}

void TestFilterBar::clearsAll()
{
    QVERIFY(button(u"Clear filter"_s) == nullptr);
    m_list->model.setFilter({.created = {.from = 24h}, .text = u"7"_s});
    QTest::mouseClick(button(u"Clear filter"_s), Qt::LeftButton);
    QVERIFY(!m_list->model.isFiltered());
    QCOMPARE(field().text(), QString());
    QVERIFY(button(u"Clear filter"_s) == nullptr);
}

void TestFilterBar::theDialogSetsTheOtherCriteria()
{
    m_list->model.setFilter({.text = u"7"_s});
    QTest::mouseClick(button(u"More filters"_s), Qt::LeftButton);
    auto *asked = dialog<FilterDialog>();
    QVERIFY(asked != nullptr);
    QVERIFY(named<QPushButton>(*asked, u"failed"_s) == nullptr); // the queue has one status
    const auto type = [&asked](const QString &name, const QString &text) {
        named<QLineEdit>(*asked, name)->setText(text);
    };
    type(u"Older than, in days"_s, u"7"_s);
    type(u"Newer than, in days"_s, u"30"_s);
    type(u"Error contains"_s, u"timeout"_s);
    type(u"Attribute name"_s, u"hair"_s);
    type(u"Attribute value"_s, u"red"_s);
    named<QAbstractButton>(*asked, u"Not flagged"_s)->click();
    QTest::keyClick(asked, Qt::Key_Return);
    QCOMPARE(m_list->model.filter(),
             (CharacterFilter{.created = {.from = 7 * 24h, .below = 30 * 24h},
                              .text = u"7"_s,
                              .errorMessage = u"timeout"_s,
                              .attributes = {{u"hair"_s, u"red"_s}},
                              .flag = CharacterFilter::Flag::NotFlagged}));
    QCOMPARE(chips().size(), 5);
    // Once more it shows what is on, and an empty field takes it away.
    QTRY_VERIFY(m_window->findChild<FilterDialog *>() == nullptr);
    QTest::mouseClick(button(u"More filters"_s), Qt::LeftButton);
    asked = dialog<FilterDialog>();
    QVERIFY(asked != nullptr);
    QCOMPARE(named<QLineEdit>(*asked, u"Older than, in days"_s)->text(), u"7"_s);
    type(u"Newer than, in days"_s, QString());
    QTest::keyClick(asked, Qt::Key_Return);
    QVERIFY(!m_list->model.filter().created.below);
    QCOMPARE(m_list->model.filter().created.from, std::optional<std::chrono::seconds>(7 * 24h));
}

void TestFilterBar::theDialogRefusesWhatIsNoAge_data()
{
    QTest::addColumn<QString>("older");
    QTest::addColumn<QString>("newer");
    QTest::newRow("a word") << u"old"_s << QString();
    QTest::newRow("nothing") << QString() << u"0"_s;
    QTest::newRow("less") << u"-3"_s << QString();
    QTest::newRow("half") << u"1.5"_s << QString();
    QTest::newRow("crossed") << u"7"_s << u"7"_s;
}

void TestFilterBar::theDialogRefusesWhatIsNoAge()
{
    QFETCH(const QString, older);
    QFETCH(const QString, newer);
    QTest::mouseClick(button(u"More filters"_s), Qt::LeftButton);
    auto *asked = dialog<FilterDialog>();
    QVERIFY(asked != nullptr);
    named<QLineEdit>(*asked, u"Older than, in days"_s)->setText(older);
    named<QLineEdit>(*asked, u"Newer than, in days"_s)->setText(newer);
    QTest::keyClick(asked, Qt::Key_Return);
    QVERIFY(asked->isVisible());
    QVERIFY(!m_list->model.isFiltered());
    QTest::keyClick(asked, Qt::Key_Escape);
    QVERIFY(!m_list->model.isFiltered());
}

void TestFilterBar::statusIsAskedForWhereAllAreListed()
{
    m_list->model.setQuery({});
    m_list->api.answerList(numberedPage(1, 5));
    QVERIFY(button(u"By error…"_s) == nullptr);
    QTest::mouseClick(button(u"More filters"_s), Qt::LeftButton);
    auto *asked = dialog<FilterDialog>();
    QVERIFY(asked != nullptr);
    named<QPushButton>(*asked, u"failed"_s)->click();
    QTest::keyClick(asked, Qt::Key_Return);
    QCOMPARE(m_list->model.filter(), (CharacterFilter{.statuses = {Status::Failed}}));
    QVERIFY(button(u"By error…"_s) != nullptr);
}

void TestFilterBar::anErrorIsChosen()
{
    QVERIFY(button(u"By error…"_s) == nullptr);
    showFailed();
    QTest::mouseClick(button(u"By error…"_s), Qt::LeftButton);
    auto *errors = dialog<ErrorsDialog>();
    QVERIFY(errors != nullptr);
    auto *list = named<QListView>(*errors, u"Errors"_s);
    QVERIFY(list != nullptr);
    QCOMPARE(list->currentIndex().data().toString(), u"timeout — 4"_s);
    QVERIFY(!named<QPushButton>(*errors, u"Count all"_s)->isEnabled()); // all are loaded
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_list->model.filter(),
             (CharacterFilter{.errorMessage = u"refused"_s, .isErrorWhole = true}));
    QCOMPARE(numbersIn(m_list->model), u"1"_s);
}

void TestFilterBar::errorsAreCountedInFull()
{
    showFailed(u"c5"_s);
    QTest::mouseClick(button(u"By error…"_s), Qt::LeftButton);
    auto *errors = dialog<ErrorsDialog>();
    QVERIFY(errors != nullptr);
    QVERIFY(showsPart<QLabel>(*errors, u"Of those loaded: 5"_s));
    QTest::mouseClick(named<QPushButton>(*errors, u"Count all"_s), Qt::LeftButton);
    QVERIFY(showsPart<QLabel>(*errors, u"Counting"_s));
    CharacterPage page = numberedPage(11, 12);
    for (Character &character : page.characters) {
        character.status = Status::Failed;
        character.errorMessage = u"no memory"_s;
    }
    m_list->api.answerList(page);
    QVERIFY(showsPart<QLabel>(*errors, u"All that have failed: 2"_s));
    QTest::keyClick(errors, Qt::Key_Return);
    QCOMPARE(m_list->model.filter().errorMessage, u"no memory"_s);
}

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
