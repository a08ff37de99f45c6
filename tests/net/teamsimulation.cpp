// SPDX-License-Identifier: Apache-2.0
#include "net/teamsimulation.h"

#include <algorithm>
#include <cmath>
#include <utility>

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using Verdict = sandbox::TokenBucket::Verdict;

namespace {

constexpr auto Writes = RateBudget::Bucket::CharactersPost;
constexpr double PerMinute = 30;
constexpr double Burst = 60;
constexpr std::chrono::minutes Length{240};

double secondsOf(milliseconds time)
{
    return std::chrono::duration<double>(time).count();
}

} // namespace

bool TeamSimulation::Event::operator<(const Event &other) const
{
    return at != other.at ? at > other.at : order > other.order;
}

TeamSimulation::TeamSimulation(const Setup &setup)
    : m_setup(setup)
    , m_random(setup.seed)
    , m_server(PerMinute, Burst, 0)
{
    for (int i = 0; i < setup.clients; ++i) {
        auto client = std::make_unique<Client>();
        client->budget = std::make_unique<RateBudget>(client->clock, [this] { return draw(); });
        m_clients.push_back(std::move(client));
        schedule(untilNextWish(), m_clients.size() - 1, Step::Wish);
    }
}

TeamSimulation::Outcome TeamSimulation::run()
{
    while (m_events.top().at < Length) { // there is always a next wish
        const Event event = m_events.top();
        m_events.pop();
        m_now = event.at;
        happen(event);
    }
    return outcome();
}

void TeamSimulation::happen(const Event &event)
{
    Client &client = *m_clients.at(event.client);
    if (event.step == Step::Arrival) {
        const Verdict verdict = m_server.take(secondsOf(m_now));
        ++m_requests;
        m_refused += verdict.granted ? 0 : 1;
        schedule(latency(), event.client, Step::Answer, verdict);
        return;
    }
    if (event.step == Step::Wake && event.at != client.wakesAt)
        return;
    client.clock.advance(m_now - std::exchange(client.seenAt, m_now));
    if (event.step == Step::Wish) {
        client.wishes.push_back(m_now);
        schedule(untilNextWish(), event.client, Step::Wish);
    } else if (event.step == Step::Answer) {
        read(client, event.verdict);
    }
    ask(event.client);
    wakeInTime(event.client);
}

void TeamSimulation::read(Client &client, const Verdict &verdict)
{
    RateBudget::Headers headers;
    if (m_setup.hasHeaders) {
        headers = {.limit = static_cast<double>(verdict.limit),
                   .remaining = static_cast<double>(verdict.remaining)};
    }
    client.isBusy = false;
    if (!verdict.granted) {
        client.budget->refused(Writes, std::chrono::seconds(verdict.retryAfter), headers);
        return;
    }
    client.budget->answered(Writes, headers);
    ++client.granted;
    m_waits.push_back(secondsOf(m_now - client.wishes.front()));
    client.wishes.pop_front();
}

void TeamSimulation::ask(size_t index)
{
    Client &client = *m_clients.at(index);
    if (!client.isBusy && !client.wishes.empty()) {
        client.isBusy = true;
        client.token =
            client.budget->acquire(Writes, Priority::Interactive, &client.context,
                                   [this, index] { schedule(latency(), index, Step::Arrival); });
    }
    client.clock.advance(0ms); // in place of the event loop
}

void TeamSimulation::wakeInTime(size_t index)
{
    Client &client = *m_clients.at(index);
    if (client.budget->waiting(Writes) == 0)
        return;
    client.wakesAt = m_now + client.budget->untilToken(Writes);
    schedule(client.wakesAt - m_now, index, Step::Wake);
}

void TeamSimulation::schedule(milliseconds in, size_t client, Step step, const Verdict &verdict)
{
    m_events.push({m_now + in, m_order++, client, step, verdict});
}

/// From 0 up to 1; the same on every platform.
double TeamSimulation::draw()
{
    return static_cast<double>(m_random()) / 4'294'967'296.0;
}

milliseconds TeamSimulation::untilNextWish()
{
    const double mean = 60'000.0 * m_setup.clients / m_setup.demand;
    return milliseconds(static_cast<qint64>(-std::log(1 - draw()) * mean));
}

/// Of one way.
milliseconds TeamSimulation::latency()
{
    return milliseconds(static_cast<qint64>(50 + 150 * draw()));
}

TeamSimulation::Outcome TeamSimulation::outcome()
{
    double sum = 0;
    double squares = 0;
    for (const auto &client : m_clients) {
        sum += client->granted;
        squares += static_cast<double>(client->granted) * client->granted;
    }
    std::sort(m_waits.begin(), m_waits.end());
    return {.used = sum / (Burst + PerMinute * Length.count()),
            .refused = static_cast<double>(m_refused) / m_requests,
            .fairness = sum * sum / (squares * m_setup.clients),
            .wait = m_waits.at(m_waits.size() * 19 / 20)};
}
