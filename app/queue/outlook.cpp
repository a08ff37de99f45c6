// SPDX-License-Identifier: Apache-2.0
#include "queue/outlook.h"

#include "net/ratebudget.h"
#include "queue/operationlist.h"
#include "queue/timetable.h"

#include <algorithm>

using std::chrono::milliseconds;
using State = OperationState;
using Bucket = RateBudget::Bucket;

milliseconds untilSent(const OperationList &operations, const Timetable &times,
                       const RateBudget &budget)
{
    milliseconds lastDue = times.lineLeft();
    int waiting = 0;
    for (const qsizetype position : operations.open()) {
        const Operation &one = operations.all().at(position);
        if (one.state == State::Sending || one.state == State::Uncertain || one.waitsForClick)
            continue;
        ++waiting;
        const milliseconds held = one.state == State::Held ? times.holdLeft(one.id) : milliseconds(0);
        lastDue = std::max({lastDue, held, times.left(one.id)});
    }
    const double perSecond = budget.refillRate(Bucket::CharactersPost);
    const double missing = std::max(0.0, waiting - budget.tokens(Bucket::CharactersPost));
    const milliseconds forTokens{static_cast<qint64>(missing / perSecond * 1000)};
    return std::max(lastDue, forTokens + budget.pausedFor(Bucket::CharactersPost));
}
