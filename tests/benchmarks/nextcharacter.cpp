// SPDX-License-Identifier: Apache-2.0
#include "benchmarks/benchmark.h"
#include "queue/journal.h"
#include "support/remotewindow.h"

#include <QtTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 3;
constexpr int Presses = 6; // in a round, that count
constexpr double Frame = 1000.0 / 60;
constexpr auto Rest = 150ms; // before a key, or a record
constexpr auto Patience = 60s;
constexpr CharacterQuery Reviewing{.status = CharacterStatus::Reviewing};

/// From where a key leads to another character.
enum class From : quint8 {
    Canvas, ///< to the next one, which has been prefetched
    List,   ///< a page down, to one of which nothing has been fetched
};

/// Whether nothing of the shown character was in memory when it was asked for; to be called before
/// anything can have arrived.
bool isUnknown(const RemoteWindow &f)
{
    const Character &character = f.canvas().character();
    for (int i = 0; i < character.refs.size(); ++i) {
        if (f.hasImage(character, i))
            return false;
    }
    return true;
}

/// Presses \a key several times from the top of the queue, with time to think before each, and adds
/// how long it took until all refs of the other character were painted.
bool walk(Benchmark &bench, From from, Qt::Key key, Samples &samples)
{
    RemoteWindow f(bench.theme, bench.many);
    f.open();
    f.session->showQueue(Reviewing);
    f.window->activateWindow();
    QWidget &receiver = from == From::List ? static_cast<QWidget &>(f.list()) : *f.window;
    for (int counted = 0; counted < Presses;) {
        if (!bench.application.runUntil([&] { return f.isAtRest() && f.window->isActiveWindow(); },
                                        Patience))
            return false;
        bench.application.runFor(Rest);
        const CharacterId before = f.canvas().character().id;
        const Instant pressed = now();
        QTest::keyClick(&receiver, key);
        // The first page down ends on a row that was in sight, and has its cover.
        const bool counts = from == From::Canvas || isUnknown(f);
        const auto painted = bench.application.runUntil(
            [&] { return f.isComplete() && f.canvas().character().id != before; }, Patience);
        if (!painted)
            return false;
        if (counts) {
            samples.add(milliseconds(*painted - pressed));
            ++counted;
        }
        if (key == Qt::Key_S)
            f.session->queue().undoLast(); // the next round finds the server as this one did
    }
    return true;
}

/// How long a decision takes until it is on the disk, where the data of programs lie: one at a
/// time, and after as long a rest as before a key, which is what it costs a reviewer. Back to back,
/// with all that it takes awake, it is a third of that.
bool commit(Benchmark &bench, Samples &samples)
{
    constexpr int commits = 60;
    const QTemporaryDir folder(QDir::home().filePath(u".greenroom-benchmark-XXXXXX"_s));
    QObject context;
    Journal journal(folder.filePath(u"journal"_s), u"benchmark"_s);
    bool isOpen = false;
    journal.open(&context,
                 [&isOpen](const Result<JournalStart> &start) { isOpen = start.has_value(); });
    if (!bench.application.runUntil([&isOpen] { return isOpen; }, Patience))
        return false;
    for (int i = 0; i < commits; ++i) {
        Character character;
        character.id = *CharacterId::fromString(u"char_%1"_s.arg(i));
        // Taken where the answer arrives: whoever waits may look only now and then.
        bench.application.runFor(Rest);
        std::optional<Instant> recorded;
        const Instant asked = now();
        journal.record({decisionOn(character, Action::Save, {}, QDateTime::currentDateTimeUtc())},
                       &context, [&recorded](const Result<void> &) { recorded = now(); });
        if (!bench.application.runUntil([&recorded] { return recorded.has_value(); }, Patience))
            return false;
        samples.add(milliseconds(*recorded - asked));
    }
    return true;
}

} // namespace

void measureNextCharacter(Benchmark &bench)
{
    const QString figure = u"next character"_s;
    Samples save;
    Samples right;
    Samples unknown;
    const auto walkAll = [&bench](Samples &far, Samples &decided, Samples &next) {
        return walk(bench, From::List, Qt::Key_PageDown, far)
            && walk(bench, From::Canvas, Qt::Key_S, decided)
            && walk(bench, From::Canvas, Qt::Key_Right, next);
    };
    // Once more than is counted: the sandbox draws what it has not been asked for before, which is
    // not our work.
    Samples drawn;
    bool ok = walkAll(drawn, drawn, drawn);
    for (int round = 0; ok && round < Rounds; ++round)
        ok = walkAll(unknown, save, right);
    if (!ok) {
        bench.report.fail(figure, u"the next character did not come"_s);
        return;
    }
    Samples recorded;
    if (!commit(bench, recorded)) {
        bench.report.fail(u"a decision on the disk"_s, u"it was not recorded"_s);
        return;
    }
    const Samples nextAndRecord{right.median() + recorded.median()};
    const Report::Side frame{u"a frame"_s, {Frame}};
    bench.report.compare(figure + u", S, prefetched"_s, {u"painted"_s, save}, frame);
    bench.report.compare(figure + u", Right, prefetched"_s, {u"painted"_s, right}, frame);
    bench.report.compare(u"a decision on the disk"_s, {u"recorded"_s, recorded}, frame);
    bench.report.compare(u"next character, S, against Right and the disk"_s, {u"S"_s, save},
                         {u"Right and a record"_s, nextAndRecord});
    bench.report.compare(u"a page down, nothing fetched"_s, {u"painted"_s, unknown}, frame);
    bench.report.compare(u"next character, with and without"_s, {u"prefetched"_s, right},
                         {u"nothing fetched"_s, unknown});
}
