// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/neighbours.h"

#include <chrono>
#include <optional>

/// One of the server's token buckets, as far as it can be known from here, and what of it is ours.
/// All keys of the team draw from it, so the model follows what answers say, and goes slower than
/// the bucket refills when a 429, or how little is left, tells of others (AIMD). Arithmetic only:
/// times are a monotonic clock's, and given by the caller.
class BucketModel
{
public:
    /// What an answer's X-RateLimit headers said (contract section 7).
    struct Headers
    {
        std::optional<double> limit{};     ///< capacity of the bucket
        std::optional<double> remaining{}; ///< tokens left
    };

    /// For whom a token is. A clean-up never takes the last fifth of the bucket, 12 of 60, and
    /// leaves a fifth of the refill to others of the team while they draw too. Before the first
    /// answer one request of it may go, and finds out what there is.
    enum class Taker : unsigned char { Reviewer, Cleanup };

    /// \a perSecond and \a burst are the documented ones; answers correct them.
    BucketModel(double perSecond, double burst, std::chrono::milliseconds now);

    /// A token may be taken.
    [[nodiscard]] bool hasToken(std::chrono::milliseconds now, Taker taker = Taker::Reviewer) const;
    /// Until a token may be taken, as things stand; zero when one is there.
    [[nodiscard]] std::chrono::milliseconds untilToken(std::chrono::milliseconds now,
                                                       Taker taker = Taker::Reviewer) const;
    /// Takes a token for a request; granted(), refused(), lost() or giveBack() follows.
    void take(std::chrono::milliseconds now, Taker taker = Taker::Reviewer);
    /// Returns a token that was taken and not used.
    void giveBack(std::chrono::milliseconds now, Taker taker = Taker::Reviewer);

    /// The request has been answered by anything but a 429.
    void granted(std::chrono::milliseconds now, const Headers &headers);
    /// Nothing has come, or what tells nothing of the bucket.
    void lost();
    /// A 429: the bucket rests for \a rest and a part \a jitter, from 0 to 1, of 2 s or of the time
    /// of a token, whichever is longer.
    void refused(std::chrono::milliseconds now, std::chrono::milliseconds rest,
                 const Headers &headers, double jitter);
    /// As after a 429 of an earlier run: rests until \a pausedUntil, which may be over, then goes
    /// on with one probe and \a share of the rate. What is known by now gives way only to less.
    void restore(std::chrono::milliseconds now, std::chrono::milliseconds pausedUntil,
                 double share);

    [[nodiscard]] bool isKnown() const { return m_isKnown; } ///< an answer has told
    /// What is left in the server's bucket; until it is known, what we dare to take.
    [[nodiscard]] double tokens(std::chrono::milliseconds now) const;
    [[nodiscard]] double capacity() const { return m_capacity; }
    [[nodiscard]] double rate() const { return m_rate; }     ///< tokens a second, as we use them
    [[nodiscard]] double fullRate() const { return m_full; } ///< tokens a second of the team
    /// By how much rate() grows with a success, up to fullRate().
    [[nodiscard]] static double growth();
    /// A clean-up gets its tokens at rate(), or at four fifths of it while others draw too; else at
    /// fullRate(), since what is kept for reviewers is more than what we dare to take at once.
    [[nodiscard]] bool isPaced(std::chrono::milliseconds now) const
    {
        return isShared(now) || !m_isKnown || reserve() * share() < 1;
    }
    /// The part of the bucket's rate that we use, above 0; near 1 where nobody else draws.
    [[nodiscard]] double share() const { return m_rate / m_full; }
    /// The tokens that a clean-up never takes.
    [[nodiscard]] double reserve() const;
    /// What a clean-up may take at once; negative where the reserve has to fill up first.
    [[nodiscard]] double tokensForCleanup(std::chrono::milliseconds now) const;
    /// Others of the team have drawn from the bucket in the last 60 s.
    [[nodiscard]] bool isShared(std::chrono::milliseconds now) const
    {
        return m_neighbours.drewLately(now);
    }
    /// When the last rest ends or ended; none before the first 429.
    [[nodiscard]] std::optional<std::chrono::milliseconds> pausedUntil() const
    {
        return m_pausedUntil;
    }
    [[nodiscard]] std::chrono::milliseconds pausedFor(std::chrono::milliseconds now) const;

private:
    /// Nothing has been heard of the bucket, and nothing is on its way that will tell.
    [[nodiscard]] bool mayAsk() const { return !m_isAnswered && m_unanswered == 0; }
    [[nodiscard]] double left(std::chrono::milliseconds now) const;
    [[nodiscard]] double allowance(std::chrono::milliseconds now) const;
    [[nodiscard]] double beyondReserve(std::chrono::milliseconds now) const;
    void refill(std::chrono::milliseconds now);
    void learn(std::chrono::milliseconds now, const Headers &headers);
    void setRate(double rate);

    double m_full = 0; ///< tokens a second the team may use
    double m_rate = 0;
    double m_capacity = 0;
    double m_left = 0; ///< in the server's bucket, without what is on its way there
    std::chrono::milliseconds m_leftAt{};
    double m_allowance = 0;                    ///< what of it we may take
    std::chrono::milliseconds m_allowanceAt{}; ///< the end of a rest, while there is one
    std::chrono::milliseconds m_cutAt{};
    std::optional<std::chrono::milliseconds> m_pausedUntil{};
    bool m_isKnown = false;
    bool m_isAnswered = false; ///< if only without headers
    Neighbours m_neighbours;
    double m_cleanupAllowance = 0; ///< while it is shared
    int m_unanswered =
        0; ///< taken and not yet answered: the server may or may not have counted them
};
