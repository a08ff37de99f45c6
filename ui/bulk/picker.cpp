// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/picker.h"

#include "models/characterlistmodel.h"
#include "models/characterselection.h"
#include "ui/bulk/rangequestion.h"

#include <algorithm>
#include <utility>

Picker::Picker(CharacterListModel &characters, CharacterSelection &selection, Taken isTaken,
               const Theme &theme, QWidget *window)
    : QObject(window)
    , m_characters(characters)
    , m_selection(selection)
    , m_isTaken(std::move(isTaken))
    , m_theme(theme)
    , m_window(window)
{}

CharacterId Picker::idAt(int row) const
{
    return row >= 0 && row < m_characters.rowCount() ? m_characters.at(row).id : CharacterId();
}

QList<Character> Picker::between(int from, int to) const
{
    QList<Character> characters;
    for (int row = std::min(from, to); row <= std::max(from, to); ++row)
        characters.append(m_characters.at(row));
    return characters;
}

void Picker::startAt(const CharacterId &id)
{
    m_anchor = id;
    m_end = id;
    m_inRange.clear();
    emit anchorChanged(id);
}

void Picker::toggle(int row)
{
    const CharacterId id = idAt(row);
    if (id.isEmpty())
        return;
    startAt(id);
    if (m_selection.toggle(m_characters.at(row)))
        m_inRange.insert(id);
}

void Picker::takeRange(int current, int row)
{
    if (m_characters.rowOf(m_anchor) < 0)
        startAt(idAt(current < 0 ? row : current));
    const int from = m_characters.rowOf(m_anchor);
    const CharacterId end = idAt(row);
    if (from < 0 || end.isEmpty() || m_question)
        return;
    // As it is now: rows may move while the question is open.
    const QList<Character> characters = between(from, row);
    if (!CharacterSelection::isLong(from, row)) {
        take(characters, end);
        return;
    }
    m_question = new RangeQuestion(m_theme, characters.size(), m_window);
    connect(m_question, &QDialog::accepted, this,
            [this, characters, end] { take(characters, end); });
    m_question->open();
}

void Picker::extend(int from, int to)
{
    const CharacterId end = idAt(to);
    if (end.isEmpty() || idAt(from).isEmpty())
        return;
    if (m_characters.rowOf(m_anchor) < 0 || m_end != idAt(from))
        startAt(idAt(from));
    take(between(m_characters.rowOf(m_anchor), to), end);
}

void Picker::take(const QList<Character> &characters, const CharacterId &end)
{
    QSet<CharacterId> wanted;
    QSet<CharacterId> taken;
    for (const Character &character : characters) {
        wanted.insert(character.id);
        if (m_inRange.contains(character.id) || !m_selection.contains(character.id))
            taken.insert(character.id);
    }
    const QSet<CharacterId> left = m_inRange - wanted;
    m_selection.remove(left.values());
    m_selection.add(characters);
    m_inRange = taken;
    m_end = end;
}

QList<Character> Picker::loaded() const
{
    QList<Character> characters;
    for (int row = 0; row < m_characters.rowCount(); ++row) {
        const Character &character = m_characters.at(row);
        const bool isThere =
            character.status != CharacterStatus::Deleted && !m_characters.hasLeft(row);
        if (isThere && !m_isTaken(pickOf(character)))
            characters.append(character);
    }
    return characters;
}

bool Picker::takeLoaded()
{
    startAt({});
    return m_selection.add(loaded()) > 0;
}

void Picker::invert()
{
    startAt({});
    m_selection.invert(loaded());
}

void Picker::clear()
{
    startAt({});
    m_selection.clear();
}
