// SPDX-License-Identifier: Apache-2.0
#include "support/canvastest.h"
#include "ui/review/refpart.h"

#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QSignalSpy>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

/// How large refs are shown, and which part of them. The same program runs again with device pixel
/// ratios of 1.25, 1.5 and 2.
class TestCanvasZoom : public CanvasTest
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void oneImagePixelIsOneDevicePixel();
    void pixelsBecomeSquares();
    void smallerIsOfTheExactSize();
    void stepsLeadUpAndBackToFitted();
    void theWheelKeepsWhatIsUnderThePointer();
    void pinchingZoomsAtThePointer();
    void aDoubleClickShowsActualSizeAtThePointer();
    void shiftMovesOneRefAndItKeepsItsOffset();
    void withoutLinkEachRefIsAlone();
    void zoomAndPlaceStayFromCharacterToCharacter();
    void theHeldKeyPeeks();
    void aPeekEndsWithTheFocus();
    void theHeldButtonIsALoupe();

private:
    /// Shows a character and waits for all of it.
    void showCharacter(const Character &character)
    {
        showCanvas();
        m_canvas->setCharacter(character);
        QVERIFY(becomesComplete());
    }
    /// At rest: every shown ref has the image that it is to have.
    [[nodiscard]] bool isExact() const
    {
        for (int i = 0; i < m_canvas->tiles().count(); ++i) {
            const RefTile &tile = m_canvas->tiles().at(i);
            const QSize wanted = m_canvas->partOf(i).picture.boundedTo(tile.original);
            if (!m_canvas->refRect(i).isEmpty() && tile.image.size() != wanted)
                return false;
        }
        return true;
    }
    /// What of ref \a index lies at \a position, in fractions of it.
    [[nodiscard]] QPointF spotAt(int index, const QPointF &position) const
    {
        const RefPart part = m_canvas->partOf(index);
        const QPointF pixel =
            (position - QRectF(m_canvas->refRect(index)).center()) * m_canvas->devicePixelRatioF()
            + QRectF(part.shown).center();
        return {pixel.x() / part.picture.width(), pixel.y() / part.picture.height()};
    }
    /// The screen from where ref \a index is drawn, pixel by pixel.
    [[nodiscard]] QImage screenOf(int index, const QRect &patch) const
    {
        QImage screen = m_canvas->grab().toImage().convertToFormat(QImage::Format_RGB32);
        screen.setDevicePixelRatio(1);
        const QSize shown = m_canvas->partOf(index).shown.size();
        const QPointF corner =
            QRectF(m_canvas->refRect(index)).center() * m_canvas->devicePixelRatioF()
            - QPointF(shown.width() / 2.0, shown.height() / 2.0);
        return screen.copy(patch.translated(QPoint(qRound(corner.x()), qRound(corner.y()))));
    }
    void turnWheel(const QPointF &at, int angle)
    {
        QWheelEvent wheel(at, m_canvas->mapToGlobal(at), {}, {0, angle}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_canvas.get(), &wheel);
    }
    [[nodiscard]] bool isNear(const QPointF &a, const QPointF &b) const
    {
        // Parts begin at whole pixels.
        return std::abs(a.x() - b.x()) < 0.006 && std::abs(a.y() - b.y()) < 0.006;
    }
    [[nodiscard]] QPointF besideTheMiddleOf(int index) const
    {
        return QRectF(m_canvas->refRect(index)).center() + QPointF(7, -5);
    }
};

void TestCanvasZoom::oneImagePixelIsOneDevicePixel()
{
    showCharacter(reviewing(0));
    m_canvas->setZoom(Canvas::Zoom::Actual);
    QTRY_VERIFY_WITH_TIMEOUT(isExact(), Soon);
    QCOMPARE(m_canvas->zoomPercent(), 100);
    for (const QPointF &pan : {QPointF(), QPointF(13, 7), QPointF(-4, 1)}) {
        m_canvas->panBy(pan);
        for (int i = 0; i < 4; ++i) {
            const RefPart part = m_canvas->partOf(i);
            // Away from label and focus frame.
            const QRect patch(part.shown.width() / 2 - 30, part.shown.height() / 2, 60, 40);
            QCOMPARE(screenOf(i, patch),
                     m_canvas->tiles().at(i).image.copy(patch.translated(part.shown.topLeft())));
        }
    }
}

