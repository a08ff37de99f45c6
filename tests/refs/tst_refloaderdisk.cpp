// SPDX-License-Identifier: Apache-2.0
#include "refs/refthumbnail.h"
#include "refs/servedrefstest.h"
#include "support/narrowdisplay.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

/// A loader that keeps refs on the disk, and the next one that finds them there.
class TestRefLoaderDisk : public ServedRefsTest
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theNextOneFetchesNothing();
    void wishesAreFoundToo();
    void aThumbnailNeedsNoOriginal();
    void thumbnailsAreForAnyScreen();
    void whoJudgesGetsTheOriginal();
    void anotherBoxIsMadeOfTheOriginal();
    void whatIsYetToBeWrittenIsNotFetchedAgain();
    void whatNoDiskTakesStaysInMemory();
    void damagedOnesAreFetchedAgain_data();
    void damagedOnesAreFetchedAgain();
    void anotherTimeIsAnotherRef();
    void anotherConnectionFindsNothing();
    void whatIsNoImageIsNotKept();
    void whatCannotBeDecodedIsNotKept();
    void theShownDoesNotWaitForThumbnails();
    void keptThumbnailsComeFirst();
    void whoeverComesWhileItIsFoundThereIsNone();
    void theShownDoesNotWaitForAPaint();
    void askedAgainWhileBusy();
    void forgottenWhileBusy();
    void itsFolderIsRemovedMeanwhile();
    void withoutAFolderItLoadsAllTheSame();
    void destroyedWhileReading();
    void destroyedWhileWriting();

private:
    /// Ends the loader and starts another one over the same folder.
    void restart(const QString &connection = u"one"_s);
    [[nodiscard]] QList<RefSource> heavySources(const QString &prefix);
    /// Asks for all, and waits until all are there.
    void load(const QList<RefSource> &refs, const QSize &box, Urgency urgency);
    /// Has all of them on the disk, and then another loader.
    void keepForTheNext(const QList<RefSource> &covers, const QList<RefSource> &shown);
    [[nodiscard]] QString folder(RefFileKind kind) const { return refFolder(m_place, kind); }
    [[nodiscard]] qsizetype kept(RefFileKind kind) const;

    std::optional<QTemporaryDir> m_temporary;
    RefPlace m_place;
};

void TestRefLoaderDisk::init()
{
    m_temporary.emplace();
    m_place = {.folder = m_temporary->filePath(u"refs"_s), .connection = u"one"_s};
    begin(m_place);
}

void TestRefLoaderDisk::restart(const QString &connection)
{
    endLoading();
    m_place.connection = connection;
    beginLoading(m_place);
}

