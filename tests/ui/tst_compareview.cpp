// SPDX-License-Identifier: Apache-2.0
#include "refs/refcomparison.h"
#include "support/comparetest.h"
#include "support/pngchunk.h"
#include "ui/compare/compareline.h"
#include "ui/theme/elidedlabel.h"

#include <QAccessible>
#include <QSet>

using namespace Qt::StringLiterals;
using Mode = CompareLook::Mode;
using Readiness = CompareView::Readiness;

namespace {

const QColor Red(200, 0, 0);
const QColor Blue(0, 0, 160);
constexpr QSize Usual{120, 160};

/// What the line below says of how they differ, for eyes and ears.
QString differenceOn(const CompareView &view, const Theme &theme)
{
    CompareLine line(theme);
    line.present(view);
    auto *label = line.findChild<ElidedLabel *>(); // the first; the other is about the decision
    const QString said = QAccessible::queryAccessibleInterface(label)->text(QAccessible::Name);
    return said == label->text() ? said : u"%1 is read as %2"_s.arg(label->text(), said);
}

} // namespace

/// Two refs on the screen, pixel by pixel. The same program runs a second time with a device pixel
/// ratio of 2.
class TestCompareView : public CompareTest
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void sideBySideEachHasItsPlace();
    void theWipeHasALineBetweenThem();
    void theLineIsMovedByTheMouse();
    void theOnionMixesThem();
    void blinkingShowsOneAfterTheOtherAndNothingBetween();
    void theDifferenceIsTimesItsGain();
    void theOldDifferenceStaysUntilTheNewIsThere();
    void whatIsAlikeIsNearlyIdentical();
    void anotherSizeIsScaledToA_data();
    void anotherSizeIsScaledToA();
    void theFrameSaysWhichIsWhich();
    void posesAreMatched();
    void anotherPoseIsSaid();
    void posesChosenToDifferAreNotSaid();
    void thePoseStaysWithTheNextOne();
    void freePosesAreChosenForBOnly();
    void bothMoveTogetherAtActualSize();
    void withoutAPartnerBStandsBesideNothing();
    void assistiveTechnologyHearsWhatIsCompared();
    void aCaveatIsToldOfItsSide();

private:
    /// Red as A beside blue as B.
    void showRedAndBlue();
};

void TestCompareView::showRedAndBlue()
{
    showView();
    m_view->setCharacters(character(u"red"_s, {filled(Usual, Red)}),
                          character(u"blue"_s, {filled(Usual, Blue)}));
    QVERIFY(becomes(Readiness::Complete));
    // Only what is judged has to be there for that; A may come later.
    QTRY_VERIFY_WITH_TIMEOUT(!m_view->pictureRect(Side::A).isEmpty(), Soon);
}

void TestCompareView::sideBySideEachHasItsPlace()
{
    showRedAndBlue();
    QTRY_COMPARE_WITH_TIMEOUT(colourIn(Side::A), Red, Soon);
    QTRY_COMPARE_WITH_TIMEOUT(colourIn(Side::B), Blue, Soon);
    const QRectF a = m_view->pictureRect(Side::A);
    QVERIFY(a.right() < m_view->width() / 2.0);
    QVERIFY(m_view->pictureRect(Side::B).left() > m_view->width() / 2.0);
    // Never enlarged: one pixel of the ref is one of the screen.
    QCOMPARE(a.size() * m_view->devicePixelRatioF(), QSizeF(Usual));
    QCOMPARE(colourAt(a.topLeft() - QPointF(4, 0)), m_theme->colours().canvas);
}

void TestCompareView::theWipeHasALineBetweenThem()
{
    showRedAndBlue();
    setMode(Mode::Wipe);
    const QRectF place = m_view->pictureRect(Side::A);
    QCOMPARE(m_view->pictureRect(Side::B), place);
    QCOMPARE(m_view->lineX(), qRound(place.center().x()));
    const double y = place.top() + place.height() / 4; // beside the handle
    QTRY_COMPARE_WITH_TIMEOUT(colourAt({place.left() + 5, y}), Red, Soon);
    QCOMPARE(colourAt({place.right() - 5, y}), Blue);
    CompareLook look = m_view->look();
    look.line = 100;
    m_view->setLook(look);
    QCOMPARE(colourAt({place.right() - 5, y}), Red);
    look.line = 0;
    m_view->setLook(look);
    QCOMPARE(colourAt({place.left() + 5, y}), Blue);
}

