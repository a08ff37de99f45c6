// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/pendingrequest.h"

#include <QObject>
#include <QTimer>

#include <array>
#include <chrono>
#include <functional>
#include <optional>
#include <vector>

class Clock;

/// Who goes first when tokens are scarce.
enum class Priority : quint8 {
    Interactive, ///< a reviewer waits for it
    Page,        ///< rows of a list
    Check,       ///< a guard, a poll
    Background,  ///< prefetch and news
};

/// The team's rate limit, as far as it can be known from here: one token bucket for each class of
/// calls, corrected by the X-RateLimit headers of its answers, since all keys of the team draw from
/// it (contract section 7). GUI thread.
class RateBudget final : public QObject
{
    Q_OBJECT

public:
    enum class Bucket : quint8 {
        CharactersGet,        ///< list, retrieve: 120 a minute, burst 240
        CharactersPost,       ///< save, delete: 30 a minute, burst 60
        CharactersSynthesize, ///< resynthesize, regenerate: 6 a minute, burst 12
        General,              ///< team: 600 a minute, burst 1200
    };
    static constexpr int BucketCount = 4;

    /// What an answer's X-RateLimit headers said.
    struct Headers
    {
        std::optional<double> limit{};     ///< capacity of the bucket
        std::optional<double> remaining{}; ///< tokens left
    };

    /// \a clock must outlive the budget. \a jitter draws a number from 0 to 1; without one no rest
    /// is stretched.
    explicit RateBudget(Clock &clock, std::function<double()> jitter = {});
    ~RateBudget() override;

    /// Takes a token of \a bucket as soon as one is there, and calls \a granted once, later.
    /// Waiting ones are served by priority, then in order. Cancelling the request gives up the
    /// place.
    [[nodiscard]] PendingRequest acquire(Bucket bucket, Priority priority, QObject *context,
                                         std::function<void()> granted);
    /// Returns a token that was granted but not used.
    void giveBack(Bucket bucket);
    /// A request that holds a token of \a bucket has been answered (or will never be).
    void answered(Bucket bucket, const Headers &headers);
    /// The same with a 429: the whole bucket rests for \a rest and up to 2 s more, or up to the
    /// time of one token where that is longer, so that not all of the team come back at once; and
    /// its rate is cut.
    void refused(Bucket bucket, std::chrono::milliseconds rest, const Headers &headers);

    /// The server has told how this bucket stands; until then the figures are cautious guesses.
    [[nodiscard]] bool isKnown(Bucket bucket) const;
    [[nodiscard]] double tokens(Bucket bucket) const;   ///< as modelled for this moment
    [[nodiscard]] double capacity(Bucket bucket) const; ///< the bucket's burst
    /// Tokens a second, as we use them: less than the team's rate under contention.
    [[nodiscard]] double refillRate(Bucket bucket) const;
    [[nodiscard]] int waiting(Bucket bucket) const; ///< requests that wait for a token
    /// Until the bucket serves again after a 429; zero when it does not rest.
    [[nodiscard]] std::chrono::milliseconds pausedFor(Bucket bucket) const;
    /// Until there is a token for one more, as long as nobody else asks; zero when there is.
    [[nodiscard]] std::chrono::milliseconds untilToken(Bucket bucket) const;

private:
    struct State;
    struct Waiting;

    [[nodiscard]] State &state(Bucket bucket);
    [[nodiscard]] const State &state(Bucket bucket) const;
    [[nodiscard]] double refilled(const State &state) const;
    [[nodiscard]] std::chrono::milliseconds untilToken(const State &state) const;
    void refill(State &state);
    void learn(State &state, const Headers &headers);
    void serve();

    Clock &m_clock;
    const std::function<double()> m_jitter;
    QTimer m_wake;
    std::array<std::unique_ptr<State>, BucketCount> m_buckets;
};
