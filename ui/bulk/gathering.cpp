// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/gathering.h"

#include "ui/bulk/bulkbar.h"

#include <utility>

Gathering::Gathering(CharactersApi &api, BulkBar &bar, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_bar(bar)
{
    connect(&bar, &BulkBar::cancelRequested, this, &Gathering::cancel);
    connect(&bar, &BulkBar::retryRequested, this, [this] {
        if (m_walk)
            m_walk->retry();
    });
}

Gathering::~Gathering() = default;

void Gathering::gather(const CharacterQuery &query, Match matches, Then gathered)
{
    m_query = query;
    m_gathered = std::move(gathered);
    const auto isThere = [matches = std::move(matches)](const Character &character) {
        return character.status != CharacterStatus::Deleted && matches(character);
    };
    m_walk = std::make_unique<CharacterWalk>(m_api, query, isThere);
    connect(m_walk.get(), &CharacterWalk::progressed, this,
            [this](qsizetype scanned) { m_bar.setLookedThrough(scanned); });
    connect(m_walk.get(), &CharacterWalk::stateChanged, this, &Gathering::follow);
    m_bar.setLookedThrough(0);
}

void Gathering::cancel()
{
    m_gathered = nullptr;
    end();
}

void Gathering::follow()
{
    switch (m_walk->state()) {
    case CharacterWalk::State::Walking:
        m_bar.setLookedThrough(m_walk->scanned());
        break;
    case CharacterWalk::State::Failed:
        m_bar.setProblem(m_walk->error() ? m_walk->error()->text() : QString());
        break;
    case CharacterWalk::State::AtEnd: {
        const QList<Pick> found = m_walk->found();
        const qsizetype lost = m_walk->unreadable();
        const CharacterWalk::Passed met = m_walk->passed();
        const QDateTime newest = m_walk->newest();
        const Then gathered = std::exchange(m_gathered, nullptr);
        end();
        emit counted(m_query, met, newest, lost);
        if (lost > 0)
            emit unreadable(lost);
        gathered(found);
        break;
    }
    }
}

void Gathering::end()
{
    // Deleted later: this may be its own signal. What it has to say until then is for nobody.
    if (m_walk) {
        m_walk->disconnect(this);
        m_walk.release()->deleteLater();
    }
    m_bar.setLookedThrough(std::nullopt);
}
