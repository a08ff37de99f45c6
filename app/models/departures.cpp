// SPDX-License-Identifier: Apache-2.0
#include "models/departures.h"

#include "api/charactersapi.h"
#include "models/characterlistmodel.h"

#include <QSet>

Departures::Departures(CharactersApi &api, RateBudget &budget, CharacterListModel &model,
                       QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_budget(budget)
    , m_model(model)
{
    connect(&model, &CharacterListModel::loadedReplaced, this, &Departures::clear);
}

void Departures::compare(const CharacterPage &page)
{
    clear();
    QSet<CharacterId> told;
    for (const Character &character : page.characters)
        told.insert(character.id);
    const bool isWhole = page.nextCursor.isEmpty();
    const CharacterRows &loaded = m_model.loaded();
    for (int place = 0; place < loaded.size() && m_missing.size() < Most; ++place) {
        const Character &known = loaded.at(place);
        // Those of the same time as the last of a page may be on the next one.
        const bool isInSpan = isWhole
            || (!page.characters.isEmpty()
                && known.createdAt > page.characters.constLast().createdAt);
        if (isInSpan && !told.contains(known.id) && isToBeLookedUp(place))
            m_missing.append(known.id);
    }
    next();
}

/// What is loaded at \a place.
bool Departures::isToBeLookedUp(int place) const
{
    const CharacterRows &loaded = m_model.loaded();
    return !loaded.hasLeft(place) && !m_model.isDecided(loaded.at(place));
}

void Departures::next()
{
    constexpr auto bucket = RateBudget::Bucket::CharactersGet;
    const bool isPlenty = m_budget.tokens(bucket) >= m_budget.capacity(bucket) / 2;
    if (!isPlenty)
        m_missing.clear();
    if (m_missing.isEmpty())
        return;
    const CharacterId id = m_missing.takeFirst();
    m_request = m_api.fetch(id, Priority::Page, this,
                            [this, id](const Result<Character> &found) { take(id, found); });
}

void Departures::take(const CharacterId &id, const Result<Character> &found)
{
    const bool isGone = !found && found.error().kind == Error::Kind::NotFound;
    if (!found && !isGone) {
        m_missing.clear(); // nobody waits for this; the next page brings them again
        return;
    }
    const int place = m_model.loaded().rowOf(id);
    // Decided meanwhile, the queue knows more.
    if (place >= 0 && isToBeLookedUp(place)) {
        if (found)
            m_model.updateCharacter(*found);
        else
            m_model.markDeleted(id);
    }
    next();
}

void Departures::clear()
{
    m_request.cancel();
    m_missing.clear();
}