void TestCompareView::theLineIsMovedByTheMouse()
{
    showRedAndBlue();
    setMode(Mode::Wipe);
    QTRY_VERIFY_WITH_TIMEOUT(m_view->shownMode() == Mode::Wipe, Soon);
    const QRectF place = m_view->pictureRect(Side::A);
    const QPoint from(m_view->lineX(), m_view->height() / 2);
    const QPoint to(qRound(place.left() + place.width() * 0.8), from.y());
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, from);
    QTest::mouseMove(m_view.get(), to);
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, to);
    QVERIFY2(std::abs(m_view->look().line - 80) <= 1, qPrintable(m_view->look().measureText()));
    // Elsewhere the mouse does not move it.
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, QPoint(10, 10));
    QTest::mouseMove(m_view.get(), QPoint(60, 10));
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, QPoint(60, 10));
    QVERIFY(std::abs(m_view->look().line - 80) <= 1);
}

void TestCompareView::theOnionMixesThem()
{
    showRedAndBlue();
    setMode(Mode::Onion);
    const auto isNear = [this](int red, int blue) {
        const QColor shown = colourIn(Side::A);
        return std::abs(shown.red() - red) <= 2 && std::abs(shown.blue() - blue) <= 2
            && shown.green() == 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isNear(100, 80), Soon);
    CompareLook look = m_view->look();
    look.opacity = 20;
    m_view->setLook(look);
    QVERIFY(isNear(160, 32));
    look.opacity = 100;
    m_view->setLook(look);
    QCOMPARE(colourIn(Side::A), Blue);
}

void TestCompareView::blinkingShowsOneAfterTheOtherAndNothingBetween()
{
    showRedAndBlue();
    CompareLook look = m_view->look();
    look.mode = Mode::Blink;
    look.beat = std::chrono::milliseconds(250);
    m_view->setLook(look);
    QVERIFY(!m_view->isReferenceUp()); // the judged one first
    QStringList seen;
    for (int i = 0; i < 100 && seen.size() < 3; ++i) {
        const QColor colour = colourIn(Side::A);
        QVERIFY2(colour == Red || colour == Blue, qPrintable(colour.name()));
        QCOMPARE(colour == Red, m_view->isReferenceUp());
        if (seen.isEmpty() || seen.constLast() != colour.name())
            seen.append(colour.name());
        QTest::qWait(20);
    }
    QCOMPARE(seen, (QStringList{Blue.name(), Red.name(), Blue.name()}));
    m_view->hide();
    QVERIFY(!m_view->isReferenceUp());
}

void TestCompareView::theDifferenceIsTimesItsGain()
{
    showView();
    m_view->setCharacters(character(u"a"_s, {filled(Usual, QColor(100, 100, 100))}),
                          character(u"b"_s, {filled(Usual, QColor(110, 100, 97))}));
    setMode(Mode::Difference);
    QTRY_VERIFY_WITH_TIMEOUT(m_view->distance() != nullptr, Soon);
    QCOMPARE(colourIn(Side::B), QColor(40, 0, 12));
    QCOMPARE(m_view->distance()->most, 10);
    QCOMPARE(m_view->distance()->mean, 13 / 3.0);
    QVERIFY(becomes(Readiness::Complete));
    CompareLook look = m_view->look();
    look.gain = 16;
    m_view->setLook(look);
    QTRY_COMPARE_WITH_TIMEOUT(colourIn(Side::B), QColor(160, 0, 48), Soon);
    QCOMPARE(m_view->distance()->most, 10);
}

