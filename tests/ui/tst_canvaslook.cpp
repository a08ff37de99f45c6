// SPDX-License-Identifier: Apache-2.0
#include "refs/clipping.h"
#include "refs/reffile.h"
#include "refs/srgbrefs.h"
#include "support/canvastest.h"
#include "support/eventcount.h"
#include "ui/review/grounds.h"
#include "ui/review/refclipping.h"
#include "ui/review/refpart.h"

#include <QCursor>
#include <QMouseEvent>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// The ground, what is drawn over the refs, and two canvases that look alike.
class TestCanvasLook : public CanvasTest
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void theGroundIsTheOneThatWasChosen();
    void clippedPixelsAreMarkedOnceTheyAreKnown();
    void marksBelongToTheirImage();
    void marksGoWithWhatTheyMark();
    void infoSaysWhatEachRefIs();
    void infoTellsThePixelUnderThePointer();
    void thePixelIsThatWhereThePointerRests();
    void thePointerIsSoughtOnceForALayout();
    void infoIsSilentOnFormatAndPixelsOfAStandIn();
    void aSharedLookIsTheSameOnBoth();

private:
    void movePointer(const QPoint &to) { movePointer(*m_canvas, to); }
    static void movePointer(Canvas &canvas, const QPoint &to)
    {
        QCursor::setPos(canvas.mapToGlobal(to));
        QEnterEvent enter(to, to, canvas.mapToGlobal(to));
        QCoreApplication::sendEvent(&canvas, &enter);
        QMouseEvent move(QEvent::MouseMove, to, canvas.mapToGlobal(to), Qt::NoButton, Qt::NoButton,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(&canvas, &move);
    }
};

void TestCanvasLook::theGroundIsTheOneThatWasChosen()
{
    showCanvas();
    m_canvas->setCharacter(reviewing(0));
    m_canvas->setView(Canvas::View::Single);
    QVERIFY(becomesComplete());
    for (int i = 0; i < 5; ++i) {
        const QColor ground = groundBrush(m_canvas->look().ground(), m_theme->colours()).color();
        // Beside the one ref, which is no wider than high.
        const QImage screen = m_canvas->grab().toImage();
        QCOMPARE(screen.pixelColor(screen.width() - 4, screen.height() / 2), ground);
        m_canvas->look().turnGround();
    }
    QCOMPARE(m_canvas->look().ground(), Canvas::Ground::Checker);
    const QImage checker = m_canvas->grab().toImage();
    QSet<QRgb> fields;
    for (int y = checker.height() / 2; y < checker.height() / 2 + 40; ++y)
        fields.insert(checker.pixel(checker.width() - 4, y));
    QCOMPARE(fields.size(), 2);
}

void TestCanvasLook::clippedPixelsAreMarkedOnceTheyAreKnown()
{
    showCanvas();
    for (const int number : {0, 1, 0}) { // the first time its places are guessed
        m_canvas->setCharacter(reviewing(number));
        QVERIFY(becomesComplete());
    }
    const QImage before = m_canvas->grab().toImage();
    bool isClipped = false;
    for (int i = 0; i < 4; ++i) {
        const RefTile &tile = m_canvas->tiles().at(i);
        const Result<DecodedRef> whole = decodeRef(m_loader->original(tile.source.key), {});
        QVERIFY(whole);
        const QImage marks = clippedPixels(whole->image, tile.image.size());
        QImage none(marks.size(), marks.format());
        none.fill(Qt::transparent);
        isClipped = isClipped || marks != none;
    }
    m_canvas->look().setShowsClipping(true);
    QTRY_COMPARE_WITH_TIMEOUT(m_canvas->grab().toImage() != before, isClipped, Soon);
    QCOMPARE(m_canvas->readiness(), Canvas::Readiness::Complete);
    m_canvas->look().setShowsClipping(false);
    QCOMPARE(m_canvas->grab().toImage(), before);
}

void TestCanvasLook::marksBelongToTheirImage()
{
    const Character character = reviewing(0);
    const RefSource one = refSource(character, 0);
    const RefSource other = refSource(character, 1);
    constexpr QSize size(30, 20);
    SrgbRefs refs(*m_loader);
    RefClipping clipping(*m_loader, refs, this);
    QSignalSpy ready(&clipping, &RefClipping::ready);
    QVERIFY(clipping.marks(1, one, size).isNull());
    QVERIFY(clipping.marks(1, one, size).isNull()); // once is enough
    QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, Soon);
    QCOMPARE(clipping.marks(1, one, size), clippedPixels(refs.image(one), size));
    // Another size, and another ref in its place before the answer.
    QVERIFY(clipping.marks(1, one, size * 2).isNull());
    QVERIFY(clipping.marks(1, other, size).isNull());
    QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 2, Soon);
    QCOMPARE(clipping.marks(1, other, size), clippedPixels(refs.image(other), size));
}