void TestCanvasZoom::pixelsBecomeSquares()
{
    showCharacter(reviewing(0));
    m_canvas->setScale(2);
    QTRY_VERIFY_WITH_TIMEOUT(isExact(), Soon);
    QCOMPARE(m_canvas->zoomPercent(), 200);
    QCOMPARE(m_canvas->zoom(), Canvas::Zoom::Other);
    const RefPart part = m_canvas->partOf(1);
    const QRect patch(part.shown.width() / 2, part.shown.height() / 2, 20, 20);
    const QImage screen = screenOf(1, patch);
    const QImage &image = m_canvas->tiles().at(1).image;
    for (int y = 0; y < patch.height(); ++y) {
        for (int x = 0; x < patch.width(); ++x) {
            const QPoint place = part.shown.topLeft() + patch.topLeft() + QPoint(x, y);
            QCOMPARE(screen.pixel(x, y), image.pixel(place.x() / 2, place.y() / 2));
        }
    }
}

void TestCanvasZoom::smallerIsOfTheExactSize()
{
    showCharacter(reviewing(0));
    m_canvas->setScale(0.75);
    QTRY_VERIFY_WITH_TIMEOUT(isExact(), Soon);
    const RefTile &tile = m_canvas->tiles().at(2);
    QVERIFY(std::abs(tile.image.width() - tile.original.width() * 0.75) <= 1);
    const RefPart part = m_canvas->partOf(2);
    const QRect patch(part.shown.width() / 2 - 20, part.shown.height() / 2, 40, 40);
    QCOMPARE(screenOf(2, patch), tile.image.copy(patch.translated(part.shown.topLeft())));
}

void TestCanvasZoom::stepsLeadUpAndBackToFitted()
{
    showCharacter(reviewing(0));
    QSignalSpy zoomed(m_canvas.get(), &Canvas::zoomChanged);
    const int fitted = m_canvas->zoomPercent();
    QVERIFY(fitted > 0);
    QList<int> up;
    for (int i = 0; i < 30; ++i) {
        m_canvas->stepZoom(1);
        up.append(m_canvas->zoomPercent());
    }
    QVERIFY(up.constFirst() > fitted);
    QVERIFY(std::is_sorted(up.cbegin(), up.cend()));
    QVERIFY(up.contains(100));
    QCOMPARE(up.constLast(), int(Canvas::MostScale) * 100);
    QVERIFY(zoomed.count() > 3);
    for (int i = 0; i < 30; ++i)
        m_canvas->stepZoom(-1);
    QCOMPARE(m_canvas->zoom(), Canvas::Zoom::Fit);
    QCOMPARE(m_canvas->zoomPercent(), fitted);
    // A decision counts at any zoom.
    QVERIFY(becomesComplete());
}

void TestCanvasZoom::theWheelKeepsWhatIsUnderThePointer()
{
    showCharacter(reviewing(0));
    m_canvas->setZoom(Canvas::Zoom::Actual);
    const QPointF at = besideTheMiddleOf(1);
    const QPointF before = spotAt(1, at);
    turnWheel(at, 120);
    QVERIFY(m_canvas->zoomPercent() > 100);
    QVERIFY(isNear(spotAt(1, at), before));
    turnWheel(at, 240);
    QVERIFY(isNear(spotAt(1, at), before));
    turnWheel(at, -360);
    QCOMPARE(m_canvas->zoom(), Canvas::Zoom::Actual);
    QVERIFY(isNear(spotAt(1, at), before));
    // All of them show that place: at the same distance from their middle.
    for (int i = 0; i < 4; ++i)
        QVERIFY(isNear(spotAt(i, besideTheMiddleOf(i)), before));
}

