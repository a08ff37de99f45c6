// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/cleanuprun.h"
#include "queue/cleanupholds.h"
#include "queue/cleanupoutlook.h"
#include "queue/cleanupprogress.h"
#include "queue/operationqueue.h"
#include "queue/recorder.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

class Clock;
struct RecalledCleanup;

/// The clean-ups of one connection. Each is held, so that it can be undone as a whole; then its
/// items become operations, never more than two of them on the way at a time, in the order given;
/// one whose outcome is unknown is in nobody's way while it is looked up, nor one whose guard
/// fails. One run is under way, the others wait in line; only what is retried of a stopped one does
/// not wait. What becomes of an item is what becomes of its operation, which the queue guards like
/// any other. GUI thread.
class Cleanup final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds DefaultHold{30'000};
    /// So many failures in a row, and a run pauses by itself.
    static constexpr int MostFailuresInRow = 5;
    /// With so many of a run whose outcome is unknown, or whose guard told nothing, no other is
    /// begun: the server is in trouble.
    static constexpr qsizetype MostUncertain = 5;

    /// All of them must outlive this.
    Cleanup(OperationQueue &queue, const RateBudget &budget, const Clock &clock,
            CleanupRecorder record = recordNoCleanup, std::chrono::milliseconds hold = DefaultHold);
    ~Cleanup() override;

    /// Who starts those that start from now on, as the record will say it.
    void setAccount(const QString &account) { m_account = account; }
    /// When a character was flagged, invalid for one that is not: an item whose character has got a
    /// flag since its run was started is left alone, as is one with a decision by hand that came to
    /// nothing since. Asked right before each request; changed() tells once it has ended so.
    void followFlags(const std::function<QDateTime(const CharacterId &)> &flaggedAt)
    {
        m_flaggedAt = flaggedAt;
    }
    /// Takes over what a former run of the program left, as the journal has it; once, right after
    /// the queue's. Nothing of it is sent before resume().
    void restore(const QList<CleanupRecord> &cleanups);
    /// Takes over one that a former run of the program left, with all that the record knows of its
    /// items: one that is over is there again as directly after its end, what failed of it to be
    /// retried; of one that is there already, what its items have become. changed() follows.
    void recall(const RecalledCleanup &found);
    /// Holds a run that does \a action with the items that it is offered for, Delete standing for
    /// Discard too; of several with one character the first. What is flagged by now was included
    /// knowingly. started() or refused() follows. The null id where there is none to do it with.
    CleanupId start(Action action, const QList<CleanupItem> &items, const QString &why);

    // Each does nothing where the state is not one for it.
    /// Ends the hold.
    void sendNow(const CleanupId &id);
    /// Takes a held one back as a whole.
    void undo(const CleanupId &id);
    /// No request of it is begun until resume(); what is on the wire may end.
    void pause(const CleanupId &id);
    void resume(const CleanupId &id);
    /// Ends it for good before the next request, and takes back what of it may not have arrived;
    /// of one that was stopped, what has been retried since.
    void stop(const CleanupId &id);
    /// Those of its failed items that canRetry() is about again, each checked first.
    void retryFailed(const CleanupId &id);
    /// After trouble with the record, which otherwise is tried again every few seconds.
    void goOn();

