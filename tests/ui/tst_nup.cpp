// SPDX-License-Identifier: Apache-2.0
#include "ui/review/nup.h"

#include <QtTest>

/// Rows, columns and rectangles of refs side by side.
class TestNUp : public QObject
{
    Q_OBJECT

private slots:
    void takesTheGridThatShowsTheRefsLargest_data();
    void takesTheGridThatShowsTheRefsLargest();
    void noOtherGridShowsThemLarger_data();
    void noOtherGridShowsThemLarger();
    void fittedRefsKeepTheirShapeAndDoNotOverlap();
    void aLastRowThatIsNotFullStandsInTheMiddle();
    void filledCellsUseTheWholeArea();
    void nothingToShowAndNoRoomAreEmpty();
};

void TestNUp::takesTheGridThatShowsTheRefsLargest_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QSize>("aspect");
    QTest::addColumn<QSize>("area");
    QTest::addColumn<NUpGrid>("grid");

    const QSize square(1024, 1024);
    const QSize tall(1024, 1536);
    const QSize veryTall(400, 1000);
    QTest::newRow("four square, usual") << 4 << square << QSize(960, 640) << NUpGrid{2, 2};
    QTest::newRow("four square, very wide") << 4 << square << QSize(1600, 300) << NUpGrid{1, 4};
    QTest::newRow("four square, narrow") << 4 << square << QSize(200, 900) << NUpGrid{4, 1};
    QTest::newRow("four very tall") << 4 << veryTall << QSize(960, 610) << NUpGrid{1, 4};
    QTest::newRow("four tall, wide") << 4 << tall << QSize(960, 400) << NUpGrid{1, 4};
    QTest::newRow("one") << 1 << square << QSize(960, 640) << NUpGrid{1, 1};
    QTest::newRow("two square") << 2 << square << QSize(960, 640) << NUpGrid{1, 2};
    QTest::newRow("three square, usual") << 3 << square << QSize(1000, 640) << NUpGrid{1, 3};
    QTest::newRow("five square") << 5 << square << QSize(960, 640) << NUpGrid{2, 3};
    QTest::newRow("six square") << 6 << square << QSize(960, 640) << NUpGrid{2, 3};
}

void TestNUp::takesTheGridThatShowsTheRefsLargest()
{
    QFETCH(int, count);
    QFETCH(QSize, aspect);
    QFETCH(QSize, area);
    QFETCH(NUpGrid, grid);
    QCOMPARE(nUpGrid(count, aspect, area, 2), grid);
}

void TestNUp::noOtherGridShowsThemLarger_data()
{
    QTest::addColumn<int>("count");
    for (int count = 1; count <= 6; ++count)
        QTest::addRow("%d refs", count) << count;
}

void TestNUp::noOtherGridShowsThemLarger()
{
    QFETCH(int, count);
    const QSize aspect(1024, 1536);
    for (int width = 320; width <= 2560; width += 160) {
        const QSize area(width, 700);
        const NUpGrid chosen = nUpGrid(count, aspect, area, 0);
        QVERIFY(chosen.rows * chosen.columns >= count);
        const auto shownWidth = [&](int rows, int columns) {
            const QSize cell(area.width() / columns, area.height() / rows);
            return aspect.scaled(cell, Qt::KeepAspectRatio).width();
        };
        for (int columns = 1; columns <= count; ++columns) {
            const int rows = (count + columns - 1) / columns;
            QVERIFY(shownWidth(rows, columns) <= shownWidth(chosen.rows, chosen.columns));
        }
    }
}

void TestNUp::fittedRefsKeepTheirShapeAndDoNotOverlap()
{
    const QRect area(10, 20, 521, 577);
    const QList<QRect> rects = nUpFitted(4, {1024, 1536}, area, 2);
    QCOMPARE(rects.size(), 4);
    for (const QRect &rect : rects) {
        QVERIFY(area.contains(rect));
        QVERIFY(std::abs(rect.width() * 1536 - rect.height() * 1024) < 1536);
        QCOMPARE(rect.size(), rects.constFirst().size());
    }
    QCOMPARE(rects.at(1).left(), rects.at(0).right() + 1 + 2);
    QCOMPARE(rects.at(2).top(), rects.at(0).bottom() + 1 + 2);
    // Close together in the middle.
    const QRect block = rects.constFirst().united(rects.constLast());
    QVERIFY(std::abs((block.left() - area.left()) - (area.right() - block.right())) <= 1);
}

void TestNUp::aLastRowThatIsNotFullStandsInTheMiddle()
{
    const QRect area(0, 0, 960, 640);
    const QList<QRect> rects = nUpFitted(5, {1, 1}, area, 0);
    QCOMPARE(rects.size(), 5);
    const QRect last = rects.at(3).united(rects.at(4));
    QVERIFY(std::abs(last.center().x() - area.center().x()) <= 1);
}

void TestNUp::filledCellsUseTheWholeArea()
{
    const QRect area(0, 0, 960, 640);
    const QList<QRect> rects = nUpFilled(4, {1024, 1024}, area, 2);
    QCOMPARE(rects.size(), 4);
    QCOMPARE(rects.constFirst().united(rects.constLast()), area);
}

void TestNUp::nothingToShowAndNoRoomAreEmpty()
{
    QVERIFY(nUpFitted(0, {1, 1}, {0, 0, 100, 100}, 2).isEmpty());
    QVERIFY(nUpFitted(4, {1, 1}, {}, 2).isEmpty());
    QVERIFY(nUpFilled(4, {}, {0, 0, 100, 100}, 2).isEmpty());
    // Hardly any room still has a place for each.
    QCOMPARE(nUpFitted(4, {1, 1}, {0, 0, 8, 8}, 2).size(), 4);
}

QTEST_APPLESS_MAIN(TestNUp)
#include "tst_nup.moc"
