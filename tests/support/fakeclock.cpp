// SPDX-License-Identifier: Apache-2.0
#include "support/fakeclock.h"

QDateTime FakeClock::wallTime() const
{
    return QDateTime::fromMSecsSinceEpoch(1'780'000'000'000 + now().count(), Qt::UTC);
}

void FakeClock::advance(std::chrono::milliseconds by)
{
    m_awake += by;
    emit jumped();
}

void FakeClock::sleep(std::chrono::milliseconds by)
{
    m_asleep += by;
    emit jumped();
}
