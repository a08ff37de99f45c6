// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"
#include "ui/note.h"

#include <QObject>

class CharacterListModel;
class Journal;
class MessageBar;
class OperationQueue;
class RecordMessages;
class SignIn;
struct JournalStart;

/// Says in the message bar what needs somebody: a key first, then a record that cannot be written,
/// then a missing right, then what the window waits for. Then what has happened since the start,
/// the newest first, for somebody may be looking for what became of the last click: a list that
/// could not be loaded, decisions that met a conflict or were refused, notes. Then what stands
/// since then: decisions that wait for a word after a crash, those of a former run that met a
/// conflict or were refused, what else is worth knowing. GUI thread.
class Messages final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive this.
    Messages(MessageBar &bar, SignIn &signIn, Journal &journal, OperationQueue &queue,
             CharacterListModel &characters, QObject *parent);

    /// Says \a note until it is closed or answered, as soon as nothing more important is there to
    /// say; together with the question for a key. It takes the place of one that looks like it.
    void note(const Note &note);
    /// What the note \a id says is no longer so.
    void withdraw(const NoteId &id);
    /// The server answers again: what was only about that goes.
    void serverReached();
    /// A character could not be looked at again, because of \a error.
    void noteLookAgainFailed(const Error &error);
    /// Those that are not closed yet, the oldest first.
    [[nodiscard]] const QList<Note> &notes() const { return m_notes; }
    /// Says what a former run has left.
    void noteStart(const JournalStart &start);
    /// Says \a text, what the window waits for before it closes, and offers not to, also beside
    /// what is more important; an empty text ends that.
    void setWaiting(const QString &text);

signals:
    /// The reviewer wants the failed part tried again.
    void retryRequested();
    /// The reviewer wants to see a character as it is now.
    void lookAgainRequested(const CharacterId &id);
    /// The reviewer does not want the window to wait any more; once for each.
    void waitingCancelled();
    /// The reviewer wants the connection of the team whose key was given.
    void otherTeamRequested();

private:
    /// What the bar says of ours.
    enum class Topic : quint8 {
        None,
        SignIn,
        Record,
        Right,
        Waiting,
        AfterCrash,
        GoingOn,
        List,
        Trouble,
        Note
    };

    void tell();
    [[nodiscard]] Topic tellFirst();
    [[nodiscard]] bool tellSignIn();
    [[nodiscard]] Topic tellRecent();
    [[nodiscard]] Topic tellTrouble(const Operation &operation);
    [[nodiscard]] const Note *firstNote() const;
    [[nodiscard]] Topic tellNote(const Note *note);
    [[nodiscard]] Topic tellWaiting();
    void addWaiting(QString &text, QList<QAction *> &actions) const;
    bool endWaiting();
    [[nodiscard]] QList<QAction *> signInActions();
    void say(const QString &text, const QList<QAction *> &actions = {}, Tone tone = Tone::Warning);
    [[nodiscard]] bool isSaid(const QString &text, const QList<QAction *> &actions) const;
    [[nodiscard]] bool updateTrouble(const Operation &operation);
    void noteTrouble(qsizetype position);
    void noteRestored();
    void noteListState();
    void dismissed();
    void closeTrouble(const OperationId &id);
    void closeNote(const NoteId &id);
    [[nodiscard]] QAction *makeAction(const QString &text, void (Messages::*answer)());
    [[nodiscard]] QAction *answerTo(const Operation &operation);
    void lookAgain(const OperationId &id);

    MessageBar &m_bar;
    SignIn &m_signIn;
    OperationQueue &m_queue;
    CharacterListModel &m_characters;
    RecordMessages *m_record = nullptr;
    QAction *m_retry = nullptr;
    QAction *m_troubleAnswer = nullptr; ///< to that of the operation whose id is its data
    QAction *m_cancel = nullptr;
    QAction *m_openTeam = nullptr;
    QAction *m_useKey = nullptr;
    QAction *m_otherKey = nullptr;
    Topic m_shown = Topic::None;
    QUuid m_told{}; ///< the operation or the note that m_shown is about, or that is said beside it
    QList<QPointer<QAction>> m_offered{};            ///< the buttons of what was said last
    QString m_waiting{};                             ///< what the window waits for
    QList<OperationId> m_troubles;                   ///< not yet answered, the oldest first
    QList<Note> m_notes;                             ///< not yet closed, the oldest first
    const QUuid m_listFailure = QUuid::createUuid(); ///< stands for it in m_recent
    /// Troubles, notes and failed loading of the list, since the start, the oldest first; also some
    /// that are gone.
    QList<QUuid> m_recent;
};
