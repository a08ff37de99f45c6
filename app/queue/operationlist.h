// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"
#include "domain/positionindex.h"
#include "queue/operations.h"
#include "queue/recorder.h"
#include "queue/verdict.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <functional>
#include <set>

class Clock;

/// The operations in the order of their decisions, but for those that were taken up; grows only.
/// Every change is a transition from a named version, recorded before it takes effect: who computed
/// it from an older version has lost, and what was to follow from it does not. One step of one
/// operation is recorded at a time. GUI thread.
class OperationList final : public QObject
{
    Q_OBJECT

public:
    using Then = std::function<void(const Operation &)>;
    using Answered = std::function<void(const Result<void> &recorded)>;

    /// \a clock must outlive the list.
    OperationList(const Clock &clock, Recorder record);

    /// Each step of an operation notes whether its character \a isFlagged; no flag is ever
    /// forgotten.
    void followFlags(const std::function<bool(const CharacterId &)> &isFlagged)
    {
        m_isFlagged = isFlagged;
    }
    /// Takes over what the record held from the start, in place of nothing.
    void restore(const QList<Operation> &operations);
    /// Takes over another one that the record has and this list has not; it is the latest on its
    /// character only if nothing here is open or was decided later.
    void takeUp(const Operation &operation);
    /// Appends a new operation once it is recorded; \a answered is called afterwards, and where it
    /// cannot be recorded.
    void add(const Operation &operation, const Answered &answered);
    /// As add(), in place of \a former, which takes \a end in the same record: both, or neither.
    void replace(const Operation &former, const Transition &end, const Operation &successor,
                 const Answered &answered);
    /// Takes \a transition once it is recorded, tells of it, does what was wished for meanwhile,
    /// and then \a then with the operation as it is now, unless it has been moved on.
    void advance(const Operation &from, const Transition &transition, const Then &then = {});
    /// Its next step is being recorded, or was lost, which nothing follows on here.
    [[nodiscard]] bool isRecording(const OperationId &id) const
    {
        return m_recording.contains(id) || m_lost.contains(id);
    }
    /// A step of it was lost: what it is now, the recorder alone knows.
    [[nodiscard]] bool isLost(const OperationId &id) const { return m_lost.contains(id); }
    /// While a step is being recorded: keeps \a wish until that has ended, recorded or lost, and is
    /// true. It goes before all that follows from that step, after earlier ones, and must look at
    /// the operation anew.
    [[nodiscard]] bool keepsFor(const OperationId &id, const std::function<void()> &wish);

    [[nodiscard]] const Operations &all() const { return m_operations; }
    /// The positions of those that are open, in order.
    [[nodiscard]] const std::set<qsizetype> &open() const { return m_open; }
    /// Null if there is none; valid until the next change.
    [[nodiscard]] const Operation *find(const OperationId &id) const;
    /// The newest operation on a character, or null; valid until the next change.
    [[nodiscard]] const Operation *latestFor(const CharacterId &id) const;
    /// The newest on a character that is Done and no item of a clean-up, or null; valid until the
    /// next change.
    [[nodiscard]] const Operation *newestDoneFor(const CharacterId &id) const;
    /// The newest that undo would cancel at once, or null; valid until the next change. No item of
    /// a clean-up, not one of \a besides, nor one whose end is being recorded.
    [[nodiscard]] const Operation *newestCancellable(const QSet<OperationId> &besides = {}) const;
    /// -1 if there is none.
    [[nodiscard]] qsizetype positionOf(const OperationId &id) const;
    [[nodiscard]] int count(OperationState state) const { return m_counts.value(state); }

signals:
    void restored();
    void added(qsizetype position);
    /// After each transition; \a operation is what it made of it.
    void moved(const Operation &operation);
    /// A transition came too late. What is under way for the operation rests on what is no longer
    /// true, and what it is now, the recorder alone knows.
    void lost(const OperationId &id);

private:
    [[nodiscard]] Operation marked(Operation operation) const;
    void append(const Operation &operation);
    [[nodiscard]] bool take(const Operation &next);
    void setLatest(qsizetype position);
    void noteDone(qsizetype position);
    [[nodiscard]] qsizetype newestDone(const CharacterId &id) const;
    void lose(const OperationId &id);
    void settle(const OperationId &id);

    const Clock &m_clock;
    const Recorder m_record;
    std::function<bool(const CharacterId &)> m_isFlagged; ///< empty where nobody knows
    Operations m_operations;
    std::set<qsizetype> m_open;
    QHash<OperationState, int> m_counts;
    PositionIndex<Operation, OperationId, &Operation::id> m_positions;
    PositionIndex<Operation, CharacterId, &Operation::character> m_latest; ///< one a character
    QHash<CharacterId, qsizetype> m_newestDone; ///< of those that are no items, if not the latest
    QHash<OperationId, OperationState> m_recording; ///< what they are about to become
    QSet<OperationId> m_lost;
    QHash<OperationId, QList<std::function<void()>>> m_wishes; ///< to come after the record
};
