// SPDX-License-Identifier: Apache-2.0
#include "queue/timetable.h"

#include "domain/clock.h"
#include "net/retrypolicy.h"

#include <algorithm>
#include <utility>

using std::chrono::milliseconds;

namespace {

bool isUnreached(const Error &error)
{
    return error.kind == Error::Kind::Offline && error.delivery == Error::Delivery::NotSent;
}

} // namespace

Timetable::Timetable(const Clock &clock, Timing timing, std::function<double()> jitter)
    : m_clock(clock)
    , m_timing(timing)
    , m_jitter(std::move(jitter))
    , m_lineRestsUntil(clock.now())
{}

void Timetable::startHold(const OperationId &id)
{
    m_times[id].heldUntil = holdTime() + m_timing.hold;
    m_times[id].due = m_clock.now();
}

void Timetable::endHold(const OperationId &id)
{
    m_times[id].heldUntil = holdTime();
}

void Timetable::stopHolds()
{
    m_holdsStoppedAt = holdTime();
}

void Timetable::goOnWithHolds()
{
    const milliseconds now = m_clock.awakeTime();
    const milliseconds stood = now - std::exchange(m_holdsStoppedAt, std::nullopt).value_or(now);
    for (Times &times : m_times)
        times.heldUntil += stood;
}

milliseconds Timetable::holdTime() const
{
    return m_holdsStoppedAt.value_or(m_clock.awakeTime());
}

milliseconds Timetable::holdLeft(const OperationId &id) const
{
    return std::max(milliseconds(0), m_times.value(id).heldUntil - holdTime());
}

void Timetable::answered(const OperationId &id)
{
    Times &times = m_times[id];
    times.due = m_clock.now();
    times.failures = 0;
    times.wasUnreached = false;
    if (m_lineFailure == LineFailure::Guard)
        m_lineFailures = 0;
}

void Timetable::guardFailed(const OperationId &id, const Error &error)
{
    if (error.delivery == Error::Delivery::NotSent)
        restLine(LineFailure::Guard, error);
    else
        delay(m_times[id], error);
}

void Timetable::checkFailed(const OperationId &id, const Error &error)
{
    delay(m_times[id], error);
}

int Timetable::failures(const OperationId &id) const
{
    return m_times.value(id).failures;
}

void Timetable::delay(Times &times, const Error &error)
{
    const auto backoff = retryDelay(++times.failures, error, m_jitter());
    times.due = m_clock.now() + backoff.value_or(milliseconds(0));
    times.wasUnreached = isUnreached(error);
}

int Timetable::recordedTooLate(const OperationId &id)
{
    constexpr milliseconds first{500};
    constexpr int mostDoublings = 6;
    Times &times = m_times[id];
    times.due = m_clock.now() + first * (1 << std::min(times.lateRecords, mostDoublings));
    return ++times.lateRecords;
}

void Timetable::sent(const OperationId &id)
{
    m_times[id].sentAt = m_clock.now();
    m_times[id].lateRecords = 0;
}

void Timetable::settleFirst(const OperationId &id)
{
    Times &times = m_times[id];
    times.settledAt = times.sentAt + m_timing.settle;
}

bool Timetable::isSettled(const OperationId &id) const
{
    return m_clock.now() >= m_times.value(id).sentAt + m_timing.settle;
}

milliseconds Timetable::left(const OperationId &id) const
{
    const Times times = m_times.value(id);
    return std::max(times.due, times.settledAt) - m_clock.now();
}

void Timetable::writeFailed(const Error &error)
{
    restLine(LineFailure::Write, error);
}

void Timetable::generationFailed(const OperationId &id, int attempt, const Error &error)
{
    const auto backoff = retryDelay(attempt, error, m_jitter());
    m_times[id].due = m_clock.now() + backoff.value_or(milliseconds(0));
}

void Timetable::restLine(LineFailure failure, const Error &error)
{
    const auto rest = retryDelay(m_lineFailures + 1, error, m_jitter());
    m_lineFailures = rest ? m_lineFailures + 1 : 0;
    m_lineFailure = failure;
    m_lineRestsUntil = m_clock.now() + rest.value_or(milliseconds(0));
    m_lineTrouble = error.kind;
    m_lineWasUnreached = isUnreached(error);
}

void Timetable::writeSucceeded()
{
    m_lineFailures = 0;
    m_lineRestsUntil = m_clock.now();
}

milliseconds Timetable::lineLeft() const
{
    return std::max(milliseconds(0), m_lineRestsUntil - m_clock.now());
}

void Timetable::hurry()
{
    m_lineFailures = 0;
    m_lineRestsUntil = m_clock.now();
    for (Times &times : m_times) {
        times.due = m_clock.now();
        times.failures = 0;
    }
}

void Timetable::serverReached()
{
    m_server = Server::Reached;
    if (std::exchange(m_lineWasUnreached, false))
        m_lineRestsUntil = m_clock.now();
    for (Times &times : m_times) {
        if (times.wasUnreached)
            times.due = m_clock.now();
    }
}

void Timetable::forget(const OperationId &id)
{
    m_times.remove(id);
}