void TestRefLoaderDisk::cleanup()
{
    end();
    // Pools of loaders that ended while they were busy.
    QTRY_VERIFY_WITH_TIMEOUT(QCoreApplication::instance()->findChildren<QThreadPool *>().isEmpty(),
                             60'000);
    m_temporary.reset();
}

void TestRefLoaderDisk::load(const QList<RefSource> &refs, const QSize &box, Urgency urgency)
{
    const qsizetype before = m_ready->count();
    for (const RefSource &ref : refs)
        QVERIFY(m_loader->image(ref, box, urgency).isNull());
    QTRY_COMPARE(m_ready->count(), before + refs.size());
    QCOMPARE(m_failed->count(), 0);
    for (const RefSource &ref : refs) {
        QCOMPARE(m_loader->image(ref, box, urgency).size(), fittedRefSize(Original, box));
        QCOMPARE(m_loader->originalSize(ref.key), Original);
    }
}

void TestRefLoaderDisk::keepForTheNext(const QList<RefSource> &covers,
                                       const QList<RefSource> &shown)
{
    load(covers, Small, Urgency::Thumbnail);
    load(shown, Box, Urgency::Shown);
    QTRY_COMPARE(kept(RefFileKind::Thumbnail), covers.size());
    QTRY_COMPARE(kept(RefFileKind::Original), covers.size() + shown.size());
    restart();
}

/// How many files are whole.
qsizetype TestRefLoaderDisk::kept(RefFileKind kind) const
{
    QStringList names = QDir(folder(kind)).entryList(QDir::Files);
    names.removeIf([](const QString &name) { return name.endsWith(unfinishedSuffix()); });
    return names.size();
}

void TestRefLoaderDisk::theNextOneFetchesNothing()
{
    const QList<RefSource> shown = sources(u"s"_s, 4);
    const QList<RefSource> covers = sources(u"t"_s, 20);
    keepForTheNext(covers, shown);
    QCOMPARE(m_server->requests().size(), 24);

    m_server->close(); // nobody is there any more
    load(shown, Box, Urgency::Shown);
    load(covers, Small, Urgency::Thumbnail);
    load(shown, {}, Urgency::Shown);
    QCOMPARE(m_server->requests().size(), 24);
}

void TestRefLoaderDisk::wishesAreFoundToo()
{
    const QList<RefSource> refs = sources(u"w"_s, 2) + sources(u"v"_s, 2);
    m_loader->prefetch({{.source = refs.at(0), .box = Box},
                        {.source = refs.at(1), .box = Box},
                        {.source = refs.at(2)},
                        {.source = refs.at(3)}});
    QTRY_COMPARE(kept(RefFileKind::Original), 4);
    QTRY_VERIFY(!m_loader->anyImage(refs.at(1).key).isNull());

    restart();
    m_loader->prefetch({{.source = refs.at(0), .box = Box}, {.source = refs.at(2)}});
    QTRY_VERIFY(!m_loader->anyImage(refs.at(0).key).isNull());
    QTest::qWait(100); // for the other one, for which there is no room
    QVERIFY(m_loader->anyImage(refs.at(2).key).isNull());
    QVERIFY(m_loader->original(refs.at(2).key).isNull()); // it has not even been read
    load({refs.at(2)}, {}, Urgency::Shown);
    QCOMPARE(m_server->requests().size(), 4);
    QCOMPARE(kept(RefFileKind::Thumbnail), 0);
}

void TestRefLoaderDisk::aThumbnailNeedsNoOriginal()
{
    const QList<RefSource> covers = sources(u"t"_s, 3);
    load(covers, Small, Urgency::Thumbnail);
    QTRY_COMPARE(kept(RefFileKind::Original), 3);
    QTRY_COMPARE(kept(RefFileKind::Thumbnail), 3);
    restart();
    QVERIFY(QDir(folder(RefFileKind::Original)).removeRecursively());
    load(covers, Small, Urgency::Thumbnail);
    QCOMPARE(m_server->requests().size(), 3);
}

void TestRefLoaderDisk::thumbnailsAreForAnyScreen()
{
    constexpr int ofJpeg = 4;
    const RefSource ref = source(u"t"_s);
    QImage red(Original, QImage::Format_RGB32);
    red.fill(Qt::red);
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    QVERIFY(red.save(&png, "png"));
    m_server->put(u"/t0"_s, png.data());
    m_loader->setScreens({{QString(), narrowDisplay()}});
    load({ref}, Small, Urgency::Thumbnail);
    QTRY_COMPARE(kept(RefFileKind::Thumbnail), 1);
    // As it would have been made where the screen has no profile.
    const std::optional<RefFile> file = readRefFile(m_place, {.ref = ref.key, .box = Small});
    QVERIFY(file.has_value());
    const std::optional<DecodedRef> thumbnail = fromThumbnailFile(*file, Small);
    QVERIFY(thumbnail.has_value());
    const QColor colour = thumbnail->image.pixelColor(7, 7);
    QVERIFY2(colour.red() >= 255 - ofJpeg && colour.green() <= ofJpeg && colour.blue() <= ofJpeg,
             qPrintable(colour.name()));
}

void TestRefLoaderDisk::whoJudgesGetsTheOriginal()
{
    const QList<RefSource> refs = sources(u"a"_s, 1);
    load(refs, Box, Urgency::Thumbnail);
    QTRY_COMPARE(kept(RefFileKind::Original), 1);
    QTRY_COMPARE(kept(RefFileKind::Thumbnail), 1);
    restart();
    load(refs, Box, Urgency::Thumbnail);
    load(refs, Box, Urgency::Shown); // that asserts that it is not there yet
    QCOMPARE(m_server->requests().size(), 1);

    // Also who comes while the thumbnail is being looked for; that one has another colour here.
    const QImage original = m_loader->image(refs.at(0), Box, Urgency::Shown);
    DecodedRef red{.image = original.copy(), .originalSize = Original};
    red.image.fill(Qt::red);
    const RefFileKey key{.ref = refs.at(0).key, .box = Box};
    QVERIFY(writeRefFile(m_place, key, thumbnailFile(red)) > 0);
    for (int i = 0; i < 10; ++i) {
        restart();
        QVERIFY(m_loader->image(refs.at(0), Box, Urgency::Thumbnail).isNull());
        QTest::qWait(0); // the search has begun
        QVERIFY(m_loader->image(refs.at(0), Box, Urgency::Shown).isNull());
        QTRY_VERIFY(!m_loader->image(refs.at(0), Box, Urgency::Shown).isNull());
        QCOMPARE(m_loader->image(refs.at(0), Box, Urgency::Shown), original);
    }
    QCOMPARE(m_server->requests().size(), 1);
}

void TestRefLoaderDisk::anotherBoxIsMadeOfTheOriginal()
{
    const QList<RefSource> covers = sources(u"t"_s, 3);
    load(covers, Small, Urgency::Thumbnail);
    QTRY_COMPARE(kept(RefFileKind::Thumbnail), 3);
    QTRY_COMPARE(kept(RefFileKind::Original), 3);
    restart();
    load(covers, Box, Urgency::Thumbnail);
    QTRY_COMPARE(kept(RefFileKind::Thumbnail), 6);
    QCOMPARE(m_server->requests().size(), 3);
}

/// Covers of twelve characters, of which little is in memory while the disk takes them.
QList<RefSource> TestRefLoaderDisk::heavySources(const QString &prefix)
{
    const QByteArray bytes = plainPng(Original) + QByteArray(qsizetype{400} * 1024, 'x');
    QList<RefSource> refs;
    for (int i = 0; i < 12; ++i) {
        const QString character = prefix + QString::number(i);
        refs.append(source(character));
        m_server->put(u"/%1%2"_s.arg(character).arg(refs.constLast().key.index), bytes);
    }
    return refs;
}

void TestRefLoaderDisk::whatIsYetToBeWrittenIsNotFetchedAgain()
{
    const QList<RefSource> refs = heavySources(u"w"_s);
    // All the time somebody waits, and so nothing is written.
    const QObject showing;
    connect(m_loader.get(), &RefLoader::imageReady, &showing, [&](const RefKey &key) {
        const auto found = std::find_if(refs.begin(), refs.end(),
                                        [&key](const RefSource &ref) { return ref.key == key; });
        std::ignore = m_loader->image(*found, Box, Urgency::Shown);
    });
    for (const RefSource &ref : refs)
        ask(ref, Urgency::Thumbnail, Small);
    QTRY_COMPARE(m_ready->count(), 2 * refs.size());
    QCOMPARE(m_server->requests().size(), refs.size());
    QTRY_COMPARE(kept(RefFileKind::Original), refs.size());
}

void TestRefLoaderDisk::whatNoDiskTakesStaysInMemory()
{
    QFile inTheWay(m_place.folder);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QTest::ignoreMessage(QtWarningMsg, "refs cannot be kept on the disk");
    const auto isInMemory = [this](const RefSource &ref) {
        return !m_loader->original(ref.key).isNull();
    };
    bool areInMemory = false;
    for (int i = 0; i < 100 && !areInMemory; ++i) { // it has to try first
        const QList<RefSource> refs = heavySources(u"w%1_"_s.arg(i));
        m_loader->prefetch(wishes(refs, Small));
        for (const RefSource &ref : refs)
            QTRY_VERIFY(!m_loader->anyImage(ref.key).isNull());
        QTest::qWait(150); // they do not wait to be written any more
        areInMemory = std::all_of(refs.begin(), refs.end(), isInMemory);
    }
    QVERIFY(areInMemory);
}

void TestRefLoaderDisk::damagedOnesAreFetchedAgain_data()
{
    QTest::addColumn<bool>("thumbnails");
    QTest::addColumn<bool>("originals");
    QTest::addColumn<int>("fetched");

    QTest::newRow("thumbnail") << true << false << 0; // the original is still there
    QTest::newRow("original") << false << true << 0;  // the thumbnail is
    QTest::newRow("both") << true << true << 1;
}

void TestRefLoaderDisk::damagedOnesAreFetchedAgain()
{
    QFETCH(const bool, thumbnails);
    QFETCH(const bool, originals);
    QFETCH(const int, fetched);
    const RefSource ref = source(u"a"_s);
    load({ref}, Small, Urgency::Thumbnail);
    QTRY_COMPARE(kept(RefFileKind::Thumbnail), 1);
    QTRY_COMPARE(kept(RefFileKind::Original), 1);
    restart();
    const auto damage = [this](const RefFileKey &key) {
        QFile file(refFilePath(m_place, key));
        return file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2)
            && file.write("\x55\xaa\x55\xaa") == 4;
    };
    QVERIFY(!thumbnails || damage({.ref = ref.key, .box = Small}));
    QVERIFY(!originals || damage({.ref = ref.key}));
    load({ref}, Small, Urgency::Thumbnail);
    QCOMPARE(m_server->requests().size(), 1 + fetched);
    // What was damaged and looked at is whole again.
    QTRY_VERIFY(readRefFile(m_place, {.ref = ref.key, .box = Small}));
    if (thumbnails)
        QTRY_VERIFY(readRefFile(m_place, {.ref = ref.key}));
}

