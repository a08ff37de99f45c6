// SPDX-License-Identifier: Apache-2.0
#include "models/characterwalk.h"

#include "api/charactersapi.h"

#include <QPointer>

#include <utility>

CharacterWalk::CharacterWalk(CharactersApi &api, const CharacterQuery &query, Match matches,
                             QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_query(query)
    , m_matches(std::move(matches))
{
    begin();
}

CharacterWalk::~CharacterWalk() = default;

qsizetype CharacterWalk::scanned() const
{
    return m_state == State::AtEnd ? m_passed.size() : m_met.size();
}

qsizetype CharacterWalk::matched() const
{
    return m_state == State::AtEnd ? m_found.size() : m_metMatching;
}

void CharacterWalk::retry()
{
    if (m_state != State::Failed)
        return;
    m_state = State::Walking;
    m_error.reset();
    if (m_cursor.isEmpty())
        begin();
    else
        ask(m_cursor);
    emit stateChanged();
}

void CharacterWalk::begin()
{
    m_passed.clear();
    m_found.clear();
    m_unreadable = 0;
    ask({});
}

void CharacterWalk::ask(const QString &cursor)
{
    m_cursor = cursor;
    m_trail.follow(cursor);
    m_page = m_api.list(m_query, cursor, Priority::Page, this,
                        [this, cursor](const Result<CharacterPage> &page) { read(cursor, page); });
}

void CharacterWalk::read(const QString &cursor, const Result<CharacterPage> &page)
{
    if (!page) {
        takeFailure(cursor, page.error());
        return;
    }
    take(*page);
    const bool isRepeated = m_trail.leadsBack(page->nextCursor);
    if (page->nextCursor.isEmpty())
        m_state = State::AtEnd;
    else if (!isRepeated)
        ask(page->nextCursor);

    const QPointer<CharacterWalk> self(this);
    emit progressed(scanned(), matched());
    if (!self)
        return;
    if (m_state == State::AtEnd) {
        emit stateChanged();
    } else if (isRepeated) {
        m_cursor.clear();
        fail(CursorTrail::repeatedPage());
    }
}

void CharacterWalk::takeFailure(const QString &cursor, const Error &error)
{
    const bool isRefusedCursor = error.kind == Error::Kind::Rejected && !cursor.isEmpty();
    if (!isRefusedCursor) {
        fail(error);
    } else if (std::exchange(m_metSinceRefusal, false)) {
        // Its row was the last one met and has gone since.
        begin();
    } else {
        m_cursor.clear();
        fail(error);
    }
}

void CharacterWalk::fail(const Error &error)
{
    m_state = State::Failed;
    m_error = error;
    emit stateChanged();
}

void CharacterWalk::take(const CharacterPage &page)
{
    if (!std::exchange(m_hasBegun, true) && !page.characters.isEmpty())
        m_newest = page.characters.constFirst().createdAt;
    m_unreadable += page.dropped;
    for (const Character &character : page.characters) {
        const bool isNews = m_newest.isValid() && character.createdAt > m_newest;
        if (!isNews && !m_passed.contains(character.id))
            take(character);
    }
}

void CharacterWalk::take(const Character &character)
{
    const bool isMatch = m_matches(character);
    m_passed.insert(character.id, {character.createdAt, character.revision()});
    if (isMatch)
        m_found.append(pickOf(character));

    m_metSinceRefusal = m_metSinceRefusal || !m_met.contains(character.id);
    bool &hasMatched = m_met[character.id];
    m_metMatching += int(isMatch && !hasMatched);
    hasMatched = hasMatched || isMatch;
}
