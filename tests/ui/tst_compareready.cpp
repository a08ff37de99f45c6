// SPDX-License-Identifier: Apache-2.0
#include "refs/reffile.h"
#include "support/comparetest.h"
#include "ui/compare/overlay.h"
#include "ui/review/reftilepainter.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using Mode = CompareLook::Mode;
using Readiness = CompareView::Readiness;

namespace {

constexpr QSize Usual{120, 160};

} // namespace

/// When B may be decided on, and what becomes of refs that fail, or that nobody waits for any more.
class TestCompareReady : public CompareTest
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void nothingIsReadyBeforeItIsPainted();
    void allRefsOfBMustBeThere();
    void whatHidesBDoesNotCount_data();
    void whatHidesBDoesNotCount();
    void whereTheyBlinkBIsFirst();
    void aDifferenceCountsOnceItIsPainted();
    void aThumbnailIsNeitherJudgedNorSubtracted();
    void whatIsTooLargeToSubtractIsSaid();
    void aDifferenceAfterABrokenRefIsThatOfTheNext();
    void aFailedRefOfBIsTold();
    void aFailedRefOfAStandsInTheWayOfNothing();
    void aFailedRefOfADeletedOneOnlySaysWhy();
    void withoutRefsThereIsNothingToWaitFor();
    void whatOneLetsGoOfTheOtherGets();
    void askedForOthersWhileBusy();
    void destroyedWhileBusy();
    void movingOnToWhatIsInMemoryOnlyPaints_data();
    void movingOnToWhatIsInMemoryOnlyPaints();

private:
    [[nodiscard]] Character plain(const QString &name, int refs = 1)
    {
        return character(name, QList<QImage>(refs, filled(Usual, QColor(90, 120, 150))));
    }
};

void TestCompareReady::nothingIsReadyBeforeItIsPainted()
{
    showView();
    const Character a = plain(u"a"_s);
    const Character b = plain(u"b"_s);
    m_view->setCharacters(a, b);
    QCOMPARE(m_view->readiness(), Readiness::Loading);
    QVERIFY(becomes(Readiness::Complete));
    // The same refs from memory, in a view that is not on the screen.
    CompareView hidden(*m_loader, *m_theme);
    hidden.resize(m_view->size());
    hidden.setCharacters(a, b);
    QTest::qWait(100);
    QCOMPARE(hidden.readiness(), Readiness::Loading);
    hidden.show();
    QTRY_COMPARE_WITH_TIMEOUT(hidden.readiness(), Readiness::Complete, Soon);
}

void TestCompareReady::allRefsOfBMustBeThere()
{
    showView();
    const Character a = plain(u"a"_s, 2);
    const Character b = plain(u"b"_s, 3);
    m_server->put(u"/b/2"_s, {}, 500);
    m_view->setCharacters(a, b);
    QVERIFY(becomes(Readiness::SomeFailed));
    QCOMPARE(m_view->failedRefs(), QList<int>{2});
    m_server->hold();
    m_view->setCharacters(b, plain(u"c"_s, 3));
    QTest::qWait(100);
    QCOMPARE(m_view->readiness(), Readiness::Loading);
    QSignalSpy news(m_view.get(), &CompareView::readinessChanged);
    m_server->release();
    QVERIFY(becomes(Readiness::Complete));
    QTRY_VERIFY(!news.isEmpty());
}

void TestCompareReady::whatHidesBDoesNotCount_data()
{
    QTest::addColumn<CompareLook>("hiding");
    QTest::addColumn<CompareLook>("showing");

    QTest::newRow("wipe") << CompareLook{.mode = Mode::Wipe, .line = 100}
                          << CompareLook{.mode = Mode::Wipe, .line = 50};
    QTest::newRow("wipe just beyond half") << CompareLook{.mode = Mode::Wipe, .line = 51}
                                           << CompareLook{.mode = Mode::Wipe, .line = 50};
    QTest::newRow("wipe before half") << CompareLook{.mode = Mode::Wipe, .line = 60}
                                      << CompareLook{.mode = Mode::Wipe, .line = 49};
    QTest::newRow("another mode") << CompareLook{.mode = Mode::Wipe, .line = 90}
                                  << CompareLook{.mode = Mode::SideBySide};
    QTest::newRow("onion") << CompareLook{.mode = Mode::Onion, .opacity = 20}
                           << CompareLook{.mode = Mode::Onion, .opacity = 80};
}

