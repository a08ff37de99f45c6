// SPDX-License-Identifier: Apache-2.0
#include "files/filethread.h"
#include "files/newfile.h"
#include "files/privatefolder.h"

#include <QDir>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

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
    void piecesAreDoneInOrderAndToldLater();
    void whoIsGoneHearsNothing();
    void destroyedWhileBusyItWaitsForOneAndDropsTheRest();

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

void TestNewFile::destroyedWhileBusyItWaitsForOneAndDropsTheRest()
{
    auto thread = std::make_unique<FileThread>();
    bool isTold = false;
    const QString path = m_folder->filePath(u"first"_s);
    const QString rest = m_folder->filePath(u"rest"_s);
    const QString begun = m_folder->filePath(u"begun"_s);
    thread->run<int>(
        [path, begun]() -> Result<int> {
            write(begun, "x");
            QThread::msleep(50);
            write(path, "x");
            return 1;
        },
        this, [&isTold](const Result<int> &) { isTold = true; });
    thread->run<int>(
        [rest]() -> Result<int> {
            write(rest, "x");
            return 2;
        },
        this, [&isTold](const Result<int> &) { isTold = true; });
    // Without the event loop, which would hand the result over.
    while (!QFile::exists(begun))
        QThread::msleep(1);
    thread.reset();
    QVERIFY(QFile::exists(path));
    QVERIFY(!QFile::exists(rest));
    QTest::qWait(10);
    QVERIFY(!isTold);
}

QTEST_GUILESS_MAIN(TestNewFile)
#include "tst_newfile.moc"
