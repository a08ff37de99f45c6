// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>

/// Time as the queue and the rate budget see it, so that tests can hold it. GUI thread.
class Clock : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Monotonic, counts while the machine sleeps, starts anywhere.
    [[nodiscard]] virtual std::chrono::milliseconds now() const = 0;
    /// Monotonic, stands still while the machine sleeps, starts anywhere.
    [[nodiscard]] virtual std::chrono::milliseconds awakeTime() const = 0;
    /// The time of day, for what people read.
    [[nodiscard]] virtual QDateTime wallTime() const = 0;

signals:
    /// Time has passed otherwise than by the event loop (a test moved it): look again at what is
    /// due.
    void jumped();
};

/// The machine's clocks: CLOCK_BOOTTIME and CLOCK_MONOTONIC where there are two.
class SystemClock final : public Clock
{
    Q_OBJECT

public:
    using Clock::Clock;

    [[nodiscard]] std::chrono::milliseconds now() const override;
    [[nodiscard]] std::chrono::milliseconds awakeTime() const override;
    [[nodiscard]] QDateTime wallTime() const override;
};