void TestCompareView::theOldDifferenceStaysUntilTheNewIsThere()
{
    showView();
    m_view->setCharacters(character(u"a"_s, {filled(Usual, QColor(100, 100, 100))}),
                          character(u"b"_s, {filled(Usual, QColor(101, 100, 100))}));
    setMode(Mode::Difference);
    QTRY_VERIFY_WITH_TIMEOUT(m_view->distance() != nullptr, Soon);
    CompareLook look = m_view->look();
    for (const int gain : {1, 2, 8, 16}) {
        look.gain = gain;
        m_view->setLook(look);
        QCOMPARE(colourIn(Side::B), QColor(4, 0, 0)); // that of gain 4
    }
    QTRY_COMPARE_WITH_TIMEOUT(colourIn(Side::B), QColor(16, 0, 0), Soon);
    // Of another pair it would be a lie.
    m_view->setCharacters(m_view->reference(), character(u"c"_s, {filled(Usual, Blue)}));
    QVERIFY(m_view->distance() == nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(m_view->distance() != nullptr, Soon);
    QCOMPARE(m_view->distance()->most, 100);
}

void TestCompareView::whatIsAlikeIsNearlyIdentical()
{
    showView();
    m_view->setCharacters(character(u"a"_s, {filled(Usual, Red)}),
                          character(u"b"_s, {filled(Usual, Red)}));
    setMode(Mode::Difference);
    QTRY_VERIFY_WITH_TIMEOUT(m_view->distance() != nullptr, Soon);
    QVERIFY(m_view->distance()->isNearlyNone());
    QCOMPARE(colourIn(Side::B), QColor(Qt::black));
}

void TestCompareView::anotherSizeIsScaledToA_data()
{
    QTest::addColumn<QSize>("sizeOfA");
    QTest::addColumn<QSize>("sizeOfB");
    QTest::addColumn<double>("scale");

    QTest::newRow("B is larger") << QSize(90, 120) << QSize(120, 160) << 0.75;
    QTest::newRow("B is smaller") << QSize(120, 160) << QSize(60, 80) << 2.0;
    QTest::newRow("both do not fit") << QSize(900, 1200) << QSize(1200, 1600) << 0.75;
}

void TestCompareView::anotherSizeIsScaledToA()
{
    QFETCH(const QSize, sizeOfA);
    QFETCH(const QSize, sizeOfB);
    QFETCH(const double, scale);
    showView();
    m_view->setCharacters(character(u"a"_s, {filled(sizeOfA, Red)}),
                          character(u"b"_s, {filled(sizeOfB, Blue)}));
    QVERIFY(becomes(Readiness::Complete));
    QCOMPARE(m_view->scaleOfB(), 0.0);
    setMode(Mode::Wipe);
    QTRY_VERIFY(std::abs(m_view->scaleOfB() - scale) < 0.01);
    const QRectF a = m_view->pictureRect(Side::A);
    QCOMPARE(m_view->pictureRect(Side::B), a);
    CompareLook look = m_view->look();
    look.line = 0;
    m_view->setLook(look);
    // To its edges, before it has come from the pool and after.
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(colourAt(a.topLeft() + QPointF(a.width() / 2, 3)), Blue);
        QCOMPARE(colourAt(a.bottomRight() - QPointF(5, 5)), Blue);
        QTest::qWait(200);
    }
    setMode(Mode::Difference);
    QTRY_VERIFY_WITH_TIMEOUT(m_view->distance() != nullptr, Soon);
    QCOMPARE(m_view->distance()->most, 200);
}

void TestCompareView::theFrameSaysWhichIsWhich()
{
    showRedAndBlue();
    const Colours &c = m_theme->colours();
    const QPointF right(m_view->width() - 1.5, m_view->height() - 1.5);
    // B's frame has no gaps; A's is dashed in two colours, of which neither is B's.
    for (int x = 0; x < 60; x += 3)
        QCOMPARE(colourAt(right - QPointF(20 + x, 0)), c.accent);
    QSet<QRgb> ofA;
    for (int x = 0; x < 60; ++x)
        ofA.insert(colourAt({60.0 + x, m_view->height() - 1.5}).rgb());
    QVERIFY(ofA.contains(c.tileText.rgb()));
    QVERIFY(ofA.contains(c.tile.rgb()));
    QVERIFY(!ofA.contains(c.accent.rgb()));
    // While they blink the frame is that of the one that is up.
    setMode(Mode::Blink);
    const QPointF bottom(m_view->width() / 2.0, m_view->height() - 1.5);
    QCOMPARE(colourAt(bottom), c.accent);
    QTRY_VERIFY_WITH_TIMEOUT(m_view->isReferenceUp(), Soon);
    QVERIFY(colourAt(bottom) != c.accent);
}

