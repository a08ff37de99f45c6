// SPDX-License-Identifier: Apache-2.0
#include "support/canvastest.h"
#include "support/pixels.h"
#include "ui/review/grounds.h"
#include "ui/review/refpart.h"

#include <QHash>
#include <QSet>

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;
using Ground = Canvas::Ground;
using View = Canvas::View;

namespace {

constexpr double Alike = 3;   ///< what scaling may do to the mean of an area
constexpr double Unlike = 20; ///< what another pose does to one at least

} // namespace

/// What is on the screen beside what the sandbox has drawn, which is decoded here by Qt alone: each
/// ref in its place, at 100 % pixel by pixel. The same program runs again with device pixel ratios
/// of 1.5 and 2.
class TestPixels : public CanvasTest
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { end(); }

    void fittedEachRefIsInItsPlace();
    void fittedOneAloneIsTheOneAskedFor();
    void atActualSizeEveryPixelIsThatOfTheRef_data();
    void atActualSizeEveryPixelIsThatOfTheRef();
    void theGroundIsAroundThePicture();

private:
    [[nodiscard]] QByteArray fileOf(const Ref &ref);
    void showCharacter();
    /// At rest: every shown ref has the image that it is to have.
    [[nodiscard]] bool isExact() const;
    /// Where the shown part of ref \a index begins, in device pixels.
    [[nodiscard]] QPoint cornerOf(int index) const;
    /// What of that part is free of label and frame, in pixels of the shown part.
    [[nodiscard]] QRect freePart(int index) const;
    /// What is there on the screen.
    [[nodiscard]] QImage shownPart(int index) const;
    /// What would be there if ref \a index showed the sandbox's ref \a drawn.
    [[nodiscard]] QImage drawnPart(int index, int drawn) const;
    /// Whether ref \a index is shown fitted, and could not be taken for another one.
    void checkFitted(int index);
    /// Which colours are left and right of ref \a index, below the label, and how much each has of
    /// that.
    [[nodiscard]] QHash<QRgb, double> sharesBeside(int index) const;

    int m_index = 0; ///< of the character among the reviewing ones
    Character m_character{};
    QList<QImage> m_drawn{}; ///< by the sandbox, for each ref
};

void TestPixels::init()
{
    begin();
    m_canvas->resize(800, 640);
    // The first one whose refs are PNGs, which lose nothing. It is the same in each sandbox.
    m_character = reviewing(m_index);
    while (!m_character.refs.isEmpty() && !fileOf(m_character.refs.at(0)).startsWith("\x89PNG"))
        m_character = reviewing(++m_index);
    QCOMPARE(m_character.refs.size(), 4);
    m_drawn.clear();
    for (const Ref &ref : std::as_const(m_character.refs))
        m_drawn.append(QImage::fromData(fileOf(ref), "png").convertToFormat(QImage::Format_RGB32));
}

QByteArray TestPixels::fileOf(const Ref &ref)
{
    QByteArray file;
    QString failure;
    const PendingRequest request = m_sandbox->http.fetchRef(
        QUrl::fromEncoded(ref.url), this, [&](const Result<HttpResponse> &response) {
            if (response)
                file = response->body;
            else
                failure = response.error().message;
        });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(!file.isEmpty() || !failure.isEmpty(), Soon); }();
    return file;
}

void TestPixels::showCharacter()
{
    showCanvas();
    m_canvas->setCharacter(m_character);
    QVERIFY(becomesComplete());
}

bool TestPixels::isExact() const
{
    for (int i = 0; i < m_canvas->tiles().count(); ++i) {
        const RefTile &tile = m_canvas->tiles().at(i);
        if (!m_canvas->refRect(i).isEmpty()
            && tile.image.size() != m_canvas->partOf(i).picture.boundedTo(tile.original))
            return false;
    }
    return true;
}

QPoint TestPixels::cornerOf(int index) const
{
    const QSize shown = m_canvas->partOf(index).shown.size();
    const QPointF corner = QRectF(m_canvas->refRect(index)).center() * m_canvas->devicePixelRatioF()
        - QPointF(shown.width() / 2.0, shown.height() / 2.0);
    return {static_cast<int>(std::lround(corner.x())), static_cast<int>(std::lround(corner.y()))};
}

QRect TestPixels::freePart(int index) const
{
    const double ratio = m_canvas->devicePixelRatioF();
    const int edge = qRound(12 * ratio);
    const int label = qRound(44 * ratio);
    return QRect(QPoint(), m_canvas->partOf(index).shown.size())
        .adjusted(edge, label, -edge, -edge);
}

QImage TestPixels::shownPart(int index) const
{
    return screenOf(*m_canvas).copy(freePart(index).translated(cornerOf(index)));
}

QImage TestPixels::drawnPart(int index, int drawn) const
{
    const RefPart part = m_canvas->partOf(index);
    return inSize(m_drawn.at(drawn), part.picture)
        .copy(freePart(index).translated(part.shown.topLeft()));
}

