// SPDX-License-Identifier: Apache-2.0
#include "refs/screencolours.h"
#include "support/comparetest.h"
#include "support/plainpng.h"
#include "ui/review/reftiles.h"

#include <QImageReader>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize Small{40, 40};
constexpr QSize Large{90, 90};
constexpr QSize Original{120, 120};

} // namespace

/// The refs of two views over one loader: what the one does takes nothing from the other.
class TestRefTiles : public CompareTest
{
    Q_OBJECT

private slots:
    void init()
    {
        begin();
        m_canvas = std::make_unique<RefTiles>(*m_loader);
        m_second = std::make_unique<RefTiles>(*m_loader);
    }
    void cleanup()
    {
        m_canvas.reset();
        m_second.reset();
        end();
    }

    void eachWaitsForItsOwnSize();
    void movingOnTakesNothingFromTheOther();
    void theFailureOfWhatAnotherShowsStays();
    void onlyTheSizeThatCannotBeMadeHasFailed();
    void whoGoesWaitsForNothing();
    void fullSizesAreKeptForBoth();
    void anotherScreenLoadsWhatWasAskedFor();
    void tellsWhetherAllAreThere();
    void aThumbnailStandsInButDoesNotCount();
    void aSmallerOneStandsInUntilOnceAllWasPainted();
    void aLargerOneIsTheRef();
    void ofANarrowOneTheHeightCounts();

private:
    [[nodiscard]] Character plain(const QString &name, int refs = 1)
    {
        return character(name, QList<QImage>(refs, filled(Original, QColor(90, 120, 150))));
    }
    static void show(RefTiles &tiles, const Character &character, const QSize &box)
    {
        tiles.setCharacter(character);
        tiles.ask(QList<QSize>(character.refs.size(), box));
    }

    std::unique_ptr<RefTiles> m_canvas;
    std::unique_ptr<RefTiles> m_second;
};

void TestRefTiles::eachWaitsForItsOwnSize()
{
    const Character a = plain(u"a"_s, 2);
    m_server->hold();
    show(*m_canvas, a, Small);
    show(*m_second, a, Large);
    show(*m_canvas, a, Small);
    m_server->release();
    for (int i = 0; i < 2; ++i) {
        QTRY_COMPARE_WITH_TIMEOUT(m_canvas->at(i).image.size(), Small, Soon);
        QTRY_COMPARE_WITH_TIMEOUT(m_second->at(i).image.size(), Large, Soon);
    }
}

void TestRefTiles::movingOnTakesNothingFromTheOther()
{
    const Character a = plain(u"a"_s, 2);
    show(*m_canvas, a, Small);
    QTRY_COMPARE_WITH_TIMEOUT(m_canvas->at(1).image.size(), Small, Soon);
    show(*m_second, a, Large); // and before that is decoded the canvas goes on, and comes back
    show(*m_canvas, plain(u"b"_s, 2), Small);
    show(*m_canvas, a, Small);
    for (int i = 0; i < 2; ++i)
        QTRY_COMPARE_WITH_TIMEOUT(m_second->at(i).image.size(), Large, Soon);
}

void TestRefTiles::theFailureOfWhatAnotherShowsStays()
{
    const Character a = plain(u"a"_s);
    m_server->put(u"/a/0"_s, {}, 500);
    show(*m_canvas, a, Small);
    show(*m_second, a, Small);
    QTRY_COMPARE_WITH_TIMEOUT(m_second->at(0).state, RefTile::State::Failed, Soon);
    m_second->clear();
    QVERIFY(m_loader->failure(refSource(a, 0).key) != nullptr);
    m_canvas->clear();
    QVERIFY(m_loader->failure(refSource(a, 0).key) == nullptr);
}

