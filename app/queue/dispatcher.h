// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"
#include "domain/result.h"
#include "net/pendingrequest.h"
#include "queue/heldback.h"

#include <QObject>
#include <QSet>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>

class Attempt;
class CharactersApi;
class Clock;
class OperationList;
class RateBudget;
class Timetable;

/// Speaks with the server for the queue: one attempt at a write at a time, and the checks of those
/// whose outcome is unknown. Reads the answers, moves the operations on, and notes in the timetable
/// what they must wait for. GUI thread.
class Dispatcher final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive this.
    Dispatcher(CharactersApi &api, RateBudget &budget, const Clock &clock,
               OperationList &operations, Timetable &times);
    ~Dispatcher() override;

    /// Starts an attempt at a Queued one; one at a time.
    void attempt(const Operation &operation);
    [[nodiscard]] bool isAttempting() const { return m_attempt != nullptr; }
    /// Fetches an Uncertain one.
    void check(const OperationId &id);
    [[nodiscard]] bool isChecking(const OperationId &id) const { return m_checks.contains(id); }
    /// Ends what is under way for an operation, an attempt or a check.
    void stop(const OperationId &id);
    /// The intent to send it is recorded, and nothing has left yet: withdraw() still helps.
    [[nodiscard]] bool canWithdraw(const Operation &operation) const;
    /// Puts it back into the line.
    void withdraw(const Operation &operation);

    /// OperationQueue has the words for these.
    void pause(const Error &reason);
    void resume();
    void close();
    void holdBack(HeldBack why);
    void letGo(HeldBack why);
    [[nodiscard]] HeldBack heldBack() const
    {
        return m_heldBack.empty() ? HeldBack::No : *m_heldBack.begin();
    }
    [[nodiscard]] bool isHeldBack() const { return !m_heldBack.empty(); }
    [[nodiscard]] bool isHeldBack(HeldBack why) const { return m_heldBack.contains(why); }
    [[nodiscard]] const std::optional<Error> &pauseReason() const { return m_pauseReason; }
    [[nodiscard]] bool isClosed() const { return m_isClosed; }
    void askAboutItems(const std::function<Outcome(const Operation &)> &whyLeftAlone)
    {
        m_whyLeftAlone = whyLeftAlone;
    }
    void letCleanup(const CleanupId &cleanup) { m_cleanups.insert(cleanup); }
    void stopCleanup(const CleanupId &cleanup);
    /// Neither paused, nor held back, nor closed; and if it is a clean-up's, that one may go on.
    [[nodiscard]] bool mayWrite(const Operation &operation) const;
    /// How long the attempt under way waits for the answer to what it has asked last, with the time
    /// that a read may have waited for its token; zero while nothing is asked.
    [[nodiscard]] std::chrono::milliseconds unansweredFor() const;
    /// As for a decision to be written; but a right that only writes need stops no check.
    [[nodiscard]] bool mayCheck() const;

signals:
    /// The server has said so; once for each Save.
    void characterSaved(const Character &character);
    /// The server makes the refs anew; once for each Resynthesize and Regenerate.
    void generationStarted(const Character &character);
    /// A guard or a check has found it another than what was decided on; once for each operation
    /// that is left alone for that.
    void characterChanged(const Character &found);
    /// A check told nothing, and is to be made again; each time.
    void checkFailed();
    /// An attempt was stopped, so that another may begin; each time.
    void freed();
    /// pauseReason(), or what it is held back for, changed.
    void pauseChanged();

private:
    void interrupt();
    void startGuard();
    void readGuard(const Result<Character> &found);
    void send(const Operation &intended, std::chrono::milliseconds guardedAt);
    void readWrite(const Result<Character> &answer, const QString &requestId);
    void waitAfter(const Operation &operation, const Error &error);
    void readCheck(OperationId id, const Result<Character> &found);
    void tellOutcome(const Operation &operation, const Result<Character> &found);
    void heed(const Result<Character> &answer, int resumptions);
    void putBackLate(const Operation &operation);
    [[nodiscard]] bool leavesAlone(const Operation &operation);
    [[nodiscard]] Operation attempted() const;

    CharactersApi &m_api;
    RateBudget &m_budget;
    const Clock &m_clock;
    OperationList &m_operations;
    Timetable &m_times;
    std::unique_ptr<Attempt> m_attempt;
    std::optional<std::chrono::milliseconds> m_askedAt; ///< while it waits for an answer
    std::map<OperationId, PendingRequest> m_checks;
    QSet<CleanupId> m_cleanups;                               ///< those that may go on
    std::function<Outcome(const Operation &)> m_whyLeftAlone; ///< empty where nobody knows
    std::optional<Error> m_pauseReason;
    int m_resumptions = 0;
    std::set<HeldBack> m_heldBack; ///< each by whoever takes it away again
    bool m_isClosed = false;
};
