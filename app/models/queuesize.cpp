// SPDX-License-Identifier: Apache-2.0
#include "models/queuesize.h"

#include <algorithm>
#include <utility>

namespace {

using Member = QueueSize::Member;

bool isBefore(const Member &one, const Member &other)
{
    return one.mark < other.mark;
}

/// Of two that are the same the time that is known.
void take(Member &known, const Member &told)
{
    if (told.created != Member::NotKnown)
        known.created = told.created;
}

/// Puts \a member behind all others, or where it is the last one already tells that of it.
void append(std::vector<Member> &members, const Member &member)
{
    if (!members.empty() && members.back().mark == member.mark)
        take(members.back(), member);
    else
        members.push_back(member);
}

} // namespace

QueueSize::Member::Member(const CharacterId &id, const QDateTime &createdAt)
    : mark(qHash(id))
    , created(createdAt.isValid() ? createdAt.toMSecsSinceEpoch() : NotKnown)
{}

QueueSize::Ids::Ids(std::vector<Member> members)
{
    std::stable_sort(members.begin(), members.end(), isBefore);
    m_members.reserve(members.size());
    for (const Member &member : members)
        append(m_members, member);
}

void QueueSize::Ids::insert(const Member &member)
{
    // A vector doubles by itself.
    if (m_members.size() == m_members.capacity())
        m_members.reserve(m_members.size() + m_members.size() / 16 + 4);
    const auto place = std::lower_bound(m_members.begin(), m_members.end(), member, isBefore);
    if (place != m_members.end() && place->mark == member.mark)
        take(*place, member);
    else
        m_members.insert(place, member);
}

void QueueSize::Ids::insert(const Ids &others)
{
    std::vector<Member> all;
    all.reserve(m_members.size() + others.m_members.size());
    auto other = others.m_members.cbegin();
    for (const Member &member : m_members) {
        for (; other != others.m_members.cend() && isBefore(*other, member); ++other)
            append(all, *other);
        append(all, member);
    }
    for (; other != others.m_members.cend(); ++other)
        append(all, *other);
    m_members = std::move(all);
}

void QueueSize::Ids::remove(const CharacterId &id)
{
    if (const auto place = find(qHash(id)); place != m_members.cend())
        m_members.erase(place);
}

/// The end if it is not there.
QueueSize::Ids::Members::const_iterator QueueSize::Ids::find(quint64 mark) const
{
    const auto place =
        std::lower_bound(m_members.cbegin(), m_members.cend(), mark,
                         [](const Member &one, quint64 wanted) { return one.mark < wanted; });
    return place != m_members.cend() && place->mark == mark ? place : m_members.cend();
}

void QueueSize::Ids::removeAmong(const Ids &newest)
{
    qint64 oldest = std::numeric_limits<qint64>::max();
    for (const Member &member : newest.m_members) {
        if (member.created != Member::NotKnown)
            oldest = std::min(oldest, member.created);
    }
    // Those of the same time as the last one may be on the next page; without a time nothing is
    // newer.
    std::erase_if(m_members, [&](const Member &member) {
        return member.created > oldest && newest.find(member.mark) == newest.m_members.cend();
    });
}

void QueueSize::takeAll(Ids ids)
{
    takeSome(std::move(ids));
    m_known = Known::All;
}

void QueueSize::takeSome(Ids ids)
{
    m_ids = std::move(ids);
    m_taken = m_ids.size();
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

bool QueueSize::takeShrinking()
{
    if (isWhole() || m_taken - m_ids.size() < MuchLess)
        return false;
    m_taken = m_ids.size();
    return true;
}
