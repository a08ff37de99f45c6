// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"

#include <QObject>

class CharacterListModel;
class MessageBar;
class OperationQueue;
class QAction;

/// Says in the message bar what needs somebody: a missing key first, then a missing right, then a
/// list that could not be loaded, then decisions that met a conflict or were refused. GUI thread.
class Messages final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive this.
    Messages(MessageBar &bar, OperationQueue &queue, CharacterListModel &characters,
             QObject *parent);

    /// What was entered cannot be a key; asks again.
    void refuseKey();

signals:
    /// The reviewer wants the failed part tried again.
    void retryRequested();
    /// The reviewer wants to see a character as it is now.
    void lookAgainRequested(const CharacterId &id);

private:
    void tell();
    void say(const QString &text, QAction *action);
    void noteTrouble(qsizetype position);
    void dismissed();
    void answerTrouble();

    MessageBar &m_bar;
    OperationQueue &m_queue;
    CharacterListModel &m_characters;
    QAction *m_retry = nullptr;
    QAction *m_lookAgain = nullptr;
    QAction *m_retryOperation = nullptr;
    QList<OperationId> m_troubles; ///< not yet answered, the oldest first
};
