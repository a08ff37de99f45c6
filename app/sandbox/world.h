// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/figuredice.h"
#include "sandbox/options.h"
#include "sandbox/recorder.h"
#include "sandbox/synthesisjob.h"
#include "sandbox/team.h"

#include <array>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace sandbox {

/// All characters of both teams and every rule of the lifecycle (contract sections 4 and 5). Each
/// function is one atomic step, recorded as an effect if it changed something. Any thread.
class World
{
public:
    enum class Refusal { NotFound, BadState, NoCredits, NoAttributes, BadPose };
    using Outcome = std::variant<Character, Refusal>;

    /// What a PATCH changes; an empty member stays as it is.
    struct Change
    {
        std::optional<std::string> name{};
        /// The inner one is Profile::attributes.
        std::optional<std::optional<std::string>> attributes{};
    };
    struct TeamState
    {
        std::string id{};
        std::string name{};
        std::int64_t createdAt = 0;
        double credits = 0;
    };

    World(const Options &options, Recorder &recorder);

    /// Called, with the world locked, for each synthesis that begins; and at once for those under
    /// way.
    void setSynthesisHandler(std::function<void(const SynthesisJob &)> handler);

    [[nodiscard]] std::optional<Roster::Page> list(TeamId team, const Roster::Query &query) const;
    [[nodiscard]] Outcome retrieve(TeamId team, const Ulid &id) const;
    Outcome save(TeamId team, const Ulid &id, const std::string &requestId);
    Outcome remove(TeamId team, const Ulid &id, const std::string &requestId);
    Outcome patch(TeamId team, const Ulid &id, const Change &change, const std::string &requestId);
    Outcome resynthesize(TeamId team, const Ulid &id, const std::string &requestId);
    Outcome regenerate(TeamId team, const Ulid &id, Pose pose, const std::string &requestId);

    /// Ends a synthesis; nothing happens if it is stale.
    void finish(const SynthesisJob &job);

    /// Of whichever team, for its refs; soft-deleted ones too. Null if unknown or hard-deleted.
    [[nodiscard]] std::optional<Character> find(const Ulid &id) const;

    [[nodiscard]] TeamState team(TeamId team) const;
    void setCredits(TeamId team, double credits);

    // The hand of a rival reviewer of the first team.
    [[nodiscard]] std::vector<Ulid> ids(Status status) const;
    void setStatus(const Ulid &id, Status status);
    Ulid add(Status status);

private:
    [[nodiscard]] Team &at(TeamId team) { return m_teams.at(static_cast<std::size_t>(team)); }
    [[nodiscard]] const Team &at(TeamId team) const
    {
        return m_teams.at(static_cast<std::size_t>(team));
    }
    /// Null if the API would not show it: unknown or deleted.
    [[nodiscard]] Character *visible(TeamId team, const Ulid &id);
    void change(TeamId team, Character &character, Status to, const std::string &requestId);
    Outcome startSynthesis(TeamId team, Character &character, std::uint8_t making,
                           const std::string &requestId);
    void schedule(TeamId team, const Character &character);

    const Options m_options;
    Recorder &m_recorder;
    Dice m_later;
    mutable std::mutex m_mutex;
    std::array<Team, teamCount> m_teams;
    std::function<void(const SynthesisJob &)> m_synthesisStarted;
};

} // namespace sandbox
