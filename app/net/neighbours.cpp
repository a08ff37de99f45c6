// SPDX-License-Identifier: Apache-2.0
#include "net/neighbours.h"

#include <algorithm>

using std::chrono::milliseconds;

namespace {

constexpr milliseconds Lately{60'000};
constexpr double Rounding = 1e-6; // of the sums here and at the server

} // namespace

void Neighbours::took(milliseconds now, const Refill &refill)
{
    if (!m_least)
        return;
    const double seconds = std::chrono::duration<double>(now - m_since).count();
    m_least = std::min(refill.capacity, *m_least + std::max(0.0, seconds) * refill.perSecond) - 1;
    // What comes in while the request is on its way, the server may count or not.
    m_since = now;
}

void Neighbours::gaveBack()
{
    if (m_least)
        *m_least += 1;
}

void Neighbours::told(milliseconds now, double remaining)
{
    // The part of a token beyond the whole ones is not told: below the next whole one it must be.
    if (m_least && remaining + 1 <= *m_least - Rounding) {
        m_drewAt = now;
        m_least = remaining;
    }
    m_least = std::max(m_least.value_or(remaining), remaining);
    m_since = now;
}

bool Neighbours::drewLately(milliseconds now) const
{
    return m_drewAt && now - *m_drewAt < Lately;
}
