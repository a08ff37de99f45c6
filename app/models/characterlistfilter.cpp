// SPDX-License-Identifier: Apache-2.0
#include "models/characterlistmodel.h"

// What the list shows of what is loaded.

void CharacterListModel::setFilter(const CharacterFilter &filter)
{
    if (filter == m_shown.filter())
        return;
    const bool wasPaused = m_state == State::Paused;
    if (wasPaused)
        m_state = State::Ready; // who is told of the rows may ask for more of them at once
    beginResetModel();
    m_shown.set(filter);
    endResetModel();
    emit filterChanged();
    if (wasPaused)
        emit stateChanged();
}

void CharacterListModel::lookFurther()
{
    if (m_state != State::Paused)
        return;
    m_shown.renewPatience();
    setState(State::Ready);
    fetchMore({}); // unless that was done already
}

/// Of what is loaded at \a place, where it has a row or not.
void CharacterListModel::tellChanged(int place, const QList<int> &roles)
{
    const int row = m_shown.rowAt(place);
    if (row >= 0)
        emit dataChanged(index(row), index(row), roles);
    else
        emit hiddenChanged(m_rows.at(place));
}
