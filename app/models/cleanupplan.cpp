// SPDX-License-Identifier: Apache-2.0
#include "models/cleanupplan.h"

#include <algorithm>
#include <iterator>
#include <utility>

CleanupPlan::CleanupPlan(Action action, const QList<Pick> &picks, QDateTime now)
    : m_action(action)
    , m_now(std::move(now))
{
    QSet<CharacterId> met;
    for (const Pick &pick : picks) {
        if (met.contains(pick.id))
            continue;
        met.insert(pick.id);
        if (pick.isBare)
            m_awaited.append(pick);
        else
            sort(pick, false);
    }
    m_toLookUp = m_awaited.size();
}

bool CleanupPlan::isFor(const Pick &pick) const
{
    const bool isUnjudged = m_action == Action::Save && pick.refsLeftOut > 0;
    return actionOn(pick.status) && !isUnjudged;
}

void CleanupPlan::sort(const Pick &pick, bool isFlagged)
{
    if (!actionOn(pick.status)) {
        m_leftOut.append(pick);
    } else if (!isFor(pick)) {
        m_unjudged.append(pick);
    } else if (isFlagged) {
        m_flagged.append(pick);
    } else {
        m_picks.append(pick);
        tally(pick, 1);
    }
}

bool CleanupPlan::stopAwaiting(const CharacterId &id)
{
    const auto at = std::find_if(m_awaited.cbegin(), m_awaited.cend(),
                                 [&id](const Pick &pick) { return pick.id == id; });
    if (at == m_awaited.cend())
        return false;
    m_awaited.erase(at);
    return true;
}

void CleanupPlan::take(const Pick &found, bool isFlagged)
{
    if (stopAwaiting(found.id))
        sort(found, isFlagged);
}

void CleanupPlan::giveUp(const CharacterId &id)
{
    if (stopAwaiting(id))
        ++m_unknown;
}

std::optional<qsizetype> CleanupPlan::learn(const CharacterId &id, const Revision &told)
{
    const auto isIt = [&id](const Pick &pick) { return pick.id == id; };
    const auto flagged = std::find_if(m_flagged.begin(), m_flagged.end(), isIt);
    if (flagged != m_flagged.end() && ::learn(*flagged, told))
        return std::nullopt;
    const auto at = std::find_if(m_picks.begin(), m_picks.end(), isIt);
    if (at == m_picks.end())
        return std::nullopt;
    tally(*at, -1);
    const bool isNews = ::learn(*at, told);
    tally(*at, 1);
    return isNews ? std::optional(std::distance(m_picks.begin(), at)) : std::nullopt;
}

std::optional<Action> CleanupPlan::actionOn(CharacterStatus status) const
{
    if (isRemoval(m_action))
        return removalFor(status);
    const CharacterStatus wanted =
        m_action == Action::Save ? CharacterStatus::Reviewing : CharacterStatus::Failed;
    return status == wanted ? std::optional(m_action) : std::nullopt;
}

bool CleanupPlan::remove(const CharacterId &id)
{
    const auto at = std::find_if(m_picks.cbegin(), m_picks.cend(),
                                 [&id](const Pick &pick) { return pick.id == id; });
    if (at == m_picks.cend())
        return false;
    tally(*at, -1);
    m_takenOut.append({.pick = *at, .place = std::distance(m_picks.cbegin(), at)});
    m_picks.erase(at);
    return true;
}

std::optional<qsizetype> CleanupPlan::placeToPutBack() const
{
    if (m_takenOut.isEmpty() || m_takenOut.constLast().isFlagged)
        return std::nullopt;
    return std::min(m_takenOut.constLast().place, count());
}

bool CleanupPlan::putBack()
{
    if (m_takenOut.isEmpty())
        return false;
    const std::optional<qsizetype> place = placeToPutBack();
    const Pick pick = m_takenOut.takeLast().pick;
    if (place) {
        m_picks.insert(*place, pick);
        tally(pick, 1);
    } else {
        m_flagged.append(pick);
    }
    return true;
}

