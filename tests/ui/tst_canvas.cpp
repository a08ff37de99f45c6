// SPDX-License-Identifier: Apache-2.0
#include "support/canvastest.h"
#include "ui/review/nup.h"
#include "ui/review/reftilepainter.h"

#include <QAccessible>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using Readiness = Canvas::Readiness;

/// The canvas on the real sandbox. The same program runs a second time with a device pixel ratio
/// of 2.
class TestCanvas : public CanvasTest
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void showsAllRefsAndSaysSoOnce();
    void nothingCountsAsShownBeforeItIsPainted();
    void movingOnToWhatIsInMemoryOnlyPaints();
    void aCharacterWithoutRefsIsShownAtOnce();
    void imagesHaveTheExactSizeOfTheirPlace();
    void theBoxesToPrefetchAreThoseOfTheView_data();
    void theBoxesToPrefetchAreThoseOfTheView();
    void belowActualSizeTheBoxesFollowTheScale();
    void resizingKeepsRefsAndRefinesAfterARest();
    void oneRefAloneCountsWhenItAndAllAreThere();
    void actualSizeIsOneImagePixelPerDevicePixel();
    void theZoomIsThatOfTheFocusRef();
    void fullSizeRefsStandAsTheirProportionsSay();
    void aFailedRefSaysWhyAndCanBeRetried_data();
    void aFailedRefSaysWhyAndCanBeRetried();
    void aFailedRefOfADeletedOneOnlySaysWhy();
    void freshUrlsAloneLoadNothingAnew();
    void aRefOfTwoByTwoStandsForTheOneAlone();
    void newRefsOfTheSameCharacterAreShownAnew();
    void assistiveTechnologySeesAChildForEachRef();
    void theGroundIsNeutralGrey();
    void askedForAnotherCharacterWhileBusy();
    void destroyedWhileBusy();

private:
    [[nodiscard]] QAccessibleInterface *accessibleRef(int index);
};

QAccessibleInterface *TestCanvas::accessibleRef(int index)
{
    return QAccessible::queryAccessibleInterface(m_canvas.get())->child(index);
}

void TestCanvas::showsAllRefsAndSaysSoOnce()
{
    QSignalSpy shown(m_canvas.get(), &Canvas::shownCompletely);
    showCanvas();
    const Character character = reviewing(0);
    m_canvas->setCharacter(character);
    QCOMPARE(m_canvas->readiness(), Readiness::Loading);
    QVERIFY(becomesComplete());
    QTRY_COMPARE(shown.count(), 1);
    QCOMPARE(shown.constFirst().constFirst().value<CharacterId>(), character.id);
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(m_canvas->tiles().at(i).state, RefTile::State::Loaded);
        QVERIFY(m_canvas->tiles().at(i).painted);
    }
    m_canvas->repaint();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(shown.count(), 1);
}

void TestCanvas::nothingCountsAsShownBeforeItIsPainted()
{
    showCanvas();
    m_canvas->setCharacter(reviewing(0));
    QVERIFY(becomesComplete());

    // The same refs from memory on a canvas that is not on the screen.
    Canvas hidden(*m_loader, *m_theme);
    hidden.resize(m_canvas->size());
    QSignalSpy shown(&hidden, &Canvas::shownCompletely);
    hidden.setCharacter(m_canvas->character());
    QCoreApplication::processEvents();
    QCOMPARE(hidden.readiness(), Readiness::Loading);
    QAccessibleInterface *ref = QAccessible::queryAccessibleInterface(&hidden)->child(1);
    QCOMPARE(ref->text(QAccessible::Description), u"loading"_s);
    QCOMPARE(shown.count(), 0);

    hidden.show();
    QTRY_COMPARE_WITH_TIMEOUT(shown.count(), 1, Soon);
    QCOMPARE(ref->text(QAccessible::Description), u"loaded"_s);
}

void TestCanvas::movingOnToWhatIsInMemoryOnlyPaints()
{
    showCanvas();
    const Character first = reviewing(0);
    const Character second = reviewing(1);
    // The first time their places are guessed, since no ref has told its size yet.
    for (int i = 0; i < 2; ++i) {
        m_canvas->setCharacter(first);
        QVERIFY(becomesComplete());
        m_canvas->setCharacter(second);
        QVERIFY(becomesComplete());
    }

    QTest::qWait(200); // what is on its way is on the record
    const int requests = m_sandbox->requests(u"GET"_s, u"/storage"_s);
    m_canvas->setCharacter(first);
    // In memory: no tile is without its image, not even for one paint.
    for (int i = 0; i < 4; ++i)
        QCOMPARE(m_canvas->tiles().at(i).state, RefTile::State::Loaded);
    QCOMPARE(m_canvas->readiness(), Readiness::Loading); // not painted yet
    m_canvas->repaint();
    QCOMPARE(m_canvas->readiness(), Readiness::Complete);
    QTest::qWait(300); // a request would be out by then
    QCOMPARE(m_sandbox->requests(u"GET"_s, u"/storage"_s), requests);
}

