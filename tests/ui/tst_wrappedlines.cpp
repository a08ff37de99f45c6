// SPDX-License-Identifier: Apache-2.0
#include "desktop/colorscheme.h"
#include "ui/review/reftilepainter.h"
#include "ui/review/wrappedlines.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QBrush>
#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int Many = 100; ///< lines: as many as there are

} // namespace

/// What is told of a ref, in as much room as there is.
class TestWrappedLines : public QObject
{
    Q_OBJECT

private slots:
    void whatFitsStaysAsItIs();
    void whatDoesNotFitGoesOnBelow();
    void onlyAWordThatIsTooLongIsElided();
    void theFirstLinesAreLeftOut();
    void theInfoOfARefStaysWithinIt_data();
    void theInfoOfARefStaysWithinIt();

private:
    [[nodiscard]] int widthOf(const QString &text) const
    {
        return m_metrics.horizontalAdvance(text);
    }

    const QFontMetrics m_metrics{QGuiApplication::font()};
    const QString m_size = u"front, 1,024 × 1,536, JPEG"_s;
    const QString m_profile = u"no profile, taken as sRGB"_s;
    const QString m_pixel = u"537, 346: 114 71 104 #724768"_s;
};

void TestWrappedLines::whatFitsStaysAsItIs()
{
    const QStringList lines{m_profile, m_pixel};
    const int room = qMax(widthOf(m_profile), widthOf(m_pixel));
    QCOMPARE(wrappedLines(lines, m_metrics, room, Many), lines);
    QCOMPARE(wrappedLines({}, m_metrics, room, Many), QStringList());
}

void TestWrappedLines::whatDoesNotFitGoesOnBelow()
{
    const QStringList parts{u"537, 346: 114 71"_s, u"104 #724768"_s};
    const int room = widthOf(parts.at(0));
    QVERIFY(room >= widthOf(parts.at(1)));
    QCOMPARE(wrappedLines({m_pixel}, m_metrics, room, Many), parts);
    // Each begins a line of its own, and nothing of any is lost.
    const QStringList all = wrappedLines({m_size, m_profile, m_pixel}, m_metrics, room, Many);
    QCOMPARE(all.join(u' '), QStringList({m_size, m_profile, m_pixel}).join(u' '));
    QCOMPARE(all.mid(all.size() - 2), parts);
    for (const QString &line : all)
        QVERIFY2(widthOf(line) <= room, qPrintable(line));
}

void TestWrappedLines::onlyAWordThatIsTooLongIsElided()
{
    const int room = widthOf(u"no profile"_s);
    const QString longWord = u"Wide-Gamut-RGB-of-a-camera"_s;
    const QStringList lines = wrappedLines({u"no profile "_s + longWord}, m_metrics, room, Many);
    QCOMPARE(lines,
             QStringList({u"no profile"_s, m_metrics.elidedText(longWord, Qt::ElideRight, room)}));
    QVERIFY(lines.at(1) != longWord);
}

void TestWrappedLines::theFirstLinesAreLeftOut()
{
    const int room = widthOf(u"71 104 #724768"_s) + 4;
    const QStringList lines{m_size, m_profile, m_pixel};
    const QStringList pixel = wrappedLines({m_pixel}, m_metrics, room, Many);
    const QStringList two = wrappedLines({m_profile, m_pixel}, m_metrics, room, Many);
    const int all = int(wrappedLines(lines, m_metrics, room, Many).size());
    QVERIFY(pixel.size() > 1 && two.size() > pixel.size() && all > two.size());
    QCOMPARE(wrappedLines(lines, m_metrics, room, all).size(), all);
    QCOMPARE(wrappedLines(lines, m_metrics, room, all - 1), two);
    QCOMPARE(wrappedLines(lines, m_metrics, room, int(two.size()) - 1), pixel);
    QCOMPARE(wrappedLines(lines, m_metrics, room, 1), pixel.mid(0, 1));
    QCOMPARE(wrappedLines(lines, m_metrics, room, 0), QStringList());
    QCOMPARE(wrappedLines(lines, m_metrics, room, -1), QStringList());
}

void TestWrappedLines::theInfoOfARefStaysWithinIt_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isThere");

    QTest::newRow("wide") << QSize(500, 400) << true;
    QTest::newRow("narrow") << QSize(130, 195) << true;
    QTest::newRow("narrow and low") << QSize(130, 60) << true;
    QTest::newRow("lower than a line") << QSize(130, 20) << false;
}

void TestWrappedLines::theInfoOfARefStaysWithinIt()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, isThere);
    const ColorScheme scheme;
    const Theme theme(scheme);
    const QRect rect(QPoint(20, 200), size);
    const QBrush ground;
    const auto drawn = [&](const QStringList &lines) {
        QImage image(rect.right() + 20, rect.bottom() + 20, QImage::Format_RGB32);
        image.fill(Qt::magenta);
        {
            QPainter painter(&image);
            RefTilePainter(painter, theme, ground).drawInfo(rect, lines);
        }
        return image;
    };
    const auto touched = [](const QImage &image) {
        QRect all;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) != QColor(Qt::magenta))
                    all |= QRect(x, y, 1, 1);
            }
        }
        return all;
    };
    const QRect box = touched(drawn({m_size, m_profile, m_pixel, m_profile, m_pixel}));
    QCOMPARE(!box.isEmpty(), isThere);
    QVERIFY(!isThere || rect.contains(box));
    // What does not fit beside goes below.
    const QRect one = touched(drawn({m_pixel}));
    const QFontMetrics metrics(theme.smallFont());
    if (metrics.horizontalAdvance(m_pixel) > size.width() && size.height() > 100)
        QVERIFY(one.height() > 2 * metrics.height());
}

QTEST_MAIN(TestWrappedLines)
#include "tst_wrappedlines.moc"
