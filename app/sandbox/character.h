// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/figure.h"
#include "sandbox/status.h"
#include "sandbox/ulid.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace sandbox {

/// The word the API uses for a pose, and back (contract 2.1).
std::string_view poseText(Pose pose);
std::optional<Pose> poseFromText(std::string_view text);

/// One ref: what it says it shows, what is drawn, and how often it was made.
struct RefSlot
{
    std::uint8_t pose = 0;
    std::uint8_t drawn = 0;
    std::uint16_t attempt = 0; ///< 0 = the first synthesis, which may have a flaw

    [[nodiscard]] Pose declaredPose() const { return static_cast<Pose>(pose); }
    [[nodiscard]] Pose drawnPose() const { return static_cast<Pose>(drawn); }
};

RefSlot makeRef(Pose declared, Pose drawn, int attempt = 0);

/// What a PATCH has set; it takes the place of what the look says.
struct Profile
{
    std::string name{};
    std::optional<std::string> attributes{}; ///< a JSON object; empty = null
};

/// A character as it is stored: small, since there may be 100,000. Its name, attributes and drawing
/// are derived from the look.
struct Character
{
    static constexpr std::size_t maxRefs = 6;
    static constexpr std::uint8_t allRefs = 0xff;

    Ulid id{}; ///< holds the time of creation
    std::uint64_t look = 0;
    std::int64_t updatedAt = 0;               ///< seconds since the epoch
    std::shared_ptr<const Profile> profile{}; ///< null = as the look says
    std::array<RefSlot, maxRefs> refs{};
    std::uint32_t synthesis = 0; ///< number of the latest synthesis of this character
    std::uint8_t refCount = 0;
    std::uint8_t failure = 0; ///< which errorCode()
    /// What the synthesis under way makes: a Pose, or allRefs.
    std::uint8_t making = allRefs;
    Status status = Status::Reviewing;
    Status before = Status::Synthesizing; ///< the status the synthesis under way began in
    bool uploaded = false;                ///< of the upload flow
    bool gone = false;                    ///< hard-deleted

    [[nodiscard]] std::int64_t createdAt() const { return id.millis() / 1000; }
    [[nodiscard]] std::string idText() const { return characterIdText(id); }

    void addRef(const RefSlot &ref);
    /// The refs of a synthesis: four poses, or what is left of them by the flaw of a first attempt.
    void setSynthesizedRefs(int attempt);
    /// `updated_at` has a resolution of one second, so every change moves it by at least that much:
    /// clients compare it to see that something changed.
    void touch(std::int64_t now);
};

/// The code that a failed character shows as `error_message` (contract C27).
std::string_view errorCode(std::uint8_t failure);
inline constexpr int errorCodeCount = 6;

} // namespace sandbox