    /// In the order of their starts, those that are over too.
    [[nodiscard]] QList<CleanupId> runs() const;
    /// The same of those that are Held.
    [[nodiscard]] QList<CleanupId> held() const;
    /// Null if there is none; valid until the next change.
    [[nodiscard]] const CleanupRun *run(const CleanupId &id) const;
    /// Null if there is none; valid until the next change.
    [[nodiscard]] const CleanupProgress *progress(const CleanupId &id) const;
    /// The operation of one of its items, where only the record knew of it; else null. Valid until
    /// the next change.
    [[nodiscard]] const Operation *recalled(const CleanupId &id,
                                            const OperationId &operation) const;
    /// Some of its failed items can be tried again, also once it has ended or was stopped; not what
    /// the server has refused, nor what is still to be recalled. Looks at all of them.
    [[nodiscard]] bool canRetry(const CleanupId &id) const;
    /// Nothing about its items is to be recalled. Looks at all of them; false if there is none.
    [[nodiscard]] bool knowsAll(const CleanupId &id) const;
    /// All zero if there is none.
    [[nodiscard]] CleanupCounts counts(const CleanupId &id) const
    {
        const CleanupProgress *found = progress(id);
        return found == nullptr ? CleanupCounts() : found->counts();
    }
    /// Its items are sent; of those that are Running, the others wait for it.
    [[nodiscard]] bool isUnderWay(const CleanupId &id) const { return id == m_current; }
    /// It is stopped, and something of it is tried again since. Looks at all of its items.
    [[nodiscard]] bool isRetrying(const CleanupId &id) const;
    /// One of them, as it stands, has still to do something with \a character: it is of the rest
    /// of one that is open, or waits to be retried, and is not left alone.
    [[nodiscard]] bool hasToCome(const CharacterId &character) const
    {
        return toCome(character).has_value();
    }
    /// What that is, of several what the first one does; none if it is nothing.
    [[nodiscard]] std::optional<Action> toCome(const CharacterId &character) const;
    /// Those that go first, in their order.
    [[nodiscard]] QList<CleanupId> before(const CleanupId &id) const;
    /// It has paused by itself.
    [[nodiscard]] bool isPausedByFailures(const CleanupId &id) const;
    /// What is left of the hold; zero when it is not held.
    [[nodiscard]] std::chrono::milliseconds holdLeft(const CleanupId &id) const
    {
        return is(id, CleanupState::Held) ? m_holds.left(id) : std::chrono::milliseconds(0);
    }
    /// Until the last of its items is sent, with its hold, and the runs before it: as the tokens
    /// are now, others write now, and the last items have taken. None where nothing goes on.
    [[nodiscard]] std::optional<std::chrono::milliseconds> timeLeft(const CleanupId &id) const;
    /// What it waits for, or the one before it that is under way.
    [[nodiscard]] Wait waitOf(const CleanupId &id) const
    {
        return m_queue.waitOf(m_current.isNull() ? id : m_current);
    }

signals:
    /// It is recorded, and held.
    void started(const CleanupId &id);
    /// It could not be recorded, and nothing will be sent; \a why is for people.
    void refused(const CleanupId &id, const QString &why);
    /// run(), progress() or isUnderWay() changed.
    void changed(const CleanupId &id);
    /// runs() are those of the last time; what is open of them is Paused, and waits for resume() or
    /// stop(). Once.
    void restored();

private:
    struct Run;

    void add(const CleanupRecord &cleanup);
    void addInOrder(CleanupRecord cleanup);
    void step();
    void endHolds();
    void chooseNext();
    void set(Run &run, CleanupState state);
    void follow(qsizetype position);
    void callOff(const Operation &decision);
    [[nodiscard]] Outcome whyLeftAlone(const CleanupItem &item) const;
    [[nodiscard]] qsizetype leftToSend(const Run &run) const;
    void wake() { m_wake.start(0); }
    [[nodiscard]] Run *find(const CleanupId &id) const;
    [[nodiscard]] bool is(const CleanupId &id, CleanupState state) const
    {
        const CleanupRun *found = run(id);
        return found != nullptr && found->state == state;
    }

    OperationQueue &m_queue;
    const Clock &m_clock;
    const CleanupRecorder m_record;
    const std::chrono::milliseconds m_hold;
    QString m_account;
    std::function<QDateTime(const CharacterId &)> m_flaggedAt; ///< empty where nobody knows
    std::vector<std::unique_ptr<Run>> m_runs;
    CleanupId m_current{}; ///< under way
    CleanupOutlook m_outlook;
    CleanupHolds m_holds;
    QTimer m_wake;
};
