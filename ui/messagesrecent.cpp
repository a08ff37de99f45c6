// SPDX-License-Identifier: Apache-2.0
#include "models/characterlistmodel.h"
#include "queue/operationqueue.h"
#include "ui/messages.h"
#include "ui/trouble.h"

#include <QAction>

#include <algorithm>

// What is said of what has happened.

/// Whether it is a new one.
bool Messages::updateTrouble(const Operation &operation)
{
    const bool wasKnown = m_troubles.contains(operation.id);
    const bool isTrouble = mustBeTold(operation);
    if (isTrouble && !wasKnown)
        m_troubles.append(operation.id);
    else if (!isTrouble)
        m_troubles.removeOne(operation.id);
    return isTrouble && !wasKnown;
}

void Messages::noteRestored()
{
    for (const Operation &operation : m_queue.operations().all())
        (void)updateTrouble(operation); // none has just happened
    tell();
}

void Messages::noteTrouble(qsizetype position)
{
    const Operation &operation = m_queue.operations().all().at(position);
    if (updateTrouble(operation)) {
        m_recent.removeOne(operation.id); // it was tried again
        m_recent.append(operation.id);
    }
    tell();
}

void Messages::noteListState()
{
    m_recent.removeOne(m_listFailure);
    if (m_characters.state() == CharacterListModel::State::Failed)
        m_recent.append(m_listFailure);
    tell();
}

/// What has happened since the start, the newest of it.
Messages::Topic Messages::tellRecent()
{
    for (auto id = m_recent.crbegin(); id != m_recent.crend(); ++id) {
        // The page in place of the refs says it where there are no rows.
        if (*id == m_listFailure && m_characters.error() && m_characters.rowCount() > 0) {
            say(m_characters.error()->text(), {m_retry});
            return Topic::List;
        }
        const Operation *operation =
            m_troubles.contains(*id) ? m_queue.operations().find(*id) : nullptr;
        if (operation != nullptr)
            return tellTrouble(*operation);
        const auto note = std::find_if(m_notes.cbegin(), m_notes.cend(),
                                       [&id](const Note &one) { return one.id == *id; });
        if (note != m_notes.cend())
            return tellNote(&*note);
    }
    m_recent.removeIf([this](const QUuid &id) { return id != m_listFailure; });
    return Topic::None;
}

Messages::Topic Messages::tellTrouble(const Operation &operation)
{
    m_told = operation.id;
    say(troubleText(operation), {answerTo(operation)});
    return Topic::Trouble;
}

/// Which of them is said before the others.
const Note *Messages::firstNote() const
{
    const auto recent = std::find_if(m_notes.crbegin(), m_notes.crend(),
                                     [](const Note &one) { return !one.isStanding; });
    if (recent != m_notes.crend())
        return &*recent;
    return m_notes.isEmpty() ? nullptr : &m_notes.constLast();
}

Messages::Topic Messages::tellNote(const Note *note)
{
    if (note == nullptr)
        return Topic::None;
    m_told = note->id;
    say(note->text, note->answers(), note->tone);
    return Topic::Note;
}

void Messages::closeNote(const NoteId &id)
{
    m_notes.removeIf([&id](const Note &one) { return one.id == id; });
}

void Messages::closeTrouble(const OperationId &id)
{
    if (m_troubles.removeOne(id))
        m_queue.dismiss(id);
    tell();
}

/// Its own for each, so that a click that is on its way when another comes up is not that one's.
QAction *Messages::answerTo(const Operation &operation)
{
    const bool isFailed = operation.state == OperationState::Failed;
    const QString text = isFailed ? tr("Retry") : tr("Look again");
    if (m_troubleAnswer != nullptr && m_troubleAnswer->text() == text
        && m_troubleAnswer->data().toUuid() == operation.id)
        return m_troubleAnswer;
    if (m_troubleAnswer != nullptr)
        m_troubleAnswer->deleteLater();
    m_troubleAnswer = new QAction(text, this);
    m_troubleAnswer->setData(operation.id);
    connect(m_troubleAnswer, &QAction::triggered, this, [this, isFailed, id = operation.id] {
        if (isFailed)
            m_queue.retry(id);
        else
            lookAgain(id);
    });
    return m_troubleAnswer;
}

void Messages::lookAgain(const OperationId &id)
{
    const Operation *operation = m_queue.operations().find(id);
    const CharacterId character = operation ? operation->character : CharacterId();
    closeTrouble(id);
    if (!character.isEmpty())
        emit lookAgainRequested(character);
}
