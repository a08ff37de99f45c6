// SPDX-License-Identifier: Apache-2.0
#include "queue/verdict.h"

using State = OperationState;

namespace {

constexpr int MostUnconfirmed = 3;
constexpr int MostKeysInUse = 9; // by then the first request has met its deadline

bool isGone(const Result<Character> &found)
{
    return found ? found->status == CharacterStatus::Deleted
                 : found.error().kind == Error::Kind::NotFound;
}

/// A step that leaves what is known of earlier attempts as it is.
Transition step(const Operation &operation, State to, Outcome outcome = Outcome::None)
{
    return {.to = to,
            .outcome = outcome,
            .mayHaveArrived = operation.mayHaveArrived,
            .cancelWanted = operation.cancelWanted,
            .unconfirmed = operation.unconfirmed()};
}

Transition step(const Operation &operation, State to, Outcome outcome, const Error &error)
{
    Transition transition = step(operation, to, outcome);
    transition.error = error;
    return transition;
}

Transition changed(const Operation &operation, const Character &found)
{
    Transition transition = step(operation, State::Conflict, Outcome::Changed);
    transition.foundStatus = found.statusText();
    transition.foundAt = found.updatedAt.toDateTime();
    return transition;
}

Transition gone(const Operation &operation, Outcome ofRemoval)
{
    if (isRemoval(operation.action))
        return step(operation, State::Done, ofRemoval);
    return step(operation, State::Conflict, Outcome::Gone);
}

/// The words of the server's refusal are final, other than a missing key or right, which somebody
/// can mend, and than what passes by itself.
bool isFinal(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Rejected:
        return error.delivery == Error::Delivery::Answered;
    case Error::Kind::Conflict:
        return true;
    case Error::Kind::Forbidden:
        return !error.isMissingScope();
    default:
        return false;
    }
}

/// 400, 409 and 412 mean that the character is not in a state for this; which one, a fetch tells.
bool isAboutState(const Error &error)
{
    constexpr int badRequest = 400;
    const bool isConflict = error.kind == Error::Kind::Conflict && !error.isKeyInUse();
    return isConflict || error.httpStatus == badRequest;
}

/// An attempt of ours is out, or was, and nobody was told how it ended.
bool wasSent(const Operation &operation)
{
    return operation.mayHaveArrived || operation.unconfirmed() > 0;
}

/// What an attempt may have done before, if the character says so now.
std::optional<Outcome> doneBefore(const Operation &operation, const Character &found)
{
    if (operation.action == Action::Save && found.status == CharacterStatus::Ready)
        return Outcome::AlreadySaved;
    // Where nothing of ours may have arrived, somebody else has started it.
    const bool isOurs = isGeneration(operation.action) && wasSent(operation);
    if (isOurs && found.status == CharacterStatus::Synthesizing)
        return Outcome::Running;
    return std::nullopt;
}

/// Our own earlier attempt has the key: it is still under way, and the same again asks after it.
Transition keyInUse(const Operation &operation, const Error &error)
{
    const bool isEndless = operation.unconfirmed() + 1 >= MostKeysInUse;
    Transition transition = step(operation, isEndless ? State::Failed : State::Queued,
                                 isEndless ? Outcome::NotConfirmed : Outcome::None, error);
    transition.mayHaveArrived = true;
    ++transition.unconfirmed;
    return transition;
}

} // namespace

Operation advanced(const Operation &operation, const Transition &transition, const QDateTime &when)
{
    Q_ASSERT_X(operation.state == transition.to || isTransition(operation.state, transition.to),
               "advanced", "no such transition");
    Operation next = operation;
    next.state = transition.to;
    next.outcome = transition.outcome;
    next.setError(transition.error);
    next.setFoundStatus(transition.foundStatus);
    next.setFoundAt(transition.foundAt);
    next.mayHaveArrived = transition.mayHaveArrived;
    next.cancelWanted = transition.cancelWanted;
    next.setUnconfirmed(transition.unconfirmed);
    next.attempts += transition.to == State::Sending ? 1 : 0;
    next.attempts -= transition.isWithdrawn ? 1 : 0;
    next.isDismissed = transition.isDismissed;
    if (!transition.requestId.isEmpty())
        next.requestId = transition.requestId;
    next.waitsForClick = operation.waitsForClick && next.state == State::Held;
    if (next.isOpen())
        next.endedAt = {};
    else if (operation.isOpen())
        next.endedAt = when;
    ++next.version;
    return next;
}

