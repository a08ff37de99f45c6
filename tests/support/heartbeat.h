// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

/// Beats every 10 ms in the thread in which it lives and notes the longest time between two beats,
/// less the thread's wait for a core meanwhile: how long the thread itself kept its events waiting,
/// on a computer that others use too. Where the system does not tell the waits, they count as gaps.
/// It takes no more memory the longer it beats, so that it can beat where that is measured.
class Heartbeat final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds Interval{10};

    explicit Heartbeat(QObject *parent = nullptr);

    /// Forgets the beats so far.
    void start();
    /// The time since the last beat counts too.
    void stop();

    [[nodiscard]] int beats() const { return m_beats; }
    /// Some 10 ms where nothing was in the way; zero before the first beat.
    [[nodiscard]] std::chrono::nanoseconds longestGap() const { return m_longestGap; }
    /// How long this thread has waited for a core since it began; zero where that is not told.
    [[nodiscard]] static std::chrono::nanoseconds waitedForCore();

private:
    void beat();

    QTimer m_timer;
    QElapsedTimer m_sinceBeat;
    std::chrono::nanoseconds m_waitedAtBeat{};
    int m_beats = 0;
    std::chrono::nanoseconds m_longestGap{};
};
