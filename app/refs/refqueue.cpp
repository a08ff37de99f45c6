// SPDX-License-Identifier: Apache-2.0
#include "refs/refqueue.h"

#include <algorithm>
#include <tuple>

RefAsker mostUrgent(RefAskers askers)
{
    Q_ASSERT(askers != RefAskers());
    if (askers.testFlag(RefAsker::Shown))
        return RefAsker::Shown;
    return askers.testFlag(RefAsker::Thumbnail) ? RefAsker::Thumbnail : RefAsker::Wish;
}

RefAsker RefWant::urgency() const
{
    return mostUrgent(askers);
}

void RefWant::join(const Waiter &waiter)
{
    if (!waiters.contains(waiter))
        waiters.append(waiter);
    askers |= waiter.asker;
}

void RefWant::leave(const Waiter &waiter)
{
    waiters.removeOne(waiter);
    const bool isLast = std::none_of(waiters.cbegin(), waiters.cend(), [&](const Waiter &other) {
        return other.asker == waiter.asker;
    });
    if (isLast)
        askers.setFlag(waiter.asker, false);
}

namespace {

bool goesBefore(const RefWant &a, const RefWant &b)
{
    const RefAsker urgencyA = a.urgency();
    const RefAsker urgencyB = b.urgency();
    return std::tie(urgencyA, b.turn, a.place) < std::tie(urgencyB, a.turn, b.place);
}

} // namespace

std::vector<RefWant>::iterator RefQueue::find(const RefKey &key, const RefTarget &target)
{
    return std::find_if(m_wants.begin(), m_wants.end(), [&](const RefWant &want) {
        return want.key() == key && want.target == target;
    });
}

RefWant &RefQueue::at(const RefSource &source, const RefTarget &target)
{
    const auto found = find(source.key, target);
    if (found == m_wants.end())
        return m_wants.emplace_back(RefWant{.source = source, .target = target});
    found->source.url = source.url; // a row that was fetched again has a younger one
    return *found;
}

RefWant &RefQueue::ask(const RefSource &source, const RefTarget &target, RefAsker asker,
                       RefOwner owner)
{
    if (asker == RefAsker::Shown) {
        leave(
            asker,
            [&](const RefWant &want) { return want.key() == source.key && want.target != target; },
            owner);
    } else if (find(source.key, target) == m_wants.end()) {
        dropOldThumbnail();
    }
    RefWant &want = at(source, target);
    if (want.askers == RefAskers() || asker <= want.urgency()) {
        want.turn = m_turn;
        want.place = m_place++;
    }
    want.join({.asker = asker, .owner = owner});
    return want;
}

RefWant &RefQueue::wish(const RefSource &source, const RefTarget &target, int place)
{
    RefWant &want = at(source, target);
    want.join({.asker = RefAsker::Wish});
    if (want.urgency() == RefAsker::Wish) {
        want.turn = 0;
        want.place = place;
    }
    return want;
}

void RefQueue::endTurn()
{
    ++m_turn;
    m_place = 0;
}

void RefQueue::leave(RefAsker asker, const Condition &condition, RefOwner owner)
{
    const RefWant::Waiter waiter{.asker = asker, .owner = owner};
    std::erase_if(m_wants, [&](RefWant &want) {
        if (want.waiters.contains(waiter) && condition(want))
            want.leave(waiter);
        return want.askers == RefAskers();
    });
}

void RefQueue::leaveOtherColours(const std::function<QColorSpace(RefOwner)> &screenOf)
{
    std::erase_if(m_wants, [&](RefWant &want) {
        const QList<RefWant::Waiter> waiters = want.waiters;
        for (const RefWant::Waiter &waiter : waiters) {
            if (waiter.asker != RefAsker::Wish && screenOf(waiter.owner) != want.target.screen)
                want.leave(waiter);
        }
        return want.askers == RefAskers();
    });
}

void RefQueue::dropOldThumbnail()
{
    const auto isWaiting = [](const RefWant &want) {
        return want.askers == RefAsker::Thumbnail && want.isIdle();
    };
    if (count(isWaiting) < MostWaitingThumbnails)
        return;
    const auto isOld = [&](const RefWant &want) { return isWaiting(want) && want.turn < m_turn; };
    const auto isBetter = [&](const RefWant &a, const RefWant &b) {
        return isOld(b) && (!isOld(a) || goesBefore(a, b));
    };
    const auto oldest = std::max_element(m_wants.begin(), m_wants.end(), isBetter);
    if (isOld(*oldest))
        m_wants.erase(oldest);
}

RefWant RefQueue::take(const RefKey &key, const RefTarget &target)
{
    const auto found = find(key, target);
    if (found == m_wants.end())
        return {};
    RefWant want = std::move(*found);
    m_wants.erase(found);
    return want;
}

RefAskers RefQueue::remove(const RefKey &key)
{
    const RefAskers waited = askers(key);
    std::erase_if(m_wants, [&key](const RefWant &want) { return want.key() == key; });
    return waited;
}

RefWant *RefQueue::peek(const RefKey &key, const RefTarget &target)
{
    const auto found = find(key, target);
    return found == m_wants.end() ? nullptr : &*found;
}

void RefQueue::setDownloading(const RefKey &key, bool downloading)
{
    using Step = RefWant::Step;
    for (RefWant &want : m_wants) {
        if (want.key() != key)
            continue;
        if (downloading && want.isIdle())
            want.step = Step::Downloading;
        else if (!downloading && want.step == Step::Downloading)
            want.step = Step::Waiting;
    }
}

void RefQueue::setDownloaded(const RefKey &key, const QByteArray &bytes)
{
    for (RefWant &want : m_wants) {
        if (want.key() == key && want.step == RefWant::Step::Downloading) {
            want.step = RefWant::Step::Downloaded;
            want.bytes = bytes;
        }
    }
}

RefWant *RefQueue::first(const Condition &condition)
{
    RefWant *best = nullptr;
    for (RefWant &want : m_wants) {
        if (condition(want) && (best == nullptr || goesBefore(want, *best)))
            best = &want;
    }
    return best;
}

int RefQueue::count(const Condition &condition) const
{
    return static_cast<int>(std::count_if(m_wants.begin(), m_wants.end(), condition));
}

RefAskers RefQueue::askers(const RefKey &key) const
{
    RefAskers all;
    for (const RefWant &want : m_wants) {
        if (want.key() == key)
            all |= want.askers;
    }
    return all;
}