void CleanupPlan::leaveOutFlagged(const std::function<bool(const CharacterId &)> &isFlagged)
{
    QList<Pick> kept;
    for (const Pick &pick : std::as_const(m_picks)) {
        const bool isLeftOut = isFlagged(pick.id) && !isIncluded(pick.id);
        (isLeftOut ? m_flagged : kept).append(pick);
        if (isLeftOut)
            tally(pick, -1);
    }
    m_picks = kept;
    for (TakenOut &one : m_takenOut)
        one.isFlagged = isFlagged(one.pick.id) && !isIncluded(one.pick.id);
}

void CleanupPlan::includeFlagged()
{
    for (const Pick &pick : std::as_const(m_flagged)) {
        m_included.insert(pick.id);
        tally(pick, 1);
    }
    m_picks += std::exchange(m_flagged, {});
}

void CleanupPlan::tally(const Pick &pick, int sign)
{
    m_statuses[pick.status] += sign;
    if (pick.status == CharacterStatus::Failed)
        m_errors[pick.errorMessage] += sign;
    m_ages.at(std::size_t(ageOf(pick))) += sign;
    if (pick.refCount > 0)
        m_withRefs += sign;
    if (pick.refsLeftOut > 0)
        m_withUnshownRefs += sign;
    if (pick.changedTo)
        m_changed += sign;
}

AgeRange CleanupPlan::rangeOf(Age age)
{
    constexpr std::chrono::days day(1);
    constexpr std::chrono::days week(7);
    constexpr std::chrono::days month(30);
    switch (age) {
    case Age::UnderDay:
        return {.below = day};
    case Age::UnderWeek:
        return {.from = day, .below = week};
    case Age::UnderMonth:
        return {.from = week, .below = month};
    case Age::Older:
        return {.from = month};
    case Age::Unknown:
        break;
    }
    return {};
}

CleanupPlan::Age CleanupPlan::ageOf(const Pick &pick) const
{
    for (const Age age : {Age::UnderDay, Age::UnderWeek, Age::UnderMonth, Age::Older}) {
        if (rangeOf(age).holds(pick.createdAt, m_now))
            return age;
    }
    return Age::Unknown;
}

qsizetype CleanupPlan::countOf(CharacterStatus status) const
{
    const auto at = m_statuses.find(status);
    return at == m_statuses.end() ? 0 : at->second;
}

QList<CleanupPlan::Part> CleanupPlan::parts() const
{
    QList<Part> parts;
    for (const CharacterStatus status : {CharacterStatus::Reviewing, CharacterStatus::Ready,
                                         CharacterStatus::Synthesizing, CharacterStatus::Failed}) {
        const std::optional<Action> action = actionOn(status);
        if (action && countOf(status) > 0)
            parts.append({.status = status, .action = *action, .count = countOf(status)});
    }
    return parts;
}

QList<CleanupPlan::ErrorCount> CleanupPlan::errors() const
{
    QList<ErrorCount> errors;
    for (const auto &[message, count] : m_errors) {
        if (count > 0)
            errors.append({.message = message, .count = count});
    }
    std::stable_sort(errors.begin(), errors.end(),
                     [](const ErrorCount &a, const ErrorCount &b) { return a.count > b.count; });
    return errors;
}

CleanupPlan::Gravity CleanupPlan::gravity() const
{
    if (generations() > 0)
        return Gravity::Costly;
    if (countOf(CharacterStatus::Reviewing) > 0 || countOf(CharacterStatus::Ready) > 0)
        return Gravity::Grave;
    return count() > MostUntyped ? Gravity::Many : Gravity::None;
}

std::optional<qsizetype> CleanupPlan::numberToType() const
{
    switch (gravity()) {
    case Gravity::Costly:
        return generations();
    case Gravity::Grave:
    case Gravity::Many:
        return count();
    case Gravity::None:
        break;
    }
    return std::nullopt;
}
