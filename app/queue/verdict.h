// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"
#include "domain/result.h"

/// A step of an operation's way, to be taken from the state it was computed for.
struct Transition
{
    OperationState to = OperationState::Queued;
    Outcome outcome = Outcome::None;
    Seldom<Error> error{};
    QString foundStatus{};
    QDateTime foundAt{};
    bool mayHaveArrived = false; ///< afterwards: an attempt is out whose effect may still come
    bool cancelWanted = false;   ///< afterwards: the reviewer wishes it back
    int unconfirmed = 0;         ///< afterwards
    bool isDismissed = false;    ///< afterwards: the reviewer has put it away
    QString requestId{};         ///< of the answer to a write; empty: the former one stays
    bool isWithdrawn = false;    ///< nothing of the last intent to send has left: it counts no more
};

/// The operation once it has taken \a transition, at \a when, the time of day. Pure.
[[nodiscard]] Operation advanced(const Operation &operation, const Transition &transition,
                                 const QDateTime &when);

/// What an answer means for an operation, as design.md's "From the key press to the server and
/// back" has it. All pure: no clock, no network, no state but what is passed.

/// A step that changes nothing but the state.
[[nodiscard]] Transition keepAs(const Operation &operation, OperationState to);

/// An attempt of which nothing has left goes back into the line, and does not count.
[[nodiscard]] Transition withdrawn(const Operation &operation);

/// The reviewer wishes back what may have arrived: nothing more is sent, and the check after the
/// settle time tells.
[[nodiscard]] Transition wishedBack(const Operation &operation);

/// A Failed one again: always checked first, and a wish for it stays one.
[[nodiscard]] Transition retried(const Operation &operation);

/// The reviewer puts away what came to nothing.
[[nodiscard]] Transition dismissed(const Operation &operation);

/// The guard's fetch right before a write. Sending: the character is what the reviewer saw.
[[nodiscard]] Transition afterGuard(const Operation &operation, const Result<Character> &found);

/// The answer to the write itself; a void value stands for a 2xx that names this character.
[[nodiscard]] Transition afterWrite(const Operation &operation, const Result<void> &answer);

/// The fetch of an Uncertain operation. \a settled: so much time has passed since the last attempt
/// that its effect cannot come any more.
[[nodiscard]] Transition afterCheck(const Operation &operation, const Result<Character> &found,
                                    bool settled);