void TestCanvasZoom::pinchingZoomsAtThePointer()
{
    showCharacter(reviewing(0));
    m_canvas->setZoom(Canvas::Zoom::Actual);
    const QPointF at = besideTheMiddleOf(2);
    const QPointF before = spotAt(2, at);
    const auto pinch = [&](double value) {
        QNativeGestureEvent event(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(),
                                  2, at, at, m_canvas->mapToGlobal(at), value, {});
        QCoreApplication::sendEvent(m_canvas.get(), &event);
    };
    pinch(0.3);
    QCOMPARE(m_canvas->zoomPercent(), 130);
    QVERIFY(isNear(spotAt(2, at), before));
    for (int i = 0; i < 40; ++i)
        pinch(-0.3);
    QCOMPARE(m_canvas->zoom(), Canvas::Zoom::Fit);
}

void TestCanvasZoom::aDoubleClickShowsActualSizeAtThePointer()
{
    showCharacter(reviewing(0));
    const QPoint at = besideTheMiddleOf(1).toPoint();
    const QPointF before = spotAt(1, at);
    QTest::mouseDClick(m_canvas.get(), Qt::LeftButton, {}, at);
    QCOMPARE(m_canvas->focusRef(), 1);
    QCOMPARE(m_canvas->zoom(), Canvas::Zoom::Actual);
    QVERIFY(isNear(spotAt(1, at), before));
    QTest::mouseDClick(m_canvas.get(), Qt::LeftButton, {}, at);
    QCOMPARE(m_canvas->zoom(), Canvas::Zoom::Fit);
}