void TestCanvas::aCharacterWithoutRefsIsShownAtOnce()
{
    QSignalSpy shown(m_canvas.get(), &Canvas::shownCompletely);
    showCanvas();
    Character character = reviewing(0);
    character.refs = {};
    m_canvas->setCharacter(character);
    QCOMPARE(m_canvas->readiness(), Readiness::Complete);
    QTRY_COMPARE(shown.count(), 1);
}

void TestCanvas::imagesHaveTheExactSizeOfTheirPlace()
{
    showCanvas();
    m_canvas->setCharacter(reviewing(0));
    QVERIFY(becomesComplete());
    const double ratio = m_canvas->devicePixelRatioF();
    for (int i = 0; i < 4; ++i) {
        const QSize place = (QSizeF(m_canvas->refRect(i).size()) * ratio).toSize();
        QTRY_VERIFY_WITH_TIMEOUT(
            std::abs(m_canvas->tiles().at(i).image.width() - place.width()) <= 1, Soon);
        QVERIFY(std::abs(m_canvas->tiles().at(i).image.height() - place.height()) <= 1);
    }
    QCOMPARE(m_canvas->boxesFor(m_canvas->character()).constFirst(),
             (QSizeF(m_canvas->refRect(0).size()) * ratio).toSize());
}

void TestCanvas::theBoxesToPrefetchAreThoseOfTheView_data()
{
    QTest::addColumn<int>("refs");
    QTest::addColumn<Canvas::View>("view");
    QTest::addColumn<double>("scale");

    for (const int refs : {0, 1, 3, 4}) {
        for (const double scale : {0.0, 1.0, 2.0}) {
            const int percent = static_cast<int>(100 * scale);
            QTest::addRow("%d, all, %d %%", refs, percent) << refs << Canvas::View::All << scale;
            QTest::addRow("%d, single, %d %%", refs, percent)
                << refs << Canvas::View::Single << scale;
        }
    }
}

void TestCanvas::theBoxesToPrefetchAreThoseOfTheView()
{
    QFETCH(const int, refs);
    QFETCH(const Canvas::View, view);
    QFETCH(const double, scale);
    showCanvas();
    m_canvas->setCharacter(reviewing(0));
    m_canvas->setView(view);
    m_canvas->setFocusRef(2);
    m_canvas->setScale(scale);
    QVERIFY(becomesComplete());
    Character next = reviewing(1);
    next.refs = next.refs.toList().first(refs);
    const QList<QSize> boxes = m_canvas->boxesFor(next);
    QCOMPARE(boxes.size(), refs);
    m_canvas->setCharacter(next);
    for (int i = 0; i < refs; ++i)
        QCOMPARE(boxes.at(i), m_canvas->tiles().at(i).box);
}

void TestCanvas::belowActualSizeTheBoxesFollowTheScale()
{
    showCanvas();
    const Character first = reviewing(0);
    const Character next = reviewing(1);
    m_canvas->setCharacter(next); // so that its size is known
    QVERIFY(becomesComplete());
    const QSize original = m_canvas->tiles().at(0).original;
    m_canvas->setCharacter(first);
    QVERIFY(becomesComplete());
    m_canvas->setScale(0.75);
    const QList<QSize> boxes = m_canvas->boxesFor(next);
    QCOMPARE(boxes, QList<QSize>(4, (QSizeF(original) * 0.75).toSize()));
    m_canvas->setCharacter(next);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(m_canvas->tiles().at(i).box, boxes.at(i));
}

void TestCanvas::resizingKeepsRefsAndRefinesAfterARest()
{
    showCanvas();
    m_canvas->setCharacter(reviewing(0));
    QVERIFY(becomesComplete());
    const int before = m_canvas->tiles().at(0).image.width();
    for (int width = 620; width <= 900; width += 20) {
        m_canvas->resize(width, width);
        QCOMPARE(m_canvas->readiness(), Readiness::Complete); // drawn under a transform meanwhile
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_canvas->tiles().at(0).image.width() > before, Soon);
    const int place = int(m_canvas->refRect(0).width() * m_canvas->devicePixelRatioF());
    QTRY_VERIFY_WITH_TIMEOUT(std::abs(m_canvas->tiles().at(0).image.width() - place) <= 1, Soon);
}