void TestRefLoaderDisk::anotherTimeIsAnotherRef()
{
    RefSource ref = source(u"a"_s);
    load({ref}, Box, Urgency::Shown);
    QTRY_COMPARE(kept(RefFileKind::Original), 1);
    restart();
    ref.key.updatedAt = u"twice"_s;
    load({ref}, Box, Urgency::Shown);
    QCOMPARE(m_server->requests().size(), 2);
    QTRY_COMPARE(kept(RefFileKind::Original), 2);
}

void TestRefLoaderDisk::anotherConnectionFindsNothing()
{
    const RefSource ref = source(u"a"_s);
    load({ref}, Box, Urgency::Shown);
    QTRY_COMPARE(kept(RefFileKind::Original), 1);
    restart(u"two"_s);
    load({ref}, Box, Urgency::Shown);
    QCOMPARE(m_server->requests().size(), 2);
}

void TestRefLoaderDisk::whatIsNoImageIsNotKept()
{
    const RefSource page = source(u"a"_s);
    m_server->put(u"/a0"_s, "<html>Not now</html>");
    QVERIFY(m_loader->image(page, Box, Urgency::Shown).isNull());
    QTRY_COMPARE(m_failed->count(), 1);
    m_failed->clear();
    load({source(u"b"_s)}, Box, Urgency::Shown);
    QTRY_COMPARE(kept(RefFileKind::Original), 1);
}

