// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"

/// A character that somebody wants a second opinion on. Known on this computer only: the API has no
/// flags.
struct Flag
{
    CharacterId character{};
    QString name{}; ///< the character's when it was flagged
    QDateTime flaggedAt{};
    QString flaggedBy{}; ///< the account on this computer; the journal fills it in

    friend bool operator==(const Flag &, const Flag &) = default;
};

/// What is recorded of a flag.
struct FlagRecord
{
    Flag flag{};
    bool isSet = true; ///< else it is taken away
};
