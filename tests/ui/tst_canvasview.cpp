// SPDX-License-Identifier: Apache-2.0
#include "ui/review/canvasview.h"
#include "ui/review/grounds.h"
#include "ui/theme/colours.h"

#include <QSet>
#include <QSignalSpy>
#include <QtTest>

/// How refs are looked at, without any.
class TestCanvasView : public QObject
{
    Q_OBJECT

private slots:
    void groundsTurnInACircleAndDiffer();
    void saysWhichIsAnother();
    void offsetsAreTakenBack();
    void staysFromOneStartToTheNext();
    void takesNoOtherBytes_data();
    void takesNoOtherBytes();
};

void TestCanvasView::groundsTurnInACircleAndDiffer()
{
    CanvasView view;
    QSet<QString> names;
    QSet<QRgb> colours;
    do {
        names.insert(groundName(view.ground()));
        const QBrush brush = groundBrush(view.ground(), darkColours());
        const bool isPlain = brush.style() == Qt::SolidPattern;
        colours.insert(isPlain ? brush.color().rgb() : 0U);
        if (isPlain)
            QCOMPARE(groundBrush(view.ground(), lightColours()).color(), brush.color());
        view.turnGround();
    } while (view.ground() != CanvasView::Ground::Grey && names.size() < 9);
    QCOMPARE(names.size(), 6);
    QCOMPARE(colours.size(), 6);
}

void TestCanvasView::saysWhichIsAnother()
{
    CanvasView view;
    QSignalSpy scale(&view, &CanvasView::scaleChanged);
    QSignalSpy place(&view, &CanvasView::placeChanged);
    QSignalSpy look(&view, &CanvasView::lookChanged);
    Framing framing;
    view.setFraming(framing);
    QCOMPARE(scale.count() + place.count() + look.count(), 0);
    framing.scale = 2;
    view.setFraming(framing);
    QCOMPARE(scale.count(), 1);
    framing.pan.moveBy({5, 0}, {100, 100}, {50, 50});
    view.setFraming(framing);
    QCOMPARE(scale.count(), 1);
    QCOMPARE(place.count(), 1);
    QCOMPARE(look.count(), 0);
    framing.pan.moveBy({5, 0}, {100, 100}, {50, 50}, 1, LinkedPan::Moves::One);
    view.setFraming(framing);
    QCOMPARE(place.count(), 2);
    QCOMPARE(look.count(), 1); // "linked" becomes "linked, offset"
    view.setLinked(false);
    view.setLinked(false);
    QCOMPARE(look.count(), 2);
}

void TestCanvasView::offsetsAreTakenBack()
{
    CanvasView view;
    Framing framing{.scale = 1};
    framing.alone.insert(2, 4);
    framing.pan.moveBy({5, 0}, {100, 100}, {50, 50}, 2, LinkedPan::Moves::One);
    view.setFraming(framing);
    QVERIFY(view.hasOffsets());
    view.clearOffsets();
    QVERIFY(!view.hasOffsets());
    QCOMPARE(view.framing().scaleOf(2), 1.0);
}

void TestCanvasView::staysFromOneStartToTheNext()
{
    CanvasView view;
    view.setGround(CanvasView::Ground::Checker);
    view.setShowsClipping(true);
    view.setShowsInfo(true);
    CanvasView next;
    next.restore(view.save());
    QCOMPARE(next.ground(), CanvasView::Ground::Checker);
    QVERIFY(next.showsClipping());
    QVERIFY(next.showsInfo());
    QVERIFY(next.isLinked());
}

void TestCanvasView::takesNoOtherBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("none") << QByteArray();
    QTest::newRow("too few") << CanvasView().save().left(2);
    QTest::newRow("another version") << QByteArray("\x7f\x03\x01\x01");
    QTest::newRow("no such ground") << QByteArray("\x01\x7f\x01\x01");
}

void TestCanvasView::takesNoOtherBytes()
{
    QFETCH(const QByteArray, bytes);
    CanvasView view;
    view.setGround(CanvasView::Ground::Black);
    view.restore(bytes);
    QCOMPARE(view.ground(), CanvasView::Ground::Black);
    QVERIFY(!view.showsInfo());
}

QTEST_MAIN(TestCanvasView)
#include "tst_canvasview.moc"
