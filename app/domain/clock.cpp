// SPDX-License-Identifier: Apache-2.0
#include "domain/clock.h"

#ifdef Q_OS_LINUX
#include <ctime>
#endif

using std::chrono::milliseconds;

namespace {

#ifdef Q_OS_LINUX
milliseconds timeOf(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return std::chrono::duration_cast<milliseconds>(std::chrono::seconds(time.tv_sec)
                                                    + std::chrono::nanoseconds(time.tv_nsec));
}
#else
milliseconds steadyTime()
{
    return std::chrono::duration_cast<milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}
#endif

} // namespace

milliseconds SystemClock::now() const
{
#ifdef Q_OS_LINUX
    return timeOf(CLOCK_BOOTTIME);
#else
    return steadyTime();
#endif
}

milliseconds SystemClock::awakeTime() const
{
#ifdef Q_OS_LINUX
    return timeOf(CLOCK_MONOTONIC);
#else
    return steadyTime();
#endif
}

QDateTime SystemClock::wallTime() const
{
    return QDateTime::currentDateTimeUtc();
}
