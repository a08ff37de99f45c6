// SPDX-License-Identifier: Apache-2.0
#include "models/queuesize.h"

#include <utility>

void QueueSize::takeAll(const Ids &ids)
{
    takeSome(ids);
    m_known = Known::All;
}

void QueueSize::takeSome(const Ids &ids)
{
    m_ids = ids;
    m_taken = ids.size();
    m_known = Known::Some;
}

void QueueSize::takeNewest(const Ids &newest)
{
    if (!wasWhole()) {
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
    if (m_ids.size() <= newest.size())
        m_known = Known::Some;
}

void QueueSize::doubt()
{
    if (isWhole())
        m_known = Known::Doubted;
}

void QueueSize::enter(const CharacterId &id, const QDateTime &createdAt)
{
    if (createdAt.isValid() || !contains(id))
        m_ids.insert(id, createdAt);
}

bool QueueSize::takeShrinking()
{
    if (isWhole() || m_taken - m_ids.size() < MuchLess)
        return false;
    m_taken = m_ids.size();
    return true;
}