void TestCompareView::posesAreMatched()
{
    showView();
    const QList<QImage> two{filled(Usual, Red), filled(Usual, Blue)};
    m_view->setCharacters(character(u"a"_s, two, {u"side"_s, u"front"_s}),
                          character(u"b"_s, two, {u"front"_s, u"side"_s}));
    QCOMPARE(m_view->focusRef(), 0);
    QCOMPARE(m_view->referenceRef(), 1);
    QVERIFY(becomes(Readiness::Complete));
    QTRY_COMPARE_WITH_TIMEOUT(colourIn(Side::A), Blue, Soon);
    QCOMPARE(colourIn(Side::B), Red);
    m_view->setFocusRef(1);
    QCOMPARE(m_view->referenceRef(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(colourIn(Side::A), Red, Soon);
    m_view->setFocusRef(2); // there is none
    QCOMPARE(m_view->focusRef(), 1);
    m_view->setFocusRef(-1);
    QCOMPARE(m_view->focusRef(), 1);
}

void TestCompareView::anotherPoseIsSaid()
{
    showView();
    const Character front = character(u"a"_s, {filled(Usual, Red)}, {u"front"_s});
    const Character side = character(u"b"_s, {filled(Usual, Blue)}, {u"side"_s});
    m_view->setCharacters(front, side);
    QVERIFY(becomes(Readiness::Complete));
    for (const Mode mode : {Mode::SideBySide, Mode::Wipe, Mode::Onion, Mode::Blink}) {
        setMode(mode);
        QCOMPARE(differenceOn(*m_view, *m_theme), u"Different poses"_s);
    }
    setMode(Mode::Difference);
    QTRY_VERIFY_WITH_TIMEOUT(m_view->distance() != nullptr, Soon);
    const QString said = differenceOn(*m_view, *m_theme);
    QVERIFY2(said.startsWith(u"Different poses · mean "_s), qPrintable(said));
    // As alike as they may be, they are no less of different poses.
    m_view->setCharacters(front, character(u"c"_s, {filled(Usual, Red)}, {u"side"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(m_view->distance() != nullptr, Soon);
    const QString ofAlike = differenceOn(*m_view, *m_theme);
    QVERIFY2(ofAlike.startsWith(u"Different poses · ≈ identical: mean "_s), qPrintable(ofAlike));
    // Of one pose the figure stands alone, and before it nothing.
    m_view->setCharacters(character(u"d"_s, {filled(Usual, Red)}, {u"side"_s}), side);
    QTRY_VERIFY_WITH_TIMEOUT(m_view->distance() != nullptr, Soon);
    const QString ofOne = differenceOn(*m_view, *m_theme);
    QVERIFY2(ofOne.startsWith(u"mean "_s), qPrintable(ofOne));
    setMode(Mode::Wipe);
    QCOMPARE(differenceOn(*m_view, *m_theme), QString());
    // Nothing is no other pose.
    m_view->setCharacters({}, side);
    QCOMPARE(differenceOn(*m_view, *m_theme), QString());
}

void TestCompareView::posesChosenToDifferAreNotSaid()
{
    showView();
    setMode(Mode::Difference);
    const Character one = character(u"a"_s, {filled(Usual, Red), filled(Usual, Blue)});
    m_view->setCharacters(one, one, CompareView::Poses::Free);
    QVERIFY(m_view->focusRef() != m_view->referenceRef());
    QTRY_VERIFY_WITH_TIMEOUT(m_view->distance() != nullptr, Soon);
    const QString said = differenceOn(*m_view, *m_theme);
    QVERIFY2(said.startsWith(u"mean "_s), qPrintable(said));
}

void TestCompareView::thePoseStaysWithTheNextOne()
{
    const QList<QImage> two{filled(Usual, Red), filled(Usual, Blue)};
    const Character a = character(u"a"_s, two, {u"front"_s, u"side"_s});
    const Character b = character(u"b"_s, two, {u"front"_s, u"side"_s});
    const Character c = character(u"c"_s, two, {u"side"_s, u"front"_s});
    showView();
    m_view->startAt(1);
    m_view->setCharacters(a, b);
    QCOMPARE(m_view->focusRef(), 1);
    m_view->setCharacters(b, c);
    QCOMPARE(m_view->focusRef(), 0);
    QCOMPARE(m_view->referenceRef(), 1);
    const Character one = character(u"d"_s, {filled(Usual, Red)}, {u"portrait"_s});
    m_view->setCharacters(c, one);
    QCOMPARE(m_view->focusRef(), 0);
    QCOMPARE(m_view->referenceRef(), 0);
}

void TestCompareView::freePosesAreChosenForBOnly()
{
    const Character one = character(
        u"a"_s, {filled(Usual, Red), filled(Usual, Blue), filled(Usual, QColor(Qt::green))});
    showView();
    m_view->startAt(2);
    m_view->setCharacters(one, one, CompareView::Poses::Free);
    QCOMPARE(m_view->referenceRef(), 2);
    QCOMPARE(m_view->focusRef(), 0);
    QVERIFY(becomes(Readiness::Complete));
    QTRY_COMPARE_WITH_TIMEOUT(colourIn(Side::A), QColor(Qt::green), Soon);
    m_view->setFocusRef(1);
    QCOMPARE(m_view->referenceRef(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(colourIn(Side::B), Blue, Soon);
    m_view->swapPoses();
    QCOMPARE(m_view->referenceRef(), 1);
    QCOMPARE(m_view->focusRef(), 2);
    // And the other way round: another character again.
    m_view->setCharacters(character(u"b"_s, {filled(Usual, Red)}), one);
    QCOMPARE(m_view->focusRef(), 2);
    QCOMPARE(m_view->referenceRef(), -1);
    m_view->swapPoses();
    QCOMPARE(m_view->focusRef(), 2);
}

void TestCompareView::bothMoveTogetherAtActualSize()
{
    showView();
    m_view->setCharacters(character(u"a"_s, {filled({1600, 1200}, Red)}),
                          character(u"b"_s, {filled({1600, 1200}, Blue)}));
    QVERIFY(becomes(Readiness::Complete));
    QTRY_VERIFY_WITH_TIMEOUT(!m_view->pictureRect(Side::A).isEmpty(), Soon);
    const int fitted = m_view->zoomPercent();
    QVERIFY(fitted > 0 && fitted < 100);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier); // nothing to move yet
    m_view->setZoom(CompareView::Zoom::Actual);
    QCOMPARE(m_view->zoomPercent(), 100);
    const QRectF a = m_view->pictureRect(Side::A);
    const QRectF b = m_view->pictureRect(Side::B);
    QCOMPARE(a.size() * m_view->devicePixelRatioF(), QSizeF(1600, 1200));
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(m_view->pictureRect(Side::A).left() < a.left());
    QCOMPARE(m_view->pictureRect(Side::B).topLeft() - b.topLeft(),
             m_view->pictureRect(Side::A).topLeft() - a.topLeft());
    setMode(Mode::Wipe);
    QCOMPARE(m_view->pictureRect(Side::B), m_view->pictureRect(Side::A));
    m_view->toggleZoom();
    QCOMPARE(m_view->zoom(), CompareView::Zoom::Fit);
}

void TestCompareView::withoutAPartnerBStandsBesideNothing()
{
    showView();
    setMode(Mode::Wipe);
    m_view->setCharacters({}, character(u"b"_s, {filled(Usual, Blue)}));
    QVERIFY(becomes(Readiness::Complete));
    QCOMPARE(m_view->shownMode(), Mode::SideBySide);
    QCOMPARE(m_view->referenceRef(), -1);
    QTRY_COMPARE_WITH_TIMEOUT(colourIn(Side::B), Blue, Soon);
    QCOMPARE(m_view->look().mode, Mode::Wipe);
    m_view->setCharacters(character(u"a"_s, {filled(Usual, Red)}), m_view->character());
    QTRY_COMPARE_WITH_TIMEOUT(m_view->shownMode(), Mode::Wipe, Soon);
}

void TestCompareView::assistiveTechnologyHearsWhatIsCompared()
{
    showRedAndBlue();
    setMode(Mode::Onion);
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(m_view.get());
    QCOMPARE(face->role(), QAccessible::Graphic);
    QCOMPARE(face->text(QAccessible::Name), u"Compared refs"_s);
    QCOMPARE(face->text(QAccessible::Description),
             u"A, the reference: Portrait ref of red. B, the judged one: Portrait ref of blue. "
             u"Onion."_s);
}

/// As the canvas does, beside the name of the ref.
void TestCompareView::aCaveatIsToldOfItsSide()
{
    showView();
    const Character red = character(u"red"_s, {filled(Usual, Red)});
    const Character blue = character(u"blue"_s, {filled(Usual, Blue)});
    m_server->put(u"/blue/0"_s, withBrokenProfile(png(filled(Usual, Blue))));
    m_view->setCharacters(red, blue);
    QVERIFY(becomes(Readiness::Complete));
    const QString told = u"of blue · colour profile not readable."_s;
    QTRY_VERIFY2_WITH_TIMEOUT(m_view->accessibleDescription().contains(told),
                              qPrintable(m_view->accessibleDescription()), Soon);
    QVERIFY(!m_view->accessibleDescription().contains(u"of red · "_s));
    // The label over B has it, too.
    const QImage marked = m_view->grab().toImage();
    m_server->put(u"/plain/0"_s, png(filled(Usual, Blue)));
    Character plain = blue;
    plain.id = testId(u"plain"_s);
    plain.refs = QList<Ref>{{.pose = u"portrait"_s, .url = m_server->url(u"/plain/0"_s)}};
    m_view->setCharacters(red, plain);
    QVERIFY(becomes(Readiness::Complete));
    const auto top = [this](const QImage &image) {
        const double ratio = image.devicePixelRatio();
        return image.copy(int(m_view->width() * ratio / 2), 0, image.width(), int(40 * ratio));
    };
    QVERIFY(top(m_view->grab().toImage()) != top(marked));
}

QTEST_MAIN(TestCompareView)
#include "tst_compareview.moc"
