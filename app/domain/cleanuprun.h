// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/compacttext.h"
#include "domain/operation.h"

#include <QList>

#include <optional>

/// Where a clean-up is.
enum class CleanupState : quint8 {
    Held,    ///< it can be undone as a whole; nothing is sent
    Running, ///< its items are sent, or it waits for those before it
    Paused,  ///< by somebody, by failures in a row, or by the end of the program
    Stopped, ///< for good; what was not sent by then is not sent
    Ended,   ///< all of its items have ended
    Undone,  ///< while it was held
};

/// One thing done with many characters.
struct CleanupRun
{
    CleanupId id{};
    Action action = Action::Delete; ///< Delete stands for Discard too, as each character needs it
    CleanupState state = CleanupState::Held;
    QDateTime startedAt{};
    QDateTime endedAt{};
    CompactText why{};   ///< the reviewer's words, which its operations share; may be empty
    int version = 0;     ///< counts transitions, as that of an operation
    QString startedBy{}; ///< the account on this computer; the journal fills it in
    /// Paused by the end of the program, and by nobody before it or since.
    bool wasInterrupted = false;

    /// Something is left to do, now or once it is resumed.
    [[nodiscard]] bool isOpen() const;

    friend bool operator==(const CleanupRun &, const CleanupRun &) = default;
};

/// A character of a run, as the reviewer was shown it, and what became of it: that is what its
/// operation says.
struct CleanupItem
{
    CharacterId character{};
    CompactText name{};
    Revision seen{};
    OperationId operation{};                     ///< null: it is one of the rest, nothing is sent
    OperationState state = OperationState::Held; ///< the operation's
    Outcome outcome = Outcome::None;             ///< the operation's
    QDateTime flaggedAt{}; ///< of the flag with which it was included knowingly, if it had one
    /// While it was one of the rest or had failed, by an operation of which callsOffItems() is
    /// true.
    bool isCalledOff = false;
    /// It was taken back after an attempt, which has had no effect.
    bool wasTried = false;

    /// What has become of it: where its operation is, after so many \a attempts.
    void follow(OperationState its, Outcome end, int attempts);

    friend bool operator==(const CleanupItem &, const CleanupItem &) = default;
};

/// A run with its items, in the order in which they are sent.
struct CleanupRecord
{
    CleanupRun run{};
    QList<CleanupItem> items{};
};

/// A new run, made at \a when, the time of day: with the \a items that \a action is offered for,
/// and of several with one character the first. There may be none.
[[nodiscard]] CleanupRecord cleanupOf(Action action, const QList<CleanupItem> &items,
                                      const QString &why, const QDateTime &when);
/// What \a action, that of a run, is for one of its items; none where it is not offered for what
/// that is.
[[nodiscard]] std::optional<Action> actionFor(Action action, const CleanupItem &item);
/// The operation of a rest's item, made at \a when, the time of day: Queued from the start, since
/// the run was held.
[[nodiscard]] std::optional<Operation> operationFor(const CleanupRun &run, const CleanupItem &item,
                                                    const QDateTime &when);

/// The words for a log: "held".
[[nodiscard]] QLatin1StringView wordFor(CleanupState state);
