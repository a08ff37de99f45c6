// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"

#include <chrono>

class Dispatcher;
class OperationList;
class RateBudget;
class Timetable;

/// Until all decisions and generations that wait by themselves are sent, as the tokens are now and
/// the budget's model has them come.
[[nodiscard]] std::chrono::milliseconds untilSent(const OperationList &operations,
                                                  const Timetable &times, const RateBudget &budget);

/// What keeps operations from being sent, and until when.
struct Wait
{
    enum class Cause : quint8 {
        None,          ///< they go on, and at most the next token is waited for
        HeldBack,      ///< by what the journal says, or until it is clear whose key this is
        NoKey,         ///< the server refused it
        NoRight,       ///< the key lacks one
        Offline,       ///< the server cannot be reached, or answers nobody
        Unanswered,    ///< it answers others, but not these, or has been silent for some seconds
        ServerTrouble, ///< what answered could not do it
        LookUp,        ///< nothing is left but what is looked up, or too much is
        AtLimit,       ///< nothing of the team's rate limit is left for them
    };

    Cause cause = Cause::None;
    std::chrono::milliseconds left{}; ///< until they go on by themselves; zero: not known, or now
    qsizetype lookedUp = 0;           ///< with LookUp: how many
    /// With Unanswered: what is asked now waits so long for its answer, at the least; zero: nothing
    /// is asked now.
    std::chrono::milliseconds since{};

    /// Nobody can tell when all of them are sent.
    [[nodiscard]] bool isOpenEnded() const
    {
        return cause != Cause::None && cause != Cause::AtLimit;
    }

    friend bool operator==(const Wait &, const Wait &) = default;
};

/// What the items of \a cleanup wait for, or those of none: decisions and generations. What some
/// of them wait for is no wait while others go on.
[[nodiscard]] Wait waitOf(const CleanupId &cleanup, const OperationList &operations,
                          const Timetable &times, const Dispatcher &dispatcher,
                          const RateBudget &budget);
