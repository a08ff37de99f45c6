// SPDX-License-Identifier: Apache-2.0
#include "desktop/largeblocks.h"

#include <QFile>
#include <QTest>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <thread>
#include <vector>

#if defined(__GLIBC__)
#include <malloc.h>
#include <unistd.h>

namespace {

/// How many heaps there are.
qsizetype heaps()
{
    char *text = nullptr;
    std::size_t size = 0;
    std::FILE *told = open_memstream(&text, &size);
    malloc_info(0, told);
    std::fclose(told);
    const qsizetype count = QByteArray(text).count("<heap nr=");
    std::free(text);
    return count;
}

/// Whether a block of so many bytes lies in pages of its own.
bool isApart(std::size_t bytes)
{
    const std::size_t before = mallinfo2().hblks;
    void *volatile block = std::malloc(bytes);
    const bool isApart = mallinfo2().hblks > before;
    std::free(block);
    return isApart;
}

/// What is at hand at the end of the memory once \a count blocks of 256 KiB have been freed.
std::size_t atHandAfter(std::size_t count)
{
    constexpr std::size_t thumbnail = 256 * 1024;
    std::vector<void *> blocks(count);
    for (void *&block : blocks)
        block = std::malloc(thumbnail);
    for (void *block : blocks)
        std::free(block);
    return mallinfo2().keepcost;
}

/// Bytes of this process that are in memory.
qsizetype resident()
{
    QFile file(QStringLiteral("/proc/self/statm")); // in pages: all, those in memory, …
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

} // namespace
#endif

class TestLargeBlocks : public QObject
{
    Q_OBJECT

private slots:
    void lieApart();
    void someSmallOnesStayAtHand();
    void allThreadsHaveOneHeap();
    void freePagesGoBack();
};

void TestLargeBlocks::lieApart()
{
#if defined(__GLIBC__)
    constexpr std::size_t image = 4 * 1024 * 1024;
    constexpr std::size_t smaller = 512 * 1024;
    constexpr std::size_t small = 32 * 1024;
    returnLargeBlocks();
    // One that was freed changes nothing for those that come after it. (None is so small that it
    // might find room among what the others have left.)
    QVERIFY(isApart(image));
    QVERIFY(isApart(smaller));
    QVERIFY(isApart(image));
    QVERIFY(!isApart(small));
#else
    returnLargeBlocks();
    QSKIP("This C library is not glibc.");
#endif
}

void TestLargeBlocks::someSmallOnesStayAtHand()
{
#if defined(__GLIBC__)
    constexpr std::size_t mebibyte = 1024 * 1024;
    returnLargeBlocks();
    const std::size_t few = atHandAfter(6);
    QVERIFY2(few >= mebibyte, qPrintable(QString::number(few)));
    const std::size_t many = atHandAfter(64);
    QVERIFY2(many <= 3 * mebibyte, qPrintable(QString::number(many)));
#else
    QSKIP("This C library is not glibc.");
#endif
}

void TestLargeBlocks::allThreadsHaveOneHeap()
{
#if defined(__GLIBC__)
    shareOneHeap();
    const qsizetype before = heaps();
    QVERIFY(before > 0);
    qsizetype within = 0;
    std::thread([&within] {
        void *volatile block = std::malloc(64 * 1024);
        within = heaps();
        std::free(block);
    }).join();
    QCOMPARE(within, before);
#else
    shareOneHeap();
    QSKIP("This C library is not glibc.");
#endif
}

/// Every other block is freed, so none of them lies at an end.
void TestLargeBlocks::freePagesGoBack()
{
#if defined(__GLIBC__)
    constexpr std::size_t bytes = 64 * 1024;
    constexpr std::size_t count = 512;
    returnLargeBlocks();
    if (resident() == 0)
        QSKIP("This system does not tell what is in memory.");
    std::vector<std::unique_ptr<char[]>> blocks(count);
    for (auto &block : blocks)
        block = std::make_unique<char[]>(bytes); // and writes zeros
    for (std::size_t i = 0; i < count; i += 2)
        blocks[i].reset();
    const qsizetype before = resident();
    returnFreePages();
    const qsizetype freed = bytes * count / 2;
    QVERIFY2(before - resident() > freed / 2, qPrintable(QString::number(before - resident())));
#else
    returnFreePages();
    QSKIP("This C library is not glibc.");
#endif
}

QTEST_GUILESS_MAIN(TestLargeBlocks)
#include "tst_largeblocks.moc"