void TestCanvasLook::marksGoWithWhatTheyMark()
{
    showCanvas();
    m_canvas->setCharacter(reviewing(0));
    QVERIFY(becomesComplete());
    m_canvas->look().setShowsClipping(true);
    m_canvas->repaint();
    const auto *clipping = m_canvas->findChild<RefClipping *>();
    QVERIFY(clipping != nullptr);
    QCOMPARE(clipping->count(), 4);
    m_canvas->setView(Canvas::View::Single);
    QVERIFY(becomesComplete());
    QCOMPARE(clipping->count(), 1);
    m_canvas->setView(Canvas::View::All);
    m_canvas->repaint();
    QCOMPARE(clipping->count(), 4);
    m_canvas->look().setShowsClipping(false);
    QCOMPARE(clipping->count(), 0);
    m_canvas->look().setShowsClipping(true);
    m_canvas->repaint();
    m_canvas->clear();
    QCOMPARE(clipping->count(), 0);
}

void TestCanvasLook::infoSaysWhatEachRefIs()
{
    showCanvas();
    m_canvas->setCharacter(reviewing(0));
    QCOMPARE(m_canvas->infoOf(1), QStringList()); // not there yet
    QVERIFY(becomesComplete());
    const QImage before = m_canvas->grab().toImage();
    m_canvas->look().setShowsInfo(true);
    QVERIFY(m_canvas->grab().toImage() != before);
    const QStringList lines = m_canvas->infoOf(1);
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.at(0).startsWith(u"front, 1"_s), qPrintable(lines.at(0)));
    QVERIFY2(lines.at(0).contains(QRegularExpression(u"JPEG|PNG|WebP"_s)), qPrintable(lines.at(0)));
    QVERIFY2(lines.at(1).contains(u"sRGB"_s), qPrintable(lines.at(1)));
}

void TestCanvasLook::infoTellsThePixelUnderThePointer()
{
    showCanvas();
    m_canvas->setCharacter(reviewing(0));
    QVERIFY(becomesComplete());
    const QPoint at = m_canvas->refRect(1).center();
    movePointer(at);
    QCOMPARE(m_canvas->infoOf(0).size(), 2);
    QCOMPARE(m_canvas->infoOf(1).size(), 3);
    QVERIFY(m_canvas->infoOf(1).constLast().endsWith(u"at this zoom"_s));

    m_canvas->setZoom(Canvas::Zoom::Actual);
    const RefTile &tile = m_canvas->tiles().at(1);
    QTRY_COMPARE_WITH_TIMEOUT(tile.image.size(), tile.original, Soon);
    const QPoint now = m_canvas->refRect(1).center() + QPoint(5, 9);
    movePointer(now);
    const double ratio = m_canvas->devicePixelRatioF();
    const QString line = m_canvas->infoOf(1).constLast();
    const RefPart part = m_canvas->partOf(1);
    const QPointF pixel =
        (now - QRectF(m_canvas->refRect(1)).center()) * ratio + QRectF(part.shown).center();
    const QColor colour = tile.image.pixelColor(int(pixel.x()), int(pixel.y()));
    QVERIFY2(line.startsWith(u"%1, %2: "_s.arg(int(pixel.x())).arg(int(pixel.y()))),
             qPrintable(line));
    QVERIFY2(line.endsWith(colour.name()), qPrintable(line));

    QEvent gone(QEvent::Leave);
    QCoreApplication::sendEvent(m_canvas.get(), &gone);
    QCOMPARE(m_canvas->infoOf(1).size(), 2);
    // A window that comes to where it rests is entered, and no move follows.
    QEnterEvent come(now, now, m_canvas->mapToGlobal(now));
    QCoreApplication::sendEvent(m_canvas.get(), &come);
    QCOMPARE(m_canvas->infoOf(1).constLast(), line);
}

void TestCanvasLook::thePixelIsThatWhereThePointerRests()
{
    QWidget window;
    window.resize(760, 500);
    Canvas canvas(*m_loader, *m_theme, &window);
    canvas.setGeometry(10, 10, 601, 403);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    canvas.setCharacter(reviewing(0));
    QTRY_COMPARE_WITH_TIMEOUT(canvas.readiness(), Canvas::Readiness::Complete, Soon);
    const auto told = [&canvas] {
        QList<int> refs;
        for (int i = 0; i < canvas.tiles().count(); ++i) {
            if (canvas.infoOf(i).size() == 3)
                refs.append(i);
        }
        return refs;
    };
    const QPoint at = canvas.refRect(1).center();
    const QPoint apart = at - canvas.refRect(0).center();
    QCursor::setPos(canvas.mapToGlobal(at));
    QTRY_COMPARE(told(), QList<int>{1});
    canvas.move(canvas.pos() + apart);
    QTRY_COMPARE(told(), QList<int>{0});
    window.move(window.pos() - apart); // of this the canvas has no event
    QTRY_COMPARE(told(), QList<int>{1});
    // As large as before, and elsewhere; then under something else.
    const QPoint before = canvas.pos();
    canvas.move(before + QPoint(0, window.height()));
    QTRY_COMPARE(told(), QList<int>());
    canvas.move(before);
    QTRY_COMPARE(told(), QList<int>{1});
    QWidget cover(&window);
    cover.setGeometry(window.rect());
    cover.show();
    canvas.move(before + QPoint(1, 0));
    QTRY_COMPARE(told(), QList<int>());
}

