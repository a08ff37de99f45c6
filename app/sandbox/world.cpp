// SPDX-License-Identifier: Apache-2.0
#include "sandbox/world.h"

#include "sandbox/clock.h"
#include "sandbox/worldseed.h"

#include <algorithm>
#include <utility>

namespace sandbox {

namespace {

constexpr quint64 synthesisAspect = 0x53594e5448; // which numbers Dice draws for a synthesis
constexpr int failuresInAHundred = 10;

std::int64_t nowSeconds()
{
    return epochMillis() / 1000;
}

Dice synthesisDice(const Character &character)
{
    return {character.look, synthesisAspect + character.synthesis};
}

bool hasAttributes(const Character &character)
{
    return !character.profile || character.profile->attributes;
}

/// Puts the refs of a successful synthesis in place.
void makeRefs(Character &character)
{
    const auto refs = character.refs.begin();
    const auto end = refs + character.refCount;
    const auto newest = std::max_element(
        refs, end, [](const RefSlot &a, const RefSlot &b) { return a.attempt < b.attempt; });
    const int attempt = newest == end ? 0 : newest->attempt + 1;
    if (character.making == Character::allRefs) {
        character.setSynthesizedRefs(attempt);
        return;
    }
    const auto pose = static_cast<Pose>(character.making);
    const auto found =
        std::find_if(refs, end, [pose](const RefSlot &ref) { return ref.declaredPose() == pose; });
    if (found != end)
        found->attempt = static_cast<std::uint16_t>(attempt);
    else
        character.addRef(makeRef(pose, pose, std::max(attempt, 1)));
}

} // namespace

World::World(const Options &options, Recorder &recorder)
    : m_options(options)
    , m_recorder(recorder)
    , m_later(laterDice(options.seed))
{
    seedTeams(m_options, m_teams);
}

void World::setSynthesisHandler(std::function<void(const SynthesisJob &)> handler)
{
    const std::lock_guard lock(m_mutex);
    m_synthesisStarted = std::move(handler);
    for (const TeamId team : {TeamId::First, TeamId::Second}) {
        for (const Ulid &id : at(team).roster.ids(Status::Synthesizing))
            schedule(team, *at(team).roster.find(id));
    }
}

std::optional<Roster::Page> World::list(TeamId team, const Roster::Query &query) const
{
    const std::lock_guard lock(m_mutex);
    return at(team).roster.page(query);
}

World::Outcome World::retrieve(TeamId team, const Ulid &id) const
{
    const std::lock_guard lock(m_mutex);
    const Character *found = at(team).roster.find(id);
    if (!found || (found->status == Status::Deleted && !m_options.c1ReadableDeleted))
        return Refusal::NotFound;
    return *found;
}

World::Outcome World::save(TeamId team, const Ulid &id, const std::string &requestId)
{
    const std::lock_guard lock(m_mutex);
    Character *found = visible(team, id);
    if (!found)
        return Refusal::NotFound;
    if (found->status == Status::Synthesizing || found->status == Status::Failed)
        return Refusal::BadState;
    if (found->status == Status::Reviewing)
        change(team, *found, Status::Ready, requestId);
    return *found;
}

World::Outcome World::remove(TeamId team, const Ulid &id, const std::string &requestId)
{
    const std::lock_guard lock(m_mutex);
    Character *found = visible(team, id);
    if (!found)
        return Refusal::NotFound;
    const bool hard = found->status == Status::Reviewing
        || (found->status == Status::Synthesizing && m_options.c3HardCancel);
    if (!hard) {
        change(team, *found, Status::Deleted, requestId);
        return *found;
    }
    m_recorder.addEffect(found->idText(), statusText(found->status), statusText(Status::Deleted),
                         requestId);
    at(team).roster.erase(*found);
    return *found;
}

World::Outcome World::patch(TeamId team, const Ulid &id, const Change &change,
                            const std::string &requestId)
{
    const std::lock_guard lock(m_mutex);
    Character *found = visible(team, id);
    if (!found)
        return Refusal::NotFound;
    const Profile was = profileOf(*found);
    const Profile wanted{change.name.value_or(was.name),
                         change.attributes.value_or(was.attributes)};
    if (wanted.name == was.name && wanted.attributes == was.attributes)
        return *found;
    found->profile = std::make_shared<const Profile>(wanted);
    found->touch(nowSeconds());
    m_recorder.addEffect(found->idText(), statusText(found->status), statusText(found->status),
                         requestId);
    return *found;
}

World::Outcome World::resynthesize(TeamId team, const Ulid &id, const std::string &requestId)
{
    const std::lock_guard lock(m_mutex);
    Character *found = visible(team, id);
    if (!found)
        return Refusal::NotFound;
    if (found->status == Status::Synthesizing)
        return Refusal::BadState;
    if (!hasAttributes(*found))
        return Refusal::NoAttributes;
    if (at(team).credits < setCost)
        return Refusal::NoCredits;
    at(team).credits -= setCost;
    return startSynthesis(team, *found, Character::allRefs, requestId);
}

World::Outcome World::regenerate(TeamId team, const Ulid &id, Pose pose,
                                 const std::string &requestId)
{
    const std::lock_guard lock(m_mutex);
    Character *found = visible(team, id);
    if (!found)
        return Refusal::NotFound;
    if (found->status == Status::Synthesizing)
        return Refusal::BadState;
    if (pose == Pose::Other && !found->uploaded)
        return Refusal::BadPose;
    if (at(team).credits < generationCost)
        return Refusal::NoCredits;
    at(team).credits -= generationCost;
    return startSynthesis(team, *found, static_cast<std::uint8_t>(pose), requestId);
}

void World::finish(const SynthesisJob &job)
{
    const std::lock_guard lock(m_mutex);
    Character *found = visible(job.team, job.character);
    if (!found || found->status != Status::Synthesizing || found->synthesis != job.number)
        return;
    Dice dice = synthesisDice(*found);
    dice.next(); // the first number was the duration's
    if (dice.chance(failuresInAHundred)) {
        found->failure = static_cast<std::uint8_t>(dice.below(errorCodeCount));
        change(job.team, *found, Status::Failed, {});
        return;
    }
    makeRefs(*found);
    const bool ready = m_options.c4EndsReady || found->before == Status::Ready;
    change(job.team, *found, ready ? Status::Ready : Status::Reviewing, {});
}

std::optional<Character> World::find(const Ulid &id) const
{
    const std::lock_guard lock(m_mutex);
    for (const Team &team : m_teams) {
        if (const Character *found = team.roster.find(id))
            return *found;
    }
    return std::nullopt;
}

World::TeamState World::team(TeamId team) const
{
    const std::lock_guard lock(m_mutex);
    const Team &found = at(team);
    return {found.id, found.name, found.createdAt, found.credits};
}

void World::setCredits(TeamId team, double credits)
{
    const std::lock_guard lock(m_mutex);
    at(team).credits = credits;
}

std::vector<Ulid> World::ids(Status status) const
{
    const std::lock_guard lock(m_mutex);
    return at(TeamId::First).roster.ids(status);
}

void World::setStatus(const Ulid &id, Status status)
{
    const std::lock_guard lock(m_mutex);
    Character *found = at(TeamId::First).roster.find(id);
    if (!found)
        return;
    ++found->synthesis; // what was under way is stale
    if (status == Status::Synthesizing) {
        startSynthesis(TeamId::First, *found, Character::allRefs, {});
        return;
    }
    if (status != Status::Failed && found->refCount == 0)
        found->setSynthesizedRefs(0);
    change(TeamId::First, *found, status, {});
}

Ulid World::add(Status status)
{
    const std::lock_guard lock(m_mutex);
    Roster &roster = at(TeamId::First).roster;
    const Character character = newCharacter(m_later, roster.nextMillis(), status);
    roster.append(character);
    m_recorder.addEffect(character.idText(), {}, statusText(status), {});
    if (status == Status::Synthesizing)
        schedule(TeamId::First, character);
    return character.id;
}

Character *World::visible(TeamId team, const Ulid &id)
{
    Character *found = at(team).roster.find(id);
    return found && found->status != Status::Deleted ? found : nullptr;
}

void World::change(TeamId team, Character &character, Status to, const std::string &requestId)
{
    m_recorder.addEffect(character.idText(), statusText(character.status), statusText(to),
                         requestId);
    at(team).roster.setStatus(character, to);
    character.touch(nowSeconds());
}

World::Outcome World::startSynthesis(TeamId team, Character &character, std::uint8_t making,
                                     const std::string &requestId)
{
    character.before = character.status;
    character.making = making;
    ++character.synthesis;
    change(team, character, Status::Synthesizing, requestId);
    schedule(team, character);
    return character;
}

void World::schedule(TeamId team, const Character &character)
{
    constexpr double shortest = 30'000;
    constexpr double longest = 90'000;
    if (!m_synthesisStarted)
        return;
    const double duration =
        synthesisDice(character).between(shortest, longest) / m_options.timeScale;
    m_synthesisStarted({team, character.id, character.synthesis,
                        std::chrono::milliseconds(static_cast<std::int64_t>(duration))});
}

} // namespace sandbox
