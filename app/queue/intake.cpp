// SPDX-License-Identifier: Apache-2.0
#include "queue/intake.h"

#include "domain/clock.h"
#include "queue/dispatcher.h"
#include "queue/operationlist.h"

#include <utility>

using State = OperationState;

Intake::Intake(OperationList &operations, Dispatcher &dispatcher, const Clock &clock)
    : m_operations(operations)
    , m_dispatcher(dispatcher)
    , m_clock(clock)
{}

void Intake::submit(Action action, const Character &seen, const QString &pose)
{
    if (const auto accepting = m_accepting.constFind(seen.id); accepting != m_accepting.cend()) {
        // The same again says nothing new; the disk may be slower than a finger.
        if (*accepting != action)
            afterwards([=, this] { submit(action, seen, pose); });
        return;
    }
    const Operation *before = m_operations.latestFor(seen.id);
    if (before == nullptr || !before->isOpen()) {
        add(decisionOn(seen, action, pose, m_clock.wallTime()));
    } else if (m_operations.keepsFor(before->id, [=, this] { submit(action, seen, pose); })) {
        return;
    } else if (before->canBeCancelled()) {
        replace(*before, decisionOn(seen, action, pose, m_clock.wallTime()));
    } else {
        emit refused(
            seen.id,
            tr("%1 of %2 is already on its way.").arg(actionText(before->action), seen.name));
    }
}

void Intake::afterwards(const std::function<void()> &what)
{
    if (m_accepting.isEmpty())
        what();
    else
        m_afterwards.push_back(what);
}

void Intake::add(const Operation &next)
{
    m_accepting.insert(next.character, next.action);
    m_operations.add(next, [=, this](const Result<void> &recorded) { finish(next, recorded); });
}

void Intake::replace(const Operation &former, const Operation &next)
{
    m_dispatcher.stop(former.id);
    m_accepting.insert(next.character, next.action);
    m_operations.replace(former, {.to = State::Cancelled, .outcome = Outcome::Replaced}, next,
                         [=, this](const Result<void> &recorded) {
                             // The former one stands, and its guard was stopped.
                             const Operation *now = m_operations.find(former.id);
                             if (!recorded && now->state == State::Checking)
                                 m_operations.advance(*now, keepAs(*now, State::Queued));
                             finish(next, recorded);
                         });
}

void Intake::finish(const Operation &next, const Result<void> &recorded)
{
    m_accepting.remove(next.character);
    if (!recorded)
        tellRefused(next, recorded.error());
    if (!m_accepting.isEmpty())
        return;
    for (const auto &what : std::exchange(m_afterwards, {}))
        what();
}

void Intake::tellRefused(const Operation &operation, const Error &error)
{
    const QString what = actionText(operation.action);
    if (error.kind == Error::Kind::Conflict)
        emit refused(operation.character,
                     tr("%1 of %2 was decided before.").arg(what, operation.name));
    else
        emit refused(operation.character,
                     tr("%1 of %2 is not recorded, and not sent. %3")
                         .arg(what, operation.name, error.message));
}