void TestRefLoaderDisk::whatCannotBeDecodedIsNotKept()
{
    const RefSource ref = source(u"a"_s);
    m_server->put(u"/a0"_s, plainPng(Original).left(60));
    QVERIFY(m_loader->image(ref, Box, Urgency::Shown).isNull());
    QTRY_COMPARE(m_failed->count(), 1);
    m_failed->clear();
    load({source(u"b"_s)}, Box, Urgency::Shown);
    QTRY_COMPARE(kept(RefFileKind::Original), 1);
    QVERIFY(!readRefFile(m_place, {.ref = ref.key}));

    // A retry brings other bytes, and these are kept.
    std::ignore = source(u"a"_s);
    m_loader->retry(ref.key);
    load({ref}, Box, Urgency::Shown);
    QTRY_COMPARE(kept(RefFileKind::Original), 2);
}

void TestRefLoaderDisk::theShownDoesNotWaitForThumbnails()
{
    const QList<RefSource> covers = sources(u"t"_s, 200);
    const QList<RefSource> shown = sources(u"s"_s, 4);
    keepForTheNext(covers, shown);
    const auto show = [&] {
        for (const RefSource &ref : shown)
            std::ignore = m_loader->image(ref, Box, Urgency::Shown);
    };
    connect(m_loader.get(), &RefLoader::imageReady, this, show, Qt::SingleShotConnection);
    for (const RefSource &ref : covers)
        QVERIFY(m_loader->image(ref, Small, Urgency::Thumbnail).isNull());
    QTRY_COMPARE(m_ready->count(), 204);
    qsizetype last = 0;
    for (qsizetype i = 0; i < m_ready->count(); ++i) {
        if (m_ready->at(i).at(0).value<RefKey>().character == shown.at(0).key.character)
            last = i;
    }
    // Those that were being looked for already, and few more.
    QVERIFY2(last < 100, qPrintable(QString::number(last)));
    QCOMPARE(m_server->requests().size(), 204);
}

