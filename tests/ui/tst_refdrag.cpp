// SPDX-License-Identifier: Apache-2.0
#include "support/windowfixture.h"
#include "ui/pictures/refdrag.h"

#include <QMouseEvent>
#include <QSignalSpy>

/// Where a drag of a ref begins. What the platform makes of it is not seen here: without one its
/// loop ends when it likes.
class TestRefDrag : public QObject
{
    Q_OBJECT

private slots:
    void aLabelThatIsPulledAsksForTheDrag();
    void allOfALongLabelIsItsGrip();
    void besideTheLabelDraggingMovesThePicture();
};

void TestRefDrag::aLabelThatIsPulledAsksForTheDrag()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const auto *drag = f.window->findChild<RefDrag *>();
    QVERIFY(drag != nullptr);
    QSignalSpy asked(drag, &RefDrag::dragRequested);
    Canvas &canvas = f.canvas();
    const QPoint label = canvas.refRect(1).topLeft() + QPoint(14, 14);
    QTest::mousePress(&canvas, Qt::LeftButton, {}, label);
    QCOMPARE(canvas.focusRef(), 1);
    const auto pullTo = [&canvas](const QPoint &to) {
        QMouseEvent move(QEvent::MouseMove, to, canvas.mapToGlobal(to), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&canvas, &move);
    };
    pullTo(label + QPoint(2, 1));
    QCOMPARE(asked.size(), 0); // a hand that shakes
    pullTo(label + QPoint(60, 40));
    pullTo(label + QPoint(80, 40));
    QCOMPARE(asked.size(), 1);
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, label + QPoint(80, 40));
}

void TestRefDrag::allOfALongLabelIsItsGrip()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    QSignalSpy asked(f.window->findChild<RefDrag *>(), &RefDrag::dragRequested);
    Canvas &canvas = f.canvas();
    const QRect shorter = canvas.labelRect(1);
    QVERIFY(canvas.refRect(1).contains(shorter));
    // It says more than number and pose.
    canvas.setPoseBeingMade(canvas.character().refs.at(1).pose);
    const QRect label = canvas.labelRect(1);
    QVERIFY(label.right() > shorter.right());
    for (const QPoint &corner : {label.topLeft(), label.bottomRight()}) {
        asked.clear();
        canvas.setFocusRef(0);
        QTest::mousePress(&canvas, Qt::LeftButton, {}, corner);
        QCOMPARE(canvas.focusRef(), 1);
        const QPoint to = corner + QPoint(40, 40);
        QMouseEvent move(QEvent::MouseMove, to, canvas.mapToGlobal(to), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&canvas, &move);
        QCOMPARE(asked.size(), 1);
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, to);
    }
}

void TestRefDrag::besideTheLabelDraggingMovesThePicture()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    QSignalSpy asked(f.window->findChild<RefDrag *>(), &RefDrag::dragRequested);
    Canvas &canvas = f.canvas();
    const QPoint center = canvas.refRect(1).center();
    QTest::mousePress(&canvas, Qt::LeftButton, Qt::NoModifier, center);
    QMouseEvent move(QEvent::MouseMove, center + QPoint(60, 40),
                     canvas.mapToGlobal(center + QPoint(60, 40)), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(&canvas, &move);
    QTest::mouseRelease(&canvas, Qt::LeftButton, Qt::NoModifier, center + QPoint(60, 40));
    QCOMPARE(asked.size(), 0);
    // And a click on a label selects its ref.
    QTest::mouseClick(&canvas, Qt::LeftButton, Qt::NoModifier,
                      canvas.refRect(2).topLeft() + QPoint(14, 14));
    QCOMPARE(canvas.focusRef(), 2);
    QCOMPARE(asked.size(), 0);
}

QTEST_MAIN(TestRefDrag)
#include "tst_refdrag.moc"
