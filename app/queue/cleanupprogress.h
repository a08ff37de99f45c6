// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/cleanuprun.h"

#include <QHash>
#include <QList>

#include <functional>
#include <optional>

/// What has become of the items of a run; each counts once.
struct CleanupCounts
{
    qsizetype done = 0;        ///< the server has the wanted state, by us
    qsizetype alreadyGone = 0; ///< the character was not there any more
    qsizetype changed = 0;     ///< another than was shown, and left alone
    qsizetype failed = 0;      ///< refused or not confirmed; its operation has the words
    qsizetype leftAlone = 0;   ///< flagged meanwhile, or a decision by hand came to nothing
    qsizetype takenBack = 0;   ///< by stop(), or by a reviewer who decided otherwise, with those
    qsizetype tried = 0;       ///< that were sent before, to no effect
    qsizetype open = 0;        ///< on its way, with those whose outcome is
    qsizetype uncertain = 0;   ///< unknown, each of which is looked up
    qsizetype rest = 0;        ///< nothing was done yet

    /// Those that are still to come, where the run goes on.
    [[nodiscard]] qsizetype left() const { return open + rest; }
    [[nodiscard]] qsizetype total() const
    {
        return done + alreadyGone + changed + failed + leftAlone + takenBack + left();
    }

    /// The same of a run that is stopped: who stops it does not care how far those were that it
    /// took back and that were not sent either.
    [[nodiscard]] CleanupCounts ofStopped() const
    {
        CleanupCounts counts = *this;
        counts.rest += takenBack - tried;
        counts.takenBack = tried;
        return counts;
    }

    friend bool operator==(const CleanupCounts &, const CleanupCounts &) = default;
};

/// The items of one run, as their operations go on. Arithmetic only.
class CleanupProgress
{
public:
    explicit CleanupProgress(const QList<CleanupItem> &items);

    /// It counts as failed: refused or not confirmed.
    [[nodiscard]] static bool hasFailed(OperationState state, Outcome outcome);
    /// Adds \a times items that stand where \a item does.
    static void add(const CleanupItem &item, qsizetype times, CleanupCounts &counts);

    [[nodiscard]] const QList<CleanupItem> &items() const { return m_items; }
    [[nodiscard]] const CleanupCounts &counts() const { return m_counts; }
    /// Null if there is none of \a character; valid until the next change.
    [[nodiscard]] const CleanupItem *find(const CharacterId &character) const;
    /// Of those that stand there now, in the order of the items.
    [[nodiscard]] QList<OperationId> operationsIn(OperationState state) const;
    [[nodiscard]] QList<OperationId> openOperations() const;
    /// The first of the rest whose character \a isFree; none if there is none.
    [[nodiscard]] std::optional<CleanupItem>
    nextOfRest(const std::function<bool(const CharacterId &)> &isFree) const;

    /// One of the rest has become \a operation.
    void begin(const Operation &operation);
    /// What is for \a character is called off, if it is of the rest, or has failed and may be
    /// retried; false if nothing is.
    bool callOff(const CharacterId &character);
    /// The operation of an item has moved on. False if it is none of these.
    bool follow(const Operation &operation);

private:
    void count(const CleanupItem &item, qsizetype times);
    void take(qsizetype index, const Operation &operation);
    [[nodiscard]] QList<OperationId>
    operationsThat(const std::function<bool(const CleanupItem &)> &match) const;

    QList<CleanupItem> m_items;
    QHash<CharacterId, qsizetype> m_places;
    CleanupCounts m_counts;
    qsizetype m_firstOfRest = 0; ///< none of the rest is before it
};