/// Also where they are asked for after the shown, in the same turn.
void TestRefLoaderDisk::keptThumbnailsComeFirst()
{
    const QList<RefSource> covers = sources(u"t"_s, 6);
    const QList<RefSource> shown = sources(u"s"_s, 4);
    keepForTheNext(covers, shown);
    for (const RefSource &ref : shown)
        QVERIFY(m_loader->image(ref, Box, Urgency::Shown).isNull());
    for (const RefSource &ref : covers)
        QVERIFY(m_loader->image(ref, Small, Urgency::Thumbnail).isNull());
    QTRY_COMPARE(m_ready->count(), 10);
    // The last may still be read when the first of the shown is begun.
    const auto threads = qsizetype{std::max(2, QThread::idealThreadCount())};
    for (qsizetype i = 0; i < std::max<qsizetype>(1, covers.size() + 1 - threads); ++i) {
        const auto key = m_ready->at(i).at(0).value<RefKey>();
        QVERIFY2(key.character != shown.at(0).key.character, qPrintable(QString::number(i)));
    }
}

/// A thumbnail is looked for, and what is there is the original alone.
void TestRefLoaderDisk::whoeverComesWhileItIsFoundThereIsNone()
{
    const RefSource ref = source(u"a"_s);
    load({ref}, Box, Urgency::Shown);
    QTRY_COMPARE(kept(RefFileKind::Original), 1);
    restart();
    QVERIFY(m_loader->image(ref, Small, Urgency::Thumbnail).isNull());
    m_loader->startNow();
    QVERIFY(m_loader->image(ref, Small, Urgency::Shown).isNull());
    m_loader->forget(ref.key, Urgency::Thumbnail);
    QTRY_COMPARE(m_ready->count(), 1);
    QCOMPARE(m_loader->image(ref, Small, Urgency::Shown).size(), fittedRefSize(Original, Small));
    QCOMPARE(m_server->requests().size(), 1);
}

void TestRefLoaderDisk::theShownDoesNotWaitForAPaint()
{
    const QList<RefSource> refs = sources(u"a"_s, 2);
    load(refs, Box, Urgency::Shown);
    QTRY_COMPARE(kept(RefFileKind::Original), 2);
    restart();
    for (const RefSource &ref : refs)
        QVERIFY(m_loader->image(ref, Box, Urgency::Shown).isNull());
    const auto searches = [this] { return m_loader->findChildren<QFutureWatcherBase *>().size(); };
    QCOMPARE(searches(), 0);
    QCoreApplication::sendPostedEvents(m_loader.get()); // and no timer, which comes after a paint
    QCOMPARE(searches(), 2);
    QTRY_COMPARE(m_ready->count(), 2);
}

void TestRefLoaderDisk::askedAgainWhileBusy()
{
    const QList<RefSource> refs = sources(u"a"_s, 2);
    load(refs, Box, Urgency::Shown);
    QTRY_COMPARE(kept(RefFileKind::Original), 2);
    restart();
    for (int i = 0; i < 5; ++i) {
        for (const RefSource &ref : refs)
            QVERIFY(m_loader->image(ref, Box, Urgency::Shown).isNull());
    }
    QTRY_COMPARE(m_ready->count(), 2);
    QTest::qWait(50);
    QCOMPARE(m_ready->count(), 2);

    // In another box while the first is being looked for.
    restart();
    for (const int side : {20, 24, 28}) {
        QVERIFY(m_loader->image(refs.at(0), {side, side}, Urgency::Shown).isNull());
        QTest::qWait(0);
    }
    QTRY_COMPARE(m_loader->image(refs.at(0), {28, 28}, Urgency::Shown).width(), 28);
    QCOMPARE(m_server->requests().size(), 2);
}

