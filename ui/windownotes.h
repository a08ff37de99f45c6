// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/note.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <optional>

class CredentialStore;
class MessageBar;
class Messages;
class Settings;

/// Says what is about the program rather than a session: by a session's messages while there is
/// one, else in the message bar itself. What is no longer so goes: trouble with the settings that
/// is over, a keychain that has answered. GUI thread.
class WindowNotes final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive this.
    WindowNotes(MessageBar &bar, Settings &settings, CredentialStore &keychain, QObject *parent);

    /// Says \a note until it is closed or answered; answers its id.
    NoteId tell(const Note &note);
    /// What the note \a id says is no longer so.
    void withdraw(const NoteId &id);
    /// The session ends: what is about it ends with it. The rest, and what is told from now on, is
    /// kept for enter().
    void leave();
    /// From now on \a messages says it all; the bar for null. Says again what was kept.
    void enter(Messages *messages);

private:
    void append(const Note &note);
    void tellTrouble();
    void showNewest();

    MessageBar &m_bar;
    Settings &m_settings;
    QPointer<Messages> m_messages;
    QList<Note> m_shown;               ///< by the bar itself, not closed yet, the newest last
    std::optional<QList<Note>> m_kept; ///< from leave() to enter(), said by nobody
    std::optional<QString> m_trouble;
    NoteId m_troubleNote{}; ///< says m_trouble
    NoteId m_slowNote{};    ///< says that the keychain is slow
    int m_slowCalls = 0;    ///< of the keychain, not answered yet
};
