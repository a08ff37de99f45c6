// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <chrono>

/// Scrolls down by a step a frame, as somebody does who drags the bar. At the end it waits for the
/// rows that are on their way.
class ScrollDown
{
public:
    static constexpr std::chrono::milliseconds Frame{16};

    /// By \a step pixels each time until \a target; \a bar must outlive this.
    ScrollDown(QScrollBar &bar, int step, int target)
        : m_bar(bar)
        , m_target(target)
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &bar, [this, step] {
            m_bar.setValue(std::min(m_bar.value() + step, m_target));
            if (isDone())
                m_timer.stop();
        });
        m_timer.start(Frame);
    }

    [[nodiscard]] bool isDone() const { return m_bar.value() >= m_target; }

private:
    QScrollBar &m_bar;
    const int m_target;
    QTimer m_timer;
};