void TestCanvas::oneRefAloneCountsWhenItAndAllAreThere()
{
    showCanvas();
    m_canvas->setView(Canvas::View::Single);
    m_canvas->setFocusRef(2);
    QSignalSpy shown(m_canvas.get(), &Canvas::shownCompletely);
    m_canvas->setCharacter(reviewing(0));
    QVERIFY(becomesComplete());
    QTRY_COMPARE(shown.count(), 1);
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(m_canvas->tiles().at(i).state, RefTile::State::Loaded);
        QCOMPARE(m_canvas->tiles().at(i).painted, i == m_canvas->focusRef());
        QCOMPARE(m_canvas->refRect(i).isEmpty(), i != m_canvas->focusRef());
    }
    QCOMPARE(m_canvas->refRect(m_canvas->focusRef()), m_canvas->rect());

    // Side by side the others have to be painted first.
    m_canvas->setView(Canvas::View::All);
    QCOMPARE(m_canvas->readiness(), Readiness::Loading);
    QVERIFY(becomesComplete());
    QTRY_COMPARE(shown.count(), 2);
}

void TestCanvas::actualSizeIsOneImagePixelPerDevicePixel()
{
    showCanvas();
    m_canvas->setCharacter(reviewing(0));
    m_canvas->setZoom(Canvas::Zoom::Actual);
    QVERIFY(becomesComplete());
    QCOMPARE(m_canvas->zoomPercent(), 100);
    const RefTile &tile = m_canvas->tiles().at(1);
    QTRY_COMPARE_WITH_TIMEOUT(tile.image.size(), tile.original, Soon);

    const double ratio = m_canvas->devicePixelRatioF();
    QImage screen = m_canvas->grab().toImage().convertToFormat(QImage::Format_RGB32);
    screen.setDevicePixelRatio(1);
    const QRect place = m_canvas->refRect(1);
    const QSize cell = (QSizeF(place.size()) * ratio).toSize();
    const QRect part = LinkedPan().visiblePart(tile.original, cell);
    // A patch away from label and focus frame, pixel by pixel.
    const QRect patch(cell.width() / 2, cell.height() / 2, 40, 40);
    const QPoint corner = (QPointF(place.topLeft()) * ratio).toPoint();
    QCOMPARE(screen.copy(patch.translated(corner)),
             tile.image.copy(patch.translated(part.topLeft())));
}

void TestCanvas::theZoomIsThatOfTheFocusRef()
{
    showCanvas();
    // Of one character all refs are as large as one another; of two they need not be.
    Character mixed = characterOf(Shape::Square);
    QList<Ref> refs = mixed.refs.toList();
    refs[1].url = characterOf(Shape::Tall).refs.at(1).url;
    mixed.refs = refs;
    mixed.updatedAt = u"2031-01-01T00:00:00Z"_s;
    m_canvas->setCharacter(mixed);
    QVERIFY(becomesComplete());
    m_canvas->setFocusRef(0);
    const int percent = m_canvas->zoomPercent();
    QCoreApplication::sendPostedEvents();
    QSignalSpy zoomed(m_canvas.get(), &Canvas::zoomChanged);
    m_canvas->setFocusRef(1);
    QVERIFY(m_canvas->zoomPercent() != percent);
    QCOMPARE(zoomed.count(), 1);
}

void TestCanvas::fullSizeRefsStandAsTheirProportionsSay()
{
    // Proportions are not known before the first ref ever is there.
    m_canvas->setZoom(Canvas::Zoom::Actual);
    showCanvas();
    Character tall = characterOf(Shape::Tall);
    tall.updatedAt = u"2031-01-01T00:00:00Z"_s; // so that nothing of it is in memory
    m_canvas->setCharacter(tall);
    const QRect square = m_canvas->refRect(1);
    QVERIFY(becomesComplete());
    const QList<QRect> places = nUpFilled(4, m_canvas->tiles().aspect(), m_canvas->rect(), 2);
    QVERIFY(places.at(1) != square);
    QCOMPARE(m_canvas->refRect(1), places.at(1));
}