void TestCompareReady::whatHidesBDoesNotCount()
{
    QFETCH(const CompareLook, hiding);
    QFETCH(const CompareLook, showing);
    showView();
    m_view->setLook(hiding);
    m_view->setCharacters(plain(u"a"_s), plain(u"b"_s));
    QVERIFY(becomes(Readiness::Hidden));
    QTest::qWait(100);
    QCOMPARE(m_view->readiness(), Readiness::Hidden); // waiting does not help
    QSignalSpy news(m_view.get(), &CompareView::readinessChanged);
    m_view->setLook(showing);
    QCOMPARE(news.count(), 1); // so what was said of it is not so any more
    QVERIFY(becomes(Readiness::Complete));
    // What has been seen stays seen.
    m_view->setLook(hiding);
    QCOMPARE(m_view->readiness(), Readiness::Complete);
}

void TestCompareReady::whereTheyBlinkBIsFirst()
{
    showView();
    m_view->setLook({.mode = Mode::Blink, .beat = std::chrono::milliseconds(2000)});
    m_view->setCharacters(plain(u"a"_s), plain(u"b"_s));
    QVERIFY(becomes(Readiness::Complete));
    QTRY_VERIFY_WITH_TIMEOUT(m_view->isReferenceUp(), Soon);
    // The next one need not wait until A has been up.
    m_view->setCharacters(m_view->reference(), plain(u"c"_s));
    QVERIFY(!m_view->isReferenceUp());
    QVERIFY(becomes(Readiness::Complete));
    QVERIFY(!m_view->isReferenceUp());
}

void TestCompareReady::aDifferenceCountsOnceItIsPainted()
{
    showView();
    setMode(Mode::Difference);
    m_view->setCharacters(plain(u"a"_s), plain(u"b"_s));
    QVERIFY(becomes(Readiness::Complete));
    QVERIFY(m_view->distance() != nullptr);
}

/// Covers are on the disk, the refs are not, and their server takes its time.
void TestCompareReady::aThumbnailIsNeitherJudgedNorSubtracted()
{
    constexpr QSize cover(90, 120);
    const QTemporaryDir folder;
    const RefPlace place{.folder = folder.filePath(u"refs"_s), .connection = u"one"_s};
    const Character a = plain(u"a"_s);
    const Character b = plain(u"b"_s);
    const QList<RefSource> refs{refSource(a, 0), refSource(b, 0)};
    const auto loadCovers = [&](RefLoader &loader) {
        for (const RefSource &ref : refs)
            QTRY_VERIFY_WITH_TIMEOUT(
                !loader.image(ref, cover, RefLoader::Urgency::Thumbnail).isNull(), Soon);
    };
    {
        RefLoader first(*m_http, *m_api, place);
        loadCovers(first);
        for (const RefSource &ref : refs) {
            QTRY_VERIFY_WITH_TIMEOUT(readRefFile(place, {.ref = ref.key, .box = cover}), Soon);
            QTRY_VERIFY_WITH_TIMEOUT(readRefFile(place, {.ref = ref.key}), Soon);
        }
    }
    for (const RefSource &ref : refs)
        removeRefFile(place, {.ref = ref.key});
    RefLoader loader(*m_http, *m_api, place);
    loadCovers(loader);
    m_server->hold();
    CompareView view(loader, *m_theme);
    view.resize(m_view->size());
    view.show();
    view.setCharacters(a, b);
    QTRY_COMPARE_WITH_TIMEOUT(m_server->held().size(), 2, Soon);
    view.repaint(); // side by side they are looked at
    QCOMPARE(view.readiness(), Readiness::Loading);
    view.setLook({.mode = Mode::Difference});
    QVERIFY(view.scaleOfB() > 0); // both have a picture
    const auto *overlay = view.findChild<Overlay *>();
    QSignalSpy laid(overlay, &Overlay::ready);
    QTest::qWait(100); // a difference would be there by now
    QCOMPARE(laid.count(), 0);
    QCOMPARE(view.distance(), nullptr);
    QCOMPARE(view.readiness(), Readiness::Loading);
    m_server->release();
    QTRY_COMPARE_WITH_TIMEOUT(view.readiness(), Readiness::Complete, Soon);
    QVERIFY(view.distance() != nullptr);
}

