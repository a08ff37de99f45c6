// SPDX-License-Identifier: Apache-2.0
#include "domain/cleanuppace.h"

#include <algorithm>
#include <cmath>

using std::chrono::milliseconds;

CleanupPace CleanupPace::shared() const
{
    constexpr double others = 0.2;
    CleanupPace pace = *this;
    for (double *part : {&pace.perMinute, &pace.growth, &pace.mostPerMinute})
        *part *= 1 - others;
    return pace;
}

milliseconds CleanupPace::timeFor(qsizetype count) const
{
    if (count <= 0)
        return milliseconds(0);
    // Below the reserve the bucket has to fill up to it first.
    const double missing = std::max(0.0, double(count) - (tokens - reserve));
    if (missing == 0)
        return milliseconds(0);
    using Minutes = std::chrono::duration<double, std::ratio<60>>;
    const Minutes longest = std::chrono::hours(24 * 365);
    if (perMinute <= 0)
        return std::chrono::round<milliseconds>(longest);
    const bool grows = growth > 0 && mostPerMinute > perMinute;
    const double growing = grows ? std::min(missing, (mostPerMinute - perMinute) / growth) : 0;
    Minutes time((missing - growing) / (grows ? mostPerMinute : perMinute));
    if (grows)
        time += Minutes(std::log1p(growing * growth / perMinute) / growth);
    return std::chrono::round<milliseconds>(std::min(time, longest));
}
