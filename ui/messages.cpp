// SPDX-License-Identifier: Apache-2.0
#include "ui/messages.h"

#include "models/characterlistmodel.h"
#include "queue/operationqueue.h"
#include "ui/messagebar.h"
#include "ui/trouble.h"

#include <QAction>

Messages::Messages(MessageBar &bar, OperationQueue &queue, CharacterListModel &characters,
                   QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_queue(queue)
    , m_characters(characters)
    , m_retry(new QAction(tr("Retry"), this))
    , m_lookAgain(new QAction(tr("Look again"), this))
    , m_retryOperation(new QAction(tr("Retry"), this))
{
    connect(m_retry, &QAction::triggered, this, &Messages::retryRequested);
    connect(m_lookAgain, &QAction::triggered, this, [this] {
        const Operation *operation = m_queue.operations().find(m_troubles.value(0));
        const CharacterId character = operation ? operation->character : CharacterId();
        answerTrouble();
        if (!character.isEmpty())
            emit lookAgainRequested(character);
    });
    connect(m_retryOperation, &QAction::triggered, this, [this] {
        const OperationId id = m_troubles.value(0);
        answerTrouble();
        m_queue.retry(id);
    });
    connect(&bar, &MessageBar::dismissed, this, &Messages::dismissed);
    connect(&queue, &OperationQueue::pauseChanged, this, &Messages::tell);
    connect(&queue, &OperationQueue::operationChanged, this, &Messages::noteTrouble);
    connect(&characters, &CharacterListModel::stateChanged, this, &Messages::tell);
}

void Messages::refuseKey()
{
    m_bar.askForKey(tr("That is not a key: it starts with al_live_ and has no blanks."));
}

void Messages::noteTrouble(qsizetype position)
{
    const Operation &operation = m_queue.operations().all().at(position);
    const bool isTrouble = !troubleText(operation).isEmpty();
    if (isTrouble && !m_troubles.contains(operation.id))
        m_troubles.append(operation.id);
    else if (!isTrouble && !m_troubles.removeOne(operation.id))
        return;
    tell();
}

void Messages::tell()
{
    const std::optional<Error> &pause = m_queue.pauseReason();
    if (pause && pause->kind == Error::Kind::Unauthorized) {
        if (!m_bar.isAskingForKey())
            m_bar.askForKey(pause->text());
        return;
    }
    if (pause) {
        say(tr("This key may not save or delete (%1). Decisions are kept until a key with that "
               "right is used.")
                .arg(pause->serverMessage.isEmpty() ? pause->code : pause->serverMessage),
            m_retry);
        return;
    }
    // The page in place of the refs says it where there are no rows.
    if (m_characters.state() == CharacterListModel::State::Failed && m_characters.rowCount() > 0) {
        say(m_characters.error()->text(), m_retry);
        return;
    }
    const Operation *operation = m_queue.operations().find(m_troubles.value(0));
    if (operation != nullptr) {
        const bool isFailed = operation->state == OperationState::Failed;
        say(troubleText(*operation), isFailed ? m_retryOperation : m_lookAgain);
        return;
    }
    m_bar.dismiss();
}

void Messages::say(const QString &text, QAction *action)
{
    // Shown again it would be announced again.
    if (m_bar.isAskingForKey() || m_bar.message() != text)
        m_bar.showMessage(text, {action});
}

void Messages::dismissed()
{
    const bool isTroubleShown =
        !m_queue.pauseReason() && m_characters.state() != CharacterListModel::State::Failed;
    if (isTroubleShown)
        answerTrouble();
}

void Messages::answerTrouble()
{
    if (!m_troubles.isEmpty())
        m_troubles.removeFirst();
    tell();
}
