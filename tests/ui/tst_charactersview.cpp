// SPDX-License-Identifier: Apache-2.0
#include "desktop/colorscheme.h"
#include "models/accessiblename.h"
#include "models/characterlistmodel.h"
#include "refs/refloader.h"
#include "support/sandboxfixture.h"
#include "ui/browser/characterdelegate.h"
#include "ui/browser/charactersview.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QScrollBar>
#include <QtTest>

#include <chrono>
#include <memory>
#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Soon = 30'000; // ms: a bound for a busy machine, not a measure

/// Rows with the roles of the real model. It says that there are more, and counts how often it is
/// asked for them.
class Rows final : public QAbstractListModel
{
public:
    explicit Rows(QList<Character> rows)
        : m_rows(std::move(rows))
    {}

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const Character &character = m_rows.at(index.row());
        switch (role) {
        case CharacterListModel::CharacterRole:
            return QVariant::fromValue(character);
        case CharacterListModel::IdRole:
            return QVariant::fromValue(character.id);
        case Qt::AccessibleTextRole:
            return accessibleName(character, nullptr);
        default:
            return {};
        }
    }

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override
    {
        return !parent.isValid();
    }
    void fetchMore(const QModelIndex &) override { ++m_fetches; }
    [[nodiscard]] int fetches() const { return m_fetches; }
    void append(const Character &character)
    {
        const int count = rowCount();
        beginInsertRows({}, count, count);
        m_rows.append(character);
        endInsertRows();
    }

private:
    QList<Character> m_rows;
    int m_fetches = 0;
};

Character characterOf(const Rows &rows, int row)
{
    return rows.index(row, 0).data(CharacterListModel::CharacterRole).value<Character>();
}

/// Until what a view has put off is done.
[[nodiscard]] bool settle()
{
    bool isLater = false;
    const QObject context;
    QTimer::singleShot(1ms, &context, [&isLater] { isLater = true; }); // after those of none
    return QTest::qWaitFor([&isLater] { return isLater; }, Soon);
}

} // namespace

/// The list `Characters`: visible covers first, far ones cancelled.
class TestCharactersView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void rowsFillTheWidth();
    void rowsGrowWithTheText();
    void coversOfVisibleRowsAreLoadedAndNoOthers();
    void coversScrolledPastAreCancelled();
    void coversNearTheCurrentRowGoOn();
    void theCurrentRowStaysInSight();
    void hiddenItKeepsItsPlaceAndReadsNothing();
    void hiddenItReadsNothingForAShortList();
    void aClickLeavesTheFocus();
    void aMirroredRowHasItsCoverAtTheRight();
    void theAgeGivesWayBeforeTheStatus();
    void assistiveTechnologySeesNames();

private:
    [[nodiscard]] QList<Character> characters();
    [[nodiscard]] std::set<QString> fetchedCharacters() const;

    ColorScheme m_scheme;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<RefLoader> m_loader;
    std::unique_ptr<Rows> m_rows;
    std::unique_ptr<CharactersView> m_view;
};

void TestCharactersView::init()
{
    m_theme = std::make_unique<Theme>(m_scheme);
    m_theme->install(*qApp);
    sandbox::Options options;
    options.count = 150;
    m_sandbox = std::make_unique<SandboxFixture>(options);
    m_loader = std::make_unique<RefLoader>(m_sandbox->http, m_sandbox->api);
    m_rows = std::make_unique<Rows>(characters());
    QVERIFY(m_rows->rowCount() >= 80);
    m_view = std::make_unique<CharactersView>(*m_loader, *m_theme);
    m_view->setModel(m_rows.get());
    m_view->resize(280, 8 * CharacterDelegate::RowHeight);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestCharactersView::cleanup()
{
    m_view.reset();
    m_rows.reset();
    m_loader.reset();
    m_sandbox.reset();
}

QList<Character> TestCharactersView::characters()
{
    QList<Character> found;
    bool answered = false;
    const PendingRequest request =
        m_sandbox->api.list({.status = CharacterStatus::Unknown}, {}, Priority::Page, this,
                            [&](const Result<CharacterPage> &page) {
                                answered = true;
                                if (page)
                                    found = page->characters;
                            });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(answered, Soon); }();
    found.removeIf([](const Character &character) { return character.refs.isEmpty(); });
    return found;
}

/// The ids of which a ref was asked for.
std::set<QString> TestCharactersView::fetchedCharacters() const
{
    std::set<QString> ids;
    const QList<sandbox::RecordLine> lines = m_sandbox->server.record();
    for (const sandbox::RecordLine &line : lines)
        if (line.path.startsWith(u"/storage/"_s))
            ids.insert(line.path.section(u'/', 2, 2));
    return ids;
}

