// SPDX-License-Identifier: Apache-2.0
#include "support/comparetest.h"
#include "ui/review/canvas.h"
#include "ui/review/reftilepainter.h"
#include "ui/review/reftiles.h"

#include <QAccessible>
#include <QFile>

#include <sys/resource.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using Readiness = Canvas::Readiness;

namespace {

constexpr qint64 Megabyte = 1024 * 1024;
/// Much more than a ref and what the sanitizers keep of it; one bomb takes three times as much.
constexpr qint64 MostGrowth = 512 * Megabyte;

/// The most memory that the program has had so far, in bytes.
qint64 mostMemory()
{
    struct rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    constexpr qint64 kibibyte = 1024;
    return usage.ru_maxrss * kibibyte;
}

/// A picture that would be seen if it were decoded.
QByteArray picture(const char *format)
{
    QImage image(32, 32, QImage::Format_RGB32);
    image.fill(Qt::yellow);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, format))
        qFatal("cannot write %s", format);
    return bytes;
}

/// A JPEG with its end, but zeros in the place of half of its pixels: a reader makes grey of them.
QByteArray damagedInside()
{
    QImage image(96, 96, QImage::Format_RGB32);
    quint32 state = 5;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            state = state * 1664525U + 1013904223U;
            image.setPixel(x, y, 0xff000000U | state >> 8);
        }
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "jpeg"))
        qFatal("cannot write a JPEG");
    const qsizetype middle = bytes.size() / 2;
    std::fill(bytes.begin() + middle, bytes.end() - 2, '\0');
    return bytes;
}

QByteArray hostile(const QString &name)
{
    QFile file(QStringLiteral(GREENROOM_TEST_DATA "/fuzz/refdecoder/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no %s", qPrintable(name));
    return file.readAll();
}

/// A signature, and something behind it.
QByteArray beginningWith(const QByteArray &head)
{
    return head + QByteArray(2'000, '\x5a');
}

} // namespace

/// Answers every request with a body that never ends, as fast as it is taken.
class EndlessServer final : public QTcpServer
{
    Q_OBJECT

public:
    explicit EndlessServer(QByteArray head)
        : m_head(std::move(head))
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("cannot listen");
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                serve(socket);
        });
    }

    [[nodiscard]] QByteArray url() const
    {
        return "http://127.0.0.1:" + QByteArray::number(serverPort()) + "/endless.bin";
    }
    [[nodiscard]] qint64 sent() const { return m_sent; }
    [[nodiscard]] int open() const { return m_open; }

private:
    void serve(QTcpSocket *socket)
    {
        ++m_open;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            const bool isWhole = socket->readAll().endsWith("\r\n\r\n");
            if (isWhole)
                socket->write(m_head);
        });
        connect(socket, &QTcpSocket::bytesWritten, this, [this, socket](qint64 bytes) {
            m_sent += bytes;
            if (socket->bytesToWrite() == 0)
                socket->write(QByteArray(256 * 1024, '\0'));
        });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            --m_open;
            socket->deleteLater();
        });
    }

    const QByteArray m_head;
    qint64 m_sent = 0;
    int m_open = 0;
};

/// What is no ref that can be shown has a tile that says why, beside those that can, and takes no
/// memory to speak of. All of it is served under names that end in .bin.
class TestForeignRefs : public CompareTest
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aTileSaysWhy_data();
    void aTileSaysWhy();
    void anEndlessBodyIsCutOff_data();
    void anEndlessBodyIsCutOff();

private:
    /// Four refs, of which the second is at \a url.
    [[nodiscard]] Character withRefAt(const QByteArray &url);
    /// Shows \a character and waits until its second ref has failed.
    void showFailing(const Character &character);

    std::unique_ptr<Canvas> m_canvas;
};

void TestForeignRefs::init()
{
    begin();
    m_canvas = std::make_unique<Canvas>(*m_loader, *m_theme);
    m_canvas->resize(640, 480);
}

void TestForeignRefs::cleanup()
{
    m_canvas.reset();
    end();
}

Character TestForeignRefs::withRefAt(const QByteArray &url)
{
    constexpr QSize size(300, 300);
    Character made = character(u"mixed"_s,
                               {filled(size, Qt::red), filled(size, Qt::yellow),
                                filled(size, Qt::green), filled(size, Qt::blue)});
    QList<Ref> refs = made.refs.toList();
    refs[1].url = url;
    made.refs = refs;
    return made;
}

