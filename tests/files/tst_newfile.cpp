// SPDX-License-Identifier: Apache-2.0
#include "files/exportfile.h"
#include "files/filethread.h"
#include "files/newfile.h"
#include "files/privatefolder.h"
#include "files/retiredpools.h"
#include "support/filelimit.h"

#include <QDir>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostWaits = 5'000; // of a millisecond each, where nobody says to go on

const NewFileName Name{.stem = u"Mira Voss - 1 front"_s, .ending = u"png"_s};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

QByteArray write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return bytes;
}

} // namespace

/// Files that take no other's place, and the thread that they are written in.
class TestNewFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void takesAFreeName();
    void aLinkIsNotFollowed();
    void saysWhyNot_data();
    void saysWhyNot();
    void privateOnesAreForNobodyElse();
    void aPrivateFolderGoesWithItsOwner();
    void aPrivateFolderHasTheSameOnlyOnce();
    void aPrivateFolderHasOnlyTheLatest_data();
    void aPrivateFolderHasOnlyTheLatest();
    void piecesAreDoneInOrderAndToldLater();
    void whoIsGoneHearsNothing();
    void destroyedWhileBusyItReturnsAtOnceAndAllIsDone();
    void aHandlerMayEndTheThread();
    void theEndOfTheProgramWaits();
    void aLargeExportIsWhole();
    void anExportIntoNoFolderSaysSo();

private:
    QStringList files() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestNewFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QStringList TestNewFile::files() const
{
    return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

void TestNewFile::takesAFreeName()
{
    for (const char *bytes : {"one", "two", "three"}) {
        const Result<QString> path = writeNewFile(m_folder->path(), Name, bytes);
        QVERIFY(path);
        QCOMPARE(contentOf(*path), QByteArray(bytes));
    }
    QCOMPARE(files(),
             (QStringList{u"Mira Voss - 1 front (2).png"_s, u"Mira Voss - 1 front (3).png"_s,
                          u"Mira Voss - 1 front.png"_s}));
    QCOMPARE(contentOf(m_folder->filePath(u"Mira Voss - 1 front.png"_s)), QByteArray("one"));
}

void TestNewFile::aLinkIsNotFollowed()
{
    const QString elsewhere = m_folder->filePath(u"elsewhere"_s);
    QVERIFY(QFile::link(elsewhere, m_folder->filePath(u"Mira Voss - 1 front.png"_s)));
    const Result<QString> path = writeNewFile(m_folder->path(), Name, "one");
    QVERIFY(path);
    QVERIFY(path->endsWith(u" (2).png"_s));
    QVERIFY(!QFile::exists(elsewhere));
}

void TestNewFile::saysWhyNot_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("no folder") << u"nowhere"_s;
    QTest::newRow("a file in its place") << u"file"_s;
}

void TestNewFile::saysWhyNot()
{
    QFETCH(const QString, folder);
    write(m_folder->filePath(u"file"_s), "x");
    const Result<QString> path = writeNewFile(m_folder->filePath(folder), Name, "one");
    QVERIFY(!path);
    QCOMPARE(path.error().kind, Error::Kind::Storage);
    QVERIFY(path.error().message.contains(m_folder->filePath(folder)));
    QVERIFY(path.error().message.contains(u"permissions"_s));
    QCOMPARE(files(), QStringList{u"file"_s});
}

void TestNewFile::privateOnesAreForNobodyElse()
{
    const Result<QString> path =
        writeNewFile(m_folder->path(), Name, "one", NewFileAccess::Private);
    QVERIFY(path);
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(*path) & others));
    QCOMPARE(contentOf(*path), QByteArray("one"));
}

void TestNewFile::aPrivateFolderGoesWithItsOwner()
{
    auto folder = std::make_unique<PrivateFolder>();
    QVERIFY(folder->path().isEmpty());
    const Result<QString> first = folder->keep(Name, "one");
    const Result<QString> second = folder->keep(Name, "two");
    QVERIFY(first && second);
    QVERIFY(*first != *second);
    const QString path = folder->path();
    QCOMPARE(QFileInfo(*first).absolutePath(), QFileInfo(path).absoluteFilePath());
    QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
    folder.reset();
    QVERIFY(!QFileInfo::exists(path));
}

