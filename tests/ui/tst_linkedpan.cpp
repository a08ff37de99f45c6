// SPDX-License-Identifier: Apache-2.0
#include "ui/review/linkedpan.h"

#include <QtTest>

/// The part of each picture that is shown at 100 %.
class TestLinkedPan : public QObject
{
    Q_OBJECT

private slots:
    void startsInTheMiddle();
    void movesWithTheHand();
    void stopsAtTheEdges();
    void otherSizesFollowInProportion();
    void aSmallPictureIsShownWhole();
};

void TestLinkedPan::startsInTheMiddle()
{
    const LinkedPan pan;
    QCOMPARE(pan.visiblePart({1000, 1000}, {400, 200}), QRect(300, 400, 400, 200));
}

void TestLinkedPan::movesWithTheHand()
{
    LinkedPan pan;
    pan.moveBy({-50, 30}, {1000, 1000}, {400, 200});
    QCOMPARE(pan.visiblePart({1000, 1000}, {400, 200}), QRect(350, 370, 400, 200));
    pan.reset();
    QCOMPARE(pan.visiblePart({1000, 1000}, {400, 200}), QRect(300, 400, 400, 200));
}

void TestLinkedPan::stopsAtTheEdges()
{
    LinkedPan pan;
    pan.moveBy({-9999, 9999}, {1000, 1000}, {400, 200});
    QCOMPARE(pan.visiblePart({1000, 1000}, {400, 200}), QRect(600, 0, 400, 200));
    // What was beyond the edge need not be taken back first.
    pan.moveBy({10, 0}, {1000, 1000}, {400, 200});
    QCOMPARE(pan.visiblePart({1000, 1000}, {400, 200}), QRect(590, 0, 400, 200));
}

void TestLinkedPan::otherSizesFollowInProportion()
{
    LinkedPan pan;
    pan.moveBy({-100, 0}, {1000, 1000}, {400, 400});
    QCOMPARE(pan.visiblePart({1000, 1000}, {400, 400}).center().x(), 599);
    QCOMPARE(pan.visiblePart({2000, 2000}, {400, 400}).center().x(), 1199);
}

void TestLinkedPan::aSmallPictureIsShownWhole()
{
    LinkedPan pan;
    pan.moveBy({-50, -50}, {100, 1000}, {400, 400});
    QCOMPARE(pan.visiblePart({100, 1000}, {400, 400}), QRect(0, 350, 100, 400));
}

QTEST_APPLESS_MAIN(TestLinkedPan)
#include "tst_linkedpan.moc"
