// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"
#include "domain/compacttext.h"
#include "domain/error.h"
#include "domain/requestid.h"
#include "domain/seldom.h"

#include <QMetaType>
#include <QUuid>

#include <chrono>
#include <optional>

using OperationId = QUuid;
/// Of a clean-up, one thing done with many characters; null where there is none.
using CleanupId = QUuid;

/// The longest Operation::why that somebody can give, in characters.
constexpr int LongestWhy = 200;

/// What a reviewer wants done with a character. Save, Discard and Delete are decisions; Discard (a
/// reviewing character) and Delete (any other) are the same call and differ in what they destroy.
/// Resynthesize makes all refs anew and Regenerate one of them; both cost credits.
enum class Action : quint8 { Save, Discard, Delete, Resynthesize, Regenerate };

/// Where an operation is on its way to the server.
enum class OperationState : quint8 {
    Held,      ///< the undo window is open
    Queued,    ///< waits for a token, a pause or a backoff to end
    Checking,  ///< the guard is fetching the character
    Sending,   ///< the write is on the wire
    Uncertain, ///< sent, outcome unknown; will be fetched, never repeated unchecked
    Done,      ///< the server has the wanted state
    Conflict,  ///< the character changed since the reviewer looked; nothing more is sent
    Failed,    ///< refused or not confirmed; can be retried
    Cancelled, ///< undone before any effect, or replaced by another decision
};

/// How an operation came to its end, where the state alone does not say.
enum class Outcome : quint8 {
    None,
    Applied,      ///< the server answered our write
    AlreadyGone,  ///< a delete found nothing left to delete
    AlreadySaved, ///< an earlier attempt of this Save had arrived
    Running,      ///< an earlier attempt had arrived: the server is making the refs
    Changed,      ///< status or updated_at is not what the reviewer saw
    Gone,         ///< what needs a character found none any more
    Refused,      ///< the server understood and said no
    NotConfirmed, ///< sent, and found unchanged too often, or the server would not tell
    Undone,       ///< by the reviewer
    Replaced,     ///< by another decision of the reviewer
    Flagged,      ///< an item whose character was flagged since its run began; nothing was sent
    CalledOff,    ///< an item, since a decision by hand came to nothing, see callsOffItems()
    RunLost,      ///< an item whose clean-up cannot be read any more; nothing was sent
};

/// What few operations have; all are kept, a review makes thousands. See Operation.
struct Particulars
{
    QString pose{};
    QString idempotencyKey{};
    QString foundStatus{};
    QDateTime foundAt{};
    Seldom<Error> error{};
    int unconfirmed = 0;

    friend bool operator==(const Particulars &, const Particulars &) = default;
};

/// One decision or generation and all that is known of its way to the server.
struct Operation
{
    OperationId id{};
    CharacterId character{};
    CompactText name{}; ///< the character's when it was decided; decisionOn() shares the letters
    // What is small lies together, or gaps between would weigh as much.
    Action action = Action::Save;
    OperationState state = OperationState::Held;
    Outcome outcome = Outcome::None;
    bool mayHaveArrived = false; ///< an attempt is out whose effect may still come
    bool cancelWanted = false;   ///< undone while Uncertain: nothing more is sent
    bool waitsForClick = false;  ///< Held, and no time sends it: somebody must, after a crash
    bool isDismissed = false;    ///< the reviewer has seen what became of it
    bool wasFlagged = false;     ///< its character had a flag when it was decided, or since
    int version = 0;             ///< counts transitions; a transition names the one it starts from
    int attempts = 0;            ///< intents to send, at most this many requests were on the wire
    CleanupId cleanup{};         ///< whose item it is; null: a reviewer decided it by itself
    Revision seen{};             ///< what the reviewer looked at; the guard compares with it
    QDateTime decidedAt{};
    QDateTime endedAt{};
    RequestId requestId{};   ///< of the last answer to its write, or empty
    CompactText decidedBy{}; ///< the account on this computer; the journal fills it in
    CompactText why{};       ///< the reviewer's words, of an item a copy of its run's; or empty
    /// None while all are empty, as the functions below keep it.
    Seldom<Particulars> particulars{};

