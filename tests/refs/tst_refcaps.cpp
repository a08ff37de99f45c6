// SPDX-License-Identifier: Apache-2.0
#include "refs/refcaps.h"

#include <QTest>

namespace {

constexpr qint64 MiB = 1024LL * 1024;

RefCaps caps(qint64 canvas, qint64 thumbnails, qint64 originals)
{
    return {.canvas = canvas,
            .thumbnails = thumbnails,
            .originals = originals,
            .fullSizes = MostRefCaps.fullSizes};
}

} // namespace

class TestRefCaps : public QObject
{
    Q_OBJECT

private slots:
    void followTheViews_data();
    void followTheViews();
    void whatIsOnTheDiskNeedsNoMemory();
};

void TestRefCaps::followTheViews_data()
{
    QTest::addColumn<RefNeeds>("needs");
    QTest::addColumn<RefCaps>("expected");

    const RefCaps least = caps(12 * MiB, 2 * MiB, 12 * MiB);
    QTest::newRow("nothing at hand") << RefNeeds{} << least;
    QTest::newRow("small views") << RefNeeds{.canvas = 4 * MiB,
                                             .thumbnails = MiB / 3,
                                             .originals = 2 * MiB}
                                 << least;
    QTest::newRow("a large canvas")
        << RefNeeds{.canvas = 30 * MiB} << caps(60 * MiB, 2 * MiB, 12 * MiB);
    QTest::newRow("a large grid") << RefNeeds{.thumbnails = 6 * MiB}
                                  << caps(12 * MiB, 36 * MiB, 12 * MiB);
    QTest::newRow("heavy files") << RefNeeds{.originals = 12 * MiB}
                                 << caps(12 * MiB, 2 * MiB, 36 * MiB);
    QTest::newRow("beyond all bounds")
        << RefNeeds{.canvas = 60 * MiB, .thumbnails = 10 * MiB, .originals = 30 * MiB}
        << MostRefCaps;
}

void TestRefCaps::followTheViews()
{
    QFETCH(const RefNeeds, needs);
    QFETCH(const RefCaps, expected);
    const RefCaps found = refCapsFor(needs, RefBytes::InMemory);
    QCOMPARE(found.canvas, expected.canvas);
    QCOMPARE(found.thumbnails, expected.thumbnails);
    QCOMPARE(found.originals, expected.originals);
    QCOMPARE(found.fullSizes, expected.fullSizes);
}

void TestRefCaps::whatIsOnTheDiskNeedsNoMemory()
{
    const RefNeeds heavy{.canvas = 30 * MiB, .thumbnails = 6 * MiB, .originals = 12 * MiB};
    const RefCaps inMemory = refCapsFor(heavy, RefBytes::InMemory);
    const RefCaps onDisk = refCapsFor(heavy, RefBytes::OnDisk);
    QCOMPARE(onDisk.originals, 2 * MiB);
    QCOMPARE(refCapsFor({}, RefBytes::OnDisk).originals, 2 * MiB);
    QCOMPARE(onDisk.canvas, inMemory.canvas);
    QCOMPARE(onDisk.thumbnails, inMemory.thumbnails);
    QCOMPARE(onDisk.fullSizes, inMemory.fullSizes);
}

QTEST_GUILESS_MAIN(TestRefCaps)
#include "tst_refcaps.moc"
