// SPDX-License-Identifier: Apache-2.0
#include "sandbox/figurepixels.h"
#include "support/comparetest.h"
#include "support/pixels.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using Mode = CompareLook::Mode;
using Zoom = CompareView::Zoom;

namespace {

constexpr double Alike = 2;  ///< what scaling may do to the mean of an area
constexpr double Unlike = 6; ///< what another ref or mode does to one at least

/// Of two images of one size pixel by pixel what \a mix makes of each channel.
template <typename Mix>
QImage mixed(const QImage &a, const QImage &b, const Mix &mix)
{
    QImage image(a.size(), QImage::Format_RGB32);
    for (int y = 0; y < a.height(); ++y) {
        const QRgb *left = rowOf(a, y);
        const QRgb *right = rowOf(b, y);
        auto *both = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < a.width(); ++x)
            both[x] =
                qRgb(mix(qRed(left[x]), qRed(right[x])), mix(qGreen(left[x]), qGreen(right[x])),
                     mix(qBlue(left[x]), qBlue(right[x])));
    }
    return image;
}

} // namespace

/// Each way to compare, beside what it is to make of two figures as the sandbox draws them: at 100
/// % pixel by pixel, fitted by the means of areas. The same program runs again with device pixel
/// ratios of 1.5 and 2.
class TestPixelsCompare : public CompareTest
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { end(); }

    void eachModeShowsWhatItSays_data();
    void eachModeShowsWhatItSays();
    void blinkingShowsBoth();

private:
    void showFigures(const CompareLook &look, Zoom zoom);
    /// The sides that have a place of their own.
    [[nodiscard]] QList<Side> places() const;
    [[nodiscard]] QPoint cornerOf(Side side) const; ///< of the picture, in device pixels
    [[nodiscard]] QSize sizeOf(Side side) const;    ///< of the picture, in device pixels
    /// What is seen of the picture without labels, frames and the line; device pixels of the view.
    [[nodiscard]] QList<QRect> partsOf(Side side) const;
    /// What the picture of \a side is to be; \a a and \a b have its size.
    [[nodiscard]] QImage wanted(Side side, const QImage &a, const QImage &b) const;
    /// How far what is on the screen in the place of \a side is from \a picture.
    [[nodiscard]] double distanceFrom(const QImage &picture, Side side) const;
    /// How far two pictures are apart where they would be seen.
    [[nodiscard]] double distanceOf(const QImage &one, const QImage &other, Side side) const;
    [[nodiscard]] bool isAsWanted() const;
    /// No other picture would have passed for what is shown.
    void checkNothingElsePasses();

    QImage m_drawnA{};
    QImage m_drawnB{};
    QByteArray m_fileA{}; ///< the same as PNG
    QByteArray m_fileB{};
};

/// Two figures that differ all over, so that whatever is mistaken is seen.
void TestPixelsCompare::initTestCase()
{
    using namespace sandbox;
    constexpr double apart = 90;
    constexpr QRect middle(380, 320, 260, 380);
    const auto isSquare = [](quint64 look) { return figureSize(look) == QSize(1024, 1024); };
    const quint64 first = figurepixels::lookWith(1, isSquare);
    m_drawnA = drawFigure(first, Pose::Front);
    const quint64 second = figurepixels::lookWith(first + 1, [&](quint64 look) {
        if (!isSquare(look))
            return false;
        const QImage drawn = drawFigure(look, Pose::Front);
        return areaDistance(drawn, m_drawnA) > apart
            && areaDistance(drawn.copy(middle), m_drawnA.copy(middle)) > apart;
    });
    m_drawnB = drawFigure(second, Pose::Front);
    m_fileA = png(m_drawnA);
    m_fileB = png(m_drawnB);
}

void TestPixelsCompare::init()
{
    begin();
    m_view->resize(640, 480);
}

void TestPixelsCompare::showFigures(const CompareLook &look, Zoom zoom)
{
    showView();
    m_view->setLook(look);
    m_view->setZoom(zoom);
    const auto figure = [this](const QString &name, const QByteArray &file) {
        const QString path = u'/' + name + u".bin"_s;
        m_server->put(path, file);
        Character made = testCharacter(name);
        made.refs = {{.pose = u"front"_s, .url = m_server->url(path)}};
        return made;
    };
    m_view->setCharacters(figure(u"a"_s, m_fileA), figure(u"b"_s, m_fileB));
    QTRY_COMPARE_WITH_TIMEOUT(m_view->shownMode(), look.mode, Soon);
}

QList<Side> TestPixelsCompare::places() const
{
    return m_view->shownMode() == Mode::SideBySide ? QList<Side>{Side::A, Side::B}
                                                   : QList<Side>{Side::A};
}

QPoint TestPixelsCompare::cornerOf(Side side) const
{
    const QPointF corner = m_view->pictureRect(side).topLeft() * m_view->devicePixelRatioF();
    return {static_cast<int>(std::lround(corner.x())), static_cast<int>(std::lround(corner.y()))};
}

QSize TestPixelsCompare::sizeOf(Side side) const
{
    return (m_view->pictureRect(side).size() * m_view->devicePixelRatioF()).toSize();
}

QList<QRect> TestPixelsCompare::partsOf(Side side) const
{
    QRectF cell = m_view->rect();
    if (m_view->shownMode() == Mode::SideBySide) {
        cell.setWidth((m_view->width() - 8) / 2.0);
        if (side == Side::B)
            cell.moveRight(m_view->width());
    }
    const QRectF seen =
        cell.adjusted(12, 44, -12, -12) & m_view->pictureRect(side).adjusted(4, 4, -4, -4);
    QList<QRectF> parts{seen};
    if (m_view->shownMode() == Mode::Wipe) {
        constexpr int handle = 10;
        parts = {seen & QRectF(0, 0, m_view->lineX() - handle, m_view->height()),
                 seen & QRectF(m_view->lineX() + handle, 0, m_view->width(), m_view->height())};
    }
    const double ratio = m_view->devicePixelRatioF();
    QList<QRect> all;
    for (const QRectF &part : std::as_const(parts))
        all.append(QRectF(part.topLeft() * ratio, part.size() * ratio)
                       .toAlignedRect()
                       .adjusted(1, 1, -1, -1));
    return all;
}