void TestRefTiles::onlyTheSizeThatCannotBeMadeHasFailed()
{
    const Character a = plain(u"a"_s);
    m_server->put(u"/a/0"_s, plainJpeg({2000, 1000}));
    show(*m_canvas, a, Large);
    QTRY_COMPARE_WITH_TIMEOUT(m_canvas->at(0).state, RefTile::State::Loaded, Soon);
    QImageReader::setAllocationLimit(1); // MiB, until the next loader is made
    show(*m_second, a, {});
    QTRY_COMPARE_WITH_TIMEOUT(m_second->at(0).state, RefTile::State::Failed, Soon);
    QVERIFY(!m_second->at(0).failure.isEmpty());
    QCOMPARE(m_canvas->at(0).state, RefTile::State::Loaded);
    m_canvas->ask({Small});
    QCOMPARE(m_canvas->at(0).state, RefTile::State::Loaded);
    QTRY_COMPARE_WITH_TIMEOUT(m_canvas->at(0).image.width(), Small.width(), Soon);
    m_second->ask({Large});
    QCOMPARE(m_second->at(0).state, RefTile::State::Loaded);
}

void TestRefTiles::whoGoesWaitsForNothing()
{
    m_server->hold();
    show(*m_canvas, plain(u"a"_s), Small);
    show(*m_second, plain(u"b"_s), Large);
    QTRY_COMPARE_WITH_TIMEOUT(m_server->held().size(), 2, Soon);
    m_second.reset();
    QTRY_COMPARE_WITH_TIMEOUT(m_server->held(), QStringList{u"/a/0"_s}, Soon);
}

void TestRefTiles::fullSizesAreKeptForBoth()
{
    const Character a = plain(u"a"_s);
    const Character b = plain(u"b"_s);
    show(*m_canvas, a, {});
    show(*m_second, b, {});
    QTRY_COMPARE_WITH_TIMEOUT(m_canvas->at(0).image.size(), Original, Soon);
    QTRY_COMPARE_WITH_TIMEOUT(m_second->at(0).image.size(), Original, Soon);
    QCOMPARE(m_loader->anyImage(refSource(a, 0).key).size(), Original);
    QCOMPARE(m_loader->anyImage(refSource(b, 0).key).size(), Original);
    m_canvas->clear();
    QVERIFY(m_loader->anyImage(refSource(a, 0).key).isNull());
    QCOMPARE(m_loader->anyImage(refSource(b, 0).key).size(), Original);
}

void TestRefTiles::anotherScreenLoadsWhatWasAskedFor()
{
    const QColorSpace wide = QColorSpace::DisplayP3;
    const Character a = plain(u"a"_s);
    m_loader->setScreens({{u"right"_s, wide}});
    show(*m_second, a, Large);
    QTRY_COMPARE_WITH_TIMEOUT(m_second->at(0).image.size(), Large, Soon);
    m_canvas->setCharacter(a); // out of sight, it has no size yet
    const QSignalSpy changed(m_second.get(), &RefTiles::changed);
    const QSignalSpy hiddenChanged(m_canvas.get(), &RefTiles::changed);
    for (const RefTiles *tiles : {m_canvas.get(), m_second.get()})
        m_loader->setScreen(tiles, u"right"_s);
    QCOMPARE(hiddenChanged.count(), 0);
    QVERIFY(changed.count() > 0);
    QCOMPARE(m_second->screen(), wide);
    QTRY_VERIFY_WITH_TIMEOUT(coloursOf(m_second->at(0).image) == wide, Soon);
    QCOMPARE(m_second->at(0).image.size(), Large);
}

void TestRefTiles::tellsWhetherAllAreThere()
{
    const auto all = [](int) { return true; };
    const auto onlyFirst = [](int index) { return index == 0; };
    const Character a = plain(u"a"_s, 3);
    m_server->put(u"/a/2"_s, {}, 500);
    QCOMPARE(m_canvas->readiness(all), Readiness::Complete); // there are none
    show(*m_canvas, a, Small);
    QCOMPARE(m_canvas->readiness(all), Readiness::Loading);
    QTRY_COMPARE_WITH_TIMEOUT(m_canvas->failed(), QList<int>{2}, Soon);
    QTRY_COMPARE_WITH_TIMEOUT(m_canvas->at(0).state, RefTile::State::Loaded, Soon);
    QTRY_COMPARE_WITH_TIMEOUT(m_canvas->at(1).state, RefTile::State::Loaded, Soon);
    QCOMPARE(m_canvas->readiness(all), Readiness::Loading); // on no screen yet
    m_canvas->setPainted(0);
    QCOMPARE(m_canvas->readiness(all), Readiness::Loading);
    QCOMPARE(m_canvas->readiness(onlyFirst), Readiness::SomeFailed);
    m_canvas->setPainted(1);
    QCOMPARE(m_canvas->readiness(all), Readiness::SomeFailed);
}

