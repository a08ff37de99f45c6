// SPDX-License-Identifier: Apache-2.0
#include "models/characterlistmodel.h"
#include "models/pick.h"
#include "models/reviewposition.h"

#include <algorithm>

// How the reviewer goes through some characters only.

int ReviewPosition::skippedCount() const
{
    if (!isLimited())
        return m_model.undecidedCount() - passedOverCount();
    return static_cast<int>(std::count_if(m_only.cbegin(), m_only.cend(), [this](const auto &id) {
        const int row = m_model.rowOf(id);
        return row >= 0 && isOneOf(Which::Free, row);
    }));
}

int ReviewPosition::passedOverCount() const
{
    int count = 0;
    for (int row = 0; m_isTaken && row < m_model.rowCount(); ++row)
        count += int(m_isTaken(m_model.at(row).id) && isOnTheWay(row) && !m_model.isDecided(row));
    return count;
}

void ReviewPosition::limitTo(const QList<Pick> &picks)
{
    if (picks.isEmpty() && !isLimited())
        return;
    m_only.clear();
    m_oldest = {};
    for (const Pick &pick : picks) {
        m_only.insert(pick.id);
        if (pick.createdAt.isValid() && (!m_oldest.isValid() || pick.createdAt < m_oldest))
            m_oldest = pick.createdAt;
    }
    emit limitChanged();
    // From the end of a few back to the last of them that was shown.
    const int last = isLimited() || m_wanted.isEmpty() ? -1 : m_model.rowOf(m_wanted);
    if (row() >= 0 && isOnTheWay(row()))
        readAhead();
    else if (last >= 0)
        show(last);
    else if (const int first = seek(0, 1, Which::Any); first >= 0)
        show(first);
    else if (m_model.rowCount() > 0)
        goPastEnd();
}

int ReviewPosition::placeInLimit() const
{
    if (!isLimited() || row() < 0 || !isOnTheWay(row()))
        return 0;
    return 1
        + static_cast<int>(std::count_if(m_only.cbegin(), m_only.cend(), [this](const auto &id) {
               const int other = m_model.rowOf(id);
               return other >= 0 && other < row();
           }));
}

bool ReviewPosition::isOnTheWay(int row) const
{
    return !isLimited() || m_only.contains(m_model.at(row).id);
}

/// Below the oldest of a few there is none of them, whatever a filter hides of what is loaded.
bool ReviewPosition::mayReadOn() const
{
    const CharacterRows &loaded = m_model.loaded();
    if (!isLimited() || loaded.isEmpty())
        return true;
    return m_oldest.isValid() && loaded.at(loaded.size() - 1).createdAt >= m_oldest;
}
