// SPDX-License-Identifier: Apache-2.0
#include "ui/review/decider.h"

#include "models/reviewposition.h"
#include "models/undone.h"
#include "queue/operationqueue.h"
#include "ui/judging/judged.h"

#include <algorithm>

namespace {

/// Why nothing can be made anew of what is \a status.
QString noGenerationText(CharacterStatus status)
{
    return status == CharacterStatus::Synthesizing
        ? Decider::tr("Its refs are being made already. Ask again once they are there.")
        : Decider::tr("Nothing can be made anew of this character.");
}

} // namespace

Decider::Decider(const Judged &judged, ReviewPosition &position, OperationQueue &queue,
                 const Undone &undone, QObject *parent)
    : QObject(parent)
    , m_judged(judged)
    , m_position(position)
    , m_queue(queue)
    , m_undone(undone)
{
    connect(&queue, &OperationQueue::refused, this,
            [this](const CharacterId &, const QString &why) { emit hinted(why); });
    connect(&queue, &OperationQueue::operationAdded, this, [this](qsizetype added) {
        // The view moves on only now that the decision is accepted.
        const Operation &operation = m_queue.operations().all().at(added);
        if (operation.isItem())
            return;
        const std::optional<Character> shown = m_position.current();
        if (shown && shown->id == operation.character && !isGeneration(operation.action))
            moveOn();
        else
            emit hinted({});
    });
    connect(&queue, &OperationQueue::lastUndone, this, &Decider::goBackTo);
    connect(&queue, &OperationQueue::nothingToUndo, this, &Decider::tellNothingToClear);
    connect(&m_position, &ReviewPosition::moved, this, [this] {
        m_told.reset();
        noteMove();
        // A list that is read anew, or filtered, takes no question about the shown one back.
        const std::optional<Character> shown = m_position.current();
        if (!shown || shown->id != m_asked)
            m_question.clear();
        emit hinted(m_question);
    });
    connect(&m_position, &ReviewPosition::displaced, this, &Decider::askAboutAnother);
    connect(&m_judged, &Judged::readinessChanged, this, &Decider::withdrawHint);
    connect(&m_judged, &Judged::readinessChanged, this, &Decider::noteSight);
    for (const auto said : {&Decider::hinted, &Decider::told})
        connect(this, said, this, [this] { m_said = Said::Other; });
}

void Decider::save()
{
    const std::optional<Character> shown = m_position.current();
    if (shown && canSave(shown->status))
        decide(Action::Save);
    else if (shown && !isSettled())
        emit hinted(tr("Save is for characters in review."));
}

void Decider::remove()
{
    if (const std::optional<Action> action = removal())
        decide(*action);
}

void Decider::askReason()
{
    const std::optional<Action> action = removal();
    const std::optional<Character> seen = action ? target() : std::nullopt;
    if (seen)
        emit reasonWanted(*action, *seen);
}

void Decider::removeFor(Action action, const Character &seen, const QString &why)
{
    if (!isBeingRecorded(seen.id))
        m_queue.submit(action, seen, {}, why);
}

/// What the second button stands for with the shown character; where that is nothing, says so.
std::optional<Action> Decider::removal()
{
    const std::optional<Character> shown = m_position.current();
    const std::optional<Action> action = shown ? removalFor(shown->status) : std::nullopt;
    if (shown && !action && !isSettled())
        emit hinted(tr("This character cannot be deleted from here."));
    return action;
}

void Decider::regenerate()
{
    const std::optional<Character> shown = m_position.current();
    if (!shown)
        return;
    if (!canGenerate(shown->status) || shown->refs.isEmpty()) {
        emit hinted(canGenerate(shown->status)
                        ? tr("There is no ref to make anew. Shift+R makes all of them.")
                        : noGenerationText(shown->status));
        return;
    }
    regeneratePose(m_judged.character().refs.value(m_judged.focusRef()).pose);
}

/// The API names a ref by its pose alone.
void Decider::regeneratePose(const QString &pose)
{
    const Character &seen = m_judged.character();
    const auto alike = std::count_if(seen.refs.cbegin(), seen.refs.cend(),
                                     [&pose](const Ref &ref) { return ref.pose == pose; });
    if (!isPose(pose))
        emit hinted(
            tr("This version does not know the pose of this ref, so it cannot ask for it."));
    else if (alike > 1)
        emit hinted(
            tr("Several refs have this pose, so the server cannot tell which one is meant."));
    else
        decide(Action::Regenerate, pose);
}

