// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>

#include <functional>

class OperationQueue;

/// What a reviewer was told of operations: "accepted ID", "sending ID", "now ID STATE", "undone
/// ID" and "ended ID STATE OUTCOME", a line each.
struct Told
{
    QSet<OperationId> accepted;
    QSet<OperationId> sending; ///< the last that was heard of these
    QSet<OperationId> undone;
    QHash<OperationId, QByteArray> ended; ///< the state

    /// Lines of another kind are left alone.
    void hear(const QByteArray &line);
};

/// Tells of all that \a queue says from now on; \a say must outlive it.
void tellOf(OperationQueue &queue, const std::function<void(const QByteArray &)> &say);
