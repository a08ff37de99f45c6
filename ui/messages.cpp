// SPDX-License-Identifier: Apache-2.0
#include "ui/messages.h"

#include "models/characterlistmodel.h"
#include "queue/journalstart.h"
#include "queue/operationqueue.h"
#include "signin.h"
#include "ui/announcement.h"
#include "ui/messagebar.h"
#include "ui/recordmessages.h"
#include "ui/trouble.h"

#include <QAction>

#include <algorithm>
#include <utility>

Messages::Messages(MessageBar &bar, SignIn &signIn, Journal &journal, OperationQueue &queue,
                   CharacterListModel &characters, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_signIn(signIn)
    , m_queue(queue)
    , m_characters(characters)
    , m_record(new RecordMessages(journal, queue, this))
    , m_retry(makeAction(tr("Retry"), &Messages::retryRequested))
    , m_cancel(makeAction(tr("Cancel"), &Messages::waitingCancelled))
    , m_openTeam(makeAction(QString(), &Messages::otherTeamRequested))
    , m_useKey(new QAction(tr("Use it"), this))
    , m_otherKey(new QAction(tr("Another key"), this))
{
    connect(&bar, &MessageBar::dismissed, this, &Messages::dismissed);
    connect(m_useKey, &QAction::triggered, &signIn, &SignIn::agree);
    connect(m_otherKey, &QAction::triggered, &signIn, &SignIn::decline);
    connect(&signIn, &SignIn::stateChanged, this, &Messages::tell);
    connect(&signIn, &SignIn::keyNotKept, this, [this](const Error &error) {
        note({.text = tr("The key works until you quit, and is asked for again at the next start. "
                         "%1")
                          .arg(error.message)});
    });
    connect(m_record, &RecordMessages::changed, this, &Messages::tell);
    connect(&queue, &OperationQueue::pauseChanged, this, &Messages::tell);
    connect(&queue, &OperationQueue::restored, this, &Messages::noteRestored);
    connect(&queue, &OperationQueue::operationChanged, this, &Messages::noteTrouble);
    connect(&characters, &CharacterListModel::stateChanged, this, &Messages::noteListState);
    noteListState();
}

QAction *Messages::makeAction(const QString &text, void (Messages::*answer)())
{
    auto *action = new QAction(text, this);
    connect(action, &QAction::triggered, this, answer);
    return action;
}

void Messages::note(const Note &note)
{
    const bool isAgain =
        m_notes.removeIf([&note](const Note &one) { return one.looksLike(note); }) > 0;
    m_notes.append(note);
    if (!note.isStanding)
        m_recent.append(note.id);
    for (QAction *answer : note.answers()) {
        disconnect(answer, &QAction::triggered, this, nullptr); // it has answered others before
        connect(answer, &QAction::triggered, this, [this, answer] {
            if (m_notes.removeIf([=](const Note &one) { return one.answers().contains(answer); }))
                tell();
        });
    }
    const bool wasOnTop = isAgain && m_shown == Topic::Note && m_bar.message() == note.text;
    tell();
    if (wasOnTop && m_told == note.id)
        announce(m_bar); // who cannot see it would hear nothing of the second time
}

void Messages::withdraw(const NoteId &id)
{
    if (m_notes.removeIf([&id](const Note &one) { return one.id == id; }) > 0)
        tell();
}

void Messages::serverReached()
{
    if (m_notes.removeIf([](const Note &one) { return one.isWhileOffline; }) > 0)
        tell();
}

void Messages::noteLookAgainFailed(const Error &error)
{
    note({.text = tr("The character could not be looked at again. %1").arg(error.text()),
          .isWhileOffline = error.isUnanswered()});
}

void Messages::setWaiting(const QString &text)
{
    if (std::exchange(m_waiting, text) != text)
        tell();
}

void Messages::noteStart(const JournalStart &start)
{
    for (const QString &text : m_record->begin(start))
        note({.text = text, .isStanding = true});
}

void Messages::tell()
{
    m_told = {};
    m_shown = tellFirst();
    if (m_shown == Topic::None)
        m_bar.dismiss();
}

Messages::Topic Messages::tellFirst()
{
    if (m_signIn.state() != SignIn::State::SignedIn)
        return tellSignIn() ? Topic::SignIn : tellWaiting();
    if (auto trouble = m_record->trouble()) {
        addWaiting(trouble->text, trouble->actions);
        say(trouble->text, trouble->actions);
        return Topic::Record;
    }
    if (const std::optional<Error> &pause = m_queue.pauseReason()) {
        QString text = missingRightText(*pause);
        QList<QAction *> actions{m_retry};
        addWaiting(text, actions);
        say(text, actions);
        return Topic::Right;
    }
    if (!m_waiting.isEmpty())
        return tellWaiting();
    if (const Topic recent = tellRecent(); recent != Topic::None)
        return recent;
    if (const auto waiting = m_record->waiting()) {
        say(waiting->text, waiting->actions);
        return Topic::AfterCrash;
    }
    if (!m_troubles.isEmpty()) {
        if (const Operation *operation = m_queue.operations().find(m_troubles.constLast()))
            return tellTrouble(*operation);
    }
    if (const Note *note = firstNote())
        return tellNote(note);
    if (const auto goingOn = m_record->goingOn()) {
        say(goingOn->text, goingOn->actions, goingOn->tone);
        return Topic::GoingOn;
    }
    return Topic::None;
}

/// Or a note, where the window does not wait.
Messages::Topic Messages::tellWaiting()
{
    if (m_waiting.isEmpty())
        return tellNote(firstNote());
    say(m_waiting, {m_cancel});
    return Topic::Waiting;
}

/// What is to be put right first may be what the window waits for.
void Messages::addWaiting(QString &text, QList<QAction *> &actions) const
{
    if (m_waiting.isEmpty())
        return;
    text += u' ' + m_waiting;
    actions.append(m_cancel);
}

/// The window is not to wait any more; false if it did not.
bool Messages::endWaiting()
{
    if (m_waiting.isEmpty())
        return false;
    m_waiting.clear();
    emit waitingCancelled();
    return true;
}

void Messages::say(const QString &text, const QList<QAction *> &actions, Tone tone)
{
    // Shown again it would be announced again.
    if (!m_bar.isAskingForKey() && isSaid(text, actions))
        return;
    m_offered = QList<QPointer<QAction>>(actions.cbegin(), actions.cend());
    m_bar.showMessage(text, actions, tone);
}

/// By the bar. What another note says in the same words has buttons of its own.
bool Messages::isSaid(const QString &text, const QList<QAction *> &actions) const
{
    return m_bar.message() == text
        && std::equal(actions.cbegin(), actions.cend(), m_offered.cbegin(), m_offered.cend());
}

void Messages::dismissed()
{
    const QUuid told = m_told; // which is another once something else is said
    switch (std::exchange(m_shown, Topic::None)) {
    case Topic::Trouble:
        closeTrouble(told);
        break;
    case Topic::Note:
        closeNote(told);
        tell();
        break;
    case Topic::SignIn: // with what was said beside it
        if (!endWaiting())
            closeNote(told);
        break;
    case Topic::List: // until it fails again
        m_recent.removeOne(m_listFailure);
        tell();
        break;
    case Topic::AfterCrash:
        m_record->closeWaiting();
        break;
    case Topic::GoingOn:
        m_record->closeGoingOn();
        break;
    case Topic::Waiting: // a window that closes out of the blue is worse
        endWaiting();
        tell();
        break;
    case Topic::Record:
    case Topic::Right:
        endWaiting();
        break;
    default:
        break;
    }
}
