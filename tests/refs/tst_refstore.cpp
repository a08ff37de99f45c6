// SPDX-License-Identifier: Apache-2.0
#include "refs/refstore.h"
#include "support/filelimit.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize Box{16, 16};
constexpr qint64 MiB = RefStore::MiB;

RefKey key(int number)
{
    return {.character = *CharacterId::fromString(u"char_%1"_s.arg(number))};
}

/// What looks like a JPEG at first.
QByteArray jpeg(qint64 bytes)
{
    return "\xff\xd8\xff"_ba + QByteArray(bytes, 'x');
}

DecodedRef decoded()
{
    QImage image(Box, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    return {.image = image, .originalSize = {64, 64}};
}

} // namespace

/// When what is to be kept is written.
class TestRefStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void writesAllThatComes();
    void keepsNoOtherThings();
    void waitsWhileOthersWait();
    void tooMuchDoesNotWait();
    void farTooMuchIsNotKept();
    void whatWaitsIsAtHand();
    void saysWhetherTheDiskTakesIt();
    void whatIsDamagedGoes();
    void capsHold();
    void withoutAPlaceNothingIsKept();
    void destroyedWhileWriting();

private:
    void start(const RefKeeper::Caps &caps = RefStore::DefaultCaps);
    [[nodiscard]] qsizetype kept(RefFileKind kind) const;

    std::optional<QTemporaryDir> m_temporary;
    RefPlace m_place;
    std::unique_ptr<RefPools> m_pools;
    std::unique_ptr<RefStore> m_store;
};

void TestRefStore::init()
{
    m_temporary.emplace();
    m_place = {.folder = m_temporary->filePath(u"refs"_s), .connection = u"one"_s};
    m_pools = std::make_unique<RefPools>();
    start();
}

void TestRefStore::start(const RefKeeper::Caps &caps)
{
    m_store = std::make_unique<RefStore>(*m_pools, m_place, caps);
}