void TestRefTiles::aThumbnailStandsInButDoesNotCount()
{
    const auto none = [](int) { return false; };
    const Character a = plain(u"a"_s);
    const RefSource ref = refSource(a, 0);
    const auto thumbnail = [&] {
        return m_loader->image(ref, Large, RefLoader::Urgency::Thumbnail);
    };
    QTRY_COMPARE_WITH_TIMEOUT(thumbnail().size(), Large, Soon);
    show(*m_canvas, a, Large);
    QCOMPARE(m_canvas->at(0).state, RefTile::State::StandIn);
    QCOMPARE(m_canvas->at(0).image.size(), Large);
    m_canvas->setPainted(0);
    QVERIFY(!m_canvas->at(0).painted);
    QCOMPARE(m_canvas->readiness(none), Readiness::Loading);
    QTRY_COMPARE_WITH_TIMEOUT(m_canvas->at(0).state, RefTile::State::Loaded, Soon);
    QCOMPARE(m_canvas->readiness(none), Readiness::Complete);
}

void TestRefTiles::aSmallerOneStandsInUntilOnceAllWasPainted()
{
    const QList<QSize> larger(2, QSize(80, 80));
    const Character a = plain(u"a"_s, 2);
    show(*m_canvas, a, Small);
    for (int i = 0; i < 2; ++i)
        QTRY_COMPARE_WITH_TIMEOUT(m_canvas->at(i).state, RefTile::State::Loaded, Soon);
    m_canvas->setPainted(0);
    m_canvas->ask(larger);
    QCOMPARE(m_canvas->at(0).state, RefTile::State::Loaded);
    QCOMPARE(m_canvas->at(0).image.size(), Small);
    QCOMPARE(m_canvas->at(1).state, RefTile::State::StandIn);
    QCOMPARE(m_canvas->at(1).image.size(), Small);
    for (int i = 0; i < 2; ++i)
        QTRY_COMPARE_WITH_TIMEOUT(m_canvas->at(i).image.size(), larger.at(i), Soon);
    QCOMPARE(m_canvas->at(1).state, RefTile::State::Loaded);
}

void TestRefTiles::aLargerOneIsTheRef()
{
    const Character a = plain(u"a"_s);
    show(*m_second, a, Large);
    QTRY_COMPARE_WITH_TIMEOUT(m_second->at(0).state, RefTile::State::Loaded, Soon);
    show(*m_canvas, a, Small);
    QCOMPARE(m_canvas->at(0).state, RefTile::State::Loaded);
    QCOMPARE(m_canvas->at(0).image.size(), Large);
    QTRY_COMPARE_WITH_TIMEOUT(m_canvas->at(0).image.size(), Small, Soon);
}

void TestRefTiles::ofANarrowOneTheHeightCounts()
{
    // As wide in each of these sizes: one pixel.
    const Character a = character(u"a"_s, {filled({2, 2000}, QColor(90, 120, 150))});
    show(*m_second, a, {100, 100});
    QTRY_COMPARE_WITH_TIMEOUT(m_second->at(0).image.size(), QSize(1, 100), Soon);
    show(*m_canvas, a, {1000, 1000});
    QCOMPARE(m_canvas->at(0).state, RefTile::State::Loading);
    QTRY_COMPARE_WITH_TIMEOUT(m_canvas->at(0).image.size(), QSize(1, 1000), Soon);
    QCOMPARE(m_canvas->at(0).state, RefTile::State::Loaded);
    show(*m_second, a, {300, 300});
    QCOMPARE(m_second->largest(0).size(), QSize(1, 1000));
}

QTEST_MAIN(TestRefTiles)
#include "tst_reftiles.moc"
