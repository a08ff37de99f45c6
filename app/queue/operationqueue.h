// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"
#include "domain/result.h"
#include "net/pendingrequest.h"
#include "queue/attempt.h"
#include "queue/operationlist.h"
#include "queue/verdict.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <map>
#include <memory>

class CharactersApi;
class Clock;
class RateBudget;

/// The one road by which writes reach the server. A decision is held, queued, checked against what
/// the reviewer saw, sent at most once per attempt, and checked again whenever the outcome is
/// unknown. One attempt is under way at a time. Operations live in memory only, so they end with
/// the process. GUI thread.
class OperationQueue final : public QObject
{
    Q_OBJECT

public:
    struct Timing
    {
        std::chrono::milliseconds hold{8'000};    ///< the undo window, 0 to 60 s; 0 queues at once
        std::chrono::milliseconds settle{60'000}; ///< after it a lost write cannot arrive any more
    };

    /// All of them must outlive the queue. \a jitter draws a number from 0 to 1.
    OperationQueue(CharactersApi &api, RateBudget &budget, Clock &clock, Timing timing,
                   std::function<double()> jitter, QObject *parent = nullptr);
    ~OperationQueue() override;

    /// Accepts a decision on \a seen, which then shows as operationAdded(); a decision on the same
    /// character that can still be cancelled is replaced. Otherwise refused() says why not.
    void submit(Action action, const Character &seen);
    /// Takes back what has not been sent; wishes it back where that is unknown.
    void undo(const OperationId &id);
    /// Undoes the newest decision that can be undone, and names its character; none if there is
    /// none.
    std::optional<CharacterId> undoLast();
    /// Ends the hold of all that are held.
    void sendHeldNow();
    /// A Failed one again: always checked first.
    void retry(const OperationId &id);

    /// Stops all sending and checking because of \a reason until resume(): a refused key, a missing
    /// right.
    void pause(const Error &reason);
    /// Goes on at once, also where a failure made it wait.
    void resume();
    [[nodiscard]] const std::optional<Error> &pauseReason() const { return m_pauseReason; }
    /// Sends nothing new any more, for good; what is on the wire may end.
    void close();

    [[nodiscard]] const OperationList &operations() const { return m_operations; }
    /// What is left of the hold of a held one; else zero.
    [[nodiscard]] std::chrono::milliseconds holdLeft(const OperationId &id) const;
    /// Until all that wait are sent, as the tokens are now; from the budget's model.
    [[nodiscard]] std::chrono::milliseconds untilAllSent() const;

signals:
    void operationAdded(qsizetype position);
    /// After each transition.
    void operationChanged(qsizetype position);
    /// A decision was not accepted; the operation that stands in its way goes on.
    void refused(const CharacterId &character, const QString &why);
    /// The server has said so; once for each Save.
    void characterSaved(const Character &character);
    /// The character is gone, by us or before us; once for each delete.
    void characterRemoved(const CharacterId &id);
    /// pauseReason() changed.
    void pauseChanged();

private:
    /// What is known of an open operation only while the process lives.
    struct Run
    {
        std::chrono::milliseconds due{};    ///< the hold's, the backoff's or the settling's end
        std::chrono::milliseconds sentAt{}; ///< of the last attempt
        int failedChecks = 0;
        PendingRequest check{}; ///< of an Uncertain one
    };
    void add(Action action, const Character &seen);
    void advance(const Operation &from, const Transition &transition);
    void cancel(const OperationId &id, Outcome outcome);
    void schedule();
    void step();
    void endHolds();
    void startChecks();
    void startAttempt();
    void readGuard(const Result<Character> &found);
    void readWrite(const Result<Character> &answer);
    void abandonAttempt();
    void restAfter(const std::optional<Error> &failure);
    void readCheck(const OperationId &id, const Result<Character> &found);
    [[nodiscard]] QList<OperationId> due(OperationState state) const;
    [[nodiscard]] const Operation *nextQueued() const;

    CharactersApi &m_api;
    RateBudget &m_budget;
    Clock &m_clock;
    const Timing m_timing;
    const std::function<double()> m_jitter;
    OperationList m_operations;
    std::map<OperationId, Run> m_runs;  ///< of the open ones
    std::unique_ptr<Attempt> m_attempt; ///< the one under way
    std::optional<Error> m_pauseReason;
    std::chrono::milliseconds m_restsUntil{};
    int m_failuresInARow = 0;
    bool m_closed = false;
    QTimer m_wake;
};
