// SPDX-License-Identifier: Apache-2.0
#include "refs/refkeeper.h"
#include "refs/refthumbnail.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MiB = 1024LL * 1024;
constexpr RefKeeper::Caps Caps{.originals = MiB, .thumbnails = MiB};
constexpr QSize Box{56, 56};

RefFileKey key(int number, const QSize &box = {})
{
    return {.ref = {.character = *CharacterId::fromString(u"char_%1"_s.arg(number))}, .box = box};
}

RefToKeep original(int number)
{
    return {.key = key(number), .bytes = QByteArray::number(number)};
}

RefToKeep thumbnail(int number)
{
    QImage image(Box, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    return {.key = key(number, Box), .thumbnail = {.image = image, .originalSize = {1024, 1024}}};
}

bool never()
{
    return false;
}

} // namespace

/// What is done to the disk cache in a pool.
class TestRefKeeper : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_temporary.emplace(); }
    void cleanup() { m_temporary.reset(); }

    void keepsBothKinds();
    void stopsWhenCancelled();
    void removesWhatIsDamagedBeforeItWrites();
    void goesOnWhereTheFoldersAreGone();
    void tellsWhatFails();

private:
    [[nodiscard]] RefPlace place() const
    {
        return {.folder = m_temporary->filePath(u"refs"_s), .connection = u"one"_s};
    }
    [[nodiscard]] bool has(const RefFileKey &key) const
    {
        return readRefFile(place(), key).has_value();
    }
    [[nodiscard]] qsizetype kept(RefFileKind kind) const
    {
        return QDir(refFolder(place(), kind)).entryList(QDir::Files).size();
    }

    std::optional<QTemporaryDir> m_temporary;
};

void TestRefKeeper::keepsBothKinds()
{
    RefKeeper keeper(place(), Caps);
    QVERIFY(!QDir(place().folder).exists()); // not before there is something to do
    QVERIFY(keeper.run({.toBeKept = {original(1), thumbnail(1), original(2)}}, never).isDone);
    QCOMPARE(kept(RefFileKind::Original), 2);
    QCOMPARE(kept(RefFileKind::Thumbnail), 1);
    QCOMPARE(readRefFile(place(), key(2))->bytes, "2"_ba);

    const std::optional<RefFile> file = readRefFile(place(), key(1, Box));
    QVERIFY(file);
    const std::optional<DecodedRef> ref = fromThumbnailFile(*file, Box);
    QVERIFY(ref);
    QCOMPARE(ref->originalSize, QSize(1024, 1024));
    QCOMPARE(ref->image.size(), Box);
}

void TestRefKeeper::stopsWhenCancelled()
{
    RefKeeper keeper(place(), Caps);
    int asked = 0;
    QVERIFY(keeper
                .run({.toBeKept = {original(1), original(2), original(3)}},
                     [&asked] { return ++asked > 2; })
                .isDone);
    QVERIFY(has(key(1)) && has(key(2)) && !has(key(3)));
}

void TestRefKeeper::removesWhatIsDamagedBeforeItWrites()
{
    RefKeeper keeper(place(), Caps);
    QVERIFY(keeper.run({.toBeKept = {original(1), original(2)}}, never).isDone);
    QVERIFY(
        keeper.run({.damaged = {key(1), key(2), key(3)}, .toBeKept = {original(2)}}, never).isDone);
    QVERIFY(!has(key(1)) && has(key(2)));
    QCOMPARE(kept(RefFileKind::Original), 1);
}

void TestRefKeeper::goesOnWhereTheFoldersAreGone()
{
    RefKeeper keeper(place(), Caps);
    QVERIFY(keeper.run({.toBeKept = {original(1), thumbnail(1)}}, never).isDone);
    QVERIFY(QDir(place().folder).removeRecursively());
    QVERIFY(keeper.run({.toBeKept = {original(2)}}, never).isDone);
    QVERIFY(has(key(2)));
    QCOMPARE(kept(RefFileKind::Original), 1);
    QCOMPARE(kept(RefFileKind::Thumbnail), 0);
}

void TestRefKeeper::tellsWhatFails()
{
    QFile inTheWay(place().folder);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    RefKeeper keeper(place(), Caps);
    QVERIFY(!keeper.run({.toBeKept = {original(1)}}, never).isDone);
    QVERIFY(inTheWay.remove());
    QVERIFY(keeper.run({.toBeKept = {original(1)}}, never).isDone);
    // The others are kept all the same.
    QVERIFY(QDir().mkpath(refFilePath(place(), key(2))));
    const RefsKept some = keeper.run({.toBeKept = {original(2), original(3)}}, never);
    QVERIFY(!some.isDone);
    QCOMPARE(some.originals, 1);
    QCOMPARE(some.refused, 1);
    QVERIFY(has(key(3)));
    QVERIFY(!keeper.run({.toBeKept = {RefToKeep{.key = key(4, Box)}}},
                        never)
                 .isDone); // no image to make it of
    QVERIFY(!has(key(4, Box)));
}

QTEST_GUILESS_MAIN(TestRefKeeper)
#include "tst_refkeeper.moc"
