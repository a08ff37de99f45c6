// SPDX-License-Identifier: Apache-2.0
#include "models/queuesize.h"

#include <algorithm>
#include <utility>

void QueueSize::Ids::insert(const CharacterId &id, const QDateTime &createdAt)
{
    m_created.insert(qHash(id), createdAt.isValid() ? createdAt.toMSecsSinceEpoch() : NotKnown);
}

void QueueSize::Ids::removeAmong(const Ids &newest)
{
    constexpr qint64 none = std::numeric_limits<qint64>::max();
    qint64 oldest = none;
    for (const qint64 createdAt : newest.m_created) {
        if (createdAt != NotKnown)
            oldest = std::min(oldest, createdAt);
    }
    // Those of the same time as the last one may be on the next page; without a time nothing is
    // newer.
    m_created.removeIf([&](const std::pair<const quint64 &, qint64 &> &one) {
        return one.second > oldest && !newest.m_created.contains(one.first);
    });
}

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
    m_ids.removeAmong(newest);
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
