// SPDX-License-Identifier: Apache-2.0
#include "benchmarks/benchmark.h"
#include "support/remotewindow.h"

#include <QtTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int Early = 40;
constexpr int Late = 400;
constexpr int Looks = 20;            // at the memory, which goes up and down with each character
constexpr double MostResident = 289; // MiB: the thriftiest of its kind after as many images
constexpr auto Patience = 60s;
constexpr CharacterQuery Reviewing{.status = CharacterStatus::Reviewing};

/// Whether \a seen is one of as many characters as there are looks, with \a middle amid them.
bool isAround(int seen, int middle)
{
    return seen > middle - Looks / 2 && seen <= middle + Looks / 2;
}

} // namespace

void measureBrowsing(Benchmark &bench)
{
    const QString figure = u"browsing"_s;
    RemoteWindow f(bench.theme, bench.many, RemoteWindow::Refs::OnDisk); // as the program
    f.open();
    f.session->showQueue(Reviewing);
    f.window->activateWindow();
    Samples painted;
    Samples early;
    Samples late;
    for (int seen = 1; seen <= Late; ++seen) {
        if (!bench.application.runUntil([&] { return f.isAtRest() && f.window->isActiveWindow(); },
                                        Patience)) {
            bench.report.fail(figure, u"a character did not come"_s);
            return;
        }
        if (isAround(seen, Early))
            early.add(residentMemory());
        else if (seen > Late - Looks)
            late.add(residentMemory());
        const CharacterId before = f.canvas().character().id;
        const Instant pressed = now();
        QTest::keyClick(f.window.get(), Qt::Key_Right);
        const auto shown = bench.application.runUntil(
            [&] { return f.isComplete() && f.canvas().character().id != before; }, Patience);
        if (shown)
            painted.add(milliseconds(*shown - pressed));
    }
    constexpr double slow = 0.9;
    constexpr double slowest = 0.99;
    bench.report.compare(figure + u", 9 of 10 keys"_s, {u"painted"_s, {painted.percentile(slow)}},
                         {u"the median"_s, {painted.median()}}, Bar::atMost(2));
    bench.report.compare(figure + u", 99 of 100 keys"_s,
                         {u"painted"_s, {painted.percentile(slowest)}},
                         {u"a frame"_s, {1000.0 / 60}}, Bar::atMost(1));
    const QString memory = figure + u", resident memory"_s;
    const Report::Side end{u"characters 381 to 400"_s, late, u"MiB"_s};
    bench.report.compare(memory, end, {u"31 to 50"_s, early, u"MiB"_s}, Bar::atMost(1.1));
    bench.report.reach(memory, end, Bar::atMost(MostResident));
    bench.report.compare(memory, {u"the highest ever"_s, {mostResidentMemory()}, u"MiB"_s}, end);
}