void TestCompareReady::whatIsTooLargeToSubtractIsSaid()
{
    showView();
    m_view->setLook({.mode = Mode::Wipe, .line = 100}); // B is not seen yet
    m_view->setCharacters(plain(u"a"_s), plain(u"b"_s));
    QVERIFY(becomes(Readiness::Hidden));
    QTest::qWait(100); // nothing is asked for any more
    setMode(Mode::Difference);
    // What stands for an A that there was no memory to scale.
    const QImage b = filled({8, 8}, Qt::blue);
    const RefPair pair{.a = {}, .b = b, .sizeOfA = QSize(0, 0), .sizeOfB = b.size()};
    auto *overlay = m_view->findChild<Overlay *>();
    QVERIFY(overlay != nullptr);
    overlay->lay(pair, 4);
    QTRY_VERIFY_WITH_TIMEOUT(overlay->lacksMemory(), Soon);
    QCOMPARE(m_view->readiness(), Readiness::Hidden);
    QCOMPARE(m_view->distance(), nullptr);
    QVERIFY2(m_view->accessibleDescription().contains(u"not enough memory"_s),
             qPrintable(m_view->accessibleDescription()));
    // Another way of comparing shows them.
    setMode(Mode::SideBySide);
    QVERIFY(!m_view->accessibleDescription().contains(u"not enough memory"_s));
    QVERIFY(becomes(Readiness::Complete));
    // And for two others it may be there.
    setMode(Mode::Difference);
    m_view->setCharacters(plain(u"c"_s), plain(u"d"_s));
    QVERIFY(becomes(Readiness::Complete));
    QVERIFY(m_view->distance() != nullptr);
}

void TestCompareReady::aDifferenceAfterABrokenRefIsThatOfTheNext()
{
    showView();
    setMode(Mode::Difference);
    const Character a = character(u"a"_s, {filled(Usual, QColor(100, 100, 100))});
    m_view->setCharacters(a, character(u"b"_s, {filled(Usual, QColor(130, 100, 100))}));
    QVERIFY(becomes(Readiness::Complete));
    QCOMPARE(m_view->distance()->most, 30);
    const Character broken = plain(u"broken"_s);
    m_server->put(u"/broken/0"_s, "no image"_ba);
    m_view->setCharacters(a, broken);
    QVERIFY(becomes(Readiness::SomeFailed));
    QCOMPARE(m_view->shownMode(), Mode::SideBySide);
    QCOMPARE(m_view->distance(), nullptr);
    m_view->setCharacters(a, character(u"c"_s, {filled(Usual, QColor(100, 107, 100))}));
    QVERIFY(becomes(Readiness::Complete));
    QCOMPARE(m_view->shownMode(), Mode::Difference);
    QVERIFY(m_view->distance() != nullptr);
    QCOMPARE(m_view->distance()->most, 7);
}

void TestCompareReady::aFailedRefOfBIsTold()
{
    showView();
    setMode(Mode::Wipe);
    const Character b = plain(u"b"_s, 2);
    m_server->put(u"/b/0"_s, {}, 500);
    m_view->setCharacters(plain(u"a"_s, 2), b);
    QVERIFY(becomes(Readiness::SomeFailed));
    QCOMPARE(m_view->failedRefs(), QList<int>{0});
    QCOMPARE(m_view->shownMode(), Mode::SideBySide); // where the failure can be told
    m_server->put(u"/b/0"_s, png(filled(Usual, Qt::white)));
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QVERIFY(becomes(Readiness::Complete));
    QCOMPARE(m_view->shownMode(), Mode::Wipe);
}

void TestCompareReady::aFailedRefOfAStandsInTheWayOfNothing()
{
    showView();
    setMode(Mode::Difference);
    const Character a = plain(u"a"_s);
    m_server->put(u"/a/0"_s, {}, 500);
    m_view->setCharacters(a, plain(u"b"_s));
    QVERIFY(becomes(Readiness::Complete));
    QCOMPARE(m_view->failedRefs(), QList<int>());
    QTRY_COMPARE_WITH_TIMEOUT(m_view->shownMode(), Mode::SideBySide, Soon);
    m_server->put(u"/a/0"_s, png(filled(Usual, Qt::white)));
    m_view->retry();
    QTRY_VERIFY_WITH_TIMEOUT(m_view->distance() != nullptr, Soon);
}

/// As is A when B is the next after a discarded one.
void TestCompareReady::aFailedRefOfADeletedOneOnlySaysWhy()
{
    showView();
    setMode(Mode::Wipe);
    Character a = plain(u"a"_s);
    const Character b = plain(u"b"_s);
    m_server->put(u"/a/0"_s, {}, 500);
    m_view->setCharacters(a, b);
    QVERIFY(becomes(Readiness::Complete));
    QTRY_COMPARE_WITH_TIMEOUT(m_view->shownMode(), Mode::SideBySide, Soon); // A has failed
    const QRect cell(0, 0, (m_view->width() - 8) / 2, m_view->height());
    const QRect retry = RefTilePainter::retryRect(cell);
    QVERIFY(colourAt(retry.topLeft() + QPoint(6, 6)) != m_theme->colours().tile);

    m_server->put(u"/a/0"_s, png(filled(Usual, Qt::white)));
    a.setStatus(statusWord(CharacterStatus::Deleted));
    m_view->setCharacters(a, b);
    QCOMPARE(colourAt(retry.topLeft() + QPoint(6, 6)), m_theme->colours().tile);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, retry.center());
    QCOMPARE(m_view->shownMode(), Mode::SideBySide);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(m_view->shownMode(), Mode::SideBySide);
}

