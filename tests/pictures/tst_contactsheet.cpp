// SPDX-License-Identifier: Apache-2.0
#include "models/flags.h"
#include "net/httpclient.h"
#include "pictures/sheetexport.h"
#include "queue/queuefixture.h"
#include "refs/refloader.h"
#include "refs/reforiginals.h"
#include "refs/refserver.h"
#include "support/filecontent.h"
#include "support/pngchunk.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int Soon = 60'000; // ms: a bound for a busy machine, not a measure
constexpr QRgb Colour = 0xff008b8b;

QByteArray png(const QSize &size = {64, 64}, QRgb colour = Colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

void moveRef(Character &character, qsizetype index, const QByteArray &url)
{
    QList<Ref> refs = character.refs.toList();
    refs[index].url = url;
    character.refs = refs;
}

QImage drawn(const SheetPage &page)
{
    QImage image((SheetSize * SheetResolution / 72).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawSheetPage(painter, page);
    painter.end();
    return image;
}

/// How many dots of \a image have \a colour.
qsizetype dots(const QImage &image, QRgb colour = Colour)
{
    qsizetype count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == colour ? 1 : 0;
    }
    return count;
}

} // namespace

/// Contact sheets, from the pixels of a page to a thousand characters in a file.
class TestContactSheet : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aPageShowsItsRefs();
    void refsBeginBelowTheName_data();
    void refsBeginBelowTheName();
    void aCaveatStandsBelowItsRef();
    void moreThanFourRefsHaveRoom();
    void aRowHoldsNoMoreThanItsPlaces_data();
    void aRowHoldsNoMoreThanItsPlaces();
    void whatHasNoPlaceIsNotFetched();
    void whatIsSaidOfACharacter();
    void aPdfHasPagesAndText();
    void aPngForEachPage();
    void aFlaggedOneIsPrintedAsThat();
    void noOtherFileIsWrittenOver();
    void whatIsNotKnownIsFetched();
    void lostRefsAreCounted();
    void withoutAServerThereIsNoSheet();
    void aRefusedKeyIsTheEnd_data();
    void aRefusedKeyIsTheEnd();
    void aKeyThatIsRefusedForARefIsTheEnd();
    void whereNothingCanBeWrittenItSaysSo_data();
    void whereNothingCanBeWrittenItSaysSo();
    void cancelledItLeavesNothing_data();
    void cancelledItLeavesNothing();
    void destroyedWhileBusyItLeavesNothing();
    void aThousandCharacters();

private:
    /// A character with \a refs refs, which are all the same on the server.
    Character character(const QString &name, int refs = 4);
    QList<SheetItem> items(int count, int refs = 4);
    void make(const QList<SheetItem> &items, const QString &fileName);
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList files() const;
    [[nodiscard]] QByteArray content(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RefServer> m_server;
    std::unique_ptr<QueueFixture> m_queue;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<RefLoader> m_loader;
    std::unique_ptr<RefOriginals> m_originals;
    std::unique_ptr<Flags> m_flags;
    std::unique_ptr<SheetExport> m_sheet;
    std::unique_ptr<QSignalSpy> m_progressed;
    std::unique_ptr<QSignalSpy> m_finished;
    std::unique_ptr<QSignalSpy> m_failed;
};

void TestContactSheet::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<RefServer>();
    m_server->put(u"/ref"_s, png());
    m_queue = std::make_unique<QueueFixture>();
    m_http = std::make_unique<HttpClient>(QUrl::fromEncoded(m_server->url({})), m_queue->budget);
    m_loader = std::make_unique<RefLoader>(*m_http, m_queue->api);
    m_originals = std::make_unique<RefOriginals>(*m_http, m_queue->api, *m_loader);
    m_flags = std::make_unique<Flags>(m_queue->clock, [](const auto &...) {});
}

void TestContactSheet::cleanup()
{
    m_progressed.reset();
    m_finished.reset();
    m_failed.reset();
    m_sheet.reset();
    m_flags.reset();
    m_originals.reset();
    m_loader.reset();
    m_http.reset();
    m_queue.reset();
    m_server.reset();
}

Character TestContactSheet::character(const QString &name, int refs)
{
    Character one = testCharacter(name);
    one.refs = QList<Ref>(refs, Ref{.pose = u"front"_s, .url = m_server->url(u"/ref"_s)});
    return one;
}

