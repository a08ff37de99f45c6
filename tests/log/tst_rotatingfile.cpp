// SPDX-License-Identifier: Apache-2.0
#include "log/rotatingfile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto OwnerOnly =
    QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
constexpr auto FolderOfOwner = OwnerOnly | QFile::ExeOwner | QFile::ExeUser;

QByteArray contents(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

} // namespace

class TestRotatingFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void appendsToWhatIsThere();
    void reachesTheSystemAtOnce();
    void isPrivate();
    void makesAnOldOnePrivate();
    void keepsTheNewestFiles();
    void givesALongLineAFileToItself();
    void keepsTheLimitWhenItCannotRename();
    void triesAgainAfterAFailure();

private:
    std::optional<QTemporaryDir> m_folder;
    QString m_name;
};

void TestRotatingFile::init()
{
    m_folder.emplace();
    m_name = m_folder->filePath(u"a/b/some.log"_s);
}

void TestRotatingFile::cleanup()
{
    m_folder.reset();
}

void TestRotatingFile::appendsToWhatIsThere()
{
    RotatingFile(m_name).append("one\n");
    RotatingFile(m_name).append("two\n");
    QCOMPARE(contents(m_name), "one\ntwo\n");
}

void TestRotatingFile::reachesTheSystemAtOnce()
{
    RotatingFile file(m_name);
    file.append("one\n");
    QCOMPARE(contents(m_name), "one\n");
}

void TestRotatingFile::isPrivate()
{
    RotatingFile file(m_name, 10);
    file.append("123456789\n");
    file.append("123456789\n");
    QCOMPARE(QFile::permissions(QFileInfo(m_name).path()), FolderOfOwner);
    QCOMPARE(QFile::permissions(m_name), OwnerOnly);
    QCOMPARE(QFile::permissions(m_name + u".1"_s), OwnerOnly);
}

void TestRotatingFile::makesAnOldOnePrivate()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_name).path()));
    QFile old(m_name);
    QVERIFY(old.open(QIODevice::WriteOnly));
    QVERIFY(old.setPermissions(OwnerOnly | QFile::ReadGroup | QFile::ReadOther));
    QVERIFY(QFile::setPermissions(QFileInfo(m_name).path(), FolderOfOwner | QFile::ReadOther));

    const RotatingFile file(m_name);
    QVERIFY(file.isOpen());
    QCOMPARE(QFile::permissions(QFileInfo(m_name).path()), FolderOfOwner);
    QCOMPARE(QFile::permissions(m_name), OwnerOnly);
}

void TestRotatingFile::keepsTheNewestFiles()
{
    RotatingFile file(m_name, 100, 3); // ten lines of ten bytes in each
    for (int i = 0; i < 57; ++i)
        file.append(QByteArray::number(i).rightJustified(9, '0') + '\n');
    const QFileInfo info(m_name);
    QCOMPARE(info.dir().entryList(QDir::Files, QDir::Name),
             QStringList({u"some.log"_s, u"some.log.1"_s, u"some.log.2"_s}));
    QByteArray all;
    for (const char *age : {".2", ".1", ""}) {
        const QString name = m_name + QLatin1StringView(age);
        QVERIFY(QFileInfo(name).size() <= 100);
        all += contents(name);
    }
    QByteArray expected;
    for (int i = 30; i < 57; ++i)
        expected += QByteArray::number(i).rightJustified(9, '0') + '\n';
    QCOMPARE(all, expected);
}

void TestRotatingFile::givesALongLineAFileToItself()
{
    const QByteArray longLine = QByteArray(500, 'x') + '\n';
    RotatingFile file(m_name, 100, 3);
    file.append(longLine);
    QVERIFY(!QFile::exists(m_name + u".1"_s)); // nothing empty is set aside
    file.append("one\n");
    QCOMPARE(contents(m_name), "one\n");
    QCOMPARE(contents(m_name + u".1"_s), longLine);
}

void TestRotatingFile::keepsTheLimitWhenItCannotRename()
{
    QVERIFY(QDir().mkpath(m_name + u".1/in the way"_s));
    RotatingFile file(m_name, 10, 2);
    file.append("123456789\n");
    file.append("abcdefghi\n");
    QCOMPARE(contents(m_name), "abcdefghi\n");
}

void TestRotatingFile::triesAgainAfterAFailure()
{
    QFile inTheWay(m_folder->filePath(u"a"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    RotatingFile file(m_name);
    QVERIFY(!file.isOpen());
    file.append("lost\n");
    QVERIFY(inTheWay.remove());
    file.append("kept\n");
    QVERIFY(file.isOpen());
    QCOMPARE(contents(m_name), "kept\n");
}

QTEST_GUILESS_MAIN(TestRotatingFile)
#include "tst_rotatingfile.moc"
