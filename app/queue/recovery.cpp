// SPDX-License-Identifier: Apache-2.0
#include "queue/recovery.h"

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
