// SPDX-License-Identifier: Apache-2.0
#include "queue/outlook.h"

#include "queue/attempt.h"
#include "queue/dispatcher.h"
#include "queue/operationlist.h"
#include "queue/timetable.h"

#include <algorithm>

using std::chrono::milliseconds;
using State = OperationState;
using Bucket = RateBudget::Bucket;
using Cause = Wait::Cause;

namespace {

/// A token comes every 2 s, and every 2.5 s where others write: who waits no longer is sending.
constexpr milliseconds UsualWait{5'000};
/// Who has not answered by then is worth a word.
constexpr milliseconds UsualAnswer{5'000};

/// Of an operation that is to be tried again.
bool missesTheServer(const Error &error)
{
    return error.isUnanswered() || error.kind == Error::Kind::Server;
}

/// Whether there is a server is for all requests to say: the window shows it elsewhere, too.
Cause causeOf(Error::Kind trouble, Timetable::Server server)
{
    if (server == Timetable::Server::Lost)
        return Cause::Offline;
    switch (trouble) {
    case Error::Kind::Offline:
    case Error::Kind::Timeout:
        return server == Timetable::Server::Reached ? Cause::Unanswered : Cause::Offline;
    case Error::Kind::RateLimited:
        return Cause::AtLimit;
    default:
        return Cause::ServerTrouble;
    }
}

/// At the least, since a read may have waited for its token before.
milliseconds unansweredFor(const Dispatcher &dispatcher, const RateBudget &budget)
{
    const double spare = std::max(0.0, budget.tokens(Bucket::CharactersGet) - 1);
    const double seconds = spare / budget.refillRate(Bucket::CharactersGet);
    return std::min(dispatcher.unansweredFor(), milliseconds(static_cast<qint64>(seconds * 1000)));
}

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

Wait waitOf(const CleanupId &cleanup, const OperationList &operations, const Timetable &times,
            const Dispatcher &dispatcher, const RateBudget &budget)
{
    if (dispatcher.isHeldBack())
        return {.cause = Cause::HeldBack};
    if (const std::optional<Error> &reason = dispatcher.pauseReason())
        return {.cause = reason->kind == Error::Kind::Unauthorized ? Cause::NoKey : Cause::NoRight};
    // That it is tried again is no promise.
    if (times.lineLeft() > milliseconds(0) || times.isLineUnreached())
        return {.cause = causeOf(times.lineTrouble(), times.server()), .left = times.lineLeft()};
    Wait own{.left = milliseconds::max()}; // until the first one in trouble is tried again, or now
    bool isEachInTrouble = true;
    Wait lookUp{.cause = Cause::LookUp, .left = milliseconds::max()};
    milliseconds untilToken = milliseconds::max();
    bool isUnderWay = false;
    for (const qsizetype position : operations.open()) {
        const Operation &one = operations.all().at(position);
        if (one.cleanup != cleanup || one.state == State::Held)
            continue;
        const milliseconds left = std::max(milliseconds(0), times.left(one.id));
        if (one.state == State::Uncertain) {
            ++lookUp.lookedUp;
            lookUp.left = std::min(lookUp.left, left);
            continue;
        }
        isUnderWay = true;
        // One that is tried again has not come through yet.
        const bool isBegun = one.state != State::Queued && one.state != State::Checking;
        const bool isInTrouble = !isBegun && one.error() && missesTheServer(*one.error());
        isEachInTrouble = isEachInTrouble && isInTrouble;
        if (isInTrouble && left < own.left)
            own = {.cause = causeOf(one.error()->kind, times.server()), .left = left};
        if (one.state == State::Queued)
            untilToken = std::min(
                untilToken,
                budget.untilToken(Attempt::bucketFor(one.action), Attempt::priorityFor(one)));
    }
    if (times.server() == Timetable::Server::Lost) {
        const milliseconds next = std::min(own.left, lookUp.left);
        return {.cause = Cause::Offline,
                .left = next == milliseconds::max() ? milliseconds(0) : next};
    }
    const milliseconds silence = unansweredFor(dispatcher, budget);
    if (silence >= UsualAnswer)
        return {.cause = Cause::Unanswered, .since = silence};
    if (!isUnderWay)
        return lookUp.lookedUp > 0 ? lookUp : Wait();
    if (isEachInTrouble)
        return own;
    if (untilToken > UsualWait && untilToken != milliseconds::max())
        return {.cause = Cause::AtLimit, .left = untilToken};
    return {};
}
