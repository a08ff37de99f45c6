// SPDX-License-Identifier: Apache-2.0
#include "pictures/sheetfile.h"
#include "support/filecontent.h"
#include "support/filelimit.h"

#include <QDir>
#include <QImage>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

bool doesDiskFail = false; // what it is asked to have for certain it cannot keep

SheetPage page(int number)
{
    return {.title = u"A title"_s,
            .rows = {{.name = u"Mira"_s, .about = u"ready"_s}},
            .number = number,
            .count = 2};
}

} // namespace

/// In place of the system's, which it calls.
extern "C" int fsync(int file)
{
    if (doesDiskFail) {
        errno = EIO;
        return -1;
    }
    return static_cast<int>(::syscall(SYS_fsync, file));
}

/// The files of contact sheets on disks that are full, and in folders that vanish: what was there
/// before stays as it was, and nothing else is left.
class TestSheetFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void itTakesThePlaceOfTheOneThatWasAskedFor_data();
    void itTakesThePlaceOfTheOneThatWasAskedFor();
    void itsPagesSortAsTheyFollow_data();
    void itsPagesSortAsTheyFollow();
    void onAFullDisk_data();
    void onAFullDisk();
    void onADiskThatFails_data();
    void onADiskThatFails();
    void whereItsFolderVanishes_data();
    void whereItsFolderVanishes();
    void whereItsPagesVanish();
    void whereAFolderStandsInItsPlace();
    void whereSomethingStandsInAPagesPlace();
    void closedItLeavesNothing_data();
    void closedItLeavesNothing();

private:
    static void formats();
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList entries() const;
    void makeFormer(const QString &name) const;
    /// What \a result says is to be done about the disk.
    static void verifyStorage(const Result<void> &result);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSheetFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSheetFile::formats()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("PDF") << u"sheet.pdf"_s;
    QTest::newRow("PNG") << u"sheet.png"_s;
}

QStringList TestSheetFile::entries() const
{
    return QDir(m_folder->path())
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                   QDir::Name);
}

void TestSheetFile::makeFormer(const QString &name) const
{
    QFile former(path(name));
    QVERIFY(former.open(QIODevice::WriteOnly));
    QCOMPARE(former.write("mine"), 4);
}

void TestSheetFile::verifyStorage(const Result<void> &result)
{
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Storage);
    QVERIFY(result.error().message.contains(u"free space"_s));
}

void TestSheetFile::itTakesThePlaceOfTheOneThatWasAskedFor_data()
{
    formats();
}

void TestSheetFile::itTakesThePlaceOfTheOneThatWasAskedFor()
{
    QFETCH(const QString, name);
    makeFormer(name);
    const std::unique_ptr<SheetFile> sheet = sheetFileFor(path(name), 1);
    QVERIFY(sheet->add(page(1)));
    // Until all are drawn the former one is what there is.
    QCOMPARE(contentOf(path(name)), QByteArray("mine"));
    QVERIFY(sheet->finish());
    QVERIFY(contentOf(path(name)).size() > 1'000);
    QCOMPARE(entries(), QStringList{name});
}

void TestSheetFile::itsPagesSortAsTheyFollow_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("pages");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::newRow("one page") << u"sheet.png"_s << 1 << u"sheet.png"_s << u"sheet.png"_s;
    QTest::newRow("few") << u"sheet.png"_s << 9 << u"sheet-1.png"_s << u"sheet-9.png"_s;
    QTest::newRow("twenty") << u"sheet.png"_s << 20 << u"sheet-01.png"_s << u"sheet-20.png"_s;
    QTest::newRow("two hundred") << u"s.1.PNG"_s << 200 << u"s.1-001.PNG"_s << u"s.1-200.PNG"_s;
    QTest::newRow("PDF") << u"sheet.pdf"_s << 20 << u"sheet.pdf"_s << u"sheet.pdf"_s;
}

void TestSheetFile::itsPagesSortAsTheyFollow()
{
    QFETCH(const QString, name);
    QFETCH(const int, pages);
    QFETCH(const QString, first);
    QFETCH(const QString, last);
    QCOMPARE(sheetPageFile(path(name), 1, pages), path(first));
    QCOMPARE(sheetPageFile(path(name), pages, pages), path(last));
}

void TestSheetFile::onAFullDisk_data()
{
    formats();
}

