// SPDX-License-Identifier: Apache-2.0
#include "models/queuesize.h"

#include <utility>

void QueueSize::takeAll(const Ids &ids)
{
    takeSome(ids);
    m_isWhole = true;
}

void QueueSize::takeSome(const Ids &ids)
{
    m_ids = ids;
    m_taken = ids.size();
    m_isKnown = true;
    m_isWhole = false;
}

void QueueSize::takeNewest(const Ids &newest)
{
    if (!m_isWhole) {
        takeSome(newest);
        return;
    }
    QDateTime oldest;
    for (const QDateTime &createdAt : newest) {
        if (createdAt.isValid() && (!oldest.isValid() || createdAt < oldest))
            oldest = createdAt;
    }
    // Those of the same time as the last one may be on the next page.
    m_ids.removeIf([&](const std::pair<const CharacterId &, QDateTime &> &one) {
        return oldest.isValid() && one.second > oldest && !newest.contains(one.first);
    });
    m_ids.insert(newest);
    m_taken = m_ids.size();
    m_isWhole = m_ids.size() > newest.size();
}

void QueueSize::enter(const CharacterId &id, const QDateTime &createdAt)
{
    if (createdAt.isValid() || !contains(id))
        m_ids.insert(id, createdAt);
}

bool QueueSize::takeShrinking()
{
    if (m_isWhole || m_taken - m_ids.size() < MuchLess)
        return false;
    m_taken = m_ids.size();
    return true;
}
