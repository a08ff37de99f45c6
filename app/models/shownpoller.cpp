// SPDX-License-Identifier: Apache-2.0
#include "models/shownpoller.h"

#include "api/charactersapi.h"

#include <algorithm>
#include <cmath>

using std::chrono::milliseconds;

milliseconds pollDelay(int number, milliseconds watched)
{
    constexpr milliseconds longWait{600'000};
    constexpr milliseconds slow{60'000};
    constexpr double first = 3'000;
    constexpr double ceiling = 10'000;
    constexpr double growth = 1.5;
    if (watched >= longWait)
        return slow;
    return milliseconds(
        static_cast<qint64>(std::min(ceiling, first * std::pow(growth, std::min(number - 1, 9)))));
}

ShownPoller::ShownPoller(CharactersApi &api, double pace, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_pace(pace)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &ShownPoller::poll);
}

void ShownPoller::watch(const std::optional<Character> &shown)
{
    const bool isRunning = shown && shown->status == CharacterStatus::Synthesizing;
    const CharacterId id = isRunning ? shown->id : CharacterId();
    if (id == m_watched)
        return;
    m_watched = id;
    m_request.cancel();
    m_next.stop();
    if (id.isEmpty())
        return;
    m_polls = 0;
    m_since.start();
    schedule();
}

void ShownPoller::schedule()
{
    const milliseconds delay = pollDelay(++m_polls, milliseconds(m_since.elapsed()));
    m_next.start(static_cast<int>(static_cast<double>(delay.count()) / m_pace));
}

void ShownPoller::poll()
{
    m_request = m_api.fetch(m_watched, Priority::Check, this,
                            [this](const Result<Character> &found) { read(found); });
}

void ShownPoller::read(const Result<Character> &found)
{
    const CharacterId watched = m_watched;
    if (found) {
        if (found->status == CharacterStatus::Synthesizing)
            schedule();
        else
            m_watched = {};
        emit characterChanged(*found);
    } else if (found.error().kind == Error::Kind::NotFound) {
        m_watched = {};
        emit characterGone(watched);
    } else {
        schedule();
    }
}
