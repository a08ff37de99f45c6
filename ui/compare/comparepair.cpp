// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/comparepair.h"

#include "models/characterlistmodel.h"
#include "models/reviewposition.h"

#include <utility>

ComparePair::ComparePair(CharacterListModel &characters, ReviewPosition &position, QObject *parent)
    : QObject(parent)
    , m_characters(characters)
    , m_position(position)
    , m_shown(position.current())
{
    connect(&position, &ReviewPosition::moved, this, &ComparePair::follow);
    connect(&position, &ReviewPosition::currentUpdated, this, &ComparePair::follow);
    connect(&characters, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                const int row = m_reference ? m_characters.rowOf(m_reference->id) : -1;
                if (row >= first.row() && row <= last.row())
                    emit changed();
            });
}

std::optional<Character> ComparePair::reference() const
{
    if (m_isOfOne)
        return judged();
    const int row = m_reference ? m_characters.rowOf(m_reference->id) : -1;
    return row >= 0 ? m_characters.at(row) : m_reference;
}

std::optional<Character> ComparePair::judged() const
{
    return m_position.current();
}

void ComparePair::begin()
{
    const bool wasOfOne = std::exchange(m_isOfOne, false);
    const int row = m_position.row();
    const int neighbour = row > 0 ? row - 1 : row + 1;
    const bool hasNone = !m_reference && row >= 0 && neighbour < m_characters.rowCount();
    if (hasNone)
        m_reference = m_characters.at(neighbour);
    if (hasNone || wasOfOne)
        emit changed();
}

void ComparePair::beginOfOne()
{
    if (!std::exchange(m_isOfOne, true))
        emit changed();
}

void ComparePair::setPinned(bool pinned)
{
    const bool isPinned = pinned && m_reference && !m_isOfOne;
    if (std::exchange(m_isPinned, isPinned) != isPinned)
        emit changed();
}

bool ComparePair::swap()
{
    const std::optional<Character> shown = judged();
    const std::optional<Character> reference = this->reference();
    if (!shown || !reference || m_characters.rowOf(reference->id) < 0)
        return false;
    m_reference = shown; // stays so if it is pinned
    return m_position.showCharacter(reference->id);
}

/// What was shown becomes the reference; what is news of it is no move.
void ComparePair::follow()
{
    if (const std::optional<Character> shown = judged()) {
        if (m_shown && m_shown->id != shown->id && !m_isPinned)
            m_reference = m_shown;
        m_shown = shown;
    }
    emit changed();
}
