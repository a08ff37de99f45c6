// SPDX-License-Identifier: Apache-2.0
#include "desktop/colorscheme.h"
#include "models/cardlistmodel.h"
#include "models/characterselection.h"
#include "models/listfixture.h"
#include "refs/refloader.h"
#include "support/caught.h"
#include "support/sandboxfixture.h"
#include "ui/browser/carddelegate.h"
#include "ui/browser/cardgrid.h"
#include "ui/bulk/picker.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int Soon = 30'000; // ms: a bound for a busy machine, not a measure
constexpr QSize GridSize{700, 640};

/// Counts how often a view measures its items, as it does when it lays them out.
class Measuring final : public QStyledItemDelegate
{
public:
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        ++count;
        return {160, 200};
    }

    mutable int count = 0;
};

} // namespace

/// The grid of cards over the real model, with real keys and clicks, and covers of the sandbox.
class TestCardGrid : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void cardsShareTheWidth_data();
    void cardsShareTheWidth();
    void moreOfTheSameSizeFit();
    void arrowsMove();
    void theShortLastLineIsReached();
    void pagesAndEnds();
    void inAMirroredGridLeftIsOnwards();
    void shiftPicksOnTheWay();
    void aLongWayAsks();
    void spacePicksOnce();
    void theMousePicks();
    void enterAndADoubleClickOpen();
    void cardsChangeTheirSize();
    void theWheelChangesTheSize();
    void theCurrentCardStaysInSight();
    void coversComeInTheSizeOfTheCards();
    void allCoversInSightStay();
    void coversScrolledPastAreCancelled();
    void theAnchorHasACorner();
    void aPickAndAFailureAreDrawn();
    void anEmptyGridSaysWhy();
    void newsOfACardLaysNothingOut();
    void assistiveTechnologySeesNames();
    void destroyedWhileCoversAreOnTheirWay();

private:
    [[nodiscard]] CharacterPage page();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_grid.get(), key, modifiers);
    }
    [[nodiscard]] int current() const { return m_grid->currentIndex().row(); }
    [[nodiscard]] QModelIndex at(int row) const { return m_cards->index(row, 0); }
    [[nodiscard]] QRect place(int row) const { return m_grid->visualRect(at(row)); }
    void setCurrent(int row) { m_grid->setCurrentIndex(at(row)); }
    /// The rows that are picked: "0 2 3".
    [[nodiscard]] QString picked() const;
    /// How many pixels of \a part of the viewport have \a colour.
    [[nodiscard]] int pixels(const QRect &part, const QColor &colour) const;

    ColorScheme m_scheme;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<RefLoader> m_loader;
    std::unique_ptr<ListFixture> m_list;
    std::unique_ptr<CharacterSelection> m_selection;
    std::unique_ptr<CardListModel> m_cards;
    std::unique_ptr<CardGrid> m_grid;
    Picker *m_picker = nullptr; // the grid's
};

void TestCardGrid::init()
{
    m_theme = std::make_unique<Theme>(m_scheme);
    m_theme->setChoice(ThemeChoice::Dark);
    m_theme->install(*qApp);
    m_sandbox = std::make_unique<SandboxFixture>(sandbox::Options{.count = 150});
    m_loader = std::make_unique<RefLoader>(m_sandbox->http, m_sandbox->api);
    m_list = std::make_unique<ListFixture>();
    m_selection = std::make_unique<CharacterSelection>();
    m_list->model.showPicks(*m_selection);
    m_list->show(page());
    QVERIFY(m_list->model.rowCount() >= 60);
    m_cards = std::make_unique<CardListModel>(m_list->model);
    m_grid = std::make_unique<CardGrid>(*m_loader, *m_theme);
    m_grid->setModel(m_cards.get());
    m_picker = new Picker(
        m_list->model, *m_selection, [](const Pick &) { return false; }, *m_theme, m_grid.get());
    connect(m_grid.get(), &CardGrid::toggleRequested, m_picker, &Picker::toggle);
    connect(m_grid.get(), &CardGrid::rangeRequested, m_picker, &Picker::takeRange);
    connect(m_grid.get(), &CardGrid::extendRequested, m_picker, &Picker::extend);
    connect(m_grid.get(), &CardGrid::clearRequested, m_picker, &Picker::clear);
    connect(m_picker, &Picker::anchorChanged, m_grid.get(), &CardGrid::setAnchor);
    m_grid->resize(GridSize);
    m_grid->show();
    m_grid->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_grid.get()));
    m_grid->setFocus();
}

