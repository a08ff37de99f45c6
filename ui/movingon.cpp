// SPDX-License-Identifier: Apache-2.0
#include "ui/movingon.h"

#include "models/characterlistmodel.h"
#include "models/reviewposition.h"
#include "queue/operationqueue.h"
#include "ui/browser/statustext.h"
#include "ui/navigation.h"

#include <utility>

MovingOn::MovingOn(OperationQueue &queue, const CharacterListModel &characters,
                   ReviewPosition &position, const Navigation &navigation, QObject *parent)
    : QObject(parent)
    , m_characters(characters)
    , m_position(position)
    , m_navigation(navigation)
{
    connect(&queue, &OperationQueue::operationChanged, this,
            [this, &queue](qsizetype at) { take(queue.operations().all().at(at)); });
    connect(&characters, &CharacterListModel::movedByOthers, this, &MovingOn::takeOthers);
    connect(&characters, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_before = m_position.current(); });
    // After the position, which was there before.
    connect(&characters, &QAbstractItemModel::modelReset, this, &MovingOn::takeReadAnew);
    // Who opens a card wants to see that one.
    connect(&navigation, &Navigation::opened, this, &MovingOn::forget);
    connect(&navigation, &Navigation::returned, this, &MovingOn::goOn);
    connect(&position, &ReviewPosition::moved, this, &MovingOn::followPosition);
}

/// Whoever comes back to it wants to see it. A list that is read anew has led nobody away, and what
/// was said goes with it.
void MovingOn::followPosition()
{
    const std::optional<Character> shown = m_position.current();
    if (!shown || shown->id != m_ended)
        forget();
    else if (!m_why.isEmpty())
        emit settled(m_why);
}

void MovingOn::forget()
{
    m_ended = {};
    if (!m_why.isEmpty())
        settle({});
}

void MovingOn::settle(const QString &why)
{
    m_why = why;
    emit settled(why);
}

void MovingOn::take(const Operation &operation)
{
    const bool hasEnded = operation.isItem() && operation.state == OperationState::Done
        && !isGeneration(operation.action);
    std::optional<Character> shown = m_position.current();
    if (!hasEnded || !shown || shown->id != operation.character)
        return;
    m_ended = operation.character;
    shown->status = statusAfter(operation.action); // its row may tell later
    if (!m_navigation.isGrid())
        //: %1 is the name of a character, %2 its status; Right is the arrow key
        settle(tr("%1 is %2 now: a clean-up is through with it. Right leads on.")
                   .arg(shown->name.toString(), statusText(*shown)));
}

/// The key that discarded what was in review deletes what it is now.
void MovingOn::takeOthers(const Character &character, CharacterStatus before)
{
    const std::optional<Character> shown = m_position.current();
    const bool isShown = shown && shown->id == character.id && !m_navigation.isGrid();
    if (isShown && removalFor(before) == Action::Discard
        && removalFor(character.status) == Action::Delete)
        //: %1 is the name of a character, %2 its status
        emit changedElsewhere(tr("%1 is %2 now: changed elsewhere. Press again to decide.")
                                  .arg(character.name.toString(), statusText(character)));
}

/// The rows are others, and tell nothing of a status that is another.
void MovingOn::takeReadAnew()
{
    const std::optional<Character> before = std::exchange(m_before, std::nullopt);
    const std::optional<Character> shown = m_position.current();
    if (before && shown && before->id == shown->id && !m_characters.isByUs(*shown))
        takeOthers(*shown, before->status);
}

void MovingOn::goOn()
{
    if (!m_ended.isEmpty())
        m_position.nextFree();
}
