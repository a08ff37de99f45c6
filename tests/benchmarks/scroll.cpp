// SPDX-License-Identifier: Apache-2.0
#include "benchmarks/benchmark.h"
#include "support/remotewindow.h"
#include "ui/browser/carddelegate.h"
#include "ui/browser/cardgrid.h"
#include "ui/browser/characterdelegate.h"
#include "ui/navigation.h"

#include <QScrollBar>

#include <functional>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 5;
constexpr int Many = 100'000;
constexpr int Few = 1'000;
constexpr int Stretch = 6'912; // pixels that are scrolled over, from the middle of the rows
constexpr int Step = 40;       // pixels a frame
constexpr auto Frame = 8ms;
constexpr auto Patience = 60s;
constexpr double Worst = 0.99;
constexpr double MostWorst = 4;   // ms of computing for a frame
constexpr double MostUsual = 1.3; // at 100,000 rows over at 1,000

using State = CharacterListModel::State;

/// One of the views, as it is scrolled.
struct Scrolled
{
    QAbstractItemView *view = nullptr;
    int columns = 1;
    int lineHeight = 1;
    int coverWidth = 0; ///< device pixels

    /// The lines from the middle of \a rows that the stretch and the viewport after it touch.
    [[nodiscard]] int firstLine(int rows) const { return rows / columns / 2; }
    [[nodiscard]] int lineCount() const
    {
        return (Stretch + view->viewport()->height()) / lineHeight + 1;
    }
};

Scrolled listOf(const RemoteWindow &f)
{
    const qreal ratio = f.list().devicePixelRatioF();
    return {.view = &f.list(),
            .lineHeight = CharacterDelegate::RowHeight,
            .coverWidth = CharacterDelegate::coverBox(ratio).width()};
}

Scrolled gridOf(const RemoteWindow &f)
{
    auto *grid = f.window->findChild<CardGrid *>();
    const QSize box = CardDelegate::coverBox({.size = grid->cardSize()}, grid->devicePixelRatioF());
    return {.view = grid,
            .columns = grid->columns(),
            .lineHeight = grid->gridSize().height(),
            .coverWidth = box.width()};
}

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

/// Has all covers of the stretch in memory.
bool haveCovers(Benchmark &bench, const RemoteWindow &f, const Scrolled &scrolled, int rows)
{
    const CharacterListModel &model = f.session->characters();
    const auto isThere = [&](int row) {
        const Character &character = model.at(row);
        return character.refs.isEmpty()
            || f.session->refs().anyImage(refSource(character, 0).key).width()
            >= scrolled.coverWidth;
    };
    const int first = scrolled.firstLine(rows);
    for (int line = first; line < first + scrolled.lineCount(); ++line) {
        scrolled.view->verticalScrollBar()->setValue(line * scrolled.lineHeight);
        const auto areThere = [&] {
            for (int row = line * scrolled.columns; row < (line + 1) * scrolled.columns; ++row) {
                if (!isThere(row))
                    return false;
            }
            return true;
        };
        if (!bench.application.runUntil(areThere, Patience))
            return false;
    }
    return true;
}

enum class Ways : quint8 { Down, DownAndUp };

/// Scrolls over the stretch; what the GUI thread computed from frame to frame.
Samples sweep(Benchmark &bench, const Scrolled &scrolled, int rows, Ways ways)
{
    QScrollBar &bar = *scrolled.view->verticalScrollBar();
    constexpr int half = Stretch / Step;
    const int all = ways == Ways::Down ? half : 2 * half;
    const int top = scrolled.firstLine(rows) * scrolled.lineHeight;
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
    bench.application.runUntil([&] { return frame == all; }, Patience);
    return frames;
}

struct Filled
{
    RemoteWindow &window;
    int rows = 0;
};

