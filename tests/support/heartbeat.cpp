// SPDX-License-Identifier: Apache-2.0
#include "support/heartbeat.h"

#include <QFile>

#include <algorithm>

using std::chrono::nanoseconds;

Heartbeat::Heartbeat(QObject *parent)
    : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(Interval);
    connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
}

void Heartbeat::start()
{
    m_beats = 0;
    m_longestGap = {};
    m_waitedAtBeat = waitedForCore();
    m_sinceBeat.start();
    m_timer.start();
}

void Heartbeat::stop()
{
    if (!m_timer.isActive())
        return;
    beat();
    m_timer.stop();
}

nanoseconds Heartbeat::waitedForCore()
{
    // Time on a core, time in wait for one, both in ns, and the number of turns.
    QFile file(QStringLiteral("/proc/thread-self/schedstat"));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    return nanoseconds(file.readAll().split(' ').value(1).toLongLong());
}

void Heartbeat::beat()
{
    const nanoseconds passed(m_sinceBeat.nsecsElapsed());
    const nanoseconds waited = waitedForCore();
    m_longestGap = std::max(m_longestGap, passed - (waited - m_waitedAtBeat));
    ++m_beats;
    m_waitedAtBeat = waited;
    m_sinceBeat.restart();
}