void TestRefStore::cleanup()
{
    m_store.reset();
    m_pools.reset();
    QTRY_VERIFY_WITH_TIMEOUT(QCoreApplication::instance()->findChildren<QThreadPool *>().isEmpty(),
                             60'000);
    m_temporary.reset();
}

/// How many files are whole.
qsizetype TestRefStore::kept(RefFileKind kind) const
{
    QStringList names = QDir(refFolder(m_place, kind)).entryList(QDir::Files);
    names.removeIf([](const QString &name) { return name.endsWith(unfinishedSuffix()); });
    return names.size();
}

void TestRefStore::writesAllThatComes()
{
    for (int i = 0; i < 100; ++i) {
        m_store->keepOriginal(key(i), jpeg(100));
        m_store->keepThumbnail(key(i), Box, decoded());
    }
    QCOMPARE(kept(RefFileKind::Original), 0); // not at once
    QTRY_COMPARE(kept(RefFileKind::Thumbnail), 100);
    QTRY_COMPARE(kept(RefFileKind::Original), 100);
    // And what comes while it is at work.
    m_store->keepOriginal(key(100), jpeg(MiB));
    QTRY_VERIFY(QDir(refFolder(m_place, RefFileKind::Original)).count() > 102);
    m_store->keepOriginal(key(101), jpeg(100));
    QTRY_COMPARE(kept(RefFileKind::Original), 102);
}

void TestRefStore::keepsNoOtherThings()
{
    m_store->keepOriginal(key(1), "<html>Not now</html>");
    m_store->keepOriginal(key(2), {});
    m_store->keepOriginal(key(3), jpeg(1));
    QTRY_COMPARE(kept(RefFileKind::Original), 1);
    QVERIFY(readRefFile(m_place, {.ref = key(3)}));
}

void TestRefStore::waitsWhileOthersWait()
{
    m_store->keepOriginal(key(1), jpeg(100));
    m_store->setBusy(true);
    m_store->keepOriginal(key(2), jpeg(100));
    QTest::qWait(200);
    QCOMPARE(kept(RefFileKind::Original), 0);
    m_store->setBusy(false);
    QTRY_COMPARE(kept(RefFileKind::Original), 2);
}

void TestRefStore::tooMuchDoesNotWait()
{
    m_store->setBusy(true);
    for (int i = 0; i < 2; ++i)
        m_store->keepOriginal(key(i), jpeg(RefStore::PressingWaiting / 2));
    QTRY_VERIFY(kept(RefFileKind::Original) > 0);
}

void TestRefStore::farTooMuchIsNotKept()
{
    m_store->setBusy(true);
    for (int i = 0; i < 6; ++i) {
        m_store->keepOriginal(key(i), jpeg(20 * MiB));
        QCOMPARE(m_store->isKeeping(), i < 2);
    }
    m_store->keepThumbnail(key(0), Box, decoded()); // for these there is room
    m_store->setBusy(false);
    QTRY_COMPARE(kept(RefFileKind::Thumbnail), 1);
    QTRY_COMPARE(kept(RefFileKind::Original), 2);
    QTRY_VERIFY(m_store->isKeeping());
    // What was written makes room again.
    m_store->keepOriginal(key(9), jpeg(20 * MiB));
    QTRY_COMPARE(kept(RefFileKind::Original), 3);
}

void TestRefStore::whatWaitsIsAtHand()
{
    m_store->setBusy(true);
    m_store->keepThumbnail(key(1), Box, decoded());
    QVERIFY(m_store->waiting(key(1)).isNull()); // that is no original
    m_store->keepOriginal(key(1), jpeg(100));
    m_store->keepOriginal(key(2), jpeg(200));
    QCOMPARE(m_store->waiting(key(1)), jpeg(100));
    QCOMPARE(m_store->waiting(key(2)), jpeg(200));
    QVERIFY(m_store->waiting(key(3)).isNull());
    m_store->removeOriginal(key(2));
    QVERIFY(m_store->waiting(key(2)).isNull());

    // It is here or on the disk at any time, and in the end there only.
    m_store->setBusy(false);
    for (int i = 0; i < 10'000 && !m_store->waiting(key(1)).isNull(); ++i)
        QTest::qWait(1);
    QVERIFY(m_store->waiting(key(1)).isNull());
    QVERIFY(readRefFile(m_place, {.ref = key(1)}));
}

/// Of a disk that is nearly full, which takes thumbnails and no originals.
void TestRefStore::saysWhetherTheDiskTakesIt()
{
    const QSignalSpy changes(m_store.get(), &RefStore::keepingChanged);
    QVERIFY(m_store->isKeeping());
    {
        const FileLimit limit(64 * 1024);
        QTest::ignoreMessage(QtWarningMsg, "refs cannot be kept on the disk");
        m_store->keepOriginal(key(1), jpeg(100 * 1024));
        QTRY_VERIFY(!m_store->isKeeping());
        QCOMPARE(changes.count(), 1);
        QVERIFY(m_store->waiting(key(1)).isNull());
        m_store->keepThumbnail(key(2), Box, decoded());
        QTRY_COMPARE(kept(RefFileKind::Thumbnail), 1);
        m_store->removeOriginal(key(3));
        QTest::qWait(100);
        QVERIFY(!m_store->isKeeping());
        QCOMPARE(changes.count(), 1);
    }
    m_store->keepOriginal(key(1), jpeg(100 * 1024));
    QTRY_VERIFY(m_store->isKeeping());
    QCOMPARE(changes.count(), 2);
    QVERIFY(readRefFile(m_place, {.ref = key(1)}));
}

void TestRefStore::whatIsDamagedGoes()
{
    m_store->keepOriginal(key(1), jpeg(100));
    m_store->removeOriginal(key(1)); // before it was written
    m_store->keepOriginal(key(2), jpeg(100));
    QTRY_COMPARE(kept(RefFileKind::Original), 1);
    m_store->removeOriginal(key(2));
    QTRY_COMPARE(kept(RefFileKind::Original), 0);
    m_store->removeOriginal(key(3));
    m_store->keepOriginal(key(3), jpeg(100)); // it came again
    QTRY_COMPARE(kept(RefFileKind::Original), 1);
}

void TestRefStore::capsHold()
{
    constexpr qint64 block = 4096;
    start({.originals = 8 * block, .thumbnails = 4 * block});
    for (int i = 0; i < 40; ++i) {
        m_store->keepOriginal(key(i), jpeg(100));
        m_store->keepThumbnail(key(i), Box, decoded());
    }
    QTRY_VERIFY(readRefFile(m_place, {.ref = key(39), .box = Box}));
    QVERIFY(readRefFile(m_place, {.ref = key(39)}));
    QVERIFY(kept(RefFileKind::Original) <= 8);
    QVERIFY(kept(RefFileKind::Thumbnail) <= 4);
}

void TestRefStore::withoutAPlaceNothingIsKept()
{
    m_place = {};
    start();
    QVERIFY(!m_store->isOn());
    m_store->keepOriginal(key(1), jpeg(100));
    m_store->keepThumbnail(key(1), Box, decoded());
    m_store->removeOriginal(key(1));
    QTest::qWait(150);
    QVERIFY(!QFileInfo::exists(u"/originals"_s));
}

void TestRefStore::destroyedWhileWriting()
{
    constexpr int all = 45;
    for (int i = 0; i < all; ++i)
        m_store->keepOriginal(key(i), jpeg(MiB));
    for (int i = 0; i < 10'000 && kept(RefFileKind::Original) == 0; ++i)
        QTest::qWait(1);
    m_store.reset();
    m_pools.reset();
    QTRY_VERIFY_WITH_TIMEOUT(QCoreApplication::instance()->findChildren<QThreadPool *>().isEmpty(),
                             60'000);
    QVERIFY(kept(RefFileKind::Original) > 0);
    QVERIFY(kept(RefFileKind::Original) < all);
}

QTEST_GUILESS_MAIN(TestRefStore)
#include "tst_refstore.moc"