void TestCompareReady::withoutRefsThereIsNothingToWaitFor()
{
    showView();
    m_view->setCharacters(plain(u"a"_s), testCharacter(u"b"_s));
    QCOMPARE(m_view->readiness(), Readiness::Complete);
    QCOMPARE(m_view->referenceRef(), -1);
    m_view->clear();
    QVERIFY(m_view->character().id.isEmpty());
}

void TestCompareReady::whatOneLetsGoOfTheOtherGets()
{
    const Character a = plain(u"a"_s, 2);
    const Character b = plain(u"b"_s, 2);
    const Character c = plain(u"c"_s, 2);
    showView();
    m_server->hold();
    m_view->setCharacters(a, b);
    QTRY_VERIFY_WITH_TIMEOUT(!m_server->held().isEmpty(), Soon);
    m_view->setCharacters(b, a); // each has the other's
    m_view->setCharacters(a, a);
    m_view->setCharacters(c, a); // A lets go of what B waits for
    m_view->setCharacters(a, b); // and B of what A does
    m_server->release();
    QVERIFY(becomes(Readiness::Complete));
    setMode(Mode::Difference);
    QTRY_VERIFY_WITH_TIMEOUT(m_view->distance() != nullptr, Soon); // A is there too
}

void TestCompareReady::askedForOthersWhileBusy()
{
    showView();
    setMode(Mode::Difference);
    const Character a = character(u"a"_s, {filled({1200, 900}, QColor(10, 10, 10))});
    for (int i = 1; i <= 8; ++i) {
        const QColor colour(10 + i, 10, 10);
        m_view->setCharacters(a, character(u"b%1"_s.arg(i), {filled({1200, 900}, colour)}));
        QTest::qWait(i * 10);
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_view->distance() != nullptr, Soon);
    QCOMPARE(m_view->distance()->most, 8);
    QTest::qWait(200); // what was superseded would be there by now
    QCOMPARE(m_view->distance()->most, 8);
}

void TestCompareReady::destroyedWhileBusy()
{
    showView();
    setMode(Mode::Difference);
    m_view->setCharacters(character(u"a"_s, {filled({1600, 1200}, Qt::red)}),
                          character(u"b"_s, {filled({1600, 1200}, Qt::blue)}));
    QVERIFY(becomes(Readiness::Complete));
    CompareLook look = m_view->look();
    for (const int gain : {1, 2, 8, 16}) {
        look.gain = gain;
        m_view->setLook(look);
    }
    m_view.reset();
    QTest::qWait(200);
    m_view = std::make_unique<CompareView>(*m_loader, *m_theme);
    m_view->show();
    m_server->hold();
    m_view->setCharacters(plain(u"c"_s), plain(u"d"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!m_server->held().isEmpty(), Soon);
    m_view.reset();
    m_server->release();
    QTest::qWait(100);
}

void TestCompareReady::movingOnToWhatIsInMemoryOnlyPaints_data()
{
    QTest::addColumn<CompareView::Zoom>("zoom");

    QTest::newRow("fitted") << CompareView::Zoom::Fit;
    QTest::newRow("100 %") << CompareView::Zoom::Actual;
}

void TestCompareReady::movingOnToWhatIsInMemoryOnlyPaints()
{
    QFETCH(const CompareView::Zoom, zoom);
    showView();
    m_view->setZoom(zoom);
    setMode(Mode::Wipe);
    const Character a = plain(u"a"_s, 2);
    const Character b = plain(u"b"_s, 2);
    const Character c = plain(u"c"_s, 2);
    m_view->setCharacters(a, b);
    QVERIFY(becomes(Readiness::Complete));
    QList<RefLoader::Wish> wishes;
    const QList<QSize> boxes = m_view->boxesFor(c);
    for (int i = 0; i < 2; ++i)
        wishes.append({.source = refSource(c, i), .box = boxes.at(i)});
    m_loader->prefetch(wishes);
    for (int i = 0; i < 2; ++i)
        QTRY_VERIFY_WITH_TIMEOUT(!m_loader->anyImage(refSource(c, i).key).isNull(), Soon);
    m_server->hold();
    m_view->setCharacters(b, c);
    m_view->repaint();
    QCOMPARE(m_view->readiness(), Readiness::Complete);
}

QTEST_MAIN(TestCompareReady)
#include "tst_compareready.moc"