QImage TestPixelsCompare::wanted(Side side, const QImage &a, const QImage &b) const
{
    const CompareLook look = m_view->look();
    switch (m_view->shownMode()) {
    case Mode::SideBySide:
        return side == Side::A ? a : b;
    case Mode::Wipe: {
        QImage both = b.copy();
        const int line = qRound(m_view->lineX() * m_view->devicePixelRatioF()) - cornerOf(side).x();
        QPainter(&both).drawImage(0, 0, a, 0, 0, line);
        return both;
    }
    case Mode::Difference:
        return mixed(a, b, [&look](int left, int right) {
            return std::min(255, std::abs(left - right) * look.gain);
        });
    case Mode::Onion:
        return mixed(a, b, [&look](int left, int right) {
            return (left * (100 - look.opacity) + right * look.opacity) / 100;
        });
    case Mode::Blink:
        return m_view->isReferenceUp() ? a : b;
    }
    return {};
}

double TestPixelsCompare::distanceFrom(const QImage &picture, Side side) const
{
    // Two halves of a pixel may be rounded, nothing else.
    const bool isActual = m_view->zoom() == Zoom::Actual;
    const double rounding = m_view->shownMode() == Mode::Onion ? 2 : 0;
    const QImage screen = screenOf(*m_view);
    double distance = 0;
    for (const QRect &part : partsOf(side)) {
        const QImage shown = screen.copy(part);
        const QImage other = picture.copy(part.translated(-cornerOf(side)));
        const double areas = areaDistance(shown, other);
        const bool isTheSame = isActual && pixelDistance(shown, other) <= rounding;
        distance = std::max(distance,
                            isTheSame      ? 0
                                : isActual ? std::max(areas, Alike + 1)
                                           : areas);
    }
    return distance;
}

double TestPixelsCompare::distanceOf(const QImage &one, const QImage &other, Side side) const
{
    double distance = 0;
    for (const QRect &part : partsOf(side)) {
        const QRect ofPicture = part.translated(-cornerOf(side));
        distance = std::max(distance, areaDistance(one.copy(ofPicture), other.copy(ofPicture)));
    }
    return distance;
}

bool TestPixelsCompare::isAsWanted() const
{
    const QList<Side> all = places();
    return std::all_of(all.begin(), all.end(), [this](Side side) {
        const QSize size = sizeOf(side);
        const QImage picture = wanted(side, inSize(m_drawnA, size), inSize(m_drawnB, size));
        return distanceFrom(picture, side) <= Alike;
    });
}

void TestPixelsCompare::checkNothingElsePasses()
{
    for (const Side side : places()) {
        const QSize size = sizeOf(side);
        const QImage a = inSize(m_drawnA, size);
        const QImage b = inSize(m_drawnB, size);
        const QImage right = wanted(side, a, b);
        int others = 0;
        for (const QImage &other : {a, b, wanted(side, b, a)}) {
            if (distanceOf(right, other, side) == 0)
                continue; // as the difference, which has no order
            QVERIFY2(distanceFrom(other, side) > Unlike,
                     qPrintable(QString::number(distanceFrom(other, side))));
            ++others;
        }
        QVERIFY(others > 0);
    }
}

void TestPixelsCompare::eachModeShowsWhatItSays_data()
{
    QTest::addColumn<CompareLook>("look");
    QTest::addColumn<Zoom>("zoom");

    const auto both = [](const char *row, const CompareLook &look) {
        QTest::addRow("%s, fitted", row) << look << Zoom::Fit;
        QTest::addRow("%s, 100 %%", row) << look << Zoom::Actual;
    };
    both("side by side", {.mode = Mode::SideBySide});
    both("wipe in the middle", {.mode = Mode::Wipe});
    both("wipe to the right", {.mode = Mode::Wipe, .line = 60});
    both("difference times 4", {.mode = Mode::Difference, .gain = 4});
    both("difference times 16", {.mode = Mode::Difference, .gain = 16});
    both("onion", {.mode = Mode::Onion});
    both("thin onion", {.mode = Mode::Onion, .opacity = 30});
    both("blink", {.mode = Mode::Blink});
}

void TestPixelsCompare::eachModeShowsWhatItSays()
{
    QFETCH(const CompareLook, look);
    QFETCH(const Zoom, zoom);
    showFigures(look, zoom);
    QTRY_VERIFY_WITH_TIMEOUT(isAsWanted(), Soon);
    if (zoom == Zoom::Actual)
        QCOMPARE(sizeOf(Side::A), m_drawnA.size());
    checkNothingElsePasses();
}

void TestPixelsCompare::blinkingShowsBoth()
{
    showFigures({.mode = Mode::Blink, .beat = std::chrono::milliseconds(250)}, Zoom::Actual);
    for (const bool isReference : {false, true, false}) {
        QTRY_COMPARE_WITH_TIMEOUT(m_view->isReferenceUp(), isReference, Soon);
        QTRY_VERIFY_WITH_TIMEOUT(m_view->isReferenceUp() == isReference && isAsWanted(), Soon);
        checkNothingElsePasses();
    }
}

QTEST_MAIN(TestPixelsCompare)
#include "tst_pixelscompare.moc"
