// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>

/// Whether others of the team draw from a bucket. What it must hold at least, were we alone, is
/// counted along; an answer that tells of less tells of others. Sure about requests that follow one
/// another, as writes do. Arithmetic only: times are a monotonic clock's, and given by the caller.
class Neighbours
{
public:
    /// How a bucket refills.
    struct Refill
    {
        double perSecond = 0;
        double capacity = 0;
    };

    /// A token is taken for a request.
    void took(std::chrono::milliseconds now, const Refill &refill);
    /// It was not used.
    void gaveBack();
    /// The server has counted so many whole tokens after a request.
    void told(std::chrono::milliseconds now, double remaining);

    /// In the last 60 s somebody else drew from it, as far as answers have told.
    [[nodiscard]] bool drewLately(std::chrono::milliseconds now) const;

private:
    std::optional<double> m_least;       ///< in the bucket, were we alone; none before an answer
    std::chrono::milliseconds m_since{}; ///< until when its refill is counted
    std::optional<std::chrono::milliseconds> m_drewAt;
};
