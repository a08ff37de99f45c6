// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/ratebudget.h"
#include "sandbox/tokenbucket.h"
#include "support/fakeclock.h"

#include <queue>

#include <chrono>
#include <deque>
#include <memory>
#include <random>
#include <vector>

/// Four hours of a team whose clients, each with a RateBudget of its own, draw from one bucket of
/// the sandbox's for writes. Each wants something at random times, sends one request at a time, as
/// the queue does, and repeats what was refused. Goes from event to event, so it takes no time to
/// speak of; the same seed gives the same run.
class TeamSimulation
{
public:
    struct Setup
    {
        int clients = 1;
        double demand = 0; ///< requests a minute that all together want
        bool hasHeaders = true;
        unsigned seed = 1;
    };
    struct Outcome
    {
        double used = 0;     ///< the part of what the bucket could give that was taken
        double refused = 0;  ///< the part of the requests that got a 429
        double fairness = 0; ///< Jain's index of what each client got: 1 when all got the same
        double wait = 0;     ///< seconds that 19 of 20 waited at most, from the wish to the answer
    };

    explicit TeamSimulation(const Setup &setup);

    [[nodiscard]] Outcome run();

private:
    enum class Step { Wish, Arrival, Answer, Wake };
    struct Event
    {
        std::chrono::milliseconds at{};
        qint64 order = 0;
        size_t client = 0;
        Step step{};
        sandbox::TokenBucket::Verdict verdict{};

        bool operator<(const Event &other) const; ///< the earliest is the greatest
    };
    struct Client
    {
        FakeClock clock;
        std::unique_ptr<RateBudget> budget;
        std::deque<std::chrono::milliseconds> wishes; ///< since when
        PendingRequest token;
        std::chrono::milliseconds seenAt{}; ///< how far its clock has come
        std::chrono::milliseconds wakesAt{};
        int granted = 0;
        bool isBusy = false;
        QObject context; ///< the last one, so that nobody is served after the others have gone
    };

    void happen(const Event &event);
    void read(Client &client, const sandbox::TokenBucket::Verdict &verdict);
    void ask(size_t index);
    void wakeInTime(size_t index);
    void schedule(std::chrono::milliseconds in, size_t client, Step step,
                  const sandbox::TokenBucket::Verdict &verdict = {});
    [[nodiscard]] double draw();
    [[nodiscard]] std::chrono::milliseconds untilNextWish();
    [[nodiscard]] std::chrono::milliseconds latency();
    [[nodiscard]] Outcome outcome();

    const Setup m_setup;
    std::mt19937 m_random;
    sandbox::TokenBucket m_server;
    std::vector<std::unique_ptr<Client>> m_clients;
    std::priority_queue<Event> m_events;
    std::chrono::milliseconds m_now{};
    qint64 m_order = 0;
    int m_requests = 0;
    int m_refused = 0;
    std::vector<double> m_waits; ///< in seconds
};
