// SPDX-License-Identifier: Apache-2.0
#include "refs/reffolder.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Block = 4096;

RefFileKey key(int number)
{
    return {.ref = {.character = *CharacterId::fromString(u"char_%1"_s.arg(number))}};
}

unsigned permissions(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777U : 0;
}

} // namespace

/// A folder that is kept below its cap.
class TestRefFolder : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_temporary.emplace(); }
    void cleanup() { m_temporary.reset(); }

    void makesAPrivateFolder();
    void countsInBlocks();
    void dropsTheLongestUnused();
    void whatIsUsedStays();
    void dropsManyAtATime();
    void aClockThatWasWrongDoesNotKeep();
    void whatOthersRemoveIsNotCounted();
    void aLinkWeighsNothing();
    void oneThatIsLargerThanTheCapGoes();
    void anotherRunFindsTheOrder();
    void aSmallerCapHoldsAtOnce();
    void clearsUpAfterACrash();
    void leavesAloneWhatIsNotOurs();
    void removes();
    void aLinkIsRefused_data();
    void aLinkIsRefused();
    void aFolderThatIsGoneIsMadeAgain();
    void aFileInItsPlaceIsRefused();

private:
    [[nodiscard]] RefPlace place() const
    {
        return {.folder = m_temporary->filePath(u"refs"_s), .connection = u"one"_s};
    }
    [[nodiscard]] RefFolder folderOf(qint64 cap) const
    {
        return {place(), RefFileKind::Original, cap};
    }
    [[nodiscard]] QString path() const { return refFolder(place(), RefFileKind::Original); }
    [[nodiscard]] qsizetype count() const { return QDir(path()).entryList(QDir::Files).size(); }
    [[nodiscard]] bool has(int number) const
    {
        return readRefFile(place(), key(number)).has_value();
    }
    /// Writes a file that takes one block.
    static bool write(RefFolder &folder, int number)
    {
        return folder.write(key(number), {.bytes = "bytes"_ba});
    }
    [[nodiscard]] bool setAge(int number, int hours) const
    {
        QFile file(refFilePath(place(), key(number)));
        const QDateTime then = QDateTime::currentDateTimeUtc().addSecs(-hours * 60LL * 60);
        return file.open(QIODevice::ReadWrite)
            && file.setFileTime(then, QFileDevice::FileModificationTime);
    }

    std::optional<QTemporaryDir> m_temporary;
};

void TestRefFolder::makesAPrivateFolder()
{
    QVERIFY(QDir().mkpath(path()));
    constexpr auto all =
        QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(place().folder, all) && QFile::setPermissions(path(), all));
    RefFolder folder = folderOf(Block);
    QVERIFY(!folder.isOpen());
    QVERIFY(folder.open());
    QVERIFY(folder.isOpen());
    QCOMPARE(permissions(path()), 0700U);
    QCOMPARE(permissions(place().folder), 0700U);
    QCOMPARE(count(), 0);
}

void TestRefFolder::countsInBlocks()
{
    RefFolder folder = folderOf(100 * Block);
    QVERIFY(folder.open());
    QVERIFY(write(folder, 1));
    QCOMPARE(folder.bytes(), Block);
    QVERIFY(folder.write(key(2), {.bytes = QByteArray(Block, 'x')})); // and a head
    QCOMPARE(folder.bytes(), 3 * Block);
    QVERIFY(write(folder, 2));
    QCOMPARE(folder.bytes(), 2 * Block);
    QCOMPARE(count(), 2);

    RefFolder again = folderOf(100 * Block);
    QVERIFY(again.open());
    QCOMPARE(again.bytes(), 2 * Block);
    QCOMPARE(count(), 2);
}

