// SPDX-License-Identifier: Apache-2.0
#include "refs/refremarks.h"
#include "refs/refsearch.h"
#include "refs/refthumbnail.h"

#include <QBuffer>
#include <QColor>
#include <QColorSpace>
#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using Source = FoundRef::Source;
using Wanted = RefSearch::Wanted;

namespace {

constexpr QSize Original{600, 900};
constexpr QSize Box{60, 60};
constexpr QSize Fitted{40, 60};

QImage picture(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, qRgb(255 * x / size.width(), 255 * y / size.height(), 128));
    }
    return image;
}

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

/// The greatest difference of one colour of one pixel.
int difference(const QImage &one, const QImage &other)
{
    int greatest = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QColor a = one.pixelColor(x, y);
            const QColor b = other.pixelColor(x, y);
            greatest = qMax(greatest, qAbs(a.red() - b.red()));
            greatest = qMax(greatest, qAbs(a.green() - b.green()));
            greatest = qMax(greatest, qAbs(a.blue() - b.blue()));
        }
    }
    return greatest;
}

} // namespace

/// What the disk has of a ref, decoded.
class TestRefSearch : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_temporary.reset(); }

    void findsNothing();
    void findsTheOriginal_data();
    void findsTheOriginal();
    void findsTheBytesAlone();
    void findsThatItIsThere();
    void prefersTheThumbnail();
    void aKeptThumbnailIsNoOriginal();
    void aThumbnailOfAnotherBoxIsNone();
    void whatCannotBeDecodedIsRemoved();
    void aThumbnailThatDoesNotFitIsRemoved();
    void aThumbnailIsPixelsOnly();
    void nothingMakesNoThumbnail();

private:
    [[nodiscard]] RefPlace place() const
    {
        return {.folder = m_temporary->path(), .connection = u"one"_s};
    }
    [[nodiscard]] FoundRef find(Wanted wanted, const QSize &box = Box) const
    {
        return findRef({.place = place(), .key = m_key, .box = box, .wanted = wanted});
    }
    [[nodiscard]] bool keepOriginal(const QByteArray &bytes) const
    {
        return writeRefFile(place(), {.ref = m_key}, {.bytes = bytes}) > 0;
    }
    [[nodiscard]] bool keepThumbnail(const RefFile &file) const
    {
        return writeRefFile(place(), {.ref = m_key, .box = Box}, file) > 0;
    }

    std::optional<QTemporaryDir> m_temporary;
    const RefKey m_key{.character = *CharacterId::fromString(u"char_1"_s), .pose = u"front"_s};
};

void TestRefSearch::init()
{
    m_temporary.emplace();
    for (const RefFileKind kind : {RefFileKind::Original, RefFileKind::Thumbnail})
        QVERIFY(QDir().mkpath(refFolder(place(), kind)));
}

void TestRefSearch::findsNothing()
{
    for (const Wanted wanted :
         {Wanted::KeptThumbnail, Wanted::Thumbnail, Wanted::Image, Wanted::Bytes, Wanted::Presence})
        QCOMPARE(find(wanted).source, Source::Nothing);
}

void TestRefSearch::findsTheOriginal_data()
{
    QTest::addColumn<Wanted>("wanted");
    QTest::addColumn<QSize>("box");
    QTest::addColumn<QSize>("size");

    QTest::newRow("at a box") << Wanted::Image << Box << Fitted;
    QTest::newRow("full") << Wanted::Image << QSize() << Original;
    QTest::newRow("for a thumbnail") << Wanted::Thumbnail << Box << Fitted;
    QTest::newRow("full for a thumbnail") << Wanted::Thumbnail << QSize() << Original;
}

void TestRefSearch::findsTheOriginal()
{
    QFETCH(const Wanted, wanted);
    QFETCH(const QSize, box);
    QFETCH(const QSize, size);
    const QByteArray bytes = png(picture(Original));
    QVERIFY(keepOriginal(bytes));
    const FoundRef found = find(wanted, box);
    QCOMPARE(found.source, Source::Original);
    QCOMPARE(found.original, bytes);
    QCOMPARE(found.ref.originalSize, Original);
    QCOMPARE(found.ref.image.size(), size);
    QCOMPARE(found.ref.image.format(), QImage::Format_RGB32);
}

void TestRefSearch::findsTheBytesAlone()
{
    const QByteArray bytes = png(picture(Original));
    QVERIFY(keepOriginal(bytes));
    const FoundRef found = find(Wanted::Bytes);
    QCOMPARE(found.source, Source::Original);
    QCOMPARE(found.original, bytes);
    QVERIFY(found.ref.image.isNull());
}