void TestCanvasLook::thePointerIsSoughtOnceForALayout()
{
    QWidget window;
    window.resize(760, 500);
    QWidget around(&window);
    around.setGeometry(window.rect());
    Canvas canvas(*m_loader, *m_theme, &around);
    canvas.setGeometry(10, 10, 600, 400);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCoreApplication::sendPostedEvents();
    const EventCount calls(canvas, QEvent::MetaCall);
    for (const int turn : {1, 2}) {
        // Three events, each of which may have moved it from under the pointer.
        around.move(turn, 0);
        canvas.setGeometry(10 + turn, 10, 600 - turn, 400);
        QCoreApplication::sendPostedEvents(&canvas, QEvent::MetaCall);
        QCOMPARE(calls.count(), turn);
    }
}

void TestCanvasLook::infoIsSilentOnFormatAndPixelsOfAStandIn()
{
    const QTemporaryDir folder;
    const RefPlace place{.folder = folder.filePath(u"refs"_s), .connection = u"one"_s};
    constexpr QSize box(256, 256);
    const Character character = reviewing(0);
    const RefSource ref = refSource(character, 0);
    const auto loadThumbnail = [&](RefLoader &loader) {
        return QTest::qWaitFor(
            [&] { return !loader.image(ref, box, RefLoader::Urgency::Thumbnail).isNull(); }, Soon);
    };
    const auto isKept = [&] {
        return readRefFile(place, {.ref = ref.key, .box = box}).has_value();
    };
    {
        RefLoader first(m_sandbox->http, m_sandbox->api, place);
        QVERIFY(loadThumbnail(first));
        QTRY_VERIFY_WITH_TIMEOUT(isKept(), Soon);
    }
    RefLoader next(m_sandbox->http, m_sandbox->api, place);
    QVERIFY(loadThumbnail(next));
    Canvas canvas(next, *m_theme);
    canvas.resize(120, 120); // each of four needs less than the thumbnail has
    canvas.show();
    canvas.setCharacter(character);
    QCOMPARE(canvas.tiles().at(0).state, RefTile::State::StandIn); // the thumbnail
    const QPoint at = canvas.refRect(0).center();
    movePointer(canvas, at);
    QVERIFY(canvas.refRect(0).contains(at));
    QCOMPARE(canvas.tiles().at(0).state, RefTile::State::StandIn); // still
    QCOMPARE(canvas.infoOf(0).size(), 1);
    const auto tells = [&canvas] {
        return canvas.infoOf(0).value(0).contains(QRegularExpression(u"JPEG|PNG|WebP"_s));
    };
    QVERIFY2(!tells(), qPrintable(canvas.infoOf(0).constFirst()));
    QTRY_VERIFY_WITH_TIMEOUT(tells() && canvas.infoOf(0).size() == 3, Soon);
}

void TestCanvasLook::aSharedLookIsTheSameOnBoth()
{
    showCanvas();
    const Character character = reviewing(0);
    m_canvas->setCharacter(character);
    QVERIFY(becomesComplete());
    Canvas other(*m_loader, *m_theme, m_canvas->sharedLook(), nullptr);
    other.resize(900, 700);
    other.show();
    other.setCharacter(character);
    QTRY_COMPARE_WITH_TIMEOUT(other.readiness(), Canvas::Readiness::Complete, Soon);
    m_canvas->setFocusRef(2);
    m_canvas->setView(Canvas::View::Single);
    m_canvas->setZoom(Canvas::Zoom::Actual);
    QCOMPARE(other.focusRef(), 2);
    QCOMPARE(other.refRect(2), other.rect());
    QCOMPARE(other.zoomPercent(), 100);
    other.setView(Canvas::View::All);
    QCOMPARE(m_canvas->view(), Canvas::View::All);
    QVERIFY(becomesComplete());
    // It may outlive the first.
    m_canvas.reset();
    other.setScale(2);
    QCOMPARE(other.zoomPercent(), 200);
}

QTEST_MAIN(TestCanvasLook)
#include "tst_canvaslook.moc"
