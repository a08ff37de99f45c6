// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"
#include "queue/verdict.h"

#include <QHash>
#include <QList>

/// The operations in the order of their decisions; grows only. Every change is a transition from a
/// named version, so that who computed it from an older one has lost. In memory, so they end with
/// the process. GUI thread.
class OperationList
{
public:
    /// Appends a new operation and returns its position.
    qsizetype append(const Operation &operation);
    /// Takes \a transition if the operation is still at \a fromVersion, and says whether it did.
    /// \a when is the time of day.
    [[nodiscard]] bool advance(const OperationId &id, int fromVersion, const Transition &transition,
                               const QDateTime &when);
    /// The reviewer wishes an Uncertain one back.
    void wishBack(const OperationId &id);

    [[nodiscard]] const QList<Operation> &all() const { return m_operations; }
    /// Null if there is none; valid until the next change.
    [[nodiscard]] const Operation *find(const OperationId &id) const;
    /// The newest operation on a character, or null; valid until the next change.
    [[nodiscard]] const Operation *latestFor(const CharacterId &id) const;
    /// -1 if there is none.
    [[nodiscard]] qsizetype positionOf(const OperationId &id) const;
    [[nodiscard]] int count(OperationState state) const;

private:
    QList<Operation> m_operations;
    QHash<OperationId, qsizetype> m_positions;
    QHash<CharacterId, qsizetype> m_latest;
};
