// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <chrono>

/// How fast a clean-up may write: as the team's bucket for writes stands, without what is kept for
/// reviewers. A value; any thread.
struct CleanupPace
{
    double tokens = 60;    ///< in the bucket now
    double perMinute = 30; ///< how it refills, as far as we use that; above 0
    double reserve = 12;   ///< the last ones, which a clean-up never takes
    // What was cut after a 429 comes back.
    double growth = 0;        ///< by so much perMinute grows with each write, as long as it is ...
    double mostPerMinute = 0; ///< ... below this

    /// While others write too: a fifth of the refill is left to them.
    [[nodiscard]] CleanupPace shared() const;
    /// From the first write to the \a count th, if nothing changes meanwhile. Zero where they can
    /// all go out at once.
    [[nodiscard]] std::chrono::milliseconds timeFor(qsizetype count) const;

    friend bool operator==(const CleanupPace &, const CleanupPace &) = default;
};
