// SPDX-License-Identifier: Apache-2.0
#include "queue/intake.h"

#include "domain/clock.h"
#include "queue/dispatcher.h"
#include "queue/operationlist.h"

using State = OperationState;

namespace {

/// A generation costs credits, and the same again within its hold is no wish for another.
bool isNothingNew(const Operation &before, Action action, const Character &seen,
                  const QString &pose)
{
    return isGeneration(action) && before.action == action && before.pose == pose
        && before.seen == seen.revision() && before.canBeCancelled() && !before.waitsForClick;
}

} // namespace

Intake::Intake(OperationList &operations, Dispatcher &dispatcher, const Clock &clock)
    : m_operations(operations)
    , m_dispatcher(dispatcher)
    , m_clock(clock)
{}

void Intake::submit(Action action, const Character &seen, const QString &pose)
{
    if (const auto accepting = m_accepting.constFind(seen.id); accepting != m_accepting.cend()) {
        submitWhileAccepting(*accepting, action, seen, pose);
        return;
    }
    const Operation *before = m_operations.latestFor(seen.id);
    // Whether a lost one still stands in the way, the record knows.
    if (before == nullptr || !before->isOpen() || m_operations.isLost(before->id))
        add(decisionOn(seen, action, pose, m_clock.wallTime()));
    else if (m_operations.isRecording(before->id))
        keep(*before, action, seen, pose);
    else if (!before->isItem() && isNothingNew(*before, action, seen, pose))
        return;
    else if (before->canBeCancelled())
        replace(*before, decisionOn(seen, action, pose, m_clock.wallTime()));
    else
        emit refused(
            seen.id,
            tr("%1 of %2 is already on its way.").arg(actionText(before->action), seen.name));
}

void Intake::submitItem(const Operation &item,
                        const std::function<void(const Result<void> &)> &answered)
{
    m_accepting.insert(item.character, {.action = item.action, .pose = item.pose, .isItem = true});
    m_operations.add(item, [=, this](const Result<void> &recorded) {
        m_accepting.remove(item.character);
        answered(recorded);
        goOn();
    });
}

void Intake::submitWhileAccepting(const Wanted &accepting, Action action, const Character &seen,
                                  const QString &pose)
{
    // The reviewer's own has a hold, and goes first.
    if (accepting.action != action || accepting.isItem)
        afterwards([=, this] { submit(action, seen, pose); });
    else if (accepting.pose != pose)
        emit refused(seen.id, tr("Another ref of %1 is just being asked for.").arg(seen.name));
    // The same again says nothing new; the disk may be slower than a finger.
}

/// Until the step of \a before that is being recorded is through.
void Intake::keep(const Operation &before, Action action, const Character &seen,
                  const QString &pose)
{
    const bool isKept = m_operations.keepsFor(before.id, [=, this] {
        m_accepting.remove(seen.id);
        submit(action, seen, pose);
        goOn();
    });
    if (isKept)
        m_accepting.insert(seen.id, {.action = action, .pose = pose});
}

void Intake::afterwards(const std::function<void()> &what)
{
    m_afterwards.push_back(what);
    goOn();
}

/// One at a time: each may have something more accepted, and the next must come after that.
void Intake::goOn()
{
    while (m_accepting.isEmpty() && !m_afterwards.empty()) {
        const std::function<void()> what = m_afterwards.front();
        m_afterwards.pop_front();
        what();
    }
}

void Intake::add(const Operation &next)
{
    m_accepting.insert(next.character, {.action = next.action, .pose = next.pose});
    ++m_records;
    m_operations.add(next, [=, this](const Result<void> &recorded) { finish(next, recorded); });
}

void Intake::replace(const Operation &former, const Operation &next)
{
    m_dispatcher.stop(former.id);
    m_accepting.insert(next.character, {.action = next.action, .pose = next.pose});
    ++m_records;
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
    --m_records;
    m_accepting.remove(next.character);
    if (!recorded)
        tellRefused(next, recorded.error());
    goOn();
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