Transition keepAs(const Operation &operation, State to)
{
    Transition transition = step(operation, to);
    transition.error = operation.error();
    return transition;
}

Transition withdrawn(const Operation &operation)
{
    Transition transition = keepAs(operation, State::Queued);
    transition.isWithdrawn = operation.state == State::Sending;
    return transition;
}

Transition wishedBack(const Operation &operation)
{
    Transition transition = keepAs(operation, State::Uncertain);
    transition.cancelWanted = true;
    return transition;
}

Transition retried(const Operation &operation)
{
    Transition transition =
        step(operation, operation.mayHaveArrived ? State::Uncertain : State::Queued);
    transition.unconfirmed = 0;
    return transition;
}

Transition dismissed(const Operation &operation)
{
    Transition transition = keepAs(operation, operation.state);
    transition.outcome = operation.outcome;
    transition.foundStatus = operation.foundStatus();
    transition.foundAt = operation.foundAt();
    transition.isDismissed = true;
    return transition;
}

Transition afterGuard(const Operation &operation, const Result<Character> &found)
{
    if (isGone(found))
        return gone(operation, Outcome::AlreadyGone);
    if (!found) {
        const bool refused = isFinal(found.error());
        return step(operation, refused ? State::Failed : State::Queued,
                    refused ? Outcome::Refused : Outcome::None, found.error());
    }
    if (found->revision() == operation.seen)
        return step(operation, State::Sending);
    const std::optional<Outcome> before = doneBefore(operation, *found);
    if (before && wasSent(operation))
        return step(operation, State::Done, *before);
    return changed(operation, *found);
}

Transition afterWrite(const Operation &operation, const Result<void> &answer)
{
    if (answer)
        return step(operation, State::Done, Outcome::Applied);
    const Error &error = answer.error();
    if (error.kind == Error::Kind::NotFound)
        return gone(operation, operation.mayHaveArrived ? Outcome::Applied : Outcome::AlreadyGone);
    if (isGeneration(operation.action) && error.isKeyInUse())
        return keyInUse(operation, error);
    if (isAboutState(error))
        return step(operation, State::Uncertain, Outcome::None, error);
    if (isFinal(error))
        return step(operation, State::Failed, Outcome::Refused, error);
    if (error.delivery != Error::Delivery::Unknown)
        return step(operation, State::Queued, Outcome::None, error);
    Transition transition = step(operation, State::Uncertain, Outcome::None, error);
    transition.mayHaveArrived = true;
    return transition;
}

Transition afterCheck(const Operation &operation, const Result<Character> &found, bool settled)
{
    if (isGone(found))
        return gone(operation, Outcome::Applied);
    // Asking again would bring the same answer for ever.
    if (!found && isFinal(found.error()))
        return step(operation, State::Failed, Outcome::NotConfirmed, found.error());
    // Nothing was learnt; what is known stays, and it is asked again.
    if (!found)
        return keepAs(operation, State::Uncertain);
    if (const std::optional<Outcome> before = doneBefore(operation, *found))
        return step(operation, State::Done, *before);
    if (found->revision() != operation.seen)
        return changed(operation, *found);
    if (operation.error() && isAboutState(*operation.error()))
        return step(operation, State::Conflict, Outcome::Refused, *operation.error());
    Transition transition = step(operation, State::Queued);
    transition.error = operation.error();
    transition.mayHaveArrived = !settled;
    if (operation.cancelWanted) {
        transition.to = settled ? State::Cancelled : State::Uncertain;
        transition.outcome = settled ? Outcome::Undone : Outcome::None;
    } else if (operation.unconfirmed() >= MostUnconfirmed) {
        transition.to = State::Failed;
        transition.outcome = Outcome::NotConfirmed;
    } else {
        ++transition.unconfirmed;
    }
    return transition;
}