void TestForeignRefs::showFailing(const Character &character)
{
    m_canvas->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_canvas.get()));
    m_canvas->setCharacter(character);
    QTRY_COMPARE_WITH_TIMEOUT(m_canvas->readiness(), Readiness::SomeFailed, Soon);
    QCOMPARE(m_canvas->failedRefs(), QList<int>{1});
    QCOMPARE(m_canvas->tiles().at(1).state, RefTile::State::Failed);
}

void TestForeignRefs::aTileSaysWhy_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why");

    const auto foreign = [](const char *row, const QByteArray &bytes, const QString &name) {
        QTest::newRow(row) << bytes << u"The ref is not an image we can show (%1)."_s.arg(name);
    };
    const auto unnamed = [](const char *row, const QByteArray &bytes) {
        QTest::newRow(row) << bytes << u"The ref is not an image we can show."_s;
    };
    const auto damaged = [](const char *row) {
        QTest::newRow(row) << hostile(QString::fromLatin1(row)) << u"The ref is damaged."_s;
    };
    const auto tooLarge = [](const char *row, int width, int height) {
        QTest::newRow(row) << hostile(QString::fromLatin1(row))
                           << u"The ref is too large (%1 × %2 pixels)."_s.arg(width).arg(height);
    };

    foreign("BMP", picture("bmp"), u"BMP"_s);
    foreign("ICO", picture("ico"), u"ICO"_s);
    foreign("TIFF", picture("tiff"), u"TIFF"_s);
    foreign("TIFF, other way round", beginningWith("MM\0*"_ba), u"TIFF"_s);
    foreign("PBM", picture("pbm"), u"PNM"_s);
    foreign("PGM", picture("pgm"), u"PNM"_s);
    foreign("PPM", picture("ppm"), u"PNM"_s);
    foreign("XPM", picture("xpm"), u"XPM"_s);
    foreign("XBM", picture("xbm"), u"XBM"_s);
    foreign("GIF",
            QByteArray::fromHex("47494638396101000100800000ffffff00000021f90401000000002c00000000"
                                "010001000002024401003b"),
            u"GIF"_s);
    foreign("SVG",
            R"(<svg xmlns="http://www.w3.org/2000/svg"><rect width="9" height="9"/></svg>)"_ba,
            u"SVG"_s);
    foreign("PDF", beginningWith("%PDF-1.7\n"_ba), u"PDF"_s);
    foreign("HEIC",
            beginningWith("\0\0\0\x18"
                          "ftypheic"_ba),
            u"HEIC"_s);
    foreign("HEIC of more bits",
            beginningWith("\0\0\0\x18"
                          "ftypheix"_ba),
            u"HEIC"_s);
    foreign("HEIF",
            beginningWith("\0\0\0\x18"
                          "ftypmif1"_ba),
            u"HEIF"_s);
    foreign("AVIF",
            beginningWith("\0\0\0\x1c"
                          "ftypavif"_ba),
            u"AVIF"_s);
    foreign("AVIF that moves",
            beginningWith("\0\0\0\x1c"
                          "ftypavis"_ba),
            u"AVIF"_s);
    foreign("JPEG XL", beginningWith("\xff\x0a"_ba), u"JPEG XL"_s);
    foreign("JPEG XL in a box", beginningWith("\0\0\0\x0cJXL \r\n\x87\n"_ba), u"JPEG XL"_s);
    foreign("JPEG 2000", beginningWith("\0\0\0\x0cjP  \r\n\x87\n"_ba), u"JPEG 2000"_s);
    foreign("PSD", beginningWith("8BPS\0\1"_ba), u"PSD"_s);
    foreign("ICNS", beginningWith("icns\0\0\x07\xd8"_ba), u"ICNS"_s);
    foreign("MNG", beginningWith("\x8aMNG\r\n\x1a\n"_ba), u"MNG"_s);
    foreign("WebM", beginningWith("\x1a\x45\xdf\xa3"_ba), u"WebM"_s);
    foreign("MP4",
            beginningWith("\0\0\0\x18"
                          "ftypmp42"_ba),
            u"MP4"_s);
    foreign("ZIP", beginningWith("PK\3\4\x14"_ba), u"ZIP"_s);
    foreign("gzip", beginningWith("\x1f\x8b\x08"_ba), u"gzip"_s);
    foreign("HTML", "<!DOCTYPE html><html><body>502</body></html>"_ba, u"HTML"_s);
    foreign("XML", R"(<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>)"_ba, u"XML"_s);
    foreign("JSON", R"({"error":{"code":"output_expired"}})"_ba, u"JSON"_s);
    unnamed("plain text", "The file you asked for is not here.\n"_ba);
    // Nothing of it says what it is.
    unnamed("TGA", "\0\0\2\0\0\0\0\0\0\0\0\0\2\0\2\0\x18\0"_ba + QByteArray(12, '\x7f'));
    unnamed("zeros", QByteArray(100'000, '\0'));
    QTest::newRow("nothing") << QByteArray() << u"The ref is empty."_s;

    for (const char *file :
         {"truncated.png", "truncated.jpeg", "truncated.webp", "headonly.png", "headonly.jpeg",
          "headonly.webp", "empty.png", "negative.png", "hugechunk.png", "noheight.jpeg"})
        damaged(file);
    QTest::newRow("JPEG damaged inside") << damagedInside() << u"The ref is damaged."_s;
    constexpr int much = 20'000;
    tooLarge("bomb.png", much, much);
    tooLarge("bomb.jpeg", much, much);
    tooLarge("bomb.webp", 16'383, 16'383);
    tooLarge("line.png", 16'385, 1);
}

void TestForeignRefs::aTileSaysWhy()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, why);
    const qint64 before = mostMemory();
    m_server->put(u"/mixed/foreign.bin"_s, bytes);
    showFailing(withRefAt(m_server->url(u"/mixed/foreign.bin"_s)));
    QCOMPARE(m_canvas->tiles().at(1).failure, why);
    QAccessibleInterface *ref = QAccessible::queryAccessibleInterface(m_canvas.get())->child(1);
    QCOMPARE(ref->text(QAccessible::Description), QString(u"failed: "_s + why));
    QVERIFY2(mostMemory() - before < MostGrowth, qPrintable(QString::number(mostMemory())));

    // It is a tile of its own, and the others are as if nothing were the matter.
    const QImage screen = m_canvas->grab().toImage();
    const auto colourAt = [&screen](const QPointF &place) {
        return screen.pixelColor((place * screen.devicePixelRatio()).toPoint());
    };
    const QRect tile = m_canvas->refRect(1);
    QCOMPARE(colourAt(tile.bottomLeft() + QPoint(6, -6)), m_theme->colours().tile);
    QVERIFY(colourAt(RefTilePainter::retryRect(tile).topLeft() + QPoint(6, 6))
            != m_theme->colours().tile);
    for (const auto &[index, colour] : {std::pair(0, Qt::red), {2, Qt::green}, {3, Qt::blue}})
        QCOMPARE(colourAt(QRectF(m_canvas->refRect(index)).center()), QColor(colour));
}

