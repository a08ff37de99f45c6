// SPDX-License-Identifier: Apache-2.0
#include "refs/reffile.h"
#include "support/filecontent.h"
#include "support/filelimit.h"

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

RefKey ref(const QString &character = u"char_1"_s)
{
    return {.character = *CharacterId::fromString(character),
            .index = 2,
            .pose = u"front"_s,
            .updatedAt = u"2026-05-08T10:00:00Z"_s};
}

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate)
        && file.write(bytes) == bytes.size();
}

bool isThere(const QString &path)
{
    return QFileInfo::exists(path) || QFileInfo(path).isSymLink();
}

} // namespace

/// One file of the disk cache: what is read is what was written for that key, or nothing.
class TestRefFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_temporary.reset(); }

    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void isThereForItsKeyOnly_data();
    void isThereForItsKeyOnly();
    void isForItsOwnerOnly();
    void absentIsNothing();
    void damageAnywhereIsSeen();
    void anythingMissingIsSeen();
    void whatIsOfAnotherKeyIsRemoved_data();
    void whatIsOfAnotherKeyIsRemoved();
    void tooLongIsNoneOfOurs();
    void aLinkIsNotFollowed();
    void aLinkIsNotWrittenThrough();
    void aPipeIsNotWaitedFor();
    void aFolderInTheWayIsLeft();
    void replacesWhatIsThere();
    void aFullDiskLeavesNothing();
    void withoutAFolderNothingIsWritten();
    void anUnfinishedOneIsNotWrittenOver();
    void noticesItsUseOnceAnHour();

private:
    [[nodiscard]] RefPlace place() const
    {
        return {.folder = m_temporary->path(), .connection = u"one"_s};
    }
    [[nodiscard]] QString path() const { return refFilePath(place(), m_key); }
    void write();

    std::optional<QTemporaryDir> m_temporary;
    const RefFileKey m_key{.ref = ref()};
    const RefFile m_file{.bytes = "\xff\xd8 not quite a JPEG \0 with all sorts of bytes"_ba};
};

void TestRefFile::init()
{
    m_temporary.emplace();
    for (const RefFileKind kind : {RefFileKind::Original, RefFileKind::Thumbnail})
        QVERIFY(QDir().mkpath(refFolder(place(), kind)));
}

void TestRefFile::write()
{
    const qint64 bytes = writeRefFile(place(), m_key, m_file);
    QVERIFY(bytes > 0);
    QCOMPARE(bytes, QFileInfo(path()).size());
    QVERIFY(readRefFile(place(), m_key));
}

void TestRefFile::comesBackAsItWas_data()
{
    QTest::addColumn<RefFileKey>("key");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QSize>("originalSize");

    const QByteArray all = "\0\1\2 and \xff\xfe\xfd"_ba;
    QTest::newRow("original") << RefFileKey{.ref = ref()} << all << QSize();
    QTest::newRow("thumbnail") << RefFileKey{.ref = ref(), .box = {56, 56}} << all
                               << QSize(1024, 1536);
    QTest::newRow("empty") << RefFileKey{.ref = ref()} << ""_ba << QSize();
    QTest::newRow("large") << RefFileKey{.ref = ref()} << QByteArray(LongestRefFile - 1024, 'x')
                           << QSize();
    QTest::newRow("nobody") << RefFileKey{} << all << QSize();
}

void TestRefFile::comesBackAsItWas()
{
    QFETCH(const RefFileKey, key);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QSize, originalSize);
    QVERIFY(writeRefFile(place(), key, {.bytes = bytes, .originalSize = originalSize}) > 0);
    for (int i = 0; i < 2; ++i) {
        const std::optional<RefFile> found = readRefFile(place(), key);
        QVERIFY(found);
        QCOMPARE(found->bytes, bytes);
        QCOMPARE(found->originalSize, originalSize);
    }
    removeRefFile(place(), key);
    QVERIFY(!readRefFile(place(), key));
    removeRefFile(place(), key);
}

