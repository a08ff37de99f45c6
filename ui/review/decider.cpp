// SPDX-License-Identifier: Apache-2.0
#include "ui/review/decider.h"

#include "models/reviewposition.h"
#include "queue/operationqueue.h"
#include "ui/review/canvas.h"

#include <utility>

Decider::Decider(Canvas &canvas, ReviewPosition &position, OperationQueue &queue, QObject *parent)
    : QObject(parent)
    , m_canvas(canvas)
    , m_position(position)
    , m_queue(queue)
{
    connect(&queue, &OperationQueue::refused, this,
            [this](const CharacterId &, const QString &why) { emit hinted(why); });
    connect(&queue, &OperationQueue::operationAdded, this, [this](qsizetype added) {
        emit hinted({});
        // The view moves on only now that the decision is accepted.
        const Operation &operation = m_queue.operations().all().at(added);
        const std::optional<Character> shown = m_position.current();
        if (shown && shown->id == operation.character)
            m_position.nextUndecided();
    });
    connect(&m_position, &ReviewPosition::moved, this, [this] {
        m_asked = {};
        emit hinted({});
    });
}

void Decider::save()
{
    const std::optional<Character> shown = m_position.current();
    if (shown && canSave(shown->status))
        decide(Action::Save);
    else if (shown)
        emit hinted(tr("Save is for characters in review."));
}

void Decider::remove()
{
    const std::optional<Character> shown = m_position.current();
    if (!shown)
        return;
    if (const std::optional<Action> action = removalFor(shown->status))
        decide(*action);
    else
        emit hinted(tr("This character cannot be deleted from here."));
}

void Decider::decide(Action action)
{
    const Character &seen = m_canvas.character();
    const std::optional<Character> shown = m_position.current();
    if (!shown || shown->revision() != seen.revision() || shown->id != seen.id)
        return;
    if (seen.refs.isEmpty()) {
        m_queue.submit(action, seen);
        return;
    }
    switch (m_canvas.readiness()) {
    case Canvas::Readiness::Loading:
        emit hinted(tr("Still loading: not all refs are shown yet."));
        return;
    case Canvas::Readiness::SomeFailed:
        if (std::exchange(m_asked, seen.id) == seen.id)
            break;
        emit hinted(tr("Ref %1 is not loaded. Press again to decide anyway.")
                        .arg(m_canvas.firstFailedRef() + 1));
        return;
    case Canvas::Readiness::Complete:
        break;
    }
    m_queue.submit(action, seen);
}

void Decider::undoLast()
{
    if (const std::optional<CharacterId> character = m_queue.undoLast())
        m_position.showCharacter(*character);
    else
        emit hinted(tr("There is nothing to undo: what was decided is sent."));
}
