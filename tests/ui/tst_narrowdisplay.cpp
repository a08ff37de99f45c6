// SPDX-License-Identifier: Apache-2.0
#include "refs/clipping.h"
#include "refs/refcomparison.h"
#include "support/comparetest.h"
#include "support/narrowdisplay.h"
#include "ui/review/canvas.h"
#include "ui/review/refclipping.h"
#include "ui/review/reftiles.h"

#include <QMouseEvent>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace {

/// Less than what a window shows of it.
constexpr QSize Large{1200, 900};

} // namespace

/// What is told of refs is the same on every display, also on one that cannot show all of their
/// colours.
class TestNarrowDisplay : public CompareTest
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void marksAreThoseOfTheFile_data() { displays(); }
    void marksAreThoseOfTheFile();
    void thePixelIsThatOfTheFile_data() { displays(); }
    void thePixelIsThatOfTheFile();
    void theDifferenceIsThatOfTheFiles_data() { displays(); }
    void theDifferenceIsThatOfTheFiles();

private:
    static void displays()
    {
        QTest::addColumn<QColorSpace>("display");

        QTest::newRow("sRGB") << QColorSpace(QColorSpace::SRgb);
        QTest::newRow("wide") << screenColours(QColorSpace(QColorSpace::DisplayP3).iccProfile());
        QTest::newRow("narrow") << narrowDisplay();
    }

    void setDisplay(const QColorSpace &display)
    {
        m_loader->setScreens({{QString(), display}, {m_view->screen()->name(), display}});
    }

    /// Red, but for one pixel that is white and one that is nearly red.
    [[nodiscard]] static QImage mostlyRed()
    {
        QImage image = filled(Large, Qt::red);
        for (int y = 0; y < image.height() / 2; ++y) {
            for (int x = 0; x < image.width(); ++x)
                image.setPixelColor(x, y, QColor(250, 20, 20));
        }
        image.setPixelColor(100, 100, Qt::white);
        return image;
    }

    [[nodiscard]] std::unique_ptr<Canvas> canvasWith(const QImage &image)
    {
        auto canvas = std::make_unique<Canvas>(*m_loader, *m_theme);
        canvas->resize(400, 300);
        canvas->show();
        canvas->setCharacter(character(u"a"_s, {image}));
        const bool isComplete = QTest::qWaitFor(
            [&] { return canvas->readiness() == Canvas::Readiness::Complete; }, Soon);
        return isComplete ? std::move(canvas) : nullptr;
    }
};

void TestNarrowDisplay::marksAreThoseOfTheFile()
{
    QFETCH(const QColorSpace, display);
    setDisplay(display);
    const QImage file = mostlyRed();
    const std::unique_ptr<Canvas> canvas = canvasWith(file);
    QVERIFY(canvas != nullptr);
    const RefTile &tile = canvas->tiles().at(0);
    QCOMPARE(coloursOf(tile.image), display);
    QVERIFY(tile.image.width() < Large.width());
    canvas->look().setShowsClipping(true);
    canvas->repaint();
    auto *clipping = canvas->findChild<RefClipping *>();
    QVERIFY(clipping != nullptr);
    const auto marks = [&] { return clipping->marks(0, tile.source, tile.image.size()); };
    QTRY_VERIFY_WITH_TIMEOUT(!marks().isNull(), Soon);
    QCOMPARE(marks(), clippedPixels(file, tile.image.size()));
    QCOMPARE(m_server->requests().size(), 1); // what was there is enough
}

void TestNarrowDisplay::thePixelIsThatOfTheFile()
{
    QFETCH(const QColorSpace, display);
    setDisplay(display);
    const std::unique_ptr<Canvas> canvas = canvasWith(filled(Large, Qt::red));
    QVERIFY(canvas != nullptr);
    canvas->look().setShowsInfo(true);
    const QPoint at = canvas->refRect(0).center();
    QMouseEvent move(QEvent::MouseMove, at, canvas->mapToGlobal(at), Qt::NoButton, Qt::NoButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(canvas.get(), &move);
    const auto pixel = [&] { return canvas->infoOf(0).value(2); };
    // Where the display has the colours that are told, they are there at once.
    QCOMPARE(pixel().isEmpty(), display != QColorSpace::SRgb);
    QTRY_VERIFY_WITH_TIMEOUT(!pixel().isEmpty(), Soon);
    QVERIFY2(pixel().contains(u": 255 0 0 #ff0000"_s), qPrintable(pixel()));
    QCOMPARE(m_server->requests().size(), 1);
}

void TestNarrowDisplay::theDifferenceIsThatOfTheFiles()
{
    QFETCH(const QColorSpace, display);
    setDisplay(display);
    showView();
    setMode(CompareLook::Mode::Difference);
    constexpr QSize small(120, 160);
    m_view->setCharacters(character(u"a"_s, {filled(small, Qt::red)}),
                          character(u"b"_s, {filled(small, QColor(235, 10, 5))}));
    QTRY_VERIFY_WITH_TIMEOUT(m_view->distance() != nullptr, Soon);
    QCOMPARE(m_view->distance()->most, 20);
    QCOMPARE(m_view->distance()->mean, 35 / 3.0);
    QCOMPARE(colourIn(Side::B), QColor(80, 40, 20)); // four times as much
    QVERIFY(becomes(CompareView::Readiness::Complete));
    // The other ways show them in the colours of the display.
    setMode(CompareLook::Mode::Wipe);
    QVERIFY(becomes(CompareView::Readiness::Complete));
    setMode(CompareLook::Mode::Difference);
    QTRY_VERIFY_WITH_TIMEOUT(m_view->distance() != nullptr, Soon);
    QCOMPARE(m_view->distance()->most, 20);
}

QTEST_MAIN(TestNarrowDisplay)
#include "tst_narrowdisplay.moc"