void TestRefFile::isThereForItsKeyOnly_data()
{
    QTest::addColumn<RefFileKey>("key");
    QTest::addColumn<QString>("connection");

    const auto row = [](const char *name, const auto &change) {
        RefFileKey key{.ref = ref()};
        change(key);
        QTest::newRow(name) << key << u"one"_s;
    };
    row("character", [](auto &key) { key.ref.character = *CharacterId::fromString(u"char_2"_s); });
    row("index", [](auto &key) { key.ref.index = 1; });
    row("pose", [](auto &key) { key.ref.pose = u"back"_s; });
    row("time", [](auto &key) { key.ref.updatedAt = u"2026-05-08T10:00:01Z"_s; });
    row("box", [](auto &key) { key.box = {56, 56}; });
    row("shifted", [](auto &key) {
        key.ref.pose = u"fron"_s;
        key.ref.updatedAt = u"t2026-05-08T10:00:00Z"_s;
    });
    QTest::newRow("connection") << RefFileKey{.ref = ref()} << u"two"_s;
}

void TestRefFile::isThereForItsKeyOnly()
{
    QFETCH(const RefFileKey, key);
    QFETCH(const QString, connection);
    write();
    const RefPlace other{.folder = place().folder, .connection = connection};
    const auto nameOf = [](const RefPlace &where, const RefFileKey &of) {
        return QFileInfo(refFilePath(where, of)).fileName();
    };
    QVERIFY(nameOf(other, key) != nameOf(place(), m_key));
    QVERIFY(!readRefFile(other, key));
    QVERIFY(readRefFile(place(), m_key));
}

void TestRefFile::isForItsOwnerOnly()
{
    const mode_t former = ::umask(0);
    write();
    ::umask(former);
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(path()).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777U, 0600U);
    // Nothing of the key can be read in the name.
    QVERIFY(!QFileInfo(path()).fileName().contains(u"char_1"));
    QCOMPARE(QFileInfo(path()).fileName().size(), 40);
}

void TestRefFile::absentIsNothing()
{
    QVERIFY(!readRefFile(place(), m_key));
    const RefPlace nowhere{.folder = u"/nowhere/at/all"_s, .connection = u"one"_s};
    QVERIFY(!readRefFile(nowhere, m_key));
    removeRefFile(nowhere, m_key);
}

void TestRefFile::damageAnywhereIsSeen()
{
    write();
    const QByteArray whole = contentOf(path());
    for (qsizetype i = 0; i < whole.size(); ++i) {
        for (const char change : {'\1', '\x80', '\xff'}) {
            QByteArray damaged = whole;
            damaged[i] = static_cast<char>(damaged.at(i) ^ change);
            QVERIFY(put(path(), damaged));
            QVERIFY2(!readRefFile(place(), m_key), qPrintable(QString::number(i)));
            QVERIFY(!isThere(path()));
        }
    }
    QVERIFY(put(path(), whole));
    QVERIFY(readRefFile(place(), m_key));
}

void TestRefFile::anythingMissingIsSeen()
{
    write();
    const QByteArray whole = contentOf(path());
    for (qsizetype size = 0; size < whole.size(); ++size) {
        QVERIFY(put(path(), whole.left(size)));
        QVERIFY(!readRefFile(place(), m_key));
        QVERIFY(!isThere(path()));
    }
    QVERIFY(put(path(), whole + 'x'));
    QVERIFY(!readRefFile(place(), m_key));
    QVERIFY(put(path(), QByteArray(whole.size(), '\0'))); // as after a power cut
    QVERIFY(!readRefFile(place(), m_key));
    QVERIFY(!isThere(path()));
}

void TestRefFile::whatIsOfAnotherKeyIsRemoved_data()
{
    QTest::addColumn<RefKey>("ref");
    QTest::addColumn<QString>("connection");

    QTest::newRow("another character's") << ref(u"char_2"_s) << u"one"_s;
    QTest::newRow("another connection's") << ref() << u"two"_s;
}

void TestRefFile::whatIsOfAnotherKeyIsRemoved()
{
    QFETCH(const RefKey, ref);
    QFETCH(const QString, connection);
    const RefPlace other{.folder = place().folder, .connection = connection};
    const RefFileKey foreign{.ref = ref};
    QVERIFY(writeRefFile(other, foreign, m_file) > 0);
    QVERIFY(QFile::rename(refFilePath(other, foreign), path()));
    QVERIFY(!readRefFile(place(), m_key));
    QVERIFY(!isThere(path()));
}

void TestRefFile::tooLongIsNoneOfOurs()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(LongestRefFile + 1));
    file.close();
    QVERIFY(!readRefFile(place(), m_key));
    QVERIFY(!isThere(path()));
    QCOMPARE(writeRefFile(place(), m_key, {.bytes = QByteArray(LongestRefFile, 'x')}), 0);
    QVERIFY(!isThere(path()));
}

