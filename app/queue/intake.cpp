// SPDX-License-Identifier: Apache-2.0
#include "queue/intake.h"

#include "domain/clock.h"
#include "queue/dispatcher.h"
#include "queue/operationlist.h"

using State = OperationState;

Intake::Intake(OperationList &operations, Dispatcher &dispatcher, const Clock &clock)
    : m_operations(operations)
    , m_dispatcher(dispatcher)
    , m_clock(clock)
{}

void Intake::submit(Action action, const Character &seen, const QString &pose, const QString &why)
{
    take({.action = action, .pose = pose, .why = why}, seen);
}

void Intake::take(const Wanted &wanted, const Character &seen)
{
    if (const auto accepting = m_accepting.constFind(seen.id); accepting != m_accepting.cend()) {
        takeWhileAccepting(*accepting, wanted, seen);
        return;
    }
    const Operation *before = m_operations.latestFor(seen.id);
    // Whether a lost one still stands in the way, the record knows.
    if (before == nullptr || !before->isOpen() || m_operations.isLost(before->id))
        add(decided(wanted, seen));
    else if (m_operations.isRecording(before->id))
        keep(*before, wanted, seen);
    else if (!before->isItem() && isNothingNew(*before, wanted, seen))
        return;
    else if (isOfAnotherRef(*before, wanted, seen))
        tellOtherRef(seen, before->canBeCancelled());
    else if (before->canBeCancelled())
        replace(*before, decided(wanted, seen));
    else
        emit refused(seen.id,
                     tr("%1 of %2 is already on its way.")
                         .arg(actionText(before->action), seen.name.toString()));
}

/// A generation costs credits, and the same again within its hold is no wish for another.
bool Intake::isNothingNew(const Operation &before, const Wanted &wanted, const Character &seen)
{
    return isGeneration(wanted.action) && before.action == wanted.action
        && before.pose() == wanted.pose && before.seen == seen.revision() && before.canBeCancelled()
        && !before.waitsForClick;
}

/// Another ref is no other mind, and would take the place of the first without a word. While one is
/// made anew the server takes no other of the same character.
bool Intake::isOfAnotherRef(const Operation &before, const Wanted &wanted, const Character &seen)
{
    return wanted.action == Action::Regenerate && before.action == Action::Regenerate
        && before.pose() != wanted.pose && before.seen == seen.revision() && !before.isItem();
}

/// All refs at once are another wish, which takes the place of what \a canBeUndone.
void Intake::tellOtherRef(const Character &seen, bool canBeUndone)
{
    const QString text = canBeUndone
        ? tr("Another ref of %1 is asked for already. Wait until it is made, undo it, or press "
             "Shift+R for all refs.")
        : tr("Another ref of %1 is already on its way. Ask for this one once it is made.");
    emit refused(seen.id, text.arg(seen.name.toString()));
}

Operation Intake::decided(const Wanted &wanted, const Character &seen) const
{
    Operation operation = decisionOn(seen, wanted.action, wanted.pose, m_clock.wallTime());
    operation.why = wanted.why;
    return operation;
}

Intake::Wanted Intake::wantedBy(const Operation &operation)
{
    return {.action = operation.action, .pose = operation.pose(), .why = operation.why.toString()};
}

void Intake::submitItem(const Operation &item,
                        const std::function<void(const Result<void> &)> &answered)
{
    Wanted wanted = wantedBy(item);
    wanted.isItem = true;
    m_accepting.insert(item.character, wanted);
    m_operations.add(item, [=, this](const Result<void> &recorded) {
        m_accepting.remove(item.character);
        answered(recorded);
        goOn();
    });
}

void Intake::takeWhileAccepting(const Wanted &accepting, const Wanted &wanted,
                                const Character &seen)
{
    // The reviewer's own has a hold, and goes first.
    if (accepting.action != wanted.action || accepting.why != wanted.why || accepting.isItem)
        afterwards([=, this] { take(wanted, seen); });
    else if (accepting.pose != wanted.pose)
        tellOtherRef(seen, true);
    // The same again says nothing new; the disk may be slower than a finger.
}

/// Until the step of \a before that is being recorded is through.
void Intake::keep(const Operation &before, const Wanted &wanted, const Character &seen)
{
    const bool isKept = m_operations.keepsFor(before.id, [=, this] {
        m_accepting.remove(seen.id);
        take(wanted, seen);
        goOn();
    });
    if (isKept)
        m_accepting.insert(seen.id, wanted);
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
    m_accepting.insert(next.character, wantedBy(next));
    ++m_records;
    m_operations.add(next, [=, this](const Result<void> &recorded) { finish(next, recorded); });
}

void Intake::replace(const Operation &former, const Operation &next)
{
    m_dispatcher.stop(former.id);
    m_accepting.insert(next.character, wantedBy(next));
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
                     tr("%1 of %2 was decided before.").arg(what, operation.name.toString()));
    else
        emit refused(operation.character,
                     tr("%1 of %2 is not recorded, and not sent. %3")
                         .arg(what, operation.name.toString(), error.message));
}