void TestCharactersView::rowsFillTheWidth()
{
    const QRect first = m_view->visualRect(m_rows->index(0, 0));
    const QRect second = m_view->visualRect(m_rows->index(1, 0));
    QCOMPARE(first.width(), m_view->viewport()->width());
    QCOMPARE(second.left(), first.left());
    QCOMPARE(second.top() - first.top(), CharacterDelegate::RowHeight);
    m_view->resize(340, m_view->height());
    QCoreApplication::processEvents();
    QCOMPARE(m_view->visualRect(m_rows->index(1, 0)).width(), m_view->viewport()->width());
}

void TestCharactersView::rowsGrowWithTheText()
{
    const Theme larger(m_scheme, 1.5);
    CharactersView view(*m_loader, larger);
    view.setModel(m_rows.get());
    view.resize(280, 400);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    constexpr int height = CharacterDelegate::RowHeight * 3 / 2;
    QCOMPARE(view.visualRect(m_rows->index(1, 0)).top(), height);
    QCOMPARE(view.visualRect(m_rows->index(1, 0)).height(), height);
}

void TestCharactersView::coversOfVisibleRowsAreLoadedAndNoOthers()
{
    // The first row's cover comes out of the grey.
    const auto isDrawn = [this] {
        const QImage row =
            m_view->viewport()->grab(m_view->visualRect(m_rows->index(0, 0))).toImage();
        const QColor middle =
            row.pixelColor(int(44 * row.devicePixelRatio()), int(14 * row.devicePixelRatio()));
        return middle != m_theme->colours().groove;
    };
    QVERIFY(!isDrawn());
    QTRY_VERIFY_WITH_TIMEOUT(isDrawn(), Soon);
    QTRY_VERIFY_WITH_TIMEOUT(fetchedCharacters().size() >= 8, Soon);
    QTest::qWait(300);
    QVERIFY(fetchedCharacters().size() <= 9); // one may be half visible
}

void TestCharactersView::coversScrolledPastAreCancelled()
{
    // What is on its way never answers; what is asked for later does.
    QCOMPARE(m_sandbox->server.addFault(u"GET /storage/*/*/* hang"_s), QString());
    m_view->verticalScrollBar()->setValue(20 * CharacterDelegate::RowHeight);
    m_view->repaint();
    QTest::qWait(300); // the requests of these rows are out
    m_sandbox->server.clearFaults();
    m_view->scrollToBottom();
    const QModelIndex last = m_rows->index(m_rows->rowCount() - 1, 0);
    // What hung has given its place to the rows that are visible now.
    const auto character = last.data(CharacterListModel::CharacterRole).value<Character>();
    QTRY_VERIFY_WITH_TIMEOUT(!m_loader
                                  ->image(refSource(character, 0),
                                          CharacterDelegate::coverBox(m_view->devicePixelRatioF()),
                                          RefLoader::Urgency::Thumbnail)
                                  .isNull(),
                             Soon);
}

void TestCharactersView::coversNearTheCurrentRowGoOn()
{
    QCOMPARE(m_sandbox->server.addFault(u"GET /storage/*/*/* latency ms=1000"_s), QString());
    const QModelIndex shown = m_rows->index(30, 0);
    m_view->setCurrentIndex(shown);
    m_view->scrollTo(shown, QAbstractItemView::PositionAtTop);
    m_view->repaint();
    QTest::qWait(300); // the requests of these rows are out
    m_view->scrollToBottom();
    const RefKey cover =
        refSource(shown.data(CharacterListModel::CharacterRole).value<Character>(), 0).key;
    // Without asking, which would start anew what was cancelled.
    QTRY_VERIFY_WITH_TIMEOUT(!m_loader->anyImage(cover).isNull(), Soon);
}

void TestCharactersView::theCurrentRowStaysInSight()
{
    const auto isWhole = [this](int row) {
        return m_view->viewport()->rect().contains(m_view->visualRect(m_rows->index(row, 0)));
    };
    m_view->setCurrentIndex(m_rows->index(7, 0));
    m_view->resize(280, 5 * CharacterDelegate::RowHeight);
    QCoreApplication::sendPostedEvents();
    QVERIFY(isWhole(7));
    // Whoever scrolls away from it stays there.
    m_view->verticalScrollBar()->setValue(30 * CharacterDelegate::RowHeight);
    m_view->resize(280, 4 * CharacterDelegate::RowHeight);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(m_view->verticalScrollBar()->value(), 30 * CharacterDelegate::RowHeight);
}