void TestRefFile::aLinkIsNotFollowed()
{
    write();
    const QString elsewhere = m_temporary->filePath(u"elsewhere"_s);
    QVERIFY(QFile::rename(path(), elsewhere));
    QVERIFY(QFile::link(elsewhere, path()));
    QVERIFY(!readRefFile(place(), m_key));
    QVERIFY(!isThere(path()));
    QVERIFY(isThere(elsewhere));
}

void TestRefFile::aLinkIsNotWrittenThrough()
{
    const QString elsewhere = m_temporary->filePath(u"elsewhere"_s);
    QVERIFY(put(elsewhere, "mine"));
    QVERIFY(QFile::link(elsewhere, path()));
    write(); // in the place of the link
    QVERIFY(!QFileInfo(path()).isSymLink());
    QCOMPARE(contentOf(elsewhere), "mine"_ba);

    QVERIFY(QFile::link(elsewhere, path() + unfinishedSuffix()));
    QCOMPARE(writeRefFile(place(), m_key, m_file), 0);
    QCOMPARE(contentOf(elsewhere), "mine"_ba);
}

void TestRefFile::aPipeIsNotWaitedFor()
{
    QCOMPARE(::mkfifo(QFile::encodeName(path()).constData(), S_IRUSR | S_IWUSR), 0);
    QVERIFY(!readRefFile(place(), m_key));
    QVERIFY(!isThere(path()));
}

void TestRefFile::aFolderInTheWayIsLeft()
{
    QVERIFY(QDir().mkpath(path() + u"/inner"_s));
    QVERIFY(!readRefFile(place(), m_key));
    QCOMPARE(writeRefFile(place(), m_key, m_file), 0);
    QVERIFY(isThere(path() + u"/inner"_s));
    QVERIFY(!isThere(path() + unfinishedSuffix()));
}

void TestRefFile::replacesWhatIsThere()
{
    write();
    QVERIFY(writeRefFile(place(), m_key, {.bytes = "other"_ba}) > 0);
    QCOMPARE(readRefFile(place(), m_key)->bytes, "other"_ba);
    QVERIFY(!isThere(path() + unfinishedSuffix()));
}

void TestRefFile::aFullDiskLeavesNothing()
{
    constexpr rlim_t room = 1000;
    const QByteArray large(5 * static_cast<qsizetype>(room), 'x');
    write();
    {
        const FileLimit full(room);
        QCOMPARE(writeRefFile(place(), m_key, {.bytes = large}), 0);
    }
    QVERIFY(!isThere(path() + unfinishedSuffix()));
    QCOMPARE(readRefFile(place(), m_key)->bytes, m_file.bytes); // the former one
    QVERIFY(writeRefFile(place(), m_key, {.bytes = large}) > 0);
    QCOMPARE(readRefFile(place(), m_key)->bytes, large);
}

void TestRefFile::withoutAFolderNothingIsWritten()
{
    const RefPlace gone{.folder = m_temporary->filePath(u"gone"_s), .connection = u"one"_s};
    QCOMPARE(writeRefFile(gone, m_key, m_file), 0);
    QVERIFY(!isThere(gone.folder));
}

void TestRefFile::anUnfinishedOneIsNotWrittenOver()
{
    QVERIFY(put(path() + unfinishedSuffix(), "by another process"));
    QCOMPARE(writeRefFile(place(), m_key, m_file), 0);
    QCOMPARE(contentOf(path() + unfinishedSuffix()), "by another process"_ba);
    QVERIFY(!readRefFile(place(), m_key));
}

void TestRefFile::noticesItsUseOnceAnHour()
{
    write();
    const auto setAge = [this](qint64 minutes) {
        QFile file(path());
        const QDateTime then = QDateTime::currentDateTimeUtc().addSecs(-minutes * 60);
        return file.open(QIODevice::ReadWrite)
            && file.setFileTime(then, QFileDevice::FileModificationTime);
    };
    const auto age = [this] {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        return QFileInfo(path()).lastModified().secsTo(now) / 60; // minutes
    };
    QVERIFY(setAge(50));
    QVERIFY(readRefFile(place(), m_key));
    QVERIFY(age() >= 50 - 1);
    QVERIFY(setAge(70));
    QVERIFY(readRefFile(place(), m_key));
    QVERIFY(age() <= 10);
    QVERIFY(setAge(-70)); // the clock was wrong
    QVERIFY(readRefFile(place(), m_key));
    QVERIFY(age() >= -1);
}

QTEST_GUILESS_MAIN(TestRefFile)
#include "tst_reffile.moc"
