// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/cleanuprun.h"

#include <QMetaType>

#include <optional>

/// A character as it was when somebody picked it for a clean-up. What a dry run has to show and
/// the guard to compare, and no more, since there may be thousands of them.
struct Pick
{
    CharacterId id{};
    CompactText name{};
    CharacterStatus status = CharacterStatus::Unknown;
    Revision seen{}; ///< what was picked; never another one, whatever is learnt later
    QDateTime createdAt{};
    QString clientReferenceId{};
    QString errorMessage{};
    Ref cover{};         ///< the first ref, with the address it had then; empty without refs
    int refCount = 0;    ///< of those that can be shown
    int refsLeftOut = 0; ///< how many more it has, which nobody is shown
    std::optional<Revision> changedTo{}; ///< what it has become since, as far as is known
    bool isBare = false; ///< only its name and what it was are known, and nothing of the others

    friend bool operator==(const Pick &, const Pick &) = default;
};

/// \a character, picked as it is.
[[nodiscard]] Pick pickOf(const Character &character);

/// The server has \a told what it is now: its pick says so, and stays as it is otherwise. False if
/// that is no news, or older than what is known.
[[nodiscard]] bool learn(Pick &pick, const Revision &told);

/// What a clean-up has to know of it.
[[nodiscard]] CleanupItem itemOf(const Pick &pick);

Q_DECLARE_METATYPE(Pick)
