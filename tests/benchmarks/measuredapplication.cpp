// SPDX-License-Identifier: Apache-2.0
#include "benchmarks/measuredapplication.h"

#include <QEventLoop>
#include <QThread>
#include <QTimer>

std::optional<Instant> MeasuredApplication::runUntil(const Condition &condition,
                                                     std::chrono::milliseconds patience)
{
    if (condition())
        return now();
    std::optional<Instant> held;
    QEventLoop loop;
    m_afterEvent = [&] {
        if (!held && condition()) {
            held = now();
            loop.quit();
        }
    };
    // One that lives no longer than this: the next call may come a moment later, and many more.
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &loop, &QEventLoop::quit);
    timer.start(patience);
    loop.exec();
    m_afterEvent = nullptr;
    return held;
}

void MeasuredApplication::runFor(std::chrono::milliseconds time)
{
    runUntil([] { return false; }, time);
}

bool MeasuredApplication::notify(QObject *receiver, QEvent *event)
{
    // Threads of the network deliver their own events through here as well.
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    ++m_depth;
    const bool result = QApplication::notify(receiver, event);
    --m_depth;
    // What was painted on the way is on the screen, whatever else the event around it does.
    if (m_afterEvent && (m_depth == 0 || event->type() == QEvent::UpdateRequest))
        m_afterEvent();
    return result;
}
