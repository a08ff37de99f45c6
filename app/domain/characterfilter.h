// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>
#include <set>

/// An age that is looked for: at least \a from and below \a below, so that neighbouring ranges
/// share no age. Without both, any age will do, an unknown one too.
struct AgeRange
{
    std::optional<std::chrono::seconds> from{};
    std::optional<std::chrono::seconds> below{};

    [[nodiscard]] bool isAny() const { return !from && !below; }
    /// What \a since was, as old as it is at \a now. What is said to be yet to come counts as new;
    /// an invalid time is in no range that has a limit.
    [[nodiscard]] bool holds(const QDateTime &since, const QDateTime &now) const;

    friend bool operator==(const AgeRange &, const AgeRange &) = default;
};

/// What one of a character's attributes must be.
struct AttributeCriterion
{
    QString key{};   ///< the API's word, to the letter; empty for whichever attribute
    QString value{}; ///< part of a text in any case, the whole of a number; empty for any value

    friend bool operator==(const AttributeCriterion &, const AttributeCriterion &) = default;
};

/// Which characters somebody looks for: those that meet all the criteria. An empty criterion is
/// met by all. Texts are found as part of the other, in any case and however their accents are
/// written; blanks around them do not count. A value; any thread.
struct CharacterFilter
{
    /// What the reviewer's own flag must be.
    enum class Flag : quint8 { Any, Flagged, NotFlagged };

    std::set<CharacterStatus> statuses{}; ///< any of these; Unknown is one that we do not know
    AgeRange created{};
    AgeRange updated{};
    /// Words that are all in the name or all in the client reference, in any order; or the
    /// beginning of the id or its end (CharacterMatcher). In any case.
    QString text{};
    QString errorMessage{};
    bool isErrorWhole = false; ///< that is the whole message, and no part of it
    QString name{};
    QString idPrefix{}; ///< a whole id or its beginning, to the letter
    QString clientReferenceId{};
    QList<AttributeCriterion> attributes{}; ///< each of them
    Flag flag = Flag::Any;

    /// Matches all.
    [[nodiscard]] bool isEmpty() const;
    /// The list with the fewest characters in which all that match are found.
    [[nodiscard]] CharacterQuery query() const;
    friend bool operator==(const CharacterFilter &, const CharacterFilter &) = default;
};
