// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"
#include "ui/judging/readiness.h"

#include <QList>
#include <QString>

#include <optional>

class Judged;

/// Why the character on screen cannot be decided yet.
struct Obstacle
{
    CharacterId character{};
    Revision revision{};
    Readiness readiness = Readiness::Loading;
    QList<int> failedRefs{}; ///< from 0, when SomeFailed

    friend bool operator==(const Obstacle &, const Obstacle &) = default;
};

/// What stands in the way of a decision on \a judged now; none where nothing does.
[[nodiscard]] std::optional<Obstacle> obstacleTo(const Judged &judged);
/// The same for people, and what to do: one calm sentence. Of \a judged, for which it was made.
[[nodiscard]] QString obstacleText(const Obstacle &obstacle, const Judged &judged);