void TestCanvas::aFailedRefSaysWhyAndCanBeRetried_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("a click on Retry") << u"click"_s;
    QTest::newRow("Return") << u"key"_s;
    QTest::newRow("assistive technology") << u"press"_s;
}

void TestCanvas::aFailedRefSaysWhyAndCanBeRetried()
{
    QFETCH(QString, how);
    showCanvas();
    QCOMPARE(m_sandbox->server.addFault(u"GET /storage/*/1/* 404 times=50"_s), QString());
    QSignalSpy shown(m_canvas.get(), &Canvas::shownCompletely);
    m_canvas->setCharacter(reviewing(0));
    QTRY_COMPARE_WITH_TIMEOUT(m_canvas->readiness(), Readiness::SomeFailed, Soon);
    QCOMPARE(m_canvas->failedRefs(), QList<int>{1});
    QCOMPARE(shown.count(), 0);
    const QString why = m_canvas->tiles().at(1).failure;
    QVERIFY(!why.isEmpty());
    QCOMPARE(accessibleRef(1)->text(QAccessible::Description), u"failed: "_s + why);

    m_sandbox->server.clearFaults();
    m_canvas->setFocusRef(1);
    if (how == u"click"_s)
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {},
                          RefTilePainter::retryRect(m_canvas->refRect(1)).center());
    else if (how == u"key"_s)
        QTest::keyClick(m_canvas.get(), Qt::Key_Return);
    else
        accessibleRef(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(becomesComplete());
    QCOMPARE(m_canvas->failedRefs(), QList<int>());
    QTRY_COMPARE(shown.count(), 1);
}

/// The server hands it out to nobody any more.
void TestCanvas::aFailedRefOfADeletedOneOnlySaysWhy()
{
    showCanvas();
    QCOMPARE(m_sandbox->server.addFault(u"GET /storage/*/1/* 404 times=50"_s), QString());
    Character character = reviewing(0);
    m_canvas->setCharacter(character);
    QTRY_COMPARE_WITH_TIMEOUT(m_canvas->readiness(), Readiness::SomeFailed, Soon);
    const auto colourOfRetry = [this] {
        const QImage screen = m_canvas->grab().toImage();
        const QPointF place =
            RefTilePainter::retryRect(m_canvas->refRect(1)).topLeft() + QPoint(6, 6);
        return screen.pixelColor((place * screen.devicePixelRatio()).toPoint());
    };
    const QString press = QAccessibleActionInterface::pressAction();
    QVERIFY(colourOfRetry() != m_theme->colours().tile);
    QCOMPARE(accessibleRef(1)->actionInterface()->actionNames(), QStringList{press});

    m_sandbox->server.clearFaults();
    character.setStatus(statusWord(CharacterStatus::Deleted));
    m_canvas->setCharacter(character);
    QCOMPARE(colourOfRetry(), m_theme->colours().tile);
    QCOMPARE(accessibleRef(1)->actionInterface()->actionNames(), QStringList());
    const QString why = m_canvas->tiles().at(1).failure;
    QVERIFY(!why.isEmpty());
    QCOMPARE(accessibleRef(1)->text(QAccessible::Description), u"failed: "_s + why);
    QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {},
                      RefTilePainter::retryRect(m_canvas->refRect(1)).center());
    QCOMPARE(m_canvas->failedRefs(), QList<int>{1});
    accessibleRef(1)->actionInterface()->doAction(press);
    QCOMPARE(m_canvas->failedRefs(), QList<int>{1});
    // Return does what it does on any ref.
    QCOMPARE(m_canvas->focusRef(), 1);
    QTest::keyClick(m_canvas.get(), Qt::Key_Return);
    QCOMPARE(m_canvas->failedRefs(), QList<int>{1});
    QCOMPARE(m_canvas->view(), Canvas::View::Single);
}

void TestCanvas::freshUrlsAloneLoadNothingAnew()
{
    showCanvas();
    Character character = reviewing(0);
    m_canvas->setCharacter(character);
    QVERIFY(becomesComplete());
    const int requests = m_sandbox->requests(u"GET"_s, u"/storage"_s);
    QSignalSpy shown(m_canvas.get(), &Canvas::shownCompletely);
    QTRY_COMPARE(m_canvas->readiness(), Readiness::Complete);
    QList<Ref> refs = character.refs.toList();
    refs[0].url += "&again=1";
    character.refs = refs;
    m_canvas->setCharacter(character);
    QCOMPARE(m_canvas->readiness(), Readiness::Complete);
    QTest::qWait(300); // a request would be out by then
    QCOMPARE(m_sandbox->requests(u"GET"_s, u"/storage"_s), requests);
}

