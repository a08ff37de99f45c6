// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "queue/cleanupprogress.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>

class Clock;
class OperationQueue;

/// The items of one run on their way: they become operations as there is room, are retried and
/// taken back. Decides nothing about the run itself. GUI thread.
class RunItems final : public QObject
{
    Q_OBJECT

public:
    /// The queue and the clock must outlive this.
    RunItems(OperationQueue &queue, const Clock &clock, const QList<CleanupItem> &items);

    [[nodiscard]] const CleanupProgress &progress() const { return m_progress; }
    /// Neither anything of it is on its way, nor waits for its turn.
    [[nodiscard]] bool isOver() const;
    /// One of these is still to be begun for \a character, or again, as \a run stands. Takes the
    /// same time however many there are.
    [[nodiscard]] bool hasToCome(const CleanupRun &run, const CharacterId &character) const;
    /// Something is on its way, or waits to be retried, that is not being taken back.
    [[nodiscard]] bool isRetrying() const;
    /// Failures since the last one that was done.
    [[nodiscard]] int failuresInRow() const { return m_failuresInRow; }
    void forgetFailures() { m_failuresInRow = 0; }

    /// Begins as many as there is room for: what is to be retried and, while \a run is Running, of
    /// the rest. May be called as often as it is.
    void feed(const CleanupRun &run);
    /// What is not begun for \a character, or has failed, is not to be begun, since somebody has
    /// said so.
    void callOff(const CharacterId &character);
    /// What the record has of their operations; those that are in the queue go before.
    void recall(const QHash<OperationId, Operation> &operations) { m_recalled = operations; }
    /// Null if it is none of those; valid until the next change.
    [[nodiscard]] const Operation *recalled(const OperationId &id) const;
    /// Each that has become an operation is in the queue or recalled. Looks at all of them.
    [[nodiscard]] bool knowsAll() const;
    /// Some of what failed can be retried: the server has not refused it, and it is in the queue
    /// or recalled. Looks at all items once some have failed.
    [[nodiscard]] bool canRetry() const;
    /// The next feed() begins with what has Failed, as far as canRetry() goes.
    void retryFailed();
    /// Takes back all that is open or about to be, as soon as that is possible, and retries
    /// nothing.
    void takeBackAll();
    /// After trouble with the record, which otherwise is tried again every few seconds.
    void goOn();
    /// An operation of the run has moved on; false if it is of none of these items.
    bool follow(const Operation &operation);

signals:
    /// progress() is another, or an item may be begun again.
    void changed();

private:
    [[nodiscard]] bool knows(const OperationId &id) const;
    [[nodiscard]] QList<OperationId> retriable() const;
    [[nodiscard]] bool hasRoom() const;
    void submit(const CleanupRun &run, const CleanupItem &item);
    void readAccepted(const Operation &operation, const Result<void> &accepted);
    void retryNext();
    void noteDelay(const Operation &operation);
    void takeBack(const OperationId &id);

    OperationQueue &m_queue;
    const Clock &m_clock;
    CleanupProgress m_progress;
    qsizetype m_accepting = 0;      ///< items that are being recorded
    bool m_isTakingBackAll = false; ///< also those
    int m_failuresInRow = 0;
    QList<OperationId> m_retries;             ///< Failed ones that wait for their turn
    QSet<OperationId> m_toRetry;              ///< the same ones
    QSet<OperationId> m_retrying;             ///< their step is being recorded
    QSet<OperationId> m_delayed;              ///< open, after a guard that told nothing
    QSet<OperationId> m_takingBack;           ///< as soon as that is possible
    QTimer m_again;                           ///< until then:
    QSet<CharacterId> m_refused;              ///< these are not begun
    bool m_isRecordBroken = false;            ///< none is begun
    QHash<OperationId, Operation> m_recalled; ///< of a former run of the program
};
