// SPDX-License-Identifier: Apache-2.0
#include "models/arrivals.h"

#include "api/charactersapi.h"
#include "models/characterlistmodel.h"

#include <algorithm>
#include <utility>

Arrivals::Arrivals(CharactersApi &api, RateBudget &budget, CharacterListModel &model,
                   std::chrono::milliseconds interval, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_budget(budget)
    , m_model(model)
{
    m_timer.setInterval(interval);
    // One that was given up each time would never tell that the server does not answer.
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!m_isLooking)
            look();
    });
    connect(&model, &CharacterListModel::loadedReplaced, this, &Arrivals::clear);
    connect(&model, &CharacterListModel::filterChanged, this, &Arrivals::countChanged);
}

void Arrivals::setActive(bool active)
{
    if (active == m_timer.isActive())
        return;
    if (active)
        m_timer.start();
    else
        m_timer.stop();
}

int Arrivals::count() const
{
    return static_cast<int>(
        std::count_if(m_waiting.cbegin(), m_waiting.cend(), m_model.filterMatch()));
}

void Arrivals::look()
{
    constexpr auto bucket = RateBudget::Bucket::CharactersGet;
    const bool isPlenty = m_budget.tokens(bucket) >= m_budget.capacity(bucket) / 2;
    if (!isPlenty || m_model.state() == CharacterListModel::State::Loading)
        return;
    m_isLooking = true;
    m_page = m_api.list(m_model.query(), {}, Priority::Background, this,
                        [this](const Result<CharacterPage> &page) { read(page); });
}

void Arrivals::read(const Result<CharacterPage> &page)
{
    m_isLooking = false;
    if (!page)
        return; // nobody waits for this; the next look may work
    QList<Character> waiting;
    for (const Character &character : page->characters) {
        const CharacterRows &loaded = m_model.loaded();
        const int place = loaded.rowOf(character.id);
        // Of a decided one the queue knows more than a page that was asked for before. What is
        // being made anew ends by itself, and the model knows an older answer by its time.
        const bool mayTakeOver = place >= 0
            && (!m_model.isDecided(loaded.at(place))
                || loaded.at(place).status == CharacterStatus::Synthesizing);
        if (mayTakeOver)
            m_model.updateCharacter(character);
        // Also further down: those that were created earlier may be done later.
        else if (place < 0 && m_model.hasPassed(character))
            waiting.append(character);
    }
    const bool isChanged = waiting.size() != m_waiting.size();
    m_waiting = waiting;
    if (isChanged)
        emit countChanged();
    emit pageRead(*page);
}

void Arrivals::show()
{
    m_model.prepend(std::exchange(m_waiting, {}));
    emit countChanged();
}

void Arrivals::clear()
{
    m_page.cancel();
    m_isLooking = false;
    if (std::exchange(m_waiting, {}).isEmpty())
        return;
    emit countChanged();
}