void TestForeignRefs::anEndlessBodyIsCutOff_data()
{
    QTest::addColumn<QByteArray>("head");

    QTest::newRow("without a length") << "HTTP/1.1 200 OK\r\n\r\n"_ba;
    QTest::newRow("of a huge length")
        << "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n"_ba;
    QTest::newRow("of a ref that begins well")
        << "HTTP/1.1 200 OK\r\n\r\n"_ba + hostile(u"front.png"_s);
}

void TestForeignRefs::anEndlessBodyIsCutOff()
{
    QFETCH(const QByteArray, head);
    EndlessServer server(head);
    const qint64 before = mostMemory();
    showFailing(withRefAt(server.url()));
    QCOMPARE(m_canvas->tiles().at(1).failure, u"The server's answer is too large to be right."_s);
    QVERIFY2(mostMemory() - before < MostGrowth, qPrintable(QString::number(mostMemory())));
    // Nobody goes on taking it.
    QTRY_COMPARE_WITH_TIMEOUT(server.open(), 0, Soon);
    constexpr qint64 onTheWay = 16 * Megabyte; // in the buffers of the system
    QVERIFY(server.sent() > HttpClient::RefBodyLimit);
    QVERIFY2(server.sent() < HttpClient::RefBodyLimit + onTheWay,
             qPrintable(QString::number(server.sent())));
}

QTEST_MAIN(TestForeignRefs)
#include "tst_foreignrefs.moc"
