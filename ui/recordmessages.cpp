// SPDX-License-Identifier: Apache-2.0
#include "ui/recordmessages.h"

#include "queue/journal.h"
#include "queue/operationqueue.h"

#include <algorithm>

RecordMessages::RecordMessages(Journal &journal, OperationQueue &queue, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_queue(queue)
{
    connect(&journal, &Journal::troubleChanged, this, &RecordMessages::changed);
    connect(&queue, &OperationQueue::restored, this, &RecordMessages::changed);
    connect(&m_recordAgain, &QAction::triggered, &journal, &Journal::tryAgain);
    connect(&m_sendAgain, &QAction::triggered, this, &RecordMessages::sendAgain);
    connect(&m_sendWaiting, &QAction::triggered, this, &RecordMessages::sendWaiting);
    connect(&m_takeBack, &QAction::triggered, this, &RecordMessages::takeBackWaiting);
}

QStringList RecordMessages::begin(const JournalStart &start)
{
    m_lastEnd = start.lastEnd;
    QStringList notes;
    if (start.damage) {
        QString text = tr("The record of decisions was damaged. Decisions that could be read: %1. "
                          "The damaged file is kept as %2.")
                           .arg(QString::number(start.damage->read), start.damage->keptAs);
        if (!start.damage->isAll)
            text += u' ' + tr("Some may be missing: look at the last characters again.");
        notes.append(text);
    }
    if (start.itemsWithoutRun > 0)
        notes.append(tr("The record of a clean-up cannot be read, so nothing more of it is sent. "
                        "What was left of it: %1. Activity lists it.")
                         .arg(start.itemsWithoutRun));
    for (const Operation &operation : start.operations) {
        // What is left of a clean-up goes on once somebody says so.
        const bool goesOn = operation.isOpen() && !operation.isItem();
        if (goesOn && !operation.waitsForClick)
            m_former.append(operation.id);
    }
    emit changed();
    return notes;
}

std::optional<RecordMessages::Message> RecordMessages::trouble()
{
    if (const std::optional<Error> &trouble = m_journal.trouble()) {
        QList<QAction *> actions;
        if (m_journal.mayPass())
            actions.append(&m_recordAgain);
        return Message{.text = trouble->message, .actions = actions};
    }
    if (m_queue.isHeldBack(HeldBack::EndedEarly))
        return Message{.text = endedEarlyText(), .actions = {&m_sendAgain}};
    return std::nullopt;
}

QString RecordMessages::endedEarlyText()
{
    return tr("Greenroom ended three times before it showed a page. Nothing is "
              "sent until you say so.");
}

std::optional<RecordMessages::Message> RecordMessages::waiting()
{
    const qsizetype count = waitingOnes().size();
    if (count == 0 || m_isWaitingClosed)
        return std::nullopt;
    m_sendWaiting.setText(count == 1 ? tr("Send it") : tr("Send them"));
    m_takeBack.setText(count == 1 ? tr("Take it back") : tr("Take them back"));
    return Message{.text = waitingText(count), .actions = {&m_sendWaiting, &m_takeBack}};
}

/// Short, or the line is cut where it asks.
QString RecordMessages::waitingText(qsizetype count) const
{
    // They have waited since a crash, and somebody has left them since, who was asked.
    if (m_lastEnd == RunEnd::Clean)
        return count == 1 ? tr("Kept for later: send 1 decision?")
                          : tr("Kept for later: send %1 decisions?").arg(count);
    return count == 1 ? tr("Greenroom ended unexpectedly. Send 1 decision?")
                      : tr("Greenroom ended unexpectedly. Send %1 decisions?").arg(count);
}

void RecordMessages::closeWaiting()
{
    m_isWaitingClosed = true;
    emit changed();
}

std::optional<RecordMessages::Message> RecordMessages::goingOn()
{
    const auto count = std::count_if(m_former.cbegin(), m_former.cend(), [this](const auto &id) {
        const Operation *operation = m_queue.operations().find(id);
        return operation != nullptr && operation->isOpen();
    });
    if (count == 0)
        return std::nullopt;
    return Message{.text = count == 1 ? tr("1 decision of the last time goes on now.")
                                      : tr("%1 decisions of the last time go on now.").arg(count),
                   .tone = Tone::Good};
}

void RecordMessages::closeGoingOn()
{
    m_former.clear();
    emit changed();
}

QList<OperationId> RecordMessages::waitingOnes() const
{
    QList<OperationId> ids;
    for (const qsizetype position : m_queue.operations().open()) {
        const Operation &operation = m_queue.operations().all().at(position);
        if (operation.waitsForClick)
            ids.append(operation.id);
    }
    return ids;
}

void RecordMessages::sendWaiting()
{
    for (const OperationId &id : waitingOnes())
        m_queue.sendNow(id);
}

void RecordMessages::takeBackWaiting()
{
    for (const OperationId &id : waitingOnes())
        m_queue.undo(id);
}

void RecordMessages::sendAgain()
{
    m_queue.letGo(HeldBack::EndedEarly);
    emit changed();
}