void TestRefLoaderDisk::forgottenWhileBusy()
{
    const QList<RefSource> covers = sources(u"t"_s, 40);
    load(covers, Small, Urgency::Thumbnail);
    QTRY_COMPARE(kept(RefFileKind::Thumbnail), 40);
    QTRY_COMPARE(kept(RefFileKind::Original), 40);
    restart();
    for (const RefSource &ref : covers)
        QVERIFY(m_loader->image(ref, Small, Urgency::Thumbnail).isNull());
    QTest::qWait(0); // the first searches have begun
    const qsizetype before = m_ready->count();
    for (const RefSource &ref : covers)
        m_loader->forget(ref.key, Urgency::Thumbnail);
    QTest::qWait(100);
    QCOMPARE(m_ready->count(), before);
    QCOMPARE(m_failed->count(), 0);
    QCOMPARE(m_server->requests().size(), 40);
}

void TestRefLoaderDisk::itsFolderIsRemovedMeanwhile()
{
    load(sources(u"a"_s, 2), Box, Urgency::Shown);
    QTRY_COMPARE(kept(RefFileKind::Original), 2);
    QVERIFY(QDir(m_place.folder).removeRecursively());
    load(sources(u"b"_s, 2), Box, Urgency::Shown);
    QTRY_COMPARE(kept(RefFileKind::Original), 2);
    restart();
    load(sources(u"b"_s, 2), Box, Urgency::Shown);
    QCOMPARE(m_server->requests().size(), 4);
}

void TestRefLoaderDisk::withoutAFolderItLoadsAllTheSame()
{
    QFile inTheWay(m_place.folder);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QTest::ignoreMessage(QtWarningMsg, "refs cannot be kept on the disk"); // once
    QTest::failOnWarning(QRegularExpression(u"kept"_s));
    load(sources(u"a"_s, 4), Box, Urgency::Shown);
    load(sources(u"t"_s, 4), Small, Urgency::Thumbnail);
    QTest::qWait(150); // it has tried to keep them
    load(sources(u"b"_s, 4), Box, Urgency::Shown);
    QTest::qWait(150);
    QCOMPARE(m_failed->count(), 0);
    QCOMPARE(QFileInfo(m_place.folder).size(), 0);
}

void TestRefLoaderDisk::destroyedWhileReading()
{
    const QList<RefSource> covers = sources(u"t"_s, 60);
    load(covers, Small, Urgency::Thumbnail);
    QTRY_COMPARE(kept(RefFileKind::Thumbnail), 60);
    for (int i = 0; i < 10; ++i) {
        restart();
        for (const RefSource &ref : covers)
            QVERIFY(m_loader->image(ref, Small, Urgency::Thumbnail).isNull());
        std::ignore = m_loader->image(covers.at(0), Box, Urgency::Shown);
        m_loader->prefetch({{.source = covers.at(1), .box = Box}});
        QTest::qWait(i);
    }
    restart();
    load(covers, Small, Urgency::Thumbnail);
}

void TestRefLoaderDisk::destroyedWhileWriting()
{
    for (int i = 0; i < 10; ++i) {
        load(sources(u"c%1"_s.arg(i), 20), Small, Urgency::Thumbnail);
        QTest::qWait(10 * i);
        restart();
    }
    // Whatever was kept is whole.
    for (int i = 0; i < 10; ++i) {
        for (const RefSource &ref : sources(u"c%1"_s.arg(i), 20)) {
            const QString path = refFilePath(m_place, {.ref = ref.key});
            QVERIFY(!QFileInfo::exists(path) || readRefFile(m_place, {.ref = ref.key}));
        }
    }
}

QTEST_GUILESS_MAIN(TestRefLoaderDisk)
#include "tst_refloaderdisk.moc"
