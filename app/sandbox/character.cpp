// SPDX-License-Identifier: Apache-2.0
#include "sandbox/character.h"

#include <algorithm>

namespace sandbox {

namespace {

constexpr std::array<std::string_view, 5> poseTexts{"portrait", "front", "side", "back", "other"};
constexpr std::array<std::string_view, errorCodeCount> errorCodes{
    "provider_timeout", "provider_unavailable",       "prompt_blocked",
    "internal_error",   "output_moderation_rejected", "reference_blocked"};

} // namespace

std::string_view poseText(Pose pose)
{
    return poseTexts.at(static_cast<std::size_t>(pose));
}

std::optional<Pose> poseFromText(std::string_view text)
{
    const auto found = std::find(poseTexts.begin(), poseTexts.end(), text);
    if (found == poseTexts.end())
        return std::nullopt;
    return static_cast<Pose>(found - poseTexts.begin());
}

RefSlot makeRef(Pose declared, Pose drawn, int attempt)
{
    return {static_cast<std::uint8_t>(declared), static_cast<std::uint8_t>(drawn),
            static_cast<std::uint16_t>(attempt)};
}

void Character::addRef(const RefSlot &ref)
{
    if (refCount < maxRefs)
        refs.at(refCount++) = ref;
}

void Character::setSynthesizedRefs(int attempt)
{
    refCount = 0;
    const std::optional<Pose> missing = attempt == 0 ? missingPose(look) : std::nullopt;
    for (const Pose pose : {Pose::Portrait, Pose::Front, Pose::Side, Pose::Back}) {
        if (pose != missing)
            addRef(makeRef(pose, pose, attempt));
    }
}

void Character::touch(std::int64_t now)
{
    updatedAt = std::max(now, updatedAt + 1);
}

std::string_view errorCode(std::uint8_t failure)
{
    return errorCodes.at(failure);
}

} // namespace sandbox