void TestRefFolder::dropsTheLongestUnused()
{
    RefFolder folder = folderOf(4 * Block);
    QVERIFY(folder.open());
    for (int i = 1; i <= 4; ++i)
        QVERIFY(write(folder, i) && setAge(i, 10 - i));
    QVERIFY(write(folder, 5));
    QVERIFY(!has(1));
    QVERIFY(has(5) && has(4) && has(3));
    QVERIFY(folder.bytes() <= 4 * Block);
    QCOMPARE(folder.bytes(), count() * Block);
}

void TestRefFolder::whatIsUsedStays()
{
    RefFolder folder = folderOf(4 * Block);
    QVERIFY(folder.open());
    for (int i = 1; i <= 4; ++i)
        QVERIFY(write(folder, i) && setAge(i, 10 - i));
    QVERIFY(has(1)); // to look is to use
    QVERIFY(write(folder, 5));
    QVERIFY(has(1) && has(5));
    QVERIFY(!has(2));
}

void TestRefFolder::dropsManyAtATime()
{
    RefFolder folder = folderOf(64 * Block);
    QVERIFY(folder.open());
    for (int i = 0; i < 64; ++i)
        QVERIFY(write(folder, i) && setAge(i, 100 - i));
    QCOMPARE(count(), 64);
    QVERIFY(write(folder, 64));
    QCOMPARE(count(), 60);
    QVERIFY(!has(4) && has(5));
}

void TestRefFolder::aClockThatWasWrongDoesNotKeep()
{
    RefFolder folder = folderOf(4 * Block);
    QVERIFY(folder.open());
    for (int i = 1; i <= 4; ++i)
        QVERIFY(write(folder, i) && setAge(i, i == 2 ? -500 : 10 - i));
    QVERIFY(write(folder, 5));
    QVERIFY(!has(2));
    QVERIFY(has(5) && has(4) && has(3));
}

/// Nothing was to be made room for then.
void TestRefFolder::whatOthersRemoveIsNotCounted()
{
    RefFolder folder = folderOf(4 * Block);
    QVERIFY(folder.open());
    for (int i = 1; i <= 4; ++i)
        QVERIFY(write(folder, i));
    removeRefFile(place(), key(1));
    QVERIFY(write(folder, 5));
    QCOMPARE(folder.bytes(), 4 * Block);
    QVERIFY(has(2) && has(3) && has(4) && has(5));
}

void TestRefFolder::aLinkWeighsNothing()
{
    RefFolder folder = folderOf(4 * Block);
    QVERIFY(folder.open() && write(folder, 1));
    const QString large = m_temporary->filePath(u"large"_s);
    QFile file(large);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(100 * Block));
    QVERIFY(QFile::link(large, refFilePath(place(), key(2))));
    QVERIFY(write(folder, 2));
    QCOMPARE(folder.bytes(), 2 * Block);
    QVERIFY(QFile::link(large, refFilePath(place(), key(3))));
    folder.remove(key(3));
    QCOMPARE(folder.bytes(), 2 * Block);
    QCOMPARE(QFileInfo(large).size(), 100 * Block);
}

void TestRefFolder::oneThatIsLargerThanTheCapGoes()
{
    RefFolder folder = folderOf(2 * Block);
    QVERIFY(folder.open());
    QVERIFY(folder.write(key(1), {.bytes = QByteArray(9 * Block, 'x')}));
    QCOMPARE(count(), 0);
    QCOMPARE(folder.bytes(), 0);
    QVERIFY(QDir(path()).isEmpty());
}

void TestRefFolder::anotherRunFindsTheOrder()
{
    {
        RefFolder folder = folderOf(4 * Block);
        QVERIFY(folder.open());
        for (int i = 1; i <= 4; ++i)
            QVERIFY(write(folder, i));
    }
    QVERIFY(setAge(1, 30) && setAge(2, 90) && setAge(3, 95) && setAge(4, 80));
    QVERIFY(has(3)); // to look is to use
    RefFolder folder = folderOf(4 * Block);
    QVERIFY(folder.open());
    QVERIFY(write(folder, 5));
    QVERIFY(!has(2) && !has(4));
    QVERIFY(has(1) && has(3) && has(5));
}