void TestCanvas::aRefOfTwoByTwoStandsForTheOneAlone()
{
    const Character character = characterOf(Shape::Square);
    m_canvas->resize(640, 640);
    showCanvas();
    m_canvas->setCharacter(character);
    QVERIFY(becomesComplete());
    QCOMPARE(m_canvas->refRect(0).width(), 319);
    // One alone on another canvas, with what the loader has.
    Canvas alone(*m_loader, *m_theme);
    alone.setView(Canvas::View::Single);
    alone.resize(640, 640);
    alone.show();
    alone.setCharacter(character);
    QCOMPARE(alone.tiles().at(0).state, RefTile::State::StandIn);
    // It is looked at, but is not what is judged.
    alone.repaint();
    QVERIFY(!alone.tiles().at(0).painted);
    QCOMPARE(alone.readiness(), Readiness::Loading);
    QTRY_COMPARE_WITH_TIMEOUT(alone.readiness(), Readiness::Complete, Soon);
}

void TestCanvas::newRefsOfTheSameCharacterAreShownAnew()
{
    showCanvas();
    Character character = reviewing(0);
    m_canvas->setCharacter(character);
    QVERIFY(becomesComplete());
    QSignalSpy shown(m_canvas.get(), &Canvas::shownCompletely);
    QCoreApplication::sendPostedEvents();
    shown.clear();
    character.updatedAt = u"2031-01-01T00:00:00Z"_s;
    m_canvas->setCharacter(character);
    QCOMPARE(m_canvas->readiness(), Readiness::Loading);
    QVERIFY(becomesComplete());
    QTRY_COMPARE(shown.count(), 1);
}

void TestCanvas::assistiveTechnologySeesAChildForEachRef()
{
    showCanvas();
    const Character character = reviewing(0);
    m_canvas->setCharacter(character);
    QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(m_canvas.get());
    QCOMPARE(canvas->childCount(), 4);
    const QStringList poses{u"Portrait"_s, u"Front"_s, u"Side"_s, u"Back"_s};
    for (int i = 0; i < 4; ++i) {
        QAccessibleInterface *ref = canvas->child(i);
        QCOMPARE(ref, canvas->child(i));
        QCOMPARE(ref->role(), QAccessible::Graphic);
        QCOMPARE(ref->text(QAccessible::Name),
                 u"%1 ref of %2"_s.arg(poses.at(i), character.name.toString()));
        QCOMPARE(ref->text(QAccessible::Description), u"loading"_s);
        QCOMPARE(ref->parent(), canvas);
        QCOMPARE(canvas->indexOfChild(ref), i);
    }
    QVERIFY(becomesComplete());
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(canvas->child(i)->text(QAccessible::Description), u"loaded"_s);
        const QPoint middle = canvas->child(i)->rect().center();
        QCOMPARE(canvas->childAt(middle.x(), middle.y()), canvas->child(i));
    }
    m_canvas->clear();
    QCOMPARE(canvas->childCount(), 0);
    QCOMPARE(canvas->child(0), nullptr);
}

void TestCanvas::theGroundIsNeutralGrey()
{
    showCanvas();
    m_canvas->clear();
    const QImage screen = m_canvas->grab().toImage();
    QCOMPARE(screen.pixelColor(3, 3), m_theme->colours().canvas);
    QCOMPARE(screen.pixelColor(screen.width() / 2, screen.height() / 2), m_theme->colours().canvas);
}

void TestCanvas::askedForAnotherCharacterWhileBusy()
{
    showCanvas();
    const Character first = reviewing(0);
    const Character second = reviewing(1);
    QSignalSpy shown(m_canvas.get(), &Canvas::shownCompletely);
    m_canvas->setCharacter(first);
    m_canvas->setCharacter(second);
    QVERIFY(becomesComplete());
    QTRY_COMPARE(shown.count(), 1);
    QCOMPARE(shown.constFirst().constFirst().value<CharacterId>(), second.id);
}

void TestCanvas::destroyedWhileBusy()
{
    showCanvas();
    m_canvas->setCharacter(reviewing(0));
    QCoreApplication::processEvents();
    m_canvas.reset();
    // What was on its way arrives, or is cancelled, without a canvas.
    QTest::qWait(300);
    QVERIFY(m_canvas == nullptr);
}

QTEST_MAIN(TestCanvas)
#include "tst_canvas.moc"
