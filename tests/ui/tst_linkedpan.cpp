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
    void oneAloneKeepsItsOffset();
    void aSpotIsBroughtToItsPlace();
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

void TestLinkedPan::oneAloneKeepsItsOffset()
{
    constexpr QSize picture{1000, 1000};
    constexpr QSize cell{400, 200};
    LinkedPan pan;
    QVERIFY(!pan.hasOffsets());
    pan.moveBy({-50, 30}, picture, cell, 2, LinkedPan::Moves::One);
    QVERIFY(pan.hasOffsets());
    QCOMPARE(pan.visiblePart(picture, cell, 2), QRect(350, 370, 400, 200));
    QCOMPARE(pan.visiblePart(picture, cell, 1), QRect(300, 400, 400, 200));
    // All together, whoever leads.
    pan.moveBy({-10, 0}, picture, cell, 1);
    QCOMPARE(pan.visiblePart(picture, cell, 2), QRect(360, 370, 400, 200));
    pan.moveBy({-10, 0}, picture, cell, 2);
    QCOMPARE(pan.visiblePart(picture, cell, 1), QRect(320, 400, 400, 200));
    QCOMPARE(pan.visiblePart(picture, cell, 2), QRect(370, 370, 400, 200));
    pan.clearOffsets();
    QCOMPARE(pan.visiblePart(picture, cell, 2), QRect(320, 400, 400, 200));
    QVERIFY(!pan.hasOffsets());
}

void TestLinkedPan::aSpotIsBroughtToItsPlace()
{
    LinkedPan pan;
    // A quarter across stands 100 pixels to the left of the middle.
    pan.bring({0.25, 0.5}, {-100, 0}, {1000, 1000}, {400, 200}, 0, LinkedPan::Moves::All);
    QCOMPARE(pan.visiblePart({1000, 1000}, {400, 200}), QRect(150, 400, 400, 200));
    // As near as the edge allows.
    pan.bring({0, 0}, {0, 0}, {1000, 1000}, {400, 200}, 0, LinkedPan::Moves::All);
    QCOMPARE(pan.visiblePart({1000, 1000}, {400, 200}), QRect(0, 0, 400, 200));
}

QTEST_APPLESS_MAIN(TestLinkedPan)
#include "tst_linkedpan.moc"
