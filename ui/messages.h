// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"

#include <QObject>

class CharacterListModel;
class MessageBar;
class OperationQueue;
class QAction;
class SignIn;

/// Says in the message bar what needs somebody: a key first, then a missing right, then a list that
/// could not be loaded, then decisions that met a conflict or were refused, then what is only worth
/// knowing. GUI thread.
class Messages final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive this.
    Messages(MessageBar &bar, SignIn &signIn, OperationQueue &queue, CharacterListModel &characters,
             QObject *parent);

    /// Says \a text until it is closed, as soon as nothing more important is there to say.
    void note(const QString &text);

signals:
    /// The reviewer wants the failed part tried again.
    void retryRequested();
    /// The reviewer wants to see a character as it is now.
    void lookAgainRequested(const CharacterId &id);
    /// The reviewer wants the connection of the team whose key was given.
    void otherTeamRequested();

private:
    /// What the bar says of ours.
    enum class Topic : quint8 { None, SignIn, Right, List, Trouble, Note };

    void tell();
    [[nodiscard]] Topic tellFirst();
    [[nodiscard]] bool tellSignIn();
    void tellTeam();
    void say(const QString &text, const QList<QAction *> &actions = {});
    void noteTrouble(qsizetype position);
    void dismissed();
    void answerTrouble();
    [[nodiscard]] QAction *makeAction(const QString &text, void (Messages::*answer)());
    void lookAgain();
    void retryOperation();
    void useTeamlessKey();
    void declineKey();

    MessageBar &m_bar;
    SignIn &m_signIn;
    OperationQueue &m_queue;
    CharacterListModel &m_characters;
    QAction *m_retry = nullptr;
    QAction *m_lookAgain = nullptr;
    QAction *m_retryOperation = nullptr;
    QAction *m_openTeam = nullptr;
    QAction *m_useKey = nullptr;
    QAction *m_otherKey = nullptr;
    Topic m_shown = Topic::None;
    QList<OperationId> m_troubles; ///< not yet answered, the oldest first
    QStringList m_notes;           ///< not yet closed, the oldest first
};