void TestRefSearch::findsThatItIsThere()
{
    QVERIFY(keepOriginal(png(picture(Original))));
    QFile file(refFilePath(place(), {.ref = m_key}));
    QVERIFY(file.resize(3)); // nobody looks into it
    const FoundRef found = find(Wanted::Presence);
    QCOMPARE(found.source, Source::Unread);
    QVERIFY(found.original.isNull() && found.ref.image.isNull());
}

void TestRefSearch::prefersTheThumbnail()
{
    const Result<DecodedRef> made = decodeRef(png(picture(Original)), Box);
    QVERIFY(made);
    QVERIFY(!refFormatText(made->image).isEmpty());
    QVERIFY(keepThumbnail(thumbnailFile(*made)));
    const FoundRef found = find(Wanted::Thumbnail);
    QCOMPARE(found.source, Source::Thumbnail);
    // It is a JPEG, and says nothing of what the ref is.
    QCOMPARE(refFormatText(found.ref.image), QString());
    QCOMPARE(refProfileText(found.ref.image), QString());
    QVERIFY(found.original.isEmpty());
    QCOMPARE(found.ref.originalSize, Original);
    QCOMPARE(found.ref.image.size(), Fitted);
    QCOMPARE(found.ref.image.format(), QImage::Format_RGB32);
    QVERIFY(difference(found.ref.image, made->image) <= 24);

    // Who judges gets the original or nothing.
    QCOMPARE(find(Wanted::Image).source, Source::Nothing);
    QCOMPARE(find(Wanted::Bytes).source, Source::Nothing);
}

void TestRefSearch::aKeptThumbnailIsNoOriginal()
{
    QVERIFY(keepOriginal("no picture"_ba)); // it would be removed if somebody read it
    QCOMPARE(find(Wanted::KeptThumbnail).source, Source::Nothing);
    QCOMPARE(find(Wanted::KeptThumbnail, QSize()).source, Source::Nothing);
    QVERIFY(readRefFile(place(), {.ref = m_key}));
    QVERIFY(keepThumbnail(thumbnailFile({.image = picture(Fitted), .originalSize = Original})));
    const FoundRef found = find(Wanted::KeptThumbnail);
    QCOMPARE(found.source, Source::Thumbnail);
    QCOMPARE(found.ref.image.size(), Fitted);
}

void TestRefSearch::aThumbnailOfAnotherBoxIsNone()
{
    QVERIFY(keepThumbnail(thumbnailFile({.image = picture(Fitted), .originalSize = Original})));
    QCOMPARE(find(Wanted::Thumbnail, {61, 61}).source, Source::Nothing);
    QCOMPARE(find(Wanted::Thumbnail).source, Source::Thumbnail);
}

void TestRefSearch::whatCannotBeDecodedIsRemoved()
{
    const QByteArray bytes = png(picture(Original));
    QVERIFY(keepOriginal(bytes.left(bytes.size() / 2)));
    QCOMPARE(find(Wanted::Bytes).source, Source::Original); // nobody has looked closer
    QCOMPARE(find(Wanted::Image).source, Source::Nothing);
    QCOMPARE(find(Wanted::Bytes).source, Source::Nothing);
}

void TestRefSearch::aThumbnailThatDoesNotFitIsRemoved()
{
    const DecodedRef other{.image = picture({41, 60}), .originalSize = Original};
    RefFile nameless = thumbnailFile({.image = picture(Fitted), .originalSize = Original});
    nameless.originalSize = {};
    for (const RefFile &file : {thumbnailFile(other), nameless, RefFile{.bytes = "no JPEG"_ba}}) {
        QVERIFY(keepThumbnail(file));
        QCOMPARE(find(Wanted::Thumbnail).source, Source::Nothing);
        QVERIFY(!readRefFile(place(), {.ref = m_key, .box = Box}));
    }
    // The original takes its place.
    QVERIFY(keepThumbnail(nameless) && keepOriginal(png(picture(Original))));
    QCOMPARE(find(Wanted::Thumbnail).source, Source::Original);
}

void TestRefSearch::aThumbnailIsPixelsOnly()
{
    QImage image = picture(Fitted);
    const qsizetype plain = thumbnailFile({.image = image, .originalSize = Original}).bytes.size();
    image.setText(u"Comment"_s, QString(10'000, u'x'));
    image.setColorSpace(QColorSpace::SRgb);
    const RefFile file = thumbnailFile({.image = image, .originalSize = Original});
    QCOMPARE(file.bytes.size(), plain);
    QVERIFY(!file.bytes.contains("xxxx"));
}

void TestRefSearch::nothingMakesNoThumbnail()
{
    QVERIFY(thumbnailFile({}).bytes.isEmpty());
}

QTEST_GUILESS_MAIN(TestRefSearch)
#include "tst_refsearch.moc"