void TestCardGrid::cleanup()
{
    m_grid.reset();
    m_cards.reset();
    m_list.reset();
    m_selection.reset();
    m_loader.reset();
    m_sandbox.reset();
}

/// A page of the sandbox's, of those that have refs.
CharacterPage TestCardGrid::page()
{
    Caught<CharacterPage> caught;
    const PendingRequest pending =
        m_sandbox->api.list({}, {}, Priority::Page, this, caught.handler());
    if (!caught.wait() || !caught.isGood())
        return {};
    CharacterPage page = caught.value();
    page.nextCursor.clear();
    page.characters.removeIf([](const Character &character) { return character.refs.isEmpty(); });
    return page;
}

QString TestCardGrid::picked() const
{
    QStringList rows;
    for (int row = 0; row < m_cards->rowCount(); ++row) {
        if (at(row).data(CharacterListModel::PickedRole).toBool())
            rows.append(QString::number(row));
    }
    return rows.join(u' ');
}

int TestCardGrid::pixels(const QRect &part, const QColor &colour) const
{
    const QImage drawn = m_grid->viewport()->grab(part).toImage();
    int count = 0;
    for (int y = 0; y < drawn.height(); ++y) {
        for (int x = 0; x < drawn.width(); ++x)
            count += drawn.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

void TestCardGrid::cardsShareTheWidth_data()
{
    QTest::addColumn<int>("size");
    for (int size = 0; size < CardLayout::Count; ++size)
        QTest::addRow("%d px", CardLayout::Widths.at(std::size_t(size))) << size;
}

void TestCardGrid::cardsShareTheWidth()
{
    QFETCH(const int, size);
    const CardLayout layout{.size = size};
    m_grid->setCardSize(size);
    QCOMPARE(m_grid->cardSize(), size);
    for (const int width : {700, 401, 1033}) {
        m_grid->resize(width, GridSize.height());
        QCoreApplication::sendPostedEvents();
        const int columns = m_grid->columns();
        const int room = m_grid->viewport()->width();
        QCOMPARE(columns, std::max(1, (room - 1) / (layout.width() + CardLayout::Gap)));
        for (int row = 0; row < columns; ++row) {
            QCOMPARE(place(row).size(), QSize(layout.width(), layout.height()));
            QCOMPARE(place(row).top(), 0);
            QVERIFY(place(row).left() >= 0 && place(row).right() < room);
            if (row > 0)
                QVERIFY(place(row).left() - place(row - 1).right() - 1 >= CardLayout::Gap);
        }
        QCOMPARE(place(columns).left(), place(0).left());
        QCOMPARE(place(columns).top(), layout.height() + CardLayout::Gap);
    }
}

void TestCardGrid::moreOfTheSameSizeFit()
{
    m_grid->setCardSize(0);
    const int frame = m_grid->width() - m_grid->viewport()->width();
    for (const int columns : {2, 8}) {
        m_grid->resize(frame + columns * 133 + 1, 500);
        QCOMPARE(m_grid->gridSize().width(), 133);
        QTRY_COMPARE(place(columns - 1).top(), place(0).top());
        QVERIFY(place(columns).top() > place(0).top());
    }
}

void TestCardGrid::arrowsMove()
{
    const int columns = m_grid->columns();
    QVERIFY(columns >= 3);
    setCurrent(0);
    press(Qt::Key_Right);
    QCOMPARE(current(), 1);
    press(Qt::Key_Down, Qt::KeypadModifier);
    QCOMPARE(current(), columns + 1);
    press(Qt::Key_Left);
    QCOMPARE(current(), columns);
    press(Qt::Key_Left); // on to the line above
    QCOMPARE(current(), columns - 1);
    press(Qt::Key_Right);
    press(Qt::Key_Up);
    QCOMPARE(current(), 0);
    press(Qt::Key_Up);
    press(Qt::Key_Left);
    QCOMPARE(current(), 0);
    QCOMPARE(picked(), QString());
}

void TestCardGrid::theShortLastLineIsReached()
{
    const int columns = m_grid->columns();
    const int rows = m_cards->rowCount();
    const int inLastLine = (rows - 1) % columns + 1;
    const int above = rows - inLastLine - 1; // the last of the line above
    setCurrent(above);
    press(Qt::Key_Down);
    QCOMPARE(current(), inLastLine == columns ? above + columns : rows - 1);
    press(Qt::Key_Down);
    QCOMPARE(current(), rows - 1);
    press(Qt::Key_Right);
    QCOMPARE(current(), rows - 1);
    QVERIFY(m_grid->viewport()->rect().contains(place(rows - 1)));
}

void TestCardGrid::pagesAndEnds()
{
    const int columns = m_grid->columns();
    const int page = std::max(1, m_grid->viewport()->height() / m_grid->gridSize().height());
    setCurrent(1);
    press(Qt::Key_PageDown);
    QCOMPARE(current(), 1 + page * columns);
    press(Qt::Key_PageUp);
    QCOMPARE(current(), 1);
    press(Qt::Key_PageUp);
    QCOMPARE(current(), 1);
    press(Qt::Key_End);
    QCOMPARE(current(), m_cards->rowCount() - 1);
    press(Qt::Key_PageDown);
    QCOMPARE(current(), m_cards->rowCount() - 1);
    press(Qt::Key_Home);
    QCOMPARE(current(), 0);
}

void TestCardGrid::inAMirroredGridLeftIsOnwards()
{
    m_grid->setLayoutDirection(Qt::RightToLeft);
    setCurrent(0);
    QVERIFY(place(1).left() < place(0).left());
    press(Qt::Key_Left);
    QCOMPARE(current(), 1);
    press(Qt::Key_Right);
    QCOMPARE(current(), 0);
    // The check stands at the right there.
    const QRect card = place(2);
    QTest::mouseClick(m_grid->viewport(), Qt::LeftButton, {},
                      card.topRight() + QPoint(-CardLayout::Padding - 12, 22));
    QCOMPARE(picked(), u"2"_s);
    QCOMPARE(current(), 0);
}

void TestCardGrid::shiftPicksOnTheWay()
{
    const int columns = m_grid->columns();
    setCurrent(1);
    press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(picked(), u"1 2 3"_s);
    press(Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(picked(), u"1 2"_s);
    press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(current(), columns + 2);
    QCOMPARE(m_selection->count(), columns + 2);
    press(Qt::Key_Up, Qt::ShiftModifier);
    press(Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(picked(), u"0 1"_s);
    press(Qt::Key_Escape);
    QCOMPARE(picked(), QString());
}

void TestCardGrid::aLongWayAsks()
{
    m_list->model.prepend(numberedPage(1, 200).characters);
    QVERIFY(m_cards->rowCount() > 250);
    const QSignalSpy ranges(m_grid.get(), &CardGrid::rangeRequested);
    const QSignalSpy extensions(m_grid.get(), &CardGrid::extendRequested);
    setCurrent(0);
    press(Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(ranges.size(), 1);
    QCOMPARE(extensions.size(), 0);
    QCOMPARE(m_selection->count(), 0); // until that is agreed to
}

void TestCardGrid::spacePicksOnce()
{
    setCurrent(2);
    press(Qt::Key_Space);
    QCOMPARE(picked(), u"2"_s);
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Space, {}, u" "_s, true);
    QCoreApplication::sendEvent(m_grid.get(), &held);
    QCOMPARE(picked(), u"2"_s);
    press(Qt::Key_Space);
    QCOMPARE(picked(), QString());
}

void TestCardGrid::theMousePicks()
{
    const auto click = [this](int row, Qt::KeyboardModifiers keys = {}) {
        QTest::mouseClick(m_grid->viewport(), Qt::LeftButton, keys, place(row).center());
    };
    const auto clickCheck = [this](int row) {
        const QPoint check = CardLayout{.size = m_grid->cardSize()}.check(place(row)).center();
        QTest::mouseClick(m_grid->viewport(), Qt::LeftButton, {}, check);
    };
    click(1);
    QCOMPARE(current(), 1);
    QCOMPARE(picked(), QString());
    clickCheck(3);
    clickCheck(0);
    QCOMPARE(picked(), u"0 3"_s);
    QCOMPARE(current(), 1);
    clickCheck(0);
    QCOMPARE(picked(), u"3"_s);
    click(0, Qt::ControlModifier);
    click(2, Qt::ShiftModifier);
    QCOMPARE(picked(), u"0 1 2 3"_s);
    QCOMPARE(current(), 1);
}

void TestCardGrid::enterAndADoubleClickOpen()
{
    const QSignalSpy opened(m_grid.get(), &CardGrid::openRequested);
    setCurrent(1);
    press(Qt::Key_Return);
    press(Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(opened.size(), 2);
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, {}, {}, true);
    QCoreApplication::sendEvent(m_grid.get(), &held);
    QCOMPARE(opened.size(), 2);
    const QPoint middle = place(3).center();
    QTest::mouseClick(m_grid->viewport(), Qt::LeftButton, {}, middle);
    QCOMPARE(opened.size(), 2);
    QTest::mouseDClick(m_grid->viewport(), Qt::LeftButton, {}, middle);
    QCOMPARE(opened.size(), 3);
    QCOMPARE(current(), 3);
}

void TestCardGrid::cardsChangeTheirSize()
{
    m_grid->setCardSize(-3);
    QCOMPARE(m_grid->cardSize(), 0);
    m_grid->setCardSize(99);
    QCOMPARE(m_grid->cardSize(), CardLayout::Count - 1);
}

void TestCardGrid::theWheelChangesTheSize()
{
    const auto turn = [this](int angle, Qt::KeyboardModifiers keys) {
        const QPointF middle = m_grid->viewport()->rect().center();
        QWheelEvent wheel(middle, m_grid->viewport()->mapToGlobal(middle), {}, {0, angle},
                          Qt::NoButton, keys, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_grid->viewport(), &wheel);
    };
    m_grid->setCardSize(1);
    turn(60, Qt::ControlModifier);
    QCOMPARE(m_grid->cardSize(), 1);
    turn(60, Qt::ControlModifier);
    QCOMPARE(m_grid->cardSize(), 2);
    turn(-240, Qt::ControlModifier);
    QCOMPARE(m_grid->cardSize(), 0);
    QCOMPARE(m_grid->verticalScrollBar()->value(), 0);
    turn(-120, Qt::NoModifier);
    QCOMPARE(m_grid->cardSize(), 0);
    QVERIFY(m_grid->verticalScrollBar()->value() > 0);
}

void TestCardGrid::theCurrentCardStaysInSight()
{
    const auto isInSight = [this](int row) {
        return m_grid->viewport()->rect().intersects(place(row));
    };
    setCurrent(40);
    QVERIFY(isInSight(40));
    for (const int size : {4, 0, 3}) {
        m_grid->setCardSize(size);
        QVERIFY(isInSight(40));
    }
    m_grid->resize(400, 500);
    QCoreApplication::sendPostedEvents();
    QVERIFY(isInSight(40));
    // Whoever has scrolled away from it stays where that was.
    m_grid->verticalScrollBar()->setValue(0);
    QVERIFY(!isInSight(40));
    m_grid->setCardSize(2);
    QVERIFY(isInSight(0));
}

void TestCardGrid::coversComeInTheSizeOfTheCards()
{
    // Without asking: the largest there is.
    const auto width = [this](int row) {
        const auto character = at(row).data(CharacterListModel::CharacterRole).value<Character>();
        return m_loader->anyImage(refSource(character, 0).key).width();
    };
    for (const int size : {0, 3, 4}) {
        m_grid->setCardSize(size);
        const int wanted =
            CardDelegate::coverBox({.size = size}, m_grid->viewport()->devicePixelRatioF()).width();
        QTRY_COMPARE_WITH_TIMEOUT(width(0), wanted, Soon);
        QTRY_COMPARE_WITH_TIMEOUT(width(1), wanted, Soon);
    }
    const QRect cover = CardLayout{.size = 4}.cover(place(1));
    QTRY_COMPARE(pixels(cover.adjusted(30, 30, -30, -30), m_theme->colours().groove), 0);
}

void TestCardGrid::allCoversInSightStay()
{
    // They weigh more than what is kept of thumbnails in any case.
    constexpr int size = 4;
    m_grid->resize(2400, 1500);
    m_grid->setCardSize(size);
    const QSize box = CardDelegate::coverBox({.size = size}, m_grid->devicePixelRatioF());
    const auto refOf = [this](int row) {
        return refSource(at(row).data(CharacterListModel::CharacterRole).value<Character>(), 0);
    };
    const auto thereOf = [&](int cards) {
        int there = 0;
        for (int row = 0; row < cards; ++row)
            there += int(m_loader->anyImage(refOf(row).key).width() == box.width());
        return there;
    };
    int inSight = 0;
    while (m_grid->viewport()->rect().intersects(place(inSight)))
        ++inSight;
    QVERIFY(qint64{inSight} * 4 * box.width() * box.width()
            > 2 * refCapsFor({}, RefBytes::InMemory).thumbnails);
    QTRY_COMPARE_WITH_TIMEOUT(thereOf(inSight), inSight, Soon);

    // Nobody sees them any more: the next one that comes has those go that are too much.
    m_grid->hide();
    const RefSource other = refOf(m_cards->rowCount() - 1);
    QVERIFY(m_loader->image(other, box, RefLoader::Urgency::Thumbnail).isNull());
    QTRY_VERIFY_WITH_TIMEOUT(!m_loader->anyImage(other.key).isNull(), Soon);
    QVERIFY(thereOf(inSight) < inSight);
}

void TestCardGrid::coversScrolledPastAreCancelled()
{
    // What is on its way never answers; what is asked for later does.
    m_grid->setCardSize(4);
    QCOMPARE(m_sandbox->server.addFault(u"GET /storage/*/*/* hang"_s), QString());
    m_grid->verticalScrollBar()->setValue(m_grid->gridSize().height() * 6);
    m_grid->viewport()->repaint();
    QTest::qWait(300); // the requests of these cards are out
    m_sandbox->server.clearFaults();
    m_grid->scrollToBottom();
    const int last = m_cards->rowCount() - 1;
    const auto character = at(last).data(CharacterListModel::CharacterRole).value<Character>();
    QTRY_VERIFY_WITH_TIMEOUT(!m_loader->anyImage(refSource(character, 0).key).isNull(), Soon);
}

void TestCardGrid::theAnchorHasACorner()
{
    const auto accents = [this](int row) {
        const QRect cover = CardLayout{.size = m_grid->cardSize()}.cover(place(row));
        return pixels(QRect(cover.right() - 16, cover.top(), 20, 20), m_theme->colours().accent);
    };
    QVERIFY(accents(1) < 10);
    m_grid->setAnchor(m_list->model.at(1).id);
    QVERIFY(accents(1) > 30);
    QVERIFY(accents(2) < 10);
    m_grid->setAnchor({});
    QVERIFY(accents(1) < 10);
    // The picker tells it.
    const QSignalSpy anchors(m_picker, &Picker::anchorChanged);
    m_picker->toggle(2);
    QCOMPARE(anchors.constLast().constFirst().value<CharacterId>(), m_list->model.at(2).id);
    m_picker->clear();
    QVERIFY(anchors.constLast().constFirst().value<CharacterId>().isEmpty());
}

void TestCardGrid::aPickAndAFailureAreDrawn()
{
    Character failed = m_list->model.at(1);
    failed.status = CharacterStatus::Failed;
    failed.errorMessage = u"provider_timeout"_s;
    failed.updatedAt = u"2099-01-01T00:00:00Z"_s;
    const QRect words = CardLayout{.size = m_grid->cardSize()}.line(place(1), 2);
    QCOMPARE(pixels(words, m_theme->colours().failure), 0);
    m_list->model.updateCharacter(failed);
    QVERIFY(pixels(words, m_theme->colours().failure) > 0);
    const QRect check = CardLayout{.size = m_grid->cardSize()}.check(place(1));
    QCOMPARE(pixels(check, m_theme->colours().accent), 0);
    m_picker->toggle(1);
    QVERIFY(pixels(check, m_theme->colours().accent) > 100);
}

void TestCardGrid::anEmptyGridSaysWhy()
{
    const QRect middle = QRect({}, QSize(300, 40));
    const auto words = [&] {
        QRect part = middle;
        part.moveCenter(m_grid->viewport()->rect().center());
        return pixels(part, m_theme->colours().secondText);
    };
    m_list->show({});
    QCOMPARE(m_cards->rowCount(), 0);
    QCOMPARE(words(), 0);
    m_grid->setEmptyText(u"Nothing here"_s);
    QVERIFY(words() > 0);
    QCOMPARE(m_grid->accessibleDescription(), u"Nothing here"_s);
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_End, Qt::Key_Space})
        press(key);
    QCOMPARE(current(), -1);
    m_list->show(numberedPage(1, 3));
    QCOMPARE(words(), 0);
}

void TestCardGrid::newsOfACardLaysNothingOut()
{
    auto *measuring = new Measuring;
    measuring->setParent(m_grid.get());
    m_grid->setItemDelegate(measuring);
    QCoreApplication::sendPostedEvents();
    QTest::qWait(0);
    m_grid->doItemsLayout();
    QVERIFY(measuring->count > 0); // so this would be seen
    measuring->count = 0;
    m_picker->toggle(3);
    Character changed = m_list->model.at(7);
    changed.name = u"Another"_s;
    changed.updatedAt = u"2099-01-01T00:00:00Z"_s;
    m_list->model.updateCharacter(changed);
    QTest::qWait(50);
    QCOMPARE(measuring->count, 0);
}

void TestCardGrid::assistiveTechnologySeesNames()
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_grid.get());
    QCOMPARE(list->text(QAccessible::Name), u"Characters"_s);
    QCOMPARE(list->role(), QAccessible::List);
    const auto name = [list](int row) { return list->child(row)->text(QAccessible::Name); };
    const QString first = m_list->model.index(2).data(Qt::AccessibleTextRole).toString();
    const QString count = QLocale().toString(m_cards->rowCount());
    QCOMPARE(name(2), first + u", not selected, 3 of "_s + count);
    m_picker->toggle(2);
    QCOMPARE(name(2), first + u", selected, 3 of "_s + count);
    CharacterPage more = numberedPage(1, 3, u"cursor"_s);
    m_list->show(more);
    QVERIFY(name(0).endsWith(u"not selected, 1 of 3 or more"));
}

void TestCardGrid::destroyedWhileCoversAreOnTheirWay()
{
    QCOMPARE(m_sandbox->server.addFault(u"GET /storage/*/*/* latency ms=300"_s), QString());
    m_grid->setCardSize(0);
    m_grid->viewport()->repaint();
    QTest::qWait(50);
    m_grid.reset();
    QTest::qWait(500);
}

QTEST_MAIN(TestCardGrid)
#include "tst_cardgrid.moc"