void compare(Benchmark &bench, const QString &figure, Scrolled (*viewOf)(const RemoteWindow &),
             const Filled &few, const Filled &many)
{
    const Scrolled ofFew = viewOf(few.window);
    const Scrolled ofMany = viewOf(many.window);
    if (!haveCovers(bench, few.window, ofFew, few.rows)
        || !haveCovers(bench, many.window, ofMany, many.rows)) {
        bench.report.fail(figure, u"the covers did not come"_s);
        return;
    }
    Samples fewUsual;
    Samples fewWorst;
    Samples manyUsual;
    Samples manyWorst;
    for (int round = 0; round < Rounds; ++round) {
        const Samples framesOfFew = sweep(bench, ofFew, few.rows, Ways::DownAndUp);
        const Samples framesOfMany = sweep(bench, ofMany, many.rows, Ways::DownAndUp);
        fewUsual.add(framesOfFew.median());
        fewWorst.add(framesOfFew.percentile(Worst));
        manyUsual.add(framesOfMany.median());
        manyWorst.add(framesOfMany.percentile(Worst));
    }
    bench.report.compare(figure + u", median frame"_s, {u"100,000 rows"_s, manyUsual},
                         {u"1,000 rows"_s, fewUsual}, Bar::atMost(MostUsual));
    bench.report.compare(figure + u", 99 of 100 frames"_s, {u"100,000 rows"_s, manyWorst},
                         {u"1,000 rows"_s, fewWorst});
    bench.report.reach(figure + u", 99 of 100 frames"_s, {u"100,000 rows"_s, manyWorst},
                       Bar::atMost(MostWorst));
}

/// The same once, in windows that have not got the covers yet: they come while it is scrolled.
void compareArriving(Benchmark &bench, const QString &figure,
                     Scrolled (*viewOf)(const RemoteWindow &), const Filled &few,
                     const Filled &many)
{
    int arrived = 0;
    const QMetaObject::Connection counting =
        QObject::connect(&many.window.session->refs(), &RefLoader::imageReady,
                         &many.window.session->refs(), [&arrived] { ++arrived; });
    const Samples framesOfFew = sweep(bench, viewOf(few.window), few.rows, Ways::Down);
    const Samples framesOfMany = sweep(bench, viewOf(many.window), many.rows, Ways::Down);
    QObject::disconnect(counting);
    bench.report.note(figure, u"%1 covers came meanwhile"_s.arg(arrived));
    bench.report.compare(figure + u", median frame"_s, {u"100,000 rows"_s, {framesOfMany.median()}},
                         {u"1,000 rows"_s, {framesOfFew.median()}}, Bar::atMost(MostUsual));
    bench.report.reach(figure + u", 99 of 100 frames"_s,
                       {u"100,000 rows"_s, {framesOfMany.percentile(Worst)}},
                       Bar::atMost(MostWorst));
}

/// One after the other, as the first pair has the server draw the covers that the second gets.
bool withBoth(Benchmark &bench,
              const std::function<void(const Filled &few, const Filled &many)> &inList,
              const std::function<void(const Filled &few, const Filled &many)> &inGrid)
{
    RemoteWindow few(bench.theme, bench.many);
    RemoteWindow many(bench.theme, bench.many);
    if (!fill(bench, *few.session, Few) || !fill(bench, *many.session, Many))
        return false;
    few.open();
    many.open();
    bench.application.runFor(500ms); // a list that is shown goes to its current row
    inList({few, Few}, {many, Many});
    for (RemoteWindow *window : {&few, &many})
        window->window->findChild<Navigation *>()->showGrid();
    bench.application.runFor(500ms);
    inGrid({few, Few}, {many, Many});
    return true;
}

} // namespace

void measureScroll(Benchmark &bench)
{
    const auto there = [&bench](const QString &figure, auto viewOf) {
        return [&bench, figure, viewOf](const Filled &few, const Filled &many) {
            compare(bench, figure, viewOf, few, many);
        };
    };
    const auto arriving = [&bench](const QString &figure, auto viewOf) {
        return [&bench, figure, viewOf](const Filled &few, const Filled &many) {
            compareArriving(bench, figure, viewOf, few, many);
        };
    };
    if (!withBoth(bench, there(u"scroll"_s, listOf), there(u"scroll of cards"_s, gridOf))
        || !withBoth(bench, arriving(u"scroll, covers arriving"_s, listOf),
                     arriving(u"scroll of cards, covers arriving"_s, gridOf)))
        bench.report.fail(u"scroll"_s, u"the rows did not come"_s);
}
