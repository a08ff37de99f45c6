// SPDX-License-Identifier: Apache-2.0
#include "benchmarks/benchmark.h"
#include "support/remotewindow.h"
#include "ui/browser/characterdelegate.h"

#include <QScrollBar>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 5;
constexpr int Many = 100'000;
constexpr int Few = 1'000;
constexpr int Stretch = 48; // rows that are scrolled over, from the middle of the list
constexpr int Step = 40;    // pixels a frame
constexpr auto Frame = 8ms;
constexpr auto Patience = 60s;

using State = CharacterListModel::State;

/// Reads pages until there are \a rows; before the window is open, as this is not about that.
bool fill(Benchmark &bench, Session &session, int rows)
{
    CharacterListModel &model = session.characters();
    session.showQueue({}); // all
    while (true) {
        const bool came =
            bench.application.runUntil([&] { return model.state() != State::Loading; }, Patience)
                .has_value();
        if (!came || model.state() == State::Failed)
            return false;
        if (model.rowCount() >= rows)
            return true;
        if (model.state() == State::AtEnd)
            return false;
        model.fetchMore({});
    }
}

int firstRow(int rows)
{
    return rows / 2;
}

/// Has all covers of the stretch in memory.
bool haveCovers(Benchmark &bench, const RemoteWindow &f, int rows)
{
    const CharacterListModel &model = f.session->characters();
    const auto isThere = [&](int row) {
        const Character &character = model.at(row);
        return character.refs.isEmpty()
            || !f.session->refs().anyImage(refSource(character, 0).key).isNull();
    };
    constexpr int inSight = 8; // at least
    for (int row = firstRow(rows); row < firstRow(rows) + Stretch + inSight; row += inSight) {
        f.list().verticalScrollBar()->setValue(row * CharacterDelegate::RowHeight);
        const auto areThere = [&] {
            for (int i = row; i < row + inSight; ++i) {
                if (!isThere(i))
                    return false;
            }
            return true;
        };
        if (!bench.application.runUntil(areThere, Patience))
            return false;
    }
    return true;
}

/// Scrolls down the stretch and up again; what the GUI thread computed from frame to frame.
Samples sweep(Benchmark &bench, const RemoteWindow &f, int rows)
{
    QScrollBar &bar = *f.list().verticalScrollBar();
    constexpr int half = Stretch * CharacterDelegate::RowHeight / Step;
    const int top = firstRow(rows) * CharacterDelegate::RowHeight;
    bar.setValue(top);
    bench.application.runFor(200ms);
    Samples frames;
    int frame = 0;
    double before = threadTime();
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        const double time = threadTime();
        if (frame > 0)
            frames.add(time - before);
        before = time;
        ++frame;
        bar.setValue(top + Step * (frame <= half ? frame : 2 * half - frame));
    });
    timer.start(Frame);
    bench.application.runUntil([&] { return frame == 2 * half; }, Patience);
    return frames;
}

} // namespace

void measureScroll(Benchmark &bench)
{
    const QString figure = u"scroll"_s;
    RemoteWindow few(bench.theme, bench.many);
    RemoteWindow many(bench.theme, bench.many);
    if (!fill(bench, *few.session, Few) || !fill(bench, *many.session, Many)) {
        bench.report.fail(figure, u"the rows did not come"_s);
        return;
    }
    few.open();
    many.open();
    if (!haveCovers(bench, few, Few) || !haveCovers(bench, many, Many)) {
        bench.report.fail(figure, u"the covers did not come"_s);
        return;
    }
    Samples fewUsual;
    Samples fewWorst;
    Samples manyUsual;
    Samples manyWorst;
    constexpr double worst = 0.99;
    for (int round = 0; round < Rounds; ++round) {
        const Samples ofFew = sweep(bench, few, Few);
        const Samples ofMany = sweep(bench, many, Many);
        fewUsual.add(ofFew.median());
        fewWorst.add(ofFew.percentile(worst));
        manyUsual.add(ofMany.median());
        manyWorst.add(ofMany.percentile(worst));
    }
    bench.report.compare(figure + u", median frame"_s, {u"100,000 rows"_s, manyUsual},
                         {u"1,000 rows"_s, fewUsual});
    bench.report.compare(figure + u", 99 of 100 frames"_s, {u"100,000 rows"_s, manyWorst},
                         {u"1,000 rows"_s, fewWorst});
}
