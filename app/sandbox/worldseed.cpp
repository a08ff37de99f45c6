// SPDX-License-Identifier: Apache-2.0
#include "sandbox/worldseed.h"

#include "sandbox/clock.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace sandbox {

namespace {

constexpr int secondTeamSize = 12;
constexpr double youngest = 40;                // s
constexpr double oldest = 5.0 * 7 * 24 * 3600; // s

/// Which numbers Dice draws: one sequence for each purpose.
enum class Aspect : quint64 { Looks = 1, Fate, Reference, Team, Later };

Dice diceOf(const Character &character, Aspect aspect)
{
    return {character.look, static_cast<quint64>(aspect) << 32U};
}

/// Seconds before now at which the i-th newest of `count` was created: minutes, then hours, then
/// weeks.
double ageOf(int i, int count)
{
    const double part = static_cast<double>(i) / std::max(1, count);
    return youngest + oldest * std::pow(part, 3) + i * 0.01;
}

int synthesizingCount(int count)
{
    constexpr int handful = 8;
    return std::min(handful, (count + 40) / 50); // about 2 %
}

/// An upload-flow set: 1, 2, 3, 5 or 6 refs, poses repeated or never classified.
void setUploadedRefs(Character &character, Dice &dice)
{
    constexpr std::array<int, 5> counts{1, 2, 3, 5, 6};
    constexpr std::array<Pose, 4> poses{Pose::Portrait, Pose::Front, Pose::Side, Pose::Back};
    character.uploaded = true;
    const int count = dice.pick(counts);
    for (int i = 0; i < count; ++i) {
        const Pose drawn = dice.pick(poses);
        // A retouched take: uploads have no synthesis that could go wrong.
        character.addRef(makeRef(dice.chance(30) ? Pose::Other : drawn, drawn, 1));
    }
    if (dice.chance(20))
        character.profile =
            std::make_shared<const Profile>(Profile{profileOf(character).name, std::nullopt});
}

/// Fate: the status and what goes with it.
void settle(Character &character, std::optional<Status> status)
{
    Dice dice = diceOf(character, Aspect::Fate);
    const int roll = dice.below(100);
    character.status = status.value_or(roll < 63       ? Status::Reviewing
                                           : roll < 79 ? Status::Failed
                                                       : Status::Ready);
    character.updatedAt = character.createdAt();
    if (character.status == Status::Synthesizing)
        return;
    character.updatedAt =
        std::min(character.updatedAt + dice.between(30, 90), epochMillis() / 1000);
    const bool uploaded = dice.chance(character.status == Status::Ready ? 12 : 4);
    if (character.status == Status::Failed) {
        character.failure = static_cast<std::uint8_t>(dice.below(errorCodeCount));
        if (dice.chance(30)) // a resynthesis that failed: the refs before it stay
            character.setSynthesizedRefs(0);
    } else if (uploaded) {
        setUploadedRefs(character, dice);
    } else {
        character.setSynthesizedRefs(0);
    }
    if (character.status == Status::Ready) { // somebody has looked at it since
        const double since = epochSeconds() - static_cast<double>(character.updatedAt);
        character.updatedAt +=
            static_cast<std::int64_t>(std::max(0.0, since) * dice.between(0.1, 0.9));
    }
}

void seedTeam(Team &team, Dice dice, int count, int synthesizing)
{
    const std::int64_t now = epochMillis();
    team.roster.reserve(static_cast<std::size_t>(count) + 64);
    std::int64_t last = 0;
    for (int i = count - 1; i >= 0; --i) {
        const auto age = static_cast<std::int64_t>(ageOf(i, count) * 1000);
        const std::int64_t created = std::max(last + 1, now - age);
        last = created;
        Character character;
        character.look = dice.next();
        const quint64 high = dice.next();
        character.id = makeUlid(created, high, dice.next());
        settle(character, i < synthesizing ? std::optional(Status::Synthesizing) : std::nullopt);
        team.roster.append(character);
    }
}

} // namespace

void seedTeams(const Options &options, std::array<Team, teamCount> &teams)
{
    constexpr std::int64_t foundation = 1'777'000'000; // in April 2026
    const std::array<const char *, teamCount> names{"Lumen", "Umbra"};
    for (std::size_t i = 0; i < teamCount; ++i) {
        Team &team = teams.at(i);
        Dice dice(options.seed, (static_cast<quint64>(Aspect::Team) << 32U) + i);
        const quint64 high = dice.next();
        team.id = "team_" + ulidText(makeUlid(foundation * 1000, high, dice.next()));
        team.name = names.at(i);
        team.createdAt = foundation;
        const bool first = i == 0;
        const int count = first ? options.count : secondTeamSize;
        seedTeam(team, Dice(options.seed, (static_cast<quint64>(Aspect::Looks) << 32U) + i), count,
                 first ? synthesizingCount(count) : 1);
    }
}

Character newCharacter(Dice &dice, std::int64_t createdMillis, Status status)
{
    Character character;
    character.look = dice.next();
    const quint64 high = dice.next();
    character.id = makeUlid(createdMillis, high, dice.next());
    settle(character, status);
    character.updatedAt = character.createdAt();
    return character;
}

Dice laterDice(quint32 seed)
{
    return {seed, static_cast<quint64>(Aspect::Later) << 32U};
}

Profile profileOf(const Character &character)
{
    if (character.profile)
        return *character.profile;
    const Traits traits = traitsFor(character.look);
    nlohmann::ordered_json json;
    json["gender"] = traits.gender.toStdString();
    json["age"] = traits.age;
    json["ethnicity"] = traits.ethnicity.toStdString();
    json["hair_color"] = traits.hairColor.toStdString();
    json["hair_style"] = traits.hairStyle.toStdString();
    json["eye_color"] = traits.eyeColor.toStdString();
    json["body_type"] = traits.bodyType.toStdString();
    json["additional_details"] = traits.additionalDetails.toStdString();
    return {traits.name.toStdString(), json.dump()};
}

std::string clientReferenceOf(const Character &character)
{
    Dice dice = diceOf(character, Aspect::Reference);
    return dice.chance(33) ? "bot_" + std::to_string(dice.between(1000, 9999)) : std::string();
}

} // namespace sandbox
