// SPDX-License-Identifier: Apache-2.0
#include "domain/operation.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

const Seldom<Error> &Operation::error() const
{
    static const Seldom<Error> none;
    return particulars ? particulars->error : none;
}

bool Operation::isOpen() const
{
    switch (state) {
    case OperationState::Held:
    case OperationState::Queued:
    case OperationState::Checking:
    case OperationState::Sending:
    case OperationState::Uncertain:
        return true;
    case OperationState::Done:
    case OperationState::Conflict:
    case OperationState::Failed:
    case OperationState::Cancelled:
        return false;
    }
    return false;
}

bool Operation::canBeCancelled() const
{
    const bool unsent = state == OperationState::Held || state == OperationState::Queued
        || state == OperationState::Checking;
    return unsent && !mayHaveArrived;
}

bool Operation::canBeUndone() const
{
    return canBeCancelled()
        || (isOpen() && mayHaveArrived && !cancelWanted && state != OperationState::Sending);
}

bool Operation::isHandedBack() const
{
    return (state == OperationState::Conflict || state == OperationState::Failed) && !isDismissed;
}

bool callsOffItems(const Operation &operation)
{
    const bool isUndone =
        operation.state == OperationState::Cancelled && operation.outcome == Outcome::Undone;
    // Of what is gone an item says so itself.
    const bool isHandedBack = operation.isHandedBack() && operation.outcome != Outcome::Gone;
    return !operation.isItem() && (isUndone || isHandedBack);
}

bool isLeftAlone(Outcome outcome)
{
    return outcome == Outcome::Flagged || outcome == Outcome::CalledOff;
}

Operation decisionOn(const Character &seen, Action action, const QString &pose,
                     const QDateTime &when)
{
    Operation operation{.id = QUuid::createUuid(),
                        .character = seen.id,
                        .name = seen.name,
                        .action = action,
                        .seen = seen.revision(),
                        .decidedAt = when};
    operation.setPose(pose);
    // Made here, so that it is recorded before anything is sent under it.
    if (isGeneration(action))
        operation.setIdempotencyKey(QUuid::createUuid().toString(QUuid::WithoutBraces));
    return operation;
}

std::optional<Action> removalFor(CharacterStatus status)
{
    switch (status) {
    case CharacterStatus::Reviewing:
        return Action::Discard;
    case CharacterStatus::Synthesizing:
    case CharacterStatus::Ready:
    case CharacterStatus::Failed:
        return Action::Delete;
    case CharacterStatus::Deleted:
    case CharacterStatus::Unknown:
        break;
    }
    return std::nullopt;
}

bool canSave(CharacterStatus status)
{
    return status == CharacterStatus::Reviewing;
}

bool canGenerate(CharacterStatus status)
{
    switch (status) {
    case CharacterStatus::Reviewing:
    case CharacterStatus::Ready:
    case CharacterStatus::Failed:
        return true;
    case CharacterStatus::Synthesizing:
    case CharacterStatus::Deleted:
    case CharacterStatus::Unknown:
        break;
    }
    return false;
}

bool isRemoval(Action action)
{
    return action == Action::Discard || action == Action::Delete;
}

CharacterStatus statusAfter(Action action)
{
    if (isRemoval(action))
        return CharacterStatus::Deleted;
    return action == Action::Save ? CharacterStatus::Ready : CharacterStatus::Synthesizing;
}

int generationsFor(Action action)
{
    constexpr int wholeSet = 4; // portrait, front, side, back
    switch (action) {
    case Action::Resynthesize:
        return wholeSet;
    case Action::Regenerate:
        return 1;
    case Action::Save:
    case Action::Discard:
    case Action::Delete:
        break;
    }
    return 0;
}

bool isGeneration(Action action)
{
    return generationsFor(action) > 0;
}

bool hasRun(const Operation &operation, CharacterStatus status)
{
    return isGeneration(operation.action) && operation.state == OperationState::Done
        && status != CharacterStatus::Synthesizing;
}

bool isTransition(OperationState from, OperationState to)
{
    using S = OperationState;
    switch (from) {
    case S::Held:
        return to == S::Queued || to == S::Cancelled;
    case S::Queued:
        return to == S::Checking || to == S::Uncertain || to == S::Cancelled;
    case S::Checking:
        return to == S::Queued || to == S::Sending || to == S::Uncertain || to == S::Done
            || to == S::Conflict || to == S::Cancelled || to == S::Failed;
    case S::Sending:
        return to == S::Queued || to == S::Uncertain || to == S::Done || to == S::Conflict
            || to == S::Failed;
    case S::Uncertain:
        return to == S::Queued || to == S::Done || to == S::Conflict || to == S::Failed
            || to == S::Cancelled;
    case S::Failed:
        return to == S::Queued || to == S::Uncertain;
    case S::Done:
    case S::Conflict:
    case S::Cancelled:
        break;
    }
    return false;
}

QString actionText(Action action)
{
    switch (action) {
    case Action::Save:
        return QCoreApplication::translate("Operation", "Save");
    case Action::Discard:
        return QCoreApplication::translate("Operation", "Discard");
    case Action::Delete:
        return QCoreApplication::translate("Operation", "Delete");
    case Action::Resynthesize:
        return QCoreApplication::translate("Operation", "Resynthesize");
    case Action::Regenerate:
        return QCoreApplication::translate("Operation", "Regenerate");
    }
    return {};
}

QLatin1StringView wordFor(Action action)
{
    switch (action) {
    case Action::Save:
        return "save"_L1;
    case Action::Discard:
        return "discard"_L1;
    case Action::Delete:
        return "delete"_L1;
    case Action::Resynthesize:
        return "resynthesize"_L1;
    case Action::Regenerate:
        return "regenerate"_L1;
    }
    return {};
}

QLatin1StringView wordFor(OperationState state)
{
    switch (state) {
    case OperationState::Held:
        return "held"_L1;
    case OperationState::Queued:
        return "queued"_L1;
    case OperationState::Checking:
        return "checking"_L1;
    case OperationState::Sending:
        return "sending"_L1;
    case OperationState::Uncertain:
        return "uncertain"_L1;
    case OperationState::Done:
        return "done"_L1;
    case OperationState::Conflict:
        return "conflict"_L1;
    case OperationState::Failed:
        return "failed"_L1;
    case OperationState::Cancelled:
        return "cancelled"_L1;
    }
    return {};
}

QLatin1StringView wordFor(Outcome outcome)
{
    switch (outcome) {
    case Outcome::None:
        return "none"_L1;
    case Outcome::Applied:
        return "applied"_L1;
    case Outcome::AlreadyGone:
        return "already_gone"_L1;
    case Outcome::AlreadySaved:
        return "already_saved"_L1;
    case Outcome::Running:
        return "running"_L1;
    case Outcome::Changed:
        return "changed"_L1;
    case Outcome::Gone:
        return "gone"_L1;
    case Outcome::Refused:
        return "refused"_L1;
    case Outcome::NotConfirmed:
        return "not_confirmed"_L1;
    case Outcome::Undone:
        return "undone"_L1;
    case Outcome::Replaced:
        return "replaced"_L1;
    case Outcome::Flagged:
        return "flagged"_L1;
    case Outcome::CalledOff:
        return "called_off"_L1;
    case Outcome::RunLost:
        return "run_lost"_L1;
    }
    return {};
}