QList<SheetItem> TestContactSheet::items(int count, int refs)
{
    QList<SheetItem> all;
    for (int i = 0; i < count; ++i) {
        const Character one = character(u'N' + QString::number(i), refs);
        all.append({.id = one.id, .name = one.name.toString(), .character = one});
    }
    return all;
}

void TestContactSheet::make(const QList<SheetItem> &items, const QString &fileName)
{
    const SheetExport::Parts parts{.originals = *m_originals,
                                   .api = m_queue->api,
                                   .queue = *m_queue->queue,
                                   .flags = *m_flags};
    m_sheet = std::make_unique<SheetExport>(parts, items, path(fileName), u"A title"_s);
    m_progressed = std::make_unique<QSignalSpy>(m_sheet.get(), &SheetExport::progressed);
    m_finished = std::make_unique<QSignalSpy>(m_sheet.get(), &SheetExport::finished);
    m_failed = std::make_unique<QSignalSpy>(m_sheet.get(), &SheetExport::failed);
}

QStringList TestContactSheet::files() const
{
    return QDir(m_folder->path())
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

QByteArray TestContactSheet::content(const QString &name) const
{
    return contentOf(path(name));
}

void TestContactSheet::aPageShowsItsRefs()
{
    SheetPage page{.title = u"A title"_s, .rows = {{.name = u"Mira"_s, .about = u"ready"_s}}};
    QCOMPARE(dots(drawn(page)), 0);
    page.rows[0].refs = {png(), png()};
    // As they are, dot for dot: nothing is enlarged or blurred.
    QCOMPARE(dots(drawn(page)), 2 * 64 * 64);
    page.rows.append(page.rows.constFirst());
    QCOMPARE(dots(drawn(page)), 4 * 64 * 64);
    page.rows[1].refs[1] = {};
    const QImage withHole = drawn(page);
    QCOMPARE(dots(withHole), 3 * 64 * 64);
    QVERIFY(dots(withHole, 0xffe3e5e6) > 10'000);
    page.rows[1].refs[1] = "no picture";
    QCOMPARE(drawn(page), withHole);
    // There is text at the top and at the bottom.
    const QImage image = drawn(page);
    QVERIFY(dots(image.copy(0, 0, image.width(), 120), 0xffffffff) < image.width() * 120);
    const int foot = image.height() - 120;
    QVERIFY(dots(image.copy(0, foot, image.width(), 120), 0xffffffff) < image.width() * 120);
}

void TestContactSheet::refsBeginBelowTheName_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("as wide as high") << QSize(512, 512);
    QTest::newRow("upright") << QSize(512, 1024);
    QTest::newRow("small") << QSize(32, 32);
}

void TestContactSheet::refsBeginBelowTheName()
{
    QFETCH(const QSize, size);
    const QImage image = drawn({.rows = {{.refs = {png(size)}}}});
    // The first ref's dots begin at the margin of the page, where its texts do.
    constexpr int left = 71;
    QCOMPARE(dots(image.copy(0, 0, left, image.height())), 0);
    QVERIFY(dots(image.copy(left, 0, 1, image.height())) > 0);
}

void TestContactSheet::aCaveatStandsBelowItsRef()
{
    // The lowest dots of the places of the first row.
    const QRect foot(70, 344, 1100, 18);
    const auto isEmpty = [&foot](const QImage &image) {
        return dots(image.copy(foot), 0xffffffff) == foot.width() * foot.height();
    };
    SheetPage page{.title = u"A title"_s, .rows = {{.name = u"Mira"_s, .refs = {png()}}}};
    QVERIFY(isEmpty(drawn(page)));
    page.rows[0].refs = {png(), withBrokenProfile(png())};
    const QImage image = drawn(page);
    QVERIFY(!isEmpty(image));
    QCOMPARE(dots(image), 2 * 64 * 64);
    // A large one makes room for it.
    page.rows[0].refs = {withBrokenProfile(png({512, 1024}))};
    QCOMPARE(dots(drawn(page).copy(foot)), 0);
}

void TestContactSheet::moreThanFourRefsHaveRoom()
{
    SheetRow row{.name = u"Mira"_s};
    for (int i = 0; i < 6; ++i)
        row.refs.append(png({1024, 1024}));
    const QImage image = drawn({.rows = {row}});
    // Six squares in a row, and the margin at the right is white.
    QVERIFY(dots(image) > 6 * 150 * 150);
    QCOMPARE(dots(image.copy(image.width() - 70, 0, 70, image.height())), 0);
}

void TestContactSheet::aRowHoldsNoMoreThanItsPlaces_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("shown");
    QTest::newRow("as many as there are places") << 8 << 8;
    QTest::newRow("one more") << 9 << 7;
    QTest::newRow("more than would have a point each") << 200 << 7;
}

