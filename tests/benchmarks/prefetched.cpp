// SPDX-License-Identifier: Apache-2.0
#include "benchmarks/bareviewer.h"
#include "benchmarks/benchmark.h"
#include "benchmarks/grainyfigures.h"
#include "benchmarks/peerfigures.h"
#include "benchmarks/sizedworld.h"
#include "support/paintwatch.h"
#include "support/remotewindow.h"
#include "ui/review/reftiles.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int Presses = 100; // so that 99 of 100 says something
constexpr int BusyPresses = 60;
constexpr int Characters = 300;
constexpr int BareFiles = 12;
constexpr QSize Screen(1920, 1080);
constexpr auto Rest = 250ms;     // to think in before a key
constexpr auto UntilBusy = 35ms; // after a paint: what comes ahead has begun 20 ms after it
constexpr auto Patience = 60s;
constexpr double MostUsual = 3;   // ms
constexpr double MostSlow = 16.7; // ms
constexpr double Slow = 0.9;
constexpr double Slowest = 0.99;
constexpr CharacterQuery Reviewing{.status = CharacterStatus::Reviewing};

/// What the keys took.
struct Walk
{
    Samples rested; ///< all that is fetched ahead was there
    Samples busy;   ///< the next character was there, and others were being fetched and decoded
    QSize box;      ///< of one ref on the screen, in device pixels
};

bool areLoaded(const RefTiles &tiles)
{
    for (int i = 0; i < tiles.count(); ++i) {
        if (tiles.at(i).state != RefTile::State::Loaded)
            return false;
    }
    return tiles.count() > 0;
}

/// Milliseconds from a key to all refs of the next character painted.
std::optional<double> press(Benchmark &bench, RemoteWindow &f)
{
    const CharacterId before = f.canvas().character().id;
    const PaintWatch paint(f.canvas(), [&] {
        return f.canvas().character().id != before && areLoaded(f.canvas().tiles());
    });
    Instant pressed;
    // Within the loop, for the refs may be painted before the key is through.
    QTimer::singleShot(0ms, f.window.get(), [&] {
        pressed = now();
        QTest::keyClick(f.window.get(), Qt::Key_Right);
    });
    const auto painted = bench.application.runUntil([&] { return paint.hasPainted(); }, Patience);
    return painted ? std::optional(milliseconds(*painted - pressed)) : std::nullopt;
}

bool walkRested(Benchmark &bench, RemoteWindow &f, Samples &samples)
{
    for (int count = 0; count < Presses; ++count) {
        if (!bench.application.runUntil([&] { return f.isAtRest() && f.window->isActiveWindow(); },
                                        Patience))
            return false;
        bench.application.runFor(Rest);
        const auto time = press(bench, f);
        if (!time)
            return false;
        samples.add(*time);
    }
    return true;
}

/// Keys in a row while the characters further ahead are on their way; the others do not count.
bool walkBusy(Benchmark &bench, RemoteWindow &f, Samples &samples)
{
    for (int count = 0, more = Characters - Presses - 10; count < BusyPresses && more > 0; --more) {
        bench.application.runFor(UntilBusy);
        if (!bench.application.runUntil([&] { return f.isNextPrefetched(); }, Patience))
            return false;
        const bool counts = f.isPrefetching();
        const auto time = press(bench, f);
        if (!time)
            return false;
        if (counts) {
            samples.add(*time);
            ++count;
        }
    }
    return !samples.isEmpty();
}

std::optional<Walk> walk(Benchmark &bench, int side)
{
    const SizedWorld world(side, Characters);
    RemoteWindow f(bench.theme, world.url(), SizedWorld::key());
    f.window->resize(Screen);
    f.open();
    f.session->showQueue(Reviewing);
    f.window->activateWindow();
    Walk walked;
    if (!walkRested(bench, f, walked.rested) || !walkBusy(bench, f, walked.busy))
        return std::nullopt;
    const QList<QSize> boxes = f.canvas().boxesFor(f.canvas().character());
    walked.box = fittedRefSize({side, side}, boxes.value(0));
    return walked;
}

/// The same keys in a widget that does nothing else.
std::optional<Samples> walkBare(Benchmark &bench, int side, const QSize &box)
{
    const QTemporaryDir folder;
    QList<QUrl> sources;
    for (const QByteArray &bytes : grainyFiles(BareFiles, side)) {
        QFile file(folder.filePath(u"%1.jpg"_s.arg(sources.size())));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return std::nullopt;
        sources.append(QUrl::fromLocalFile(file.fileName()));
    }
    BareViewer viewer(sources, box, BareViewer::Ahead::Next);
    viewer.show();
    viewer.showFour(0);
    Samples samples;
    for (int count = 0; count < Presses; ++count) {
        if (!bench.application.runUntil([&] { return viewer.isComplete() && viewer.isNextReady(); },
                                        Patience))
            return std::nullopt;
        bench.application.runFor(Rest);
        const Instant pressed = now();
        QTest::keyClick(&viewer, Qt::Key_Right);
        const auto painted =
            bench.application.runUntil([&] { return viewer.isComplete(); }, Patience);
        if (!painted)
            return std::nullopt;
        samples.add(milliseconds(*painted - pressed));
    }
    return samples;
}

/// \a atLeast is how often the fastest viewer's time for one image is to hold ours for four.
void measureSide(Benchmark &bench, int side, double atLeast)
{
    const QString figure = u"four refs ahead, %1 px"_s.arg(side);
    const auto ours = walk(bench, side);
    const auto bare = ours ? walkBare(bench, side, ours->box) : std::nullopt;
    if (!bare) {
        bench.report.fail(figure, u"the next ones did not come"_s);
        return;
    }
    const Samples usual{ours->rested.median()};
    const QString name = u"painted"_s;
    bench.report.note(figure, u"each %1 px wide on the screen"_s.arg(ours->box.width()));
    bench.report.reach(figure + u", p50"_s, {name, usual}, Bar::atMost(MostUsual));
    bench.report.reach(figure + u", p99"_s, {name, {ours->rested.percentile(Slowest)}},
                       Bar::atMost(MostSlow));
    bench.report.compare(figure + u", p50"_s, {name, usual},
                         {u"bare widget of four"_s, {bare->median()}});
    bench.report.compare(figure + u", p99"_s, {name, {ours->rested.percentile(Slowest)}},
                         {u"bare widget of four"_s, {bare->percentile(Slowest)}});
    // The fastest alone has a bar to be held against.
    std::optional<Bar> bar = Bar::atLeast(atLeast);
    for (const PeerFigure &peer : bench.peers.of(side)) {
        bench.report.compare(figure + u", viewers"_s, {peer.name(), {peer.milliseconds.median()}},
                             {name, usual}, bar);
        bar.reset();
    }
    const double busy = ours->busy.median();
    bench.report.compare(figure + u", busy"_s,
                         {u"p90 while others come"_s, {ours->busy.percentile(Slow)}},
                         {u"p50"_s, {busy}}, Bar::atMost(2));
}

} // namespace

void measurePrefetched(Benchmark &bench)
{
    measureSide(bench, 1024, 1.6);
    measureSide(bench, 2048, 8);
}