    /// Of a Regenerate: which ref, in the API's word.
    [[nodiscard]] QString pose() const { return of(&Particulars::pose); }
    void setPose(const QString &pose) { set(&Particulars::pose, pose); }
    /// Of what costs credits: the same for all its attempts.
    [[nodiscard]] QString idempotencyKey() const { return of(&Particulars::idempotencyKey); }
    void setIdempotencyKey(const QString &key) { set(&Particulars::idempotencyKey, key); }
    /// With Conflict: the API's word for what was found.
    [[nodiscard]] QString foundStatus() const { return of(&Particulars::foundStatus); }
    void setFoundStatus(const QString &status) { set(&Particulars::foundStatus, status); }
    /// With Conflict: the character's updated_at then.
    [[nodiscard]] QDateTime foundAt() const { return of(&Particulars::foundAt); }
    void setFoundAt(const QDateTime &when) { set(&Particulars::foundAt, when); }
    /// Attempts that ended Uncertain and were found without effect.
    [[nodiscard]] int unconfirmed() const { return of(&Particulars::unconfirmed); }
    void setUnconfirmed(int count) { set(&Particulars::unconfirmed, count); }
    /// The last thing that stood in its way. The reference is valid until the operation changes.
    [[nodiscard]] const Seldom<Error> &error() const;
    void setError(const std::optional<Error> &error)
    {
        set(&Particulars::error, Seldom<Error>(error));
    }

    [[nodiscard]] bool isOpen() const;
    /// Of a clean-up; otherwise a reviewer decided it by itself.
    [[nodiscard]] bool isItem() const { return !cleanup.isNull(); }
    /// Undo would cancel it at once.
    [[nodiscard]] bool canBeCancelled() const;
    /// Undo makes sense: at once, or as a wish while Uncertain.
    [[nodiscard]] bool canBeUndone() const;
    /// It came to nothing, and the reviewer has not put it away yet.
    [[nodiscard]] bool isHandedBack() const;

    friend bool operator==(const Operation &, const Operation &) = default;

private:
    template <typename Value>
    [[nodiscard]] Value of(Value Particulars::*one) const
    {
        return particulars ? (*particulars).*one : Value();
    }
    template <typename Value>
    void set(Value Particulars::*one, const Value &value)
    {
        Particulars next = particulars ? *particulars : Particulars();
        next.*one = value;
        particulars = next == Particulars() ? Seldom<Particulars>() : Seldom<Particulars>(next);
    }
};

/// A reviewer's own decision that was undone, or is handed back: what is to become of its character
/// is for somebody to say again, and no run that has still to come to it, or is to retry it, does
/// anything with it.
[[nodiscard]] bool callsOffItems(const Operation &operation);
/// With \a outcome an item was left alone, for what somebody has said of its character meanwhile.
[[nodiscard]] bool isLeftAlone(Outcome outcome);

/// A new decision or generation on \a seen, made at \a when, the time of day. \a pose is the ref
/// that a Regenerate makes anew.
[[nodiscard]] Operation decisionOn(const Character &seen, Action action, const QString &pose,
                                   const QDateTime &when);

/// The decision that the second button stands for, by what the character is now: Discard for
/// reviewing, Delete for any other known status, none for a status we do not know.
[[nodiscard]] std::optional<Action> removalFor(CharacterStatus status);
/// Save is offered for reviewing only.
[[nodiscard]] bool canSave(CharacterStatus status);

/// Resynthesize and Regenerate are offered where there can be something to make anew: for
/// reviewing, ready and failed (contract 4.9, 4.10).
[[nodiscard]] bool canGenerate(CharacterStatus status);

/// Discard or Delete: the character is not there afterwards.
[[nodiscard]] bool isRemoval(Action action);
/// What the character is once \a action is through.
[[nodiscard]] CharacterStatus statusAfter(Action action);
/// How many generations \a action costs: 4 to resynthesize, 1 to regenerate one ref, none to
/// decide.
[[nodiscard]] int generationsFor(Action action);
/// Resynthesize or Regenerate: the character is synthesizing afterwards, and the view stays with
/// it.
[[nodiscard]] bool isGeneration(Action action);
/// A generation was started, and the character, which is \a status now, shows that it is over.
[[nodiscard]] bool hasRun(const Operation &operation, CharacterStatus status);

/// Whether the state machine has an edge from \a from to \a to.
[[nodiscard]] bool isTransition(OperationState from, OperationState to);

/// The words for a button or a list: "Save", "Discard", "Delete", "Resynthesize", "Regenerate".
[[nodiscard]] QString actionText(Action action);

/// The words for a log: "save", "held".
[[nodiscard]] QLatin1StringView wordFor(Action action);
[[nodiscard]] QLatin1StringView wordFor(OperationState state);
[[nodiscard]] QLatin1StringView wordFor(Outcome outcome);

Q_DECLARE_METATYPE(Operation)