void TestContactSheet::aRowHoldsNoMoreThanItsPlaces()
{
    QFETCH(const int, count);
    QFETCH(const int, shown);
    const QByteArray original = png({256, 256});
    const SheetRow row{.name = u"Mira"_s, .refs = QList<QByteArray>(count, original)};
    const QImage image = drawn({.rows = {row}});
    constexpr int side = 130; // dots of a place, where there are eight
    QVERIFY(dots(image) > shown * (side - 4) * (side - 4));
    QVERIFY(dots(image) < shown * (side + 4) * (side + 4));
    // The last place is another ref, or says how many there are more.
    const QRect last(image.width() - 71 - side, 130, side, 220);
    const QImage place = image.copy(last);
    QCOMPARE(dots(place) > 0, shown == count);
    QVERIFY(dots(place, 0xffffffff) < place.width() * place.height());
    // Nothing stands in the margin.
    QCOMPARE(dots(image.copy(image.width() - 68, 0, 68, image.height()), 0xffffffff),
             68 * image.height());
}

void TestContactSheet::whatHasNoPlaceIsNotFetched()
{
    make(items(1, 200), u"sheet.png"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_finished->count(), 1, Soon);
    QCOMPARE(m_server->requests().size(), 7);
    QCOMPARE(m_sheet->refsLost(), 0);
    QCOMPARE(dots(QImage(path(u"sheet.png"_s))), 7 * 64 * 64);
}

void TestContactSheet::whatIsSaidOfACharacter()
{
    const Character one = testCharacter(u"a"_s, CharacterStatus::Ready, u"2026-05-08T10:00:00Z"_s);
    const QLocale locale;
    const auto text = [&locale](const QDateTime &when) {
        return locale.toString(when.toLocalTime(), QLocale::ShortFormat);
    };
    QCOMPARE(sheetAbout(one, nullptr, false),
             QString(u"ready · "_s + text(one.updatedAt.toDateTime())));
    QCOMPARE(sheetAbout(one, nullptr, true),
             QString(u"ready · flagged · "_s + text(one.updatedAt.toDateTime())));
    const QDateTime decided(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);
    Operation operation = decisionOn(one, Action::Delete, {}, decided);
    QCOMPARE(sheetAbout(one, &operation, false),
             QString(u"ready · held for Delete · "_s + text(decided)));
    QCOMPARE(sheetAbout(one, &operation, true),
             QString(u"ready · flagged · held for Delete · "_s + text(decided)));
    operation.state = OperationState::Done;
    operation.endedAt = decided.addSecs(3600);
    QCOMPARE(sheetAbout(one, &operation, false),
             QString(u"ready · deleted · "_s + text(operation.endedAt)));
    // What was taken back was not decided.
    operation.state = OperationState::Cancelled;
    QCOMPARE(sheetAbout(one, &operation, false), sheetAbout(one, nullptr, false));
}

