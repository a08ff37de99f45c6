// SPDX-License-Identifier: Apache-2.0
#include "ui/messages.h"

#include "models/characterlistmodel.h"
#include "queue/journal.h"
#include "queue/operationqueue.h"
#include "signin.h"
#include "ui/messagebar.h"
#include "ui/signintext.h"
#include "ui/trouble.h"

#include <QAction>

#include <algorithm>

namespace {

/// \a text of a server as a part of a button: short, and its & is an &.
QString buttonText(QString text)
{
    constexpr qsizetype longest = 40;
    if (text.size() > longest)
        text = text.left(longest - 1) + u'…';
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

Messages::Messages(MessageBar &bar, SignIn &signIn, Journal &journal, OperationQueue &queue,
                   CharacterListModel &characters, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_signIn(signIn)
    , m_journal(journal)
    , m_queue(queue)
    , m_characters(characters)
    , m_retry(makeAction(tr("Retry"), &Messages::retryRequested))
    , m_lookAgain(makeAction(tr("Look again"), &Messages::lookAgain))
    , m_retryOperation(makeAction(tr("Retry"), &Messages::retryOperation))
    , m_openTeam(makeAction(QString(), &Messages::otherTeamRequested))
    , m_useKey(makeAction(tr("Use it"), &Messages::useTeamlessKey))
    , m_otherKey(makeAction(tr("Another key"), &Messages::declineKey))
    , m_recordAgain(makeAction(tr("Try again"), &Messages::recordAgain))
    , m_sendAgain(makeAction(tr("Send"), &Messages::sendAgain))
    , m_sendWaiting(makeAction(tr("Send them"), &Messages::sendWaiting))
    , m_takeBackWaiting(makeAction(tr("Take them back"), &Messages::takeBackWaiting))
{
    connect(&bar, &MessageBar::dismissed, this, &Messages::dismissed);
    connect(&signIn, &SignIn::stateChanged, this, &Messages::tell);
    connect(&signIn, &SignIn::keyNotKept, this, [this](const Error &error) {
        note({.text =
                  tr("The key works for this run, but could not be kept. %1").arg(error.message)});
    });
    connect(&journal, &Journal::troubleChanged, this, &Messages::tell);
    connect(&queue, &OperationQueue::pauseChanged, this, &Messages::tell);
    connect(&queue, &OperationQueue::restored, this, &Messages::noteRestored);
    connect(&queue, &OperationQueue::operationChanged, this, &Messages::noteTrouble);
    connect(&characters, &CharacterListModel::stateChanged, this, &Messages::tell);
    tell();
}

QAction *Messages::makeAction(const QString &text, void (Messages::*answer)())
{
    auto *action = new QAction(text, this);
    connect(action, &QAction::triggered, this, answer);
    return action;
}

void Messages::note(const Note &note)
{
    m_notes.append(note);
    if (note.answer) {
        connect(note.answer, &QAction::triggered, this, [this, text = note.text] {
            m_notes.removeIf([&](const Note &one) { return one.text == text; });
            tell();
        });
    }
    tell();
}

void Messages::noteStart(const JournalStart &start)
{
    m_endedEarlyThrice = start.endedEarlyThrice;
    tell();
    if (start.damage) {
        QString text = tr("The record of decisions was damaged; %1 could be read. The damaged file "
                          "is kept as %2.")
                           .arg(QString::number(start.damage->read), start.damage->keptAs);
        if (!start.damage->isAll)
            text += tr(" Some may be missing: look at the last ones again.");
        note({.text = text});
    }
    const auto goesOn = [](const Operation &one) { return one.isOpen() && !one.waitsForClick; };
    const auto count = std::count_if(start.operations.cbegin(), start.operations.cend(), goesOn);
    if (count > 0 && !m_queue.isHeldBack())
        note({.text = tr("Decisions of the last time that go on now: %1").arg(count)});
}

void Messages::noteRestored()
{
    for (qsizetype position = 0; position < m_queue.operations().all().size(); ++position)
        noteTrouble(position);
}

void Messages::noteTrouble(qsizetype position)
{
    const Operation &operation = m_queue.operations().all().at(position);
    const bool isTrouble = operation.isHandedBack() && !troubleText(operation).isEmpty();
    if (isTrouble && !m_troubles.contains(operation.id))
        m_troubles.append(operation.id);
    else if (!isTrouble)
        m_troubles.removeOne(operation.id);
    tell();
}

void Messages::tell()
{
    m_shown = tellFirst();
    if (m_shown == Topic::None)
        m_bar.dismiss();
}

Messages::Topic Messages::tellFirst()
{
    if (m_signIn.state() != SignIn::State::SignedIn)
        return tellSignIn() ? Topic::SignIn : Topic::None;
    if (const Topic topic = tellRecord(); topic != Topic::None)
        return topic;
    if (const std::optional<Error> &pause = m_queue.pauseReason()) {
        say(tr("This key may not save or delete (%1). Decisions are kept until a key with that "
               "right is used.")
                .arg(pause->serverMessage.isEmpty() ? pause->code : pause->serverMessage),
            {m_retry});
        return Topic::Right;
    }
    if (const qsizetype count = waiting().size(); count > 0 && !m_isWaitingSeen) {
        say(tr("Greenroom ended unexpectedly. Discards and Deletes that wait for your word: %1")
                .arg(count),
            {m_sendWaiting, m_takeBackWaiting});
        return Topic::Waiting;
    }
    // The page in place of the refs says it where there are no rows.
    if (m_characters.state() == CharacterListModel::State::Failed && m_characters.rowCount() > 0) {
        say(m_characters.error()->text(), {m_retry});
        return Topic::List;
    }
    if (const Operation *operation = m_queue.operations().find(m_troubles.value(0))) {
        const bool isFailed = operation->state == OperationState::Failed;
        say(troubleText(*operation), {isFailed ? m_retryOperation : m_lookAgain});
        return Topic::Trouble;
    }
    if (m_notes.isEmpty())
        return Topic::None;
    const Note &first = m_notes.constFirst();
    say(first.text, first.answer ? QList<QAction *>{first.answer} : QList<QAction *>());
    return Topic::Note;
}

/// What stands between decisions and their record, or the record and its sending.
Messages::Topic Messages::tellRecord()
{
    if (const std::optional<Error> &trouble = m_journal.trouble()) {
        say(trouble->message, m_journal.isOpen() ? QList{m_recordAgain} : QList<QAction *>());
        return Topic::Journal;
    }
    if (m_endedEarlyThrice && m_queue.isHeldBack()) {
        say(tr("Greenroom ended three times before it showed a page. Nothing is sent until you "
               "say so."),
            {m_sendAgain});
        return Topic::HeldBack;
    }
    return Topic::None;
}

bool Messages::tellSignIn()
{
    const QString text = signInText(m_signIn);
    if (text.isEmpty())
        return false;
    switch (m_signIn.state()) {
    case SignIn::State::AsksTeam:
        tellTeam();
        break;
    case SignIn::State::Checking:
        say(text, {m_retry});
        break;
    default: {
        const bool isUnlockable = m_signIn.state() == SignIn::State::NeedsKey && !m_signIn.error()
            && (m_signIn.keyring() == KeyringState::Locked
                || m_signIn.keyring() == KeyringState::NoService);
        if (!m_bar.isAskingForKey() || m_bar.message() != text)
            m_bar.askForKey(text, isUnlockable ? QList{m_retry} : QList<QAction *>());
        break;
    }
    }
    return true;
}

void Messages::tellTeam()
{
    const Team &team = m_signIn.otherTeam();
    //: %1 is the name of a team
    m_openTeam->setText(tr("Open %1").arg(buttonText(team.name)));
    say(signInText(m_signIn), {team.id.isEmpty() ? m_useKey : m_openTeam, m_otherKey});
}

void Messages::say(const QString &text, const QList<QAction *> &actions)
{
    // Shown again it would be announced again.
    if (m_bar.isAskingForKey() || m_bar.message() != text)
        m_bar.showMessage(text, actions);
}

void Messages::dismissed()
{
    switch (std::exchange(m_shown, Topic::None)) {
    case Topic::Trouble:
        answerTrouble();
        break;
    case Topic::Waiting:
        m_isWaitingSeen = true;
        tell();
        break;
    case Topic::Note:
        m_notes.removeFirst();
        tell();
        break;
    default:
        break;
    }
}

void Messages::answerTrouble()
{
    if (!m_troubles.isEmpty())
        m_queue.dismiss(m_troubles.takeFirst());
    tell();
}

void Messages::lookAgain()
{
    const Operation *operation = m_queue.operations().find(m_troubles.value(0));
    const CharacterId character = operation ? operation->character : CharacterId();
    answerTrouble();
    if (!character.isEmpty())
        emit lookAgainRequested(character);
}

void Messages::retryOperation()
{
    m_queue.retry(m_troubles.value(0));
}

QList<OperationId> Messages::waiting() const
{
    QList<OperationId> ids;
    for (const qsizetype position : m_queue.operations().open()) {
        const Operation &operation = m_queue.operations().all().at(position);
        if (operation.waitsForClick)
            ids.append(operation.id);
    }
    return ids;
}

void Messages::sendWaiting()
{
    for (const OperationId &id : waiting())
        m_queue.sendNow(id);
}

void Messages::takeBackWaiting()
{
    for (const OperationId &id : waiting())
        m_queue.undo(id);
}

void Messages::sendAgain()
{
    m_endedEarlyThrice = false;
    m_queue.letGo();
}

void Messages::recordAgain()
{
    m_journal.tryAgain();
}

void Messages::useTeamlessKey()
{
    m_signIn.agree();
}

void Messages::declineKey()
{
    m_signIn.decline();
}
