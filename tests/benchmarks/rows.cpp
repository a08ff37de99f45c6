// SPDX-License-Identifier: Apache-2.0
#include "benchmarks/benchmark.h"
#include "support/heapinuse.h"
#include "support/heartbeat.h"
#include "support/remotewindow.h"
#include "support/scrolldown.h"
#include "ui/browser/characterdelegate.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 2;
constexpr int Many = 100'000; // of the server's
constexpr int Rows = 10'000;
constexpr double RowLimit = 1024; // bytes
constexpr double GapLimit = 100;  // ms
constexpr auto Patience = 120s;
constexpr CharacterQuery Reviewing{.status = CharacterStatus::Reviewing};

using State = CharacterListModel::State;

/// Opens the window and waits until nothing more happens by itself.
bool openAndSettle(Benchmark &bench, RemoteWindow &f)
{
    f.open();
    f.session->showQueue(Reviewing);
    if (!bench.application.runUntil([&] { return f.isAtRest(); }, Patience))
        return false;
    bench.application.runFor(1s);
    return true;
}

bool fetchPage(Benchmark &bench, CharacterListModel &model)
{
    model.fetchMore({});
    const auto came =
        bench.application.runUntil([&] { return model.state() != State::Loading; }, Patience);
    return came && model.state() == State::Ready;
}

/// Bytes for each of many further rows. Nothing else is fetched meanwhile: the images that are in
/// memory before are those that are there after.
std::optional<double> measureMemory(Benchmark &bench, const SandboxProgram &sandbox)
{
    RemoteWindow f(bench.theme, sandbox);
    CharacterListModel &model = f.session->characters();
    // With the first further page the next characters are made ready again, in the sizes of their
    // shape, which was not known before they came: a megabyte that is none of the rows'.
    if (!openAndSettle(bench, f) || !fetchPage(bench, model))
        return std::nullopt;
    bench.application.runFor(3s);
    const int rows = model.rowCount();
    const std::optional<double> before = heapInUse();
    while (model.rowCount() < rows + Rows) {
        if (!fetchPage(bench, model))
            return std::nullopt;
    }
    bench.application.runFor(1s);
    const std::optional<double> after = heapInUse();
    if (!before || !after)
        return std::nullopt;
    return (*after - *before) / (model.rowCount() - rows);
}

/// Scrolls down a viewport each frame.
bool measureGaps(Benchmark &bench, const SandboxProgram &sandbox, Samples &longest,
                 Samples &seconds)
{
    RemoteWindow f(bench.theme, sandbox);
    if (!openAndSettle(bench, f))
        return false;
    Heartbeat heartbeat;
    heartbeat.start();
    const Instant begin = now();
    const ScrollDown scroll(*f.list().verticalScrollBar(), f.list().viewport()->height(),
                            Rows * CharacterDelegate::RowHeight);
    const auto end = bench.application.runUntil([&] { return scroll.isDone(); }, Patience);
    heartbeat.stop();
    if (!end)
        return false;
    longest.add(milliseconds(heartbeat.longestGap()));
    seconds.add(milliseconds(*end - begin) / 1000);
    return true;
}

} // namespace

void measureRows(Benchmark &bench)
{
    Samples bytes;
    Samples longest;
    Samples seconds;
    for (int round = 0; round < Rounds; ++round) {
        // One for each round: after a scroll it goes on drawing covers that nobody waits for.
        const auto sandbox = startSandbox(Many);
        const auto row = sandbox ? measureMemory(bench, *sandbox) : std::nullopt;
        if (!row) {
            bench.report.fail(u"rows"_s, u"they did not come, or the heap is not known"_s);
            return;
        }
        bytes.add(*row);
        if (!measureGaps(bench, *sandbox, longest, seconds)) {
            bench.report.fail(u"rows"_s, u"scrolling did not come to its end"_s);
            return;
        }
    }
    bench.report.reach(u"rows, memory"_s, {u"a row"_s, bytes, u"bytes"_s}, Bar::atMost(RowLimit));
    bench.report.reach(u"rows, longest gap"_s, {u"10,000 rows scrolled"_s, longest},
                       Bar::atMost(GapLimit));
    bench.report.note(u"rows, time to scroll"_s, seconds.text(u"s"_s));
}