void TestContactSheet::aPdfHasPagesAndText()
{
    make(items(11), u"sheet.pdf"_s);
    QCOMPARE(m_sheet->pages(), 3);
    QVERIFY(m_finished->isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(m_finished->count(), 1, Soon);
    QCOMPARE(m_progressed->count(), 3);
    QCOMPARE(m_failed->count(), 0);
    QCOMPARE(m_sheet->refsLost(), 0);
    QCOMPARE(files(), QStringList{u"sheet.pdf"_s});
    const QByteArray pdf = content(u"sheet.pdf"_s);
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QVERIFY(pdf.contains("/Count 3"));
    // Letters, and what they mean, so that one can search for a name.
    QVERIFY(pdf.contains("/ToUnicode"));
    QVERIFY(pdf.contains("/FontFile"));
}

void TestContactSheet::aPngForEachPage()
{
    QList<SheetItem> all = items(6, 1);
    // The one of the second page has a colour of its own.
    constexpr QRgb other = 0xffb03060;
    m_server->put(u"/other"_s, png({64, 64}, other));
    moveRef(*all[5].character, 0, m_server->url(u"/other"_s));
    make(all, u"sheet.png"_s);
    QVERIFY(m_progressed->wait(Soon));
    QCOMPARE(files().size(), 1); // a folder beside them, as long as pages are missing
    QTRY_COMPARE_WITH_TIMEOUT(m_finished->count(), 1, Soon);
    QCOMPARE(m_progressed->count(), 2);
    QCOMPARE(files(), (QStringList{u"sheet-1.png"_s, u"sheet-2.png"_s}));
    const QImage first(path(u"sheet-1.png"_s));
    QCOMPARE(first.size(), QSize(1240, 1754));
    QCOMPARE(dots(first), 5 * 64 * 64);
    QCOMPARE(dots(first, other), 0);
    const QImage second(path(u"sheet-2.png"_s));
    QCOMPARE(second.size(), first.size());
    QCOMPARE(dots(second), 0);
    QCOMPARE(dots(second, other), 64 * 64);
}

/// Two sheets of the same character differ by its flag.
void TestContactSheet::aFlaggedOneIsPrintedAsThat()
{
    const QList<SheetItem> all = items(1, 1);
    make(all, u"without.png"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_finished->count(), 1, Soon);
    m_flags->set(*all[0].character, true);
    make(all, u"with.png"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_finished->count(), 1, Soon);
    const QImage without(path(u"without.png"_s));
    QVERIFY(!without.isNull());
    QVERIFY(QImage(path(u"with.png"_s)) != without);
}

void TestContactSheet::noOtherFileIsWrittenOver()
{
    QFile other(path(u"sheet-2.png"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    QCOMPARE(other.write("mine"), 4);
    other.close();
    make(items(6, 1), u"sheet.png"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_failed->count(), 1, Soon);
    QVERIFY(m_failed->constFirst().constFirst().value<Error>().message.contains(u"sheet-2.png"_s));
    m_sheet.reset();
    QTRY_COMPARE(files(), QStringList{u"sheet-2.png"_s});
    QCOMPARE(content(u"sheet-2.png"_s), QByteArray("mine"));
}

void TestContactSheet::whatIsNotKnownIsFetched()
{
    make({{.id = testId(u"a"_s), .name = u"a"_s}, {.id = testId(u"b"_s), .name = u"b"_s}},
         u"sheet.png"_s);
    QTRY_COMPARE(m_queue->api.waiting(), u"fetch char_a, fetch char_b"_s);
    m_queue->api.answerFetch(character(u"a"_s, 3));
    // One that is gone has its row all the same.
    m_queue->api.answerFetch(
        tl::unexpected(testError(Error::Kind::NotFound, Error::Delivery::Answered, 404)));
    QTRY_COMPARE_WITH_TIMEOUT(m_finished->count(), 1, Soon);
    QCOMPARE(m_sheet->refsLost(), 0);
    QCOMPARE(m_sheet->charactersLost(), 1);
    QCOMPARE(m_sheet->characters(), 2);
    QCOMPARE(dots(QImage(path(u"sheet.png"_s))), 3 * 64 * 64);
}

void TestContactSheet::lostRefsAreCounted()
{
    QList<SheetItem> all = items(1, 3);
    m_server->put(u"/lost"_s, "sorry", 500);
    moveRef(*all[0].character, 1, m_server->url(u"/lost"_s));
    make(all, u"sheet.png"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_finished->count(), 1, Soon);
    QCOMPARE(m_sheet->refsLost(), 1);
    QCOMPARE(dots(QImage(path(u"sheet.png"_s))), 2 * 64 * 64);
}

void TestContactSheet::withoutAServerThereIsNoSheet()
{
    const QList<SheetItem> all = items(6);
    m_server->close();
    make(all, u"sheet.pdf"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_failed->count(), 1, Soon);
    QCOMPARE(m_failed->constFirst().constFirst().value<Error>().kind, Error::Kind::Offline);
    m_sheet.reset();
    QTRY_COMPARE(files(), QStringList());
}

void TestContactSheet::aRefusedKeyIsTheEnd_data()
{
    QTest::addColumn<Error>("refusal");
    constexpr auto answered = Error::Delivery::Answered;
    QTest::newRow("401") << testError(Error::Kind::Unauthorized, answered, 401);
    QTest::newRow("403, without the right")
        << testError(Error::Kind::Forbidden, answered, 403, u"missing_scope"_s);
}

/// In the middle: a page is drawn already.
void TestContactSheet::aRefusedKeyIsTheEnd()
{
    QFETCH(const Error, refusal);
    QList<SheetItem> all = items(5, 1);
    all.append({.id = testId(u"x"_s), .name = u"x"_s});
    all.append({.id = testId(u"y"_s), .name = u"y"_s});
    make(all, u"sheet.pdf"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_queue->api.waiting(), u"fetch char_x, fetch char_y"_s, Soon);
    QCOMPARE(m_progressed->count(), 1);
    m_queue->api.answerFetch(tl::unexpected(refusal));
    QTRY_COMPARE(m_failed->count(), 1);
    QCOMPARE(m_failed->constFirst().constFirst().value<Error>(), refusal);
    QCOMPARE(m_queue->api.waiting(), QString());
    m_sheet.reset();
    QTRY_COMPARE(files(), QStringList());
}

void TestContactSheet::aKeyThatIsRefusedForARefIsTheEnd()
{
    QList<SheetItem> all = items(1, 2);
    m_server->put(u"/old"_s, "expired", 403);
    moveRef(*all[0].character, 1, m_server->url(u"/old"_s));
    make(all, u"sheet.pdf"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_queue->api.waiting(), u"fetch char_N0"_s, Soon);
    m_queue->api.answerFetch(
        tl::unexpected(testError(Error::Kind::Unauthorized, Error::Delivery::Answered, 401)));
    QTRY_COMPARE(m_failed->count(), 1);
    QCOMPARE(m_failed->constFirst().constFirst().value<Error>().kind, Error::Kind::Unauthorized);
    QCOMPARE(m_finished->count(), 0);
}

void TestContactSheet::whereNothingCanBeWrittenItSaysSo_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("PDF") << u"nowhere/sheet.pdf"_s;
    QTest::newRow("PNG") << u"nowhere/sheet.png"_s;
}

void TestContactSheet::whereNothingCanBeWrittenItSaysSo()
{
    QFETCH(const QString, file);
    make(items(1), file);
    QTRY_COMPARE_WITH_TIMEOUT(m_failed->count(), 1, Soon);
    const auto error = m_failed->constFirst().constFirst().value<Error>();
    QCOMPARE(error.kind, Error::Kind::Storage);
    QVERIFY(error.message.contains(path(u"nowhere"_s)));
    QCOMPARE(m_finished->count(), 0);
}

void TestContactSheet::cancelledItLeavesNothing_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("PDF") << u"sheet.pdf"_s;
    QTest::newRow("PNG") << u"sheet.png"_s;
}

void TestContactSheet::cancelledItLeavesNothing()
{
    QFETCH(const QString, file);
    make(items(20), file);
    QTRY_COMPARE_WITH_TIMEOUT(m_progressed->count(), 1, Soon);
    QSignalSpy gone(m_sheet.get(), &QObject::destroyed);
    QVERIFY(m_sheet.release()->cancel());
    QTRY_COMPARE_WITH_TIMEOUT(gone.count(), 1, Soon);
    // The file thread clears up in its own time.
    QTRY_COMPARE_WITH_TIMEOUT(files(), QStringList(), Soon);
    QCOMPARE(m_finished->count(), 0);
    QCOMPARE(m_failed->count(), 0);
}

void TestContactSheet::destroyedWhileBusyItLeavesNothing()
{
    make(items(20), u"sheet.pdf"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_progressed->count(), 1, Soon);
    m_sheet.reset(); // which returns at once
    QTRY_COMPARE(files(), QStringList());
    // And before anything has come.
    m_server->hold();
    make(items(20), u"sheet.pdf"_s);
    QTRY_VERIFY(!m_server->held().isEmpty());
    m_sheet.reset();
    m_server->release();
    QTest::qWait(20);
    QCOMPARE(files(), QStringList());
}

void TestContactSheet::aThousandCharacters()
{
    make(items(1000, 1), u"sheet.pdf"_s);
    QCOMPARE(m_sheet->pages(), 200);
    QTRY_COMPARE_WITH_TIMEOUT(m_finished->count(), 1, 4 * Soon);
    QCOMPARE(m_sheet->refsLost(), 0);
    QVERIFY(content(u"sheet.pdf"_s).contains("/Count 200"));
}

QTEST_MAIN(TestContactSheet)
#include "tst_contactsheet.moc"
