// SPDX-License-Identifier: Apache-2.0
#include "benchmarks/benchmark.h"
#include "models/activitymodel.h"
#include "models/characterlistmodel.h"
#include "queue/journalfixture.h"
#include "queue/queuefixture.h"
#include "support/heartbeat.h"
#include "support/named.h"
#include "ui/activity/activitydialog.h"

#include <QAbstractProxyModel>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 3;
constexpr int Many = 50'000;      // of 90 days
constexpr double EventLimit = 16; // ms: a frame
constexpr auto Patience = 120s;

/// Leaves what 90 days may have decided, every other one on a Mira.
bool fill(Benchmark &bench, OpenJournal &record)
{
    int recorded = 0;
    for (int i = 0; i < Many; ++i) {
        const Action action = i % 3 == 0 ? Action::Save : Action::Discard;
        Operation one = decision(QString::number(i), action);
        one.name = (i % 2 == 0 ? u"Mira Voss %1"_s : u"Lev Okafor %1"_s).arg(i);
        one.state = i % 5 == 0 ? OperationState::Cancelled : OperationState::Done;
        one.outcome = i % 5 == 0 ? Outcome::Undone : Outcome::Applied;
        one.endedAt = one.decidedAt;
        one.requestId = u"req_%1"_s.arg(i);
        record.journal.record({one}, &record.context,
                              [&recorded](const Result<void> &done) { recorded += done ? 1 : 0; });
    }
    return bench.application.runUntil([&] { return recorded == Many; }, Patience).has_value();
}

/// Opens the window on \a record, looks for something, which reads all, and then, letter by letter,
/// for something else.
bool measureRound(Benchmark &bench, OpenJournal &record, Samples &longest, Samples &events)
{
    QueueFixture f;
    CharacterListModel characters(f.api, *f.queue);
    auto *dialog = new ActivityDialog({record.journal, *f.queue, characters}, bench.theme, nullptr);
    dialog->show();
    const auto *table = dialog->findChild<QTableView *>();
    auto *field = named<QLineEdit>(*dialog, u"Filter"_s);
    const auto *shown = qobject_cast<QAbstractProxyModel *>(table->model());
    const auto *model = qobject_cast<ActivityModel *>(shown->sourceModel());
    Heartbeat heartbeat;
    heartbeat.start();
    field->setText(u"req_1"_s);
    const bool isRead =
        bench.application
            .runUntil([&] { return model->state() == ActivityModel::State::AtEnd; }, Patience)
            .has_value();
    heartbeat.stop();
    longest.add(milliseconds(heartbeat.longestGap()));
    const QString whole = u"Mira Voss 4"_s;
    for (qsizetype length = 0; length <= whole.size(); ++length) {
        bench.application.runFor(50ms);
        const Instant begin = now();
        field->setText(whole.left(length));
        events.add(milliseconds(now() - begin));
    }
    const bool isFound = shown->rowCount() > 0 && shown->rowCount() < model->rowCount();
    delete dialog;
    return isRead && isFound;
}

} // namespace

void measureActivity(Benchmark &bench)
{
    const QTemporaryDir folder;
    OpenJournal record(folder.filePath(u"connection"_s));
    if (!record.isOpen || !record.start->has_value() || !fill(bench, record)) {
        bench.report.fail(u"activity"_s, u"the journal could not be filled"_s);
        return;
    }
    Samples longest;
    Samples events;
    for (int round = 0; round < Rounds; ++round) {
        if (!measureRound(bench, record, longest, events)) {
            bench.report.fail(u"activity"_s, u"it was not read to its end"_s);
            return;
        }
    }
    const double beat = milliseconds(Heartbeat::Interval);
    bench.report.reach(u"activity, longest gap"_s, {u"50,000 rows read"_s, longest},
                       Bar::atMost(EventLimit + beat));
    bench.report.reach(u"activity, filter"_s, {u"a letter, at 50,000 rows"_s, events},
                       Bar::atMost(EventLimit));
    bench.report.note(u"activity, slowest letter"_s, u"%1 ms"_s.arg(events.most(), 0, 'f', 1));
}
