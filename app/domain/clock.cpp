// SPDX-License-Identifier: Apache-2.0
#include "domain/clock.h"

#ifdef Q_OS_LINUX
#include <ctime>
#endif

std::chrono::milliseconds SystemClock::now() const
{
#ifdef Q_OS_LINUX
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
#else
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
#endif
}

QDateTime SystemClock::wallTime() const
{
    return QDateTime::currentDateTimeUtc();
}