void TestPixels::checkFitted(int index)
{
    const QImage shown = shownPart(index);
    for (int i = 0; i < m_drawn.size(); ++i) {
        const double distance = areaDistance(shown, drawnPart(index, i));
        const QString figures = u"%1 for %2: %3"_s.arg(index).arg(i).arg(distance);
        QVERIFY2(i == index ? distance <= Alike : distance > Unlike, qPrintable(figures));
    }
}

QHash<QRgb, double> TestPixels::sharesBeside(int index) const
{
    const double ratio = m_canvas->devicePixelRatioF();
    const QImage screen = screenOf(*m_canvas);
    const int edge = qRound(12 * ratio);
    const int left = cornerOf(index).x();
    const int right = left + m_canvas->partOf(index).shown.width();
    QHash<QRgb, int> counts;
    int all = 0;
    for (int y = qRound(44 * ratio); y < screen.height() - edge; ++y) {
        const QRgb *row = rowOf(screen, y);
        for (int x = edge; x < screen.width() - edge; ++x) {
            if (x >= left - 2 && x < right + 2)
                continue;
            ++counts[row[x] | 0xff000000];
            ++all;
        }
    }
    QHash<QRgb, double> shares;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        shares.insert(count.key(), double(count.value()) / all);
    return shares;
}

void TestPixels::fittedEachRefIsInItsPlace()
{
    showCharacter();
    QTRY_VERIFY_WITH_TIMEOUT(isExact(), Soon);
    for (int i = 0; i < 4; ++i) {
        checkFitted(i);
        // They are read in their order.
        const QRect place = m_canvas->refRect(i);
        const QRect former = i > 0 ? m_canvas->refRect(i - 1) : QRect();
        QVERIFY(i == 0 || place.top() > former.bottom()
                || (place.top() == former.top() && place.left() > former.right()));
    }
}

void TestPixels::fittedOneAloneIsTheOneAskedFor()
{
    m_canvas->setView(View::Single);
    showCharacter();
    for (const int i : {2, 0, 3, 1}) {
        m_canvas->setFocusRef(i);
        QTRY_VERIFY_WITH_TIMEOUT(isExact(), Soon);
        QCOMPARE(m_canvas->refRect(i), m_canvas->rect());
        checkFitted(i);
    }
}

void TestPixels::atActualSizeEveryPixelIsThatOfTheRef_data()
{
    QTest::addColumn<View>("view");
    QTest::newRow("all") << View::All;
    QTest::newRow("one") << View::Single;
}

void TestPixels::atActualSizeEveryPixelIsThatOfTheRef()
{
    QFETCH(const View, view);
    m_canvas->setView(view);
    showCharacter();
    m_canvas->setZoom(Canvas::Zoom::Actual);
    QHash<int, QSet<int>> toldFrom;
    // From the middle to the heads, and to the feet.
    for (const QPointF &pan : {QPointF(), QPointF(11, 300), QPointF(-27, -700)}) {
        m_canvas->panBy(pan);
        for (int i = 0; i < 4; ++i) {
            m_canvas->setFocusRef(i);
            QTRY_VERIFY_WITH_TIMEOUT(isExact(), Soon);
            QCOMPARE(m_canvas->partOf(i).picture, m_drawn.at(i).size());
            QVERIFY(freePart(i).width() > 200 && freePart(i).height() > 200);
            const QImage shown = shownPart(i);
            QCOMPARE(shown, drawnPart(i, i));
            for (int j = 0; j < 4; ++j) {
                if (areaDistance(shown, drawnPart(i, j)) > Unlike)
                    toldFrom[i].insert(j);
            }
        }
    }
    // Or it would not be known which one it was.
    for (int i = 0; i < 4; ++i)
        QCOMPARE(toldFrom.value(i).size(), 3);
}

void TestPixels::theGroundIsAroundThePicture()
{
    using Fields = QList<QRgb>; // which have equal shares of the ground
    m_canvas->setView(View::Single);
    showCharacter();
    m_canvas->setFocusRef(1);
    for (const auto &[ground, fields] : {std::pair(Ground::Grey, Fields{0xff767676}),
                                         {Ground::DarkGrey, {0xff303030}},
                                         {Ground::LightGrey, {0xffbcbcbc}},
                                         {Ground::Black, {0xff000000}},
                                         {Ground::White, {0xffffffff}},
                                         {Ground::Checker, {0xff666666, 0xff999999}}}) {
        m_canvas->look().setGround(ground);
        QTRY_VERIFY_WITH_TIMEOUT(isExact(), Soon);
        checkFitted(1);
        const QHash<QRgb, double> shares = sharesBeside(1);
        const QString name = groundName(ground);
        QVERIFY2(shares.size() == fields.size(), qPrintable(name));
        const double wanted = 1.0 / double(fields.size());
        for (const QRgb field : fields)
            QVERIFY2(std::abs(shares.value(field) - wanted) < 0.06, qPrintable(name));
    }
}

QTEST_MAIN(TestPixels)
#include "tst_pixels.moc"
