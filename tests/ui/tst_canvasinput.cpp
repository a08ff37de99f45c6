// SPDX-License-Identifier: Apache-2.0
#include "support/canvastest.h"

#include <QSignalSpy>
#include <QWheelEvent>

/// What mouse, wheel and keys do on the canvas. The same program runs a second time with a device
/// pixel ratio of 2.
class TestCanvasInput : public CanvasTest
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void draggingAndCtrlShiftArrowsPanAllRefs();
    void aDragEndsWithItsCharacter();
    void arrowsOfTheKeypadPanToo();
    void onlyTheUprightWheelZooms();
    void keysDoNothingWhenFitted();
    void clickingChoosesTheFocusRef();
    void theFrameTellsWhoHasTheKeys();
};

void TestCanvasInput::draggingAndCtrlShiftArrowsPanAllRefs()
{
    showCanvas();
    m_canvas->setCharacter(reviewing(0));
    m_canvas->setZoom(Canvas::Zoom::Actual);
    QVERIFY(becomesComplete());
    const auto patchOf = [this](int ref, const QPoint &offset) {
        const double ratio = m_canvas->devicePixelRatioF();
        const QRect patch(m_canvas->refRect(ref).center() + offset, QSize(30, 30));
        return m_canvas->grab().toImage().copy(
            QRect((QPointF(patch.topLeft()) * ratio).toPoint(), patch.size() * ratio));
    };
    for (int i = 0; i < 4; ++i)
        QTRY_COMPARE_WITH_TIMEOUT(m_canvas->tiles().at(i).image.size(),
                                  m_canvas->tiles().at(i).original, Soon);
    const QImage before = patchOf(3, {0, 0});

    const QPoint start = m_canvas->refRect(1).center();
    QTest::mousePress(m_canvas.get(), Qt::LeftButton, {}, start);
    QTest::mouseMove(m_canvas.get(), start + QPoint(20, 12));
    QTest::mouseRelease(m_canvas.get(), Qt::LeftButton, {}, start + QPoint(20, 12));
    QCOMPARE(m_canvas->focusRef(), 1);
    QCOMPARE(patchOf(3, {20, 12}), before);

    m_canvas->setFocus();
    // Looks further to the right.
    QTest::keyClick(m_canvas.get(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(patchOf(3, {20 - 64, 12}), before);
}

void TestCanvasInput::aDragEndsWithItsCharacter()
{
    showCanvas();
    const Character first = reviewing(0);
    m_canvas->setCharacter(first);
    m_canvas->setZoom(Canvas::Zoom::Actual);
    QVERIFY(becomesComplete());
    const QPoint start = m_canvas->refRect(3).center();
    QTest::mousePress(m_canvas.get(), Qt::LeftButton, {}, start);
    QCOMPARE(m_canvas->cursor().shape(), Qt::ClosedHandCursor);

    Character next = reviewing(1);
    next.refs = {next.refs.at(0)};
    m_canvas->setCharacter(next);
    QVERIFY(becomesComplete());
    const QImage before = m_canvas->grab().toImage();
    // The button is still down, but on no ref of this character.
    QTest::mouseMove(m_canvas.get(), start + QPoint(20, 12));
    QCOMPARE(m_canvas->cursor().shape(), Qt::OpenHandCursor);
    QCOMPARE(m_canvas->grab().toImage(), before);
    QTest::mouseRelease(m_canvas.get(), Qt::LeftButton, {}, start + QPoint(20, 12));
}

void TestCanvasInput::arrowsOfTheKeypadPanToo()
{
    showCanvas();
    m_canvas->setCharacter(reviewing(0));
    m_canvas->setZoom(Canvas::Zoom::Actual);
    QVERIFY(becomesComplete());
    const RefTile &tile = m_canvas->tiles().at(3);
    QTRY_COMPARE_WITH_TIMEOUT(tile.image.size(), tile.original, Soon);
    const QImage before = m_canvas->grab().toImage();
    QTest::keyClick(m_canvas.get(), Qt::Key_Right, Qt::ShiftModifier | Qt::KeypadModifier);
    QVERIFY(m_canvas->grab().toImage() != before);
}

void TestCanvasInput::onlyTheUprightWheelZooms()
{
    showCanvas();
    m_canvas->setCharacter(reviewing(0));
    QVERIFY(becomesComplete());
    const auto turn = [this](const QPoint &angle) {
        QWheelEvent wheel({50, 50}, m_canvas->mapToGlobal(QPointF(50, 50)), {}, angle, Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_canvas.get(), &wheel);
    };
    turn({0, 120});
    QCOMPARE(m_canvas->zoom(), Canvas::Zoom::Other);
    const int percent = m_canvas->zoomPercent();
    turn({120, 0});
    QCOMPARE(m_canvas->zoomPercent(), percent);
    turn({0, -60});
    QCOMPARE(m_canvas->zoomPercent(), percent); // half a notch
    turn({0, -60});
    QCOMPARE(m_canvas->zoom(), Canvas::Zoom::Fit);
}

void TestCanvasInput::keysDoNothingWhenFitted()
{
    showCanvas();
    m_canvas->setCharacter(reviewing(0));
    QVERIFY(becomesComplete());
    const QImage before = m_canvas->grab().toImage();
    QTest::keyClick(m_canvas.get(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(m_canvas.get(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_canvas->grab().toImage(), before);
}

void TestCanvasInput::clickingChoosesTheFocusRef()
{
    showCanvas();
    m_canvas->setCharacter(reviewing(0));
    QVERIFY(becomesComplete());
    QSignalSpy focus(m_canvas.get(), &Canvas::focusRefChanged);
    QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, m_canvas->refRect(2).center());
    QCOMPARE(m_canvas->focusRef(), 2);
    QCOMPARE(focus.count(), 1);
    QTest::keyClick(m_canvas.get(), Qt::Key_Return);
    QCOMPARE(m_canvas->view(), Canvas::View::Single);
    QTest::keyClick(m_canvas.get(), Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(m_canvas->view(), Canvas::View::All);
    m_canvas->setFocusRef(4);
    QCOMPARE(m_canvas->focusRef(), 2); // there is no fifth
}

void TestCanvasInput::theFrameTellsWhoHasTheKeys()
{
    showCanvas();
    m_canvas->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_canvas.get()));
    m_canvas->setCharacter(reviewing(0));
    QVERIFY(becomesComplete());
    const auto frame = [this] {
        const QImage screen = m_canvas->grab().toImage();
        const QPoint corner = m_canvas->refRect(m_canvas->focusRef()).topLeft();
        return screen.pixelColor((QPointF(corner) * m_canvas->devicePixelRatioF()).toPoint());
    };
    const QColor accent = m_theme->colours().accent;
    m_canvas->setFocus();
    QCOMPARE(frame(), accent);
    m_canvas->clearFocus();
    QVERIFY(frame() != accent);
    m_canvas->setView(Canvas::View::Single);
    QVERIFY(frame() != accent);
    m_canvas->setFocus();
    QCOMPARE(frame(), accent);
}

QTEST_MAIN(TestCanvasInput)
#include "tst_canvasinput.moc"
