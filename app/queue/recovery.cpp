// SPDX-License-Identifier: Apache-2.0
#include "queue/recovery.h"

#include <algorithm>

Operation recovered(const Operation &operation, RunEnd end)
{
    Operation next = operation;
    switch (operation.state) {
    case OperationState::Sending:
        // The intent was recorded; whether a request left, nobody knows any more.
        next.state = OperationState::Uncertain;
        next.mayHaveArrived = true;
        break;
    case OperationState::Checking:
        next.state = OperationState::Queued;
        break;
    case OperationState::Held:
        if (end == RunEnd::Unclean && operation.action != Action::Save)
            next.waitsForClick = true;
        break;
    default:
        break;
    }
    if (next != operation)
        ++next.version;
    return next;
}

CleanupRun recovered(const CleanupRecord &cleanup, const QDateTime &now)
{
    const bool isLeft =
        std::any_of(cleanup.items.cbegin(), cleanup.items.cend(), [](const CleanupItem &item) {
            return item.operation.isNull() || Operation{.state = item.state}.isOpen();
        });
    CleanupRun next = cleanup.run;
    // One whose failed items were being retried was Ended before.
    if (isLeft && (next.isOpen() || next.state == CleanupState::Ended))
        next.state = CleanupState::Paused;
    else if (next.isOpen())
        next.state = CleanupState::Ended;
    // It stays so at each start until somebody takes it in hand.
    next.wasInterrupted = next.state == CleanupState::Paused
        && (cleanup.run.state != CleanupState::Paused || cleanup.run.wasInterrupted);
    if (next.isOpen())
        next.endedAt = {};
    else if (next.state != cleanup.run.state)
        next.endedAt = now;
    if (next != cleanup.run)
        ++next.version;
    return next;
}