void TestCanvasZoom::shiftMovesOneRefAndItKeepsItsOffset()
{
    showCharacter(reviewing(0));
    m_canvas->setScale(2);
    const QPoint start = m_canvas->refRect(1).center();
    const QRect first = m_canvas->partOf(0).shown;
    const QRect second = m_canvas->partOf(1).shown;
    QTest::mousePress(m_canvas.get(), Qt::LeftButton, Qt::ShiftModifier, start);
    QMouseEvent move(QEvent::MouseMove, start + QPoint(20, 12),
                     m_canvas->mapToGlobal(start + QPoint(20, 12)), Qt::NoButton, Qt::LeftButton,
                     Qt::ShiftModifier);
    QCoreApplication::sendEvent(m_canvas.get(), &move);
    QTest::mouseRelease(m_canvas.get(), Qt::LeftButton, Qt::ShiftModifier, start + QPoint(20, 12));
    const QPoint offset = m_canvas->partOf(1).shown.topLeft() - second.topLeft();
    const double ratio = m_canvas->devicePixelRatioF();
    QVERIFY(std::abs(offset.x() + 20 * ratio) <= 1 && std::abs(offset.y() + 12 * ratio) <= 1);
    QCOMPARE(m_canvas->partOf(0).shown, first);
    QVERIFY(m_canvas->look().hasOffsets());

    // All together it stays.
    QTest::keyClick(m_canvas.get(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_canvas->partOf(0).shown != first);
    const QPoint now = m_canvas->partOf(1).shown.topLeft() - m_canvas->partOf(0).shown.topLeft();
    QVERIFY((now - offset - (second.topLeft() - first.topLeft())).manhattanLength() <= 2);

    // By key too, and back.
    const QRect moved = m_canvas->partOf(1).shown;
    QTest::keyClick(m_canvas.get(), Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(m_canvas->partOf(1).shown != moved);
    m_canvas->look().clearOffsets();
    QVERIFY(!m_canvas->look().hasOffsets());
    QCOMPARE(m_canvas->partOf(1).shown.topLeft(), m_canvas->partOf(0).shown.topLeft());
}

void TestCanvasZoom::withoutLinkEachRefIsAlone()
{
    showCharacter(reviewing(0));
    m_canvas->setZoom(Canvas::Zoom::Actual);
    m_canvas->look().setLinked(false);
    m_canvas->setFocusRef(2);
    const QRect first = m_canvas->partOf(0).shown;
    m_canvas->panBy({-40, 0});
    QCOMPARE(m_canvas->partOf(0).shown, first);
    QVERIFY(m_canvas->partOf(2).shown != first);
    m_canvas->setScale(3);
    QCOMPARE(m_canvas->zoomPercent(), 300);
    m_canvas->setFocusRef(0);
    QCOMPARE(m_canvas->zoomPercent(), 100);
    // Linked again, the next zoom is for all.
    m_canvas->look().setLinked(true);
    m_canvas->setScale(2);
    m_canvas->setFocusRef(2);
    QCOMPARE(m_canvas->zoomPercent(), 200);
}

void TestCanvasZoom::zoomAndPlaceStayFromCharacterToCharacter()
{
    const Character first = characterOf(Shape::Square);
    Character second = first; // as large, with other refs
    second.id = *CharacterId::fromString(QStringLiteral("char_another"));
    showCharacter(first);
    m_canvas->setScale(1.5);
    m_canvas->panBy({-31, 17});
    m_canvas->panBy({9, 0}, LinkedPan::Moves::One);
    const RefPart part = m_canvas->partOf(0);
    const RefPart other = m_canvas->partOf(3);
    m_canvas->setCharacter(second);
    QVERIFY(becomesComplete());
    QCOMPARE(m_canvas->zoomPercent(), 150);
    QCOMPARE(m_canvas->partOf(0).shown, part.shown);
    QCOMPARE(m_canvas->partOf(3).shown, other.shown);
}

void TestCanvasZoom::theHeldKeyPeeks()
{
    showCharacter(reviewing(0));
    const int fitted = m_canvas->zoomPercent();
    QTest::keyPress(m_canvas.get(), Qt::Key_Space);
    QCOMPARE(m_canvas->zoomPercent(), 100);
    QTRY_VERIFY_WITH_TIMEOUT(isExact(), Soon);
    QTest::keyRelease(m_canvas.get(), Qt::Key_Space);
    QCOMPARE(m_canvas->zoom(), Canvas::Zoom::Fit);
    QCOMPARE(m_canvas->zoomPercent(), fitted);
    QVERIFY(becomesComplete());
}

void TestCanvasZoom::aPeekEndsWithTheFocus()
{
    showCharacter(reviewing(0));
    m_canvas->setScale(3);
    m_canvas->panBy({-31, 17});
    const Framing before = m_canvas->look().framing();
    QTest::keyPress(m_canvas.get(), Qt::Key_Space);
    QCOMPARE(m_canvas->zoom(), Canvas::Zoom::Actual);
    QFocusEvent gone(QEvent::FocusOut);
    QCoreApplication::sendEvent(m_canvas.get(), &gone);
    QCOMPARE(m_canvas->look().framing(), before);
}

void TestCanvasZoom::theHeldButtonIsALoupe()
{
    showCharacter(reviewing(0));
    const QImage before = m_canvas->grab().toImage();
    const QPoint at = m_canvas->refRect(1).center();
    QTest::mousePress(m_canvas.get(), Qt::MiddleButton, {}, at);
    const RefKey key = m_canvas->tiles().at(1).source.key;
    QTRY_COMPARE_WITH_TIMEOUT(m_loader->anyImage(key).size(), m_canvas->tiles().at(1).original,
                              Soon);
    QVERIFY(m_canvas->grab().toImage() != before);
    QCOMPARE(m_canvas->zoom(), Canvas::Zoom::Fit);
    QTest::mouseRelease(m_canvas.get(), Qt::MiddleButton, {}, at);
    QCOMPARE(m_canvas->grab().toImage(), before);
    // Its character has gone meanwhile: the loupe, too.
    QTest::mousePress(m_canvas.get(), Qt::MiddleButton, {}, at);
    m_canvas->clear();
    const QImage empty = m_canvas->grab().toImage();
    QTest::mouseRelease(m_canvas.get(), Qt::MiddleButton, {}, at);
    QCOMPARE(m_canvas->grab().toImage(), empty);
}

QTEST_MAIN(TestCanvasZoom)
#include "tst_canvaszoom.moc"