void TestSheetFile::onAFullDisk()
{
    QFETCH(const QString, name);
    makeFormer(name);
    const std::unique_ptr<SheetFile> sheet = sheetFileFor(path(name), 2);
    QVERIFY(sheet->add(page(1)));
    Result<void> result;
    {
        const FileLimit limit(500);
        result = sheet->add(page(2));
        if (result) // a PDF may not have been written to the end
            result = sheet->finish();
    }
    verifyStorage(result);
    sheet->close();
    QCOMPARE(entries(), QStringList{name});
    QCOMPARE(contentOf(path(name)), QByteArray("mine"));
}

void TestSheetFile::onADiskThatFails_data()
{
    formats();
}

/// It may have taken all that was written, and lose it with the next loss of power: the former file
/// is given up for what is there for certain only.
void TestSheetFile::onADiskThatFails()
{
    QFETCH(const QString, name);
    makeFormer(name);
    const std::unique_ptr<SheetFile> sheet = sheetFileFor(path(name), 1);
    Result<void> result;
    {
        const QScopeGuard mended = qScopeGuard([] { doesDiskFail = false; });
        doesDiskFail = true;
        result = sheet->add(page(1));
        if (result)
            result = sheet->finish();
    }
    verifyStorage(result);
    sheet->close();
    QCOMPARE(entries(), QStringList{name});
    QCOMPARE(contentOf(path(name)), QByteArray("mine"));
}

void TestSheetFile::whereItsFolderVanishes_data()
{
    formats();
}

void TestSheetFile::whereItsFolderVanishes()
{
    QFETCH(const QString, name);
    QVERIFY(QDir(m_folder->path()).mkdir(u"stick"_s));
    const QString file = path(u"stick/"_s + name);
    const std::unique_ptr<SheetFile> sheet = sheetFileFor(file, 2);
    QVERIFY(sheet->add(page(1)));
    QVERIFY(QDir(path(u"stick"_s)).removeRecursively());
    Result<void> result = sheet->add(page(2));
    if (result) // a PDF has its file open, wherever that is
        result = sheet->finish();
    verifyStorage(result);
    QVERIFY(result.error().message.contains(path(u"stick"_s)));
    sheet->close();
    QCOMPARE(entries(), QStringList());
}

/// After the last one was drawn: what somebody agreed to have replaced is not lost for that.
void TestSheetFile::whereItsPagesVanish()
{
    makeFormer(u"sheet.png"_s);
    const std::unique_ptr<SheetFile> sheet = sheetFileFor(path(u"sheet.png"_s), 1);
    QVERIFY(sheet->add(page(1)));
    QCOMPARE(entries().size(), 2);
    QVERIFY(QDir(path(entries().constFirst())).removeRecursively());
    verifyStorage(sheet->finish());
    sheet->close();
    QCOMPARE(entries(), QStringList{u"sheet.png"_s});
    QCOMPARE(contentOf(path(u"sheet.png"_s)), QByteArray("mine"));
}

void TestSheetFile::whereAFolderStandsInItsPlace()
{
    const std::unique_ptr<SheetFile> sheet = sheetFileFor(path(u"sheet.png"_s), 1);
    QVERIFY(sheet->add(page(1)));
    QVERIFY(QDir(m_folder->path()).mkdir(u"sheet.png"_s));
    verifyStorage(sheet->finish());
    sheet->close();
    QCOMPARE(entries(), QStringList{u"sheet.png"_s});
}

/// Since it was begun: the first page was in its place already.
void TestSheetFile::whereSomethingStandsInAPagesPlace()
{
    const std::unique_ptr<SheetFile> sheet = sheetFileFor(path(u"sheet.png"_s), 2);
    QVERIFY(sheet->add(page(1)));
    QVERIFY(sheet->add(page(2)));
    makeFormer(u"sheet-2.png"_s);
    const Result<void> result = sheet->finish();
    QVERIFY(!result);
    QVERIFY(result.error().message.contains(u"sheet-2.png"_s));
    sheet->close();
    QCOMPARE(entries(), QStringList{u"sheet-2.png"_s});
    QCOMPARE(contentOf(path(u"sheet-2.png"_s)), QByteArray("mine"));
}

void TestSheetFile::closedItLeavesNothing_data()
{
    formats();
}

void TestSheetFile::closedItLeavesNothing()
{
    QFETCH(const QString, name);
    const std::unique_ptr<SheetFile> sheet = sheetFileFor(path(name), 2);
    QVERIFY(sheet->add(page(1)));
    if (name.endsWith(u"png"_s)) // the file of a PDF has no name yet, where the system allows that
        QCOMPARE(entries().size(), 1);
    sheet->close();
    QCOMPARE(entries(), QStringList());
}

QTEST_MAIN(TestSheetFile)
#include "tst_sheetfile.moc"
