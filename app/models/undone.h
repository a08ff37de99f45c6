// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"

#include <QList>
#include <QObject>

class OperationQueue;

/// What the reviewer took back, whichever way, and may decide again: the last one first, until
/// something else is decided. Of this run only. GUI thread.
class Undone final : public QObject
{
    Q_OBJECT

public:
    /// \a queue must outlive this.
    explicit Undone(const OperationQueue &queue, QObject *parent = nullptr);

    /// What was undone last, as it was then; none where there is nothing to do again.
    [[nodiscard]] const Operation *last() const;

private:
    void follow(const Operation &changed);
    void followDecision(const Operation &added);

    QList<Operation> m_operations;
};
