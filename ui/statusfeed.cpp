// SPDX-License-Identifier: Apache-2.0
#include "ui/statusfeed.h"

#include "net/ratebudget.h"
#include "queue/operationqueue.h"
#include "ui/statusline.h"
#include "ui/trouble.h"

#include <cmath>
#include <utility>

using Bucket = RateBudget::Bucket;

namespace {

constexpr std::chrono::milliseconds Tick{500};
/// Who has not answered by then may take any time.
constexpr std::chrono::seconds UsualAnswer{3};

bool isUsedUp(const RateBudget &budget, Bucket bucket)
{
    return budget.untilToken(bucket) > std::chrono::milliseconds(0);
}

std::optional<StatusLine::Budget> budgetOf(const RateBudget &budget, Bucket bucket)
{
    if (!budget.isKnown(bucket))
        return std::nullopt;
    return StatusLine::Budget{.left = static_cast<int>(budget.tokens(bucket)),
                              .limit = static_cast<int>(budget.capacity(bucket)),
                              .waiting = isUsedUp(budget, bucket) ? budget.waiting(bucket) : 0};
}

/// Without a clean-up's items, which are told of as a whole.
StatusLine::Decisions openDecisions(const OperationList &operations)
{
    StatusLine::Decisions decisions;
    for (const qsizetype position : operations.open()) {
        const Operation &one = operations.all().at(position);
        if (one.isItem())
            continue;
        const bool isUnderWay =
            one.state == OperationState::Checking || one.state == OperationState::Sending;
        decisions.held += int(one.state == OperationState::Held);
        decisions.queued += int(one.state == OperationState::Queued);
        decisions.sending += int(isUnderWay);
        decisions.uncertain += int(one.state == OperationState::Uncertain);
        decisions.waiting += int(one.waitsForClick);
    }
    return decisions;
}

} // namespace

StatusFeed::StatusFeed(StatusLine &line, OperationQueue &queue, RateBudget &budget, QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_queue(queue)
    , m_budget(budget)
{
    const auto tellSoon = [this] { m_soon.start(0); };
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &StatusFeed::tell);
    connect(&queue, &OperationQueue::operationAdded, this, tellSoon);
    connect(&queue, &OperationQueue::operationChanged, this, tellSoon);
    connect(&queue, &OperationQueue::restored, this, tellSoon);
    connect(&m_tick, &QTimer::timeout, this, &StatusFeed::tell);
    m_tick.start(Tick);
    tell();
}

void StatusFeed::tell()
{
    StatusLine::Decisions decisions = openDecisions(m_queue.operations());
    // Whatever is under way: the next one waits for a token.
    decisions.isAtLimit = decisions.queued > 0 && isUsedUp(m_budget, Bucket::CharactersPost);
    const int goingOn = decisions.held - decisions.waiting + decisions.queued + decisions.sending
        + decisions.uncertain;
    decisions.secondsLeft = goingOn > 0 ? secondsLeft() : std::nullopt;
    const Wait wait = m_queue.waitOf({});
    const bool isSilent = wait.cause == Wait::Cause::Unanswered;
    if ((decisions.queued > 0 && wait.isOpenEnded()) || (decisions.sending > 0 && isSilent))
        decisions.why = waitText(wait);
    m_line.setDecisions(decisions);
    m_line.setWrites(budgetOf(m_budget, Bucket::CharactersPost));
    m_line.setReads(budgetOf(m_budget, Bucket::CharactersGet));
}

/// Nothing where it cannot be told, and where it is now.
std::optional<int> StatusFeed::secondsLeft()
{
    OperationId sending;
    for (const qsizetype position : m_queue.operations().open()) {
        const Operation &one = m_queue.operations().all().at(position);
        const bool isUnderWay =
            one.state == OperationState::Checking || one.state == OperationState::Sending;
        if (isUnderWay && !one.isItem())
            sending = one.id;
    }
    if (sending != std::exchange(m_sending, sending))
        m_sendingSince.start();
    const bool isStuck = !sending.isNull()
        && std::chrono::milliseconds(m_sendingSince.elapsed()) > UsualAnswer
        && !isUsedUp(m_budget, Bucket::CharactersPost);
    if (isStuck || m_queue.pauseReason() || m_queue.isHeldBack())
        return std::nullopt;
    const std::chrono::duration<double> left = m_queue.untilAllSent();
    const int seconds = static_cast<int>(std::ceil(left.count()));
    return seconds > 0 ? std::optional(seconds) : std::nullopt;
}
