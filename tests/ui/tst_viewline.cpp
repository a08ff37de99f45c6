// SPDX-License-Identifier: Apache-2.0
#include "support/canvastest.h"
#include "ui/review/pillbutton.h"
#include "ui/review/viewline.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/figurelabel.h"

#include <QAccessible>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What the line says besides the zoom, from what matters most to what gives way first.
const QStringList words{u"clipping"_s, u"linked"_s, u"grey 18 %"_s, u"sRGB"_s};

enum class Room : quint8 { Hidden, Cut, Whole };

Room roomOf(const QWidget &label)
{
    if (!label.isVisible())
        return Room::Hidden;
    return label.width() < label.sizeHint().width() ? Room::Cut : Room::Whole;
}

} // namespace

/// The line below the refs at each width.
class TestViewLine : public CanvasTest
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void whatMattersLeastGivesWayFirst();
    void whatIsCutIsWholeInItsTip();
    void newCharactersTakeTheirRoom();
    void aLargerFontIsFollowed();
    void itIsMirrored();

private:
    [[nodiscard]] ElidedLabel *label(const QString &text) const
    {
        const QList<ElidedLabel *> labels = m_line->findChildren<ElidedLabel *>();
        const auto found = std::find_if(labels.cbegin(), labels.cend(),
                                        [&text](const auto *each) { return each->text() == text; });
        return found == labels.cend() ? nullptr : *found;
    }
    [[nodiscard]] FigureLabel *zoom() const { return m_line->findChild<FigureLabel *>(); }
    void widen(int width) { m_line->resize(width, m_line->height()); }
    /// The least width in which all is whole; it has that then.
    [[nodiscard]] int widthForAll();

    static constexpr int Wide = 800;
    std::unique_ptr<QWidget> m_pane;
    ViewLine *m_line = nullptr;
};

void TestViewLine::init()
{
    begin();
    showCanvas();
    m_canvas->setCharacter(reviewing(0));
    m_canvas->look().setShowsClipping(true);
    QVERIFY(becomesComplete());
    m_pane = std::make_unique<QWidget>();
    m_pane->resize(Wide, 100);
    m_line = new ViewLine(*m_theme, m_pane.get());
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    widen(Wide);
    m_line->present(*m_canvas);
    for (const QString &word : words)
        QVERIFY2(label(word) != nullptr, qPrintable(word));
}

void TestViewLine::cleanup()
{
    m_pane.reset();
    end();
}

int TestViewLine::widthForAll()
{
    int width = Wide;
    const auto isAllWhole = [this, &width] {
        widen(width);
        return std::all_of(words.cbegin(), words.cend(), [this](const QString &word) {
            return roomOf(*label(word)) == Room::Whole;
        });
    };
    while (isAllWhole())
        --width;
    widen(++width);
    return width;
}

void TestViewLine::whatMattersLeastGivesWayFirst()
{
    QSet<QString> cut;
    for (int width = Wide; width > 0; --width) {
        widen(width);
        QVERIFY(zoom()->isVisible());
        Room before = Room::Whole;
        for (const QString &word : words) {
            const ElidedLabel &each = *label(word);
            const Room room = roomOf(each);
            QVERIFY2(room != Room::Hidden || width < Wide, qPrintable(word));
            // Nothing has room beside something that matters more and has not.
            QVERIFY2(before == Room::Whole || room == Room::Hidden, qPrintable(word));
            if (room == Room::Cut) {
                cut.insert(word);
                QVERIFY(each.width() >= each.minimumSizeHint().width());
            }
            if (room != Room::Hidden) {
                QVERIFY2(m_line->rect().contains(each.geometry()), qPrintable(word));
                QVERIFY2(each.x() > zoom()->geometry().right(), qPrintable(word));
            }
            before = room;
        }
    }
    for (const QString &word : words)
        QCOMPARE(roomOf(*label(word)), Room::Hidden);
    QVERIFY(cut.contains(u"grey 18 %"_s) && cut.contains(u"clipping"_s));
}

void TestViewLine::whatIsCutIsWholeInItsTip()
{
    const ElidedLabel &ground = *label(u"grey 18 %"_s);
    const ElidedLabel &colours = *label(u"sRGB"_s);
    QCOMPARE(ground.toolTip(), QString());
    const QString meaning = colours.toolTip();
    QVERIFY(!meaning.isEmpty());
    int width = Wide;
    while (roomOf(ground) == Room::Whole)
        widen(--width);
    QCOMPARE(roomOf(ground), Room::Cut);
    QCOMPARE(roomOf(colours), Room::Hidden);
    QCOMPARE(ground.toolTip(), ground.text());
    QCOMPARE(QAccessible::queryAccessibleInterface(label(u"grey 18 %"_s))->text(QAccessible::Name),
             ground.text());
    // What is said besides stays in the tip.
    const ElidedLabel &clipping = *label(u"clipping"_s);
    const QString mark = clipping.toolTip();
    while (roomOf(clipping) == Room::Whole)
        widen(--width);
    QCOMPARE(roomOf(clipping), Room::Cut);
    QCOMPARE(clipping.toolTip(), clipping.text() + u'\n' + mark);
    widen(Wide);
    QCOMPARE(ground.toolTip(), QString());
    QCOMPARE(clipping.toolTip(), mark);
    QCOMPARE(colours.toolTip(), meaning);
}

void TestViewLine::newCharactersTakeTheirRoom()
{
    static_cast<void>(widthForAll());
    m_line->setNewCount(12);
    const auto *pill = m_line->findChild<PillButton *>();
    QVERIFY(pill->isVisible());
    QCOMPARE(pill->geometry().right(), m_line->rect().right());
    QVERIFY(roomOf(*label(u"sRGB"_s)) != Room::Whole);
    for (const QString &word : words)
        QVERIFY(!label(word)->isVisible() || label(word)->geometry().right() < pill->x());
    m_line->setNewCount(0);
    QCOMPARE(roomOf(*label(u"sRGB"_s)), Room::Whole);
    m_line->clear();
    QVERIFY(!zoom()->isVisible());
    const QList<ElidedLabel *> labels = m_line->findChildren<ElidedLabel *>();
    for (const ElidedLabel *each : labels)
        QVERIFY(!each->isVisible());
}

void TestViewLine::aLargerFontIsFollowed()
{
    static_cast<void>(widthForAll());
    QFont large = m_line->font();
    large.setPixelSize(2 * QFontInfo(large).pixelSize());
    m_line->setFont(large);
    QTRY_VERIFY(roomOf(*label(u"sRGB"_s)) == Room::Hidden);
    QCOMPARE(label(u"clipping"_s)->width(), label(u"clipping"_s)->sizeHint().width());
}

void TestViewLine::itIsMirrored()
{
    m_line->setLayoutDirection(Qt::RightToLeft);
    widen(Wide - 1);
    QCOMPARE(zoom()->geometry().right(), m_line->rect().right());
    QVERIFY(label(u"linked"_s)->geometry().right() < zoom()->x());
    QVERIFY(label(u"sRGB"_s)->geometry().right() < label(u"linked"_s)->x());
}

QTEST_MAIN(TestViewLine)
#include "tst_viewline.moc"
