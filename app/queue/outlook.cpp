// SPDX-License-Identifier: Apache-2.0
#include "queue/outlook.h"

#include "net/ratebudget.h"
#include "queue/operationlist.h"
#include "queue/timetable.h"

#include <algorithm>

using std::chrono::milliseconds;
using State = OperationState;
using Bucket = RateBudget::Bucket;

namespace {

milliseconds untilTokensFor(int waiting, Bucket bucket, const RateBudget &budget)
{
    if (waiting == 0)
        return milliseconds(0);
    const double missing = std::max(0.0, waiting - budget.tokens(bucket));
    const milliseconds forTokens{static_cast<qint64>(missing / budget.refillRate(bucket) * 1000)};
    return std::max(forTokens + budget.pausedFor(bucket), budget.untilToken(bucket));
}

} // namespace

milliseconds untilSent(const OperationList &operations, const Timetable &times,
                       const RateBudget &budget)
{
    milliseconds lastDue = times.lineLeft();
    int decisions = 0;
    int generations = 0;
    for (const qsizetype position : operations.open()) {
        const Operation &one = operations.all().at(position);
        // An item has an outlook of its own.
        if (one.isItem() || one.state == State::Sending || one.state == State::Uncertain
            || one.waitsForClick)
            continue;
        ++(isGeneration(one.action) ? generations : decisions);
        const milliseconds held =
            one.state == State::Held ? times.holdLeft(one.id) : milliseconds(0);
        lastDue = std::max({lastDue, held, times.left(one.id)});
    }
    return std::max({lastDue, untilTokensFor(decisions, Bucket::CharactersPost, budget),
                     untilTokensFor(generations, Bucket::CharactersSynthesize, budget)});
}

bool missesTheServer(const OperationList &operations)
{
    using Kind = Error::Kind;
    const auto isMissing = [&operations](qsizetype position) {
        const Operation &one = operations.all().at(position);
        return one.isItem() && one.error
            && (one.error->kind == Kind::Offline || one.error->kind == Kind::Timeout
                || one.error->kind == Kind::Server);
    };
    return std::any_of(operations.open().begin(), operations.open().end(), isMissing);
}