void Decider::resynthesize()
{
    const std::optional<Character> shown = m_position.current();
    if (!shown)
        return;
    if (!canGenerate(shown->status))
        emit hinted(noGenerationText(shown->status));
    else if (shown->attributes.isEmpty())
        emit hinted(tr("This character has no attributes to make refs from."));
    else
        decide(Action::Resynthesize);
}

void Decider::decide(Action action, const QString &pose, const QString &why)
{
    if (const std::optional<Character> seen = target())
        m_queue.submit(action, *seen, pose, why);
}

void Decider::undoLast()
{
    m_queue.undoLast();
}

void Decider::goBackTo(const CharacterId &character)
{
    const OperationList &operations = m_queue.operations();
    if (character.isEmpty()) {
        const auto isSent = [](const Operation &one) {
            const bool isOver = one.state == OperationState::Done
                || one.state == OperationState::Sending || one.state == OperationState::Uncertain;
            return isOver && !one.isItem();
        };
        const bool isAny = std::any_of(operations.all().cbegin(), operations.all().cend(), isSent);
        emit hinted(isAny ? tr("There is nothing left to undo: the rest is sent.")
                          : tr("There is nothing to undo."));
    } else if (!m_position.showCharacter(character)) {
        tellOutOfSight(*operations.latestFor(character),
                       //: %1 is Save, Discard and so on, %2 the name of a character
                       tr("Undone: %1 of %2, which the filter hides."),
                       tr("Undone: %1 of %2, in another queue."));
    }
}

/// Which of the two is so of the character of \a operation.
void Decider::tellOutOfSight(const Operation &operation, const QString &hidden,
                             const QString &elsewhere)
{
    const CharacterId id = operation.character;
    const QString name = operation.name.toString();
    const bool isHidden = m_position.isHidden(id);
    emit hinted((isHidden ? hidden : elsewhere).arg(actionText(operation.action), name));
    if (isHidden)
        emit hiddenMet(id, name);
}

void Decider::redo()
{
    const Operation *last = m_undone.last();
    if (last == nullptr) {
        emit hinted(tr("There is nothing to redo."));
        return;
    }
    const Operation undone = *last;
    const std::optional<Character> shown = m_position.current();
    if (shown && shown->id == undone.character)
        decideAgain(undone, shown->status);
    else if (m_position.showCharacter(undone.character))
        // Nobody decides on what was not on screen when the key went down.
        emit hinted(
            //: %1 is Save, Discard and so on, %2 the name of a character
            tr("Press again to redo: %1 of %2.")
                .arg(actionText(undone.action), undone.name.toString()));
    else
        tellOutOfSight(undone, tr("%1 of %2 cannot be redone while the filter hides it."),
                       tr("%1 of %2 cannot be redone from this queue."));
}

/// As the key would; it may be another one by now.
void Decider::decideAgain(const Operation &undone, CharacterStatus status)
{
    if (undone.action == Action::Save)
        save();
    else if (undone.action == Action::Resynthesize)
        resynthesize();
    else if (undone.action == Action::Regenerate && canGenerate(status))
        regeneratePose(undone.pose());
    else if (removalFor(status) == undone.action)
        decide(undone.action, {}, undone.why.toString());
    else
        emit hinted(tr("%1 does not apply to %2 any more.")
                        .arg(actionText(undone.action), undone.name.toString()));
}

void Decider::clear()
{
    if (const std::optional<Character> shown = m_position.current())
        m_queue.undoFor(shown->id);
}

void Decider::tellNothingToClear(const CharacterId &character)
{
    const Operation *latest = m_queue.operations().latestFor(character);
    const bool isUnderWay = latest != nullptr && latest->isOpen();
    if (isUnderWay && latest->isItem())
        emit hinted(tr("It is part of a clean-up, which is taken back as a whole."));
    else if (isUnderWay)
        emit hinted(tr("The decision on this character is on its way already."));
    else
        emit hinted(tr("Nothing is held for this character."));
}
