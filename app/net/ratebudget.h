// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/cleanuppace.h"
#include "net/bucketmodel.h"
#include "net/pendingrequest.h"

#include <QDateTime>
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
    Check,       ///< after an outcome that is unknown, a poll
    Background,  ///< prefetch and news
    Cleanup,     ///< a write of a clean-up, which leaves tokens to reviewers and their team
};

/// The team's rate limit, as far as it can be known from here: a BucketModel for each class of
/// calls, and who waits for its tokens. GUI thread.
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

    using Headers = BucketModel::Headers;

    /// What the last 429 left of a bucket, for the next start: a new run that knew nothing of it
    /// would ask at once, and at the full rate.
    struct Gate
    {
        QDateTime pausedUntil{}; ///< time of day at which its rest ends or ended; null: no 429 yet
        double share = 1;        ///< of the bucket's rate that we use, above 0

        friend bool operator==(const Gate &, const Gate &) = default;
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
    /// Returns a token that was granted with \a priority but not used.
    void giveBack(Bucket bucket, Priority priority = Priority::Interactive);
    /// A request that holds a token of \a bucket has been answered otherwise than with a 429.
    void answered(Bucket bucket, const Headers &headers);
    /// It will never be, or what came tells nothing of the bucket.
    void lost(Bucket bucket);
    /// The same with a 429: the whole bucket rests for \a rest and up to 2 s more, or up to the
    /// time of one token where that is longer, so that not all of the team come back at once; and
    /// its rate is cut.
    void refused(Bucket bucket, std::chrono::milliseconds rest, const Headers &headers);

    /// The server has told how this bucket stands; until then the figures are cautious guesses.
    [[nodiscard]] bool isKnown(Bucket bucket) const;
    /// What is left in the server's bucket, as modelled for this moment.
    [[nodiscard]] double tokens(Bucket bucket) const;
    [[nodiscard]] double capacity(Bucket bucket) const; ///< the bucket's burst
    /// Tokens a second, as we use them: less than the team's rate under contention.
    [[nodiscard]] double refillRate(Bucket bucket) const;
    [[nodiscard]] int waiting(Bucket bucket) const; ///< requests that wait for a token
    /// Until a token may be taken with \a priority, as things stand; zero when one is there. Longer
    /// than tokens() lets hope where others draw from the bucket too.
    [[nodiscard]] std::chrono::milliseconds
    untilToken(Bucket bucket, Priority priority = Priority::Interactive) const;
    /// How fast a clean-up may write now, or once a rest is over; shared already where isShared()
    /// then.
    [[nodiscard]] CleanupPace cleanupPace(Bucket bucket) const;
    /// Somebody else of the team has drawn from the bucket in the last 60 s.
    [[nodiscard]] bool isShared(Bucket bucket) const;
    /// Until the bucket serves again after a 429; zero when it does not rest.
    [[nodiscard]] std::chrono::milliseconds pausedFor(Bucket bucket) const;

    /// For keeping until the next start.
    [[nodiscard]] Gate gate(Bucket bucket) const;
    /// Starts where an earlier run left off, or rests longer and goes slower than this run has
    /// learnt to. What ended more than ten minutes ago is over: a bucket refills in two. A rest is
    /// never longer than a server may ask for, whatever the time of day was set to meanwhile.
    void restore(Bucket bucket, const Gate &gate);

signals:
    /// After each 429, and only then: gate() is worth keeping. Inside refused().
    void gateChanged(RateBudget::Bucket bucket);

private:
    struct State;
    struct Waiting;

    [[nodiscard]] State &state(Bucket bucket);
    [[nodiscard]] const State &state(Bucket bucket) const;
    void serve();

    Clock &m_clock;
    const std::function<double()> m_jitter;
    QTimer m_wake;
    std::array<std::unique_ptr<State>, BucketCount> m_buckets;
};