void TestNewFile::aPrivateFolderHasTheSameOnlyOnce()
{
    PrivateFolder folder;
    const Result<QString> first = folder.keep(Name, "one");
    QVERIFY(first);
    QCOMPARE(folder.keep(Name, "one").value_or(QString()), *first);
    // Another program has changed it, and has it: whoever asks gets what was meant.
    write(*first, "changed");
    const Result<QString> again = folder.keep(Name, "one");
    QVERIFY(again && *again != *first);
    QCOMPARE(contentOf(*again), QByteArray("one"));
    QCOMPARE(contentOf(*first), QByteArray("changed"));
    // Another name for the same is another file.
    const Result<QString> other = folder.keep({.stem = u"other"_s, .ending = Name.ending}, "one");
    QVERIFY(other && *other != *again);
    QVERIFY(QFile::remove(*other));
    QCOMPARE(folder.keep({.stem = u"other"_s, .ending = Name.ending}, "one").value_or(QString()),
             *other); // written anew
    QCOMPARE(contentOf(*other), QByteArray("one"));
    folder.remove();
    QVERIFY(folder.keep(Name, "one"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestNewFile::aPrivateFolderHasOnlyTheLatest_data()
{
    QTest::addColumn<qsizetype>("files");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QByteArrayList>("left");

    QTest::newRow("all") << qsizetype(4) << qint64(8) << QByteArrayList{"a1", "b2", "c3", "d4"};
    // The first one was used again before the last came.
    QTest::newRow("so many") << qsizetype(2) << qint64(100) << QByteArrayList{"a1", "d4"};
    QTest::newRow("so large") << qsizetype(9) << qint64(6) << QByteArrayList{"a1", "c3", "d4"};
    QTest::newRow("too large") << qsizetype(9) << qint64(1) << QByteArrayList{"d4"};
}

void TestNewFile::aPrivateFolderHasOnlyTheLatest()
{
    QFETCH(const qsizetype, files);
    QFETCH(const qint64, bytes);
    QFETCH(const QByteArrayList, left);
    PrivateFolder folder({.files = files, .bytes = bytes});
    for (const QByteArray &content : {"a1"_ba, "b2"_ba, "c3"_ba, "a1"_ba, "d4"_ba})
        QVERIFY(folder.keep(Name, content));
    QByteArrayList there;
    const QFileInfoList entries = QDir(folder.path()).entryInfoList(QDir::Files);
    for (const QFileInfo &entry : entries)
        there.append(contentOf(entry.filePath()));
    std::sort(there.begin(), there.end());
    QCOMPARE(there, left);
}

void TestNewFile::piecesAreDoneInOrderAndToldLater()
{
    FileThread thread;
    QList<int> told;
    const Qt::HANDLE mine = QThread::currentThreadId();
    for (int i = 0; i < 5; ++i) {
        thread.run<int>(
            [i, mine]() -> Result<int> { return QThread::currentThreadId() == mine ? -1 : i; },
            this, [&told](const Result<int> &result) { told.append(*result); });
    }
    QVERIFY(told.isEmpty());
    QTRY_COMPARE(told, (QList<int>{0, 1, 2, 3, 4}));
}

void TestNewFile::whoIsGoneHearsNothing()
{
    FileThread thread;
    bool isTold = false;
    auto context = std::make_unique<QObject>();
    thread.run<int>([]() -> Result<int> { return 1; }, context.get(),
                    [&isTold](const Result<int> &) { isTold = true; });
    context.reset();
    bool isOver = false;
    thread.run<int>([]() -> Result<int> { return 2; }, this,
                    [&isOver](const Result<int> &) { isOver = true; });
    QTRY_VERIFY(isOver);
    QVERIFY(!isTold);
}

/// The piece that is under way goes on only once somebody says so: whoever waited for it would wait
/// for ever.
void TestNewFile::destroyedWhileBusyItReturnsAtOnceAndAllIsDone()
{
    auto thread = std::make_unique<FileThread>();
    bool isTold = false;
    const QString goOn = m_folder->filePath(u"go on"_s);
    const auto note = [this](const QString &name) { return m_folder->filePath(name); };
    thread->run<int>(
        [begun = note(u"1 begun"_s), ended = note(u"1 ended"_s), goOn]() -> Result<int> {
            write(begun, "x");
            for (int i = 0; i < MostWaits && !QFile::exists(goOn); ++i)
                QThread::msleep(1);
            write(ended, QFile::exists(goOn) ? "x" : "waited for");
            return 1;
        },
        this, [&isTold](const Result<int> &) { isTold = true; });
    thread->run<int>(
        [path = note(u"2"_s)]() -> Result<int> {
            write(path, "x");
            return 2;
        },
        this, [&isTold](const Result<int> &) { isTold = true; });
    thread->run([path = note(u"3"_s)] { write(path, "x"); });
    // Without the event loop, which would hand the result over.
    while (!QFile::exists(note(u"1 begun"_s)))
        QThread::msleep(1);
    thread.reset();
    QVERIFY(!QFile::exists(note(u"1 ended"_s)));
    write(goOn, "x");
    QTRY_COMPARE(contentOf(note(u"3"_s)), QByteArray("x"));
    QCOMPARE(contentOf(note(u"1 ended"_s)), QByteArray("x"));
    QVERIFY(QFile::exists(note(u"2"_s)));
    QTest::qWait(10);
    QVERIFY(!isTold);
}

void TestNewFile::aHandlerMayEndTheThread()
{
    auto thread = std::make_unique<FileThread>();
    int told = 0;
    for (int i = 0; i < 3; ++i) {
        thread->run<int>([]() -> Result<int> { return 1; }, this,
                         [&](const Result<int> &) {
                             ++told;
                             thread.reset();
                         });
    }
    QTRY_COMPARE(told, 1);
    QTest::qWait(10);
    QCOMPARE(told, 1);
}

void TestNewFile::theEndOfTheProgramWaits()
{
    const QString path = m_folder->filePath(u"last"_s);
    const QString begun = m_folder->filePath(u"begun"_s);
    {
        FileThread thread;
        thread.run([begun, path] {
            write(begun, "x");
            QThread::msleep(50);
            write(path, "x");
        });
        while (!QFile::exists(begun))
            QThread::msleep(1);
    }
    endRetiredPools();
    QCOMPARE(contentOf(path), QByteArray("x"));
}

void TestNewFile::aLargeExportIsWhole()
{
    const QString path = m_folder->filePath(u"large"_s);
    const QByteArray piece = QByteArray("0123456789").repeated(100);
    const auto pour = [&piece](ExportFile &file) {
        for (int i = 0; i < 1000; ++i)
            file.write(piece);
    };
    QVERIFY(writeExport(path, pour));
    QVERIFY(contentOf(path) == piece.repeated(1000));
    // One that is given up leaves the former one.
    {
        ExportFile file(path);
        file.write(piece.repeated(1000));
    }
    QVERIFY(contentOf(path) == piece.repeated(1000));
    QCOMPARE(files(), QStringList{u"large"_s});
    // And so does one for which there is no space, wherever that is noticed.
    const FileLimit limit(100'000);
    QVERIFY(!writeExport(path, pour));
    QVERIFY(!writeExport(path, [&piece](ExportFile &file) { file.write(piece.repeated(101)); }));
    QVERIFY(contentOf(path) == piece.repeated(1000));
    QCOMPARE(files(), QStringList{u"large"_s});
}

void TestNewFile::anExportIntoNoFolderSaysSo()
{
    const Result<void> lost = writeExport(m_folder->filePath(u"none/list.csv"_s), "a"_ba);
    QVERIFY(!lost);
    QVERIFY(lost.error().message.startsWith(u"list.csv could not be written"));
    QVERIFY(lost.error().message.contains(u"its folder does not exist"));
    QVERIFY(!lost.error().message.contains(u"free space"));
    // The folder is there, and in it something that is no file.
    QVERIFY(QDir(m_folder->path()).mkdir(u"list.csv"_s));
    const Result<void> taken = writeExport(m_folder->filePath(u"list.csv"_s), "a"_ba);
    QVERIFY(!taken);
    QVERIFY(!taken.error().message.contains(u"does not exist"));
}

QTEST_GUILESS_MAIN(TestNewFile)
#include "tst_newfile.moc"
