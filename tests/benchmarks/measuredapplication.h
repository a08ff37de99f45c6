// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "benchmarks/machine.h"

#include <QApplication>

#include <functional>
#include <optional>

/// An application that looks after each event whether something has come true, so that a time can
/// be taken right after the paint and its handing over to the platform.
class MeasuredApplication final : public QApplication
{
    Q_OBJECT

public:
    using Condition = std::function<bool()>;

    using QApplication::QApplication;

    /// Runs the event loop until \a condition holds after an event; the time of that, or none if it
    /// takes longer than \a patience.
    std::optional<Instant> runUntil(const Condition &condition, std::chrono::milliseconds patience);
    /// Runs the event loop.
    void runFor(std::chrono::milliseconds time);

    bool notify(QObject *receiver, QEvent *event) override;

private:
    std::function<void()> m_afterEvent;
    int m_depth = 0; ///< of events that are being delivered
};