void TestCharactersView::hiddenItKeepsItsPlaceAndReadsNothing()
{
    QWidget column;
    column.resize(280, 8 * CharacterDelegate::RowHeight);
    CharactersView view(*m_loader, *m_theme, &column);
    view.setModel(m_rows.get());
    view.resize(column.size());
    column.show();
    QVERIFY(QTest::qWaitForWindowExposed(&column));
    m_view->setModel(nullptr); // it would read for itself
    view.setCurrentIndex(m_rows->index(40, 0));
    view.scrollTo(view.currentIndex());
    QVERIFY(settle());
    QCOMPARE(m_rows->fetches(), 0);
    const int place = view.verticalScrollBar()->value();
    QVERIFY(place > 0);
    // As a splitter does with a column that is hidden.
    view.hide();
    view.resize(0, view.height());
    m_rows->append(characterOf(*m_rows, 0));
    view.scrollTo(m_rows->index(50, 0));
    QVERIFY(settle());
    QCOMPARE(m_rows->fetches(), 0);
    QVERIFY(view.verticalScrollBar()->value() >= place);
    // And with one that comes back.
    view.show();
    QVERIFY(settle());
    QCOMPARE(m_rows->fetches(), 0);
    view.resize(column.size());
    view.scrollTo(view.currentIndex());
    QVERIFY(settle());
    QCOMPARE(m_rows->fetches(), 0);
    QVERIFY(view.viewport()->rect().contains(view.visualRect(view.currentIndex())));
    // Seen, the end is read on from.
    view.scrollToBottom();
    QVERIFY(m_rows->fetches() > 0);
}

void TestCharactersView::hiddenItReadsNothingForAShortList()
{
    Rows rows({characterOf(*m_rows, 0), characterOf(*m_rows, 1)});
    CharactersView view(*m_loader, *m_theme);
    view.setModel(&rows);
    view.resize(280, 8 * CharacterDelegate::RowHeight);
    rows.append(characterOf(*m_rows, 2));
    QVERIFY(settle());
    QCOMPARE(rows.fetches(), 0);
    // There is room for more once it is seen.
    view.show();
    QTRY_VERIFY(rows.fetches() > 0);
}

void TestCharactersView::aClickLeavesTheFocus()
{
    m_view->clearFocus(); // a window gives it to its only widget
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                      m_view->visualRect(m_rows->index(2, 0)).center());
    QCOMPARE(m_view->currentIndex().row(), 2);
    QVERIFY(!m_view->hasFocus());
}

void TestCharactersView::aMirroredRowHasItsCoverAtTheRight()
{
    // No cover comes: its place is a calm one.
    QCOMPARE(m_sandbox->server.addFault(u"GET /storage/*/*/* hang"_s), QString());
    m_view->setLayoutDirection(Qt::RightToLeft);
    m_view->verticalScrollBar()->setValue(60 * CharacterDelegate::RowHeight);
    const QRect place = m_view->visualRect(m_rows->index(60, 0));
    const QImage row = m_view->viewport()->grab(place).toImage();
    const auto colourAt = [&row](int x) {
        return row.pixelColor(int(x * row.devicePixelRatio()), int(14 * row.devicePixelRatio()));
    };
    QCOMPARE(colourAt(place.width() - 44), m_theme->colours().groove);
    QVERIFY(colourAt(44) != m_theme->colours().groove);
}

void TestCharactersView::theAgeGivesWayBeforeTheStatus()
{
    const QFontMetrics metrics(m_theme->textFont());
    const auto lineOf = [&metrics](int width) {
        return CharacterDelegate::statusLine(u"reviewing"_s, u"11 min ago"_s, metrics, width);
    };
    const QString whole = u"reviewing · 11 min ago"_s;
    const int room = metrics.horizontalAdvance(whole);
    QCOMPARE(lineOf(room), whole);
    QCOMPARE(lineOf(room - 1), u"reviewing"_s);
    const int least = metrics.horizontalAdvance(u"reviewing"_s);
    QCOMPARE(lineOf(least), u"reviewing"_s);
    QVERIFY(lineOf(least - 8).endsWith(u'…'));
    QCOMPARE(CharacterDelegate::statusLine(u"ready"_s, {}, metrics, room), u"ready"_s);
}

void TestCharactersView::assistiveTechnologySeesNames()
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_view.get());
    QCOMPARE(list->text(QAccessible::Name), u"Characters"_s);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->child(3)->text(QAccessible::Name),
             m_rows->index(3, 0).data(Qt::AccessibleTextRole).toString());
}

QTEST_MAIN(TestCharactersView)
#include "tst_charactersview.moc"
