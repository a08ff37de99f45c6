// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <optional>

class OperationQueue;
class RateBudget;
class StatusLine;

/// Tells the status line how the decisions and the budgets stand: at each change, and twice a
/// second while something waits or refills.
class StatusFeed final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive this.
    StatusFeed(StatusLine &line, OperationQueue &queue, RateBudget &budget, QObject *parent);

private:
    void tell();
    [[nodiscard]] std::optional<int> secondsLeft();

    StatusLine &m_line;
    OperationQueue &m_queue;
    RateBudget &m_budget;
    QTimer m_tick;
    QTimer m_soon; ///< once for all that changes together, and after the next character is painted
    OperationId m_sending{};      ///< what was on the wire when last looked
    QElapsedTimer m_sendingSince; ///< since then
};