void TestRefFolder::aSmallerCapHoldsAtOnce()
{
    {
        RefFolder folder = folderOf(10 * Block);
        QVERIFY(folder.open());
        for (int i = 0; i < 10; ++i)
            QVERIFY(write(folder, i) && setAge(i, 10 - i));
    }
    RefFolder folder = folderOf(3 * Block);
    QVERIFY(folder.open());
    QCOMPARE(count(), 2);
    QVERIFY(has(9) && has(8) && !has(7));
}

void TestRefFolder::clearsUpAfterACrash()
{
    RefFolder folder = folderOf(4 * Block);
    QVERIFY(folder.open() && write(folder, 1));
    const QString unfinished = refFilePath(place(), key(2)) + unfinishedSuffix();
    QVERIFY(QFile::copy(refFilePath(place(), key(1)), unfinished));
    QVERIFY(!write(folder, 2));
    QVERIFY(folder.open());
    QVERIFY(!QFileInfo::exists(unfinished));
    QVERIFY(write(folder, 2));
    QCOMPARE(count(), 2);
}

void TestRefFolder::leavesAloneWhatIsNotOurs()
{
    RefFolder folder = folderOf(Block);
    QVERIFY(folder.open() && write(folder, 1));
    const QString stranger = path() + u"/README"_s;
    const QString link = path() + u"/0123456789012345678901234567890123456789"_s;
    QVERIFY(QFile::copy(refFilePath(place(), key(1)), stranger));
    QVERIFY(QFile::link(stranger, link));
    QVERIFY(folder.open());
    QCOMPARE(folder.bytes(), Block);
    QVERIFY(write(folder, 2));
    QVERIFY(QFileInfo::exists(stranger));
}

void TestRefFolder::removes()
{
    RefFolder folder = folderOf(4 * Block);
    QVERIFY(folder.open() && write(folder, 1) && write(folder, 2));
    folder.remove(key(1));
    folder.remove(key(3));
    QVERIFY(!has(1) && has(2));
    QCOMPARE(count(), 1);
}

void TestRefFolder::aLinkIsRefused_data()
{
    QTest::addColumn<QString>("link");

    QTest::newRow("all of it") << u"refs"_s;
    QTest::newRow("one kind") << u"refs/originals"_s;
}

void TestRefFolder::aLinkIsRefused()
{
    QFETCH(const QString, link);
    const QString elsewhere = m_temporary->filePath(u"elsewhere"_s);
    QVERIFY(QDir().mkpath(elsewhere));
    QVERIFY(QDir().mkpath(QFileInfo(m_temporary->filePath(link)).path()));
    QVERIFY(QFile::link(elsewhere, m_temporary->filePath(link)));
    const unsigned before = permissions(elsewhere);
    RefFolder folder = folderOf(4 * Block);
    QVERIFY(!folder.open());
    QVERIFY(!folder.isOpen());
    QVERIFY(QDir(elsewhere).isEmpty());
    QCOMPARE(permissions(elsewhere), before);
}

void TestRefFolder::aFolderThatIsGoneIsMadeAgain()
{
    RefFolder folder = folderOf(4 * Block);
    QVERIFY(folder.open() && write(folder, 1));
    QVERIFY(QDir(place().folder).removeRecursively());
    QVERIFY(!folder.isOpen());
    QVERIFY(!write(folder, 2));
    QVERIFY(folder.open());
    QCOMPARE(folder.bytes(), 0);
    QVERIFY(write(folder, 2) && has(2));
}

void TestRefFolder::aFileInItsPlaceIsRefused()
{
    QFile file(place().folder);
    QVERIFY(file.open(QIODevice::WriteOnly));
    RefFolder folder = folderOf(4 * Block);
    QVERIFY(!folder.open());
    QVERIFY(!folder.isOpen());
}

QTEST_GUILESS_MAIN(TestRefFolder)
#include "tst_reffolder.moc"
