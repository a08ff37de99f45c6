// SPDX-License-Identifier: Apache-2.0
#include "ui/messages.h"

#include "models/characterlistmodel.h"
#include "queue/operationqueue.h"
#include "signin.h"
#include "ui/messagebar.h"
#include "ui/signintext.h"
#include "ui/trouble.h"

#include <QAction>

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

Messages::Messages(MessageBar &bar, SignIn &signIn, OperationQueue &queue,
                   CharacterListModel &characters, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_signIn(signIn)
    , m_queue(queue)
    , m_characters(characters)
    , m_retry(makeAction(tr("Retry"), &Messages::retryRequested))
    , m_lookAgain(makeAction(tr("Look again"), &Messages::lookAgain))
    , m_retryOperation(makeAction(tr("Retry"), &Messages::retryOperation))
    , m_openTeam(makeAction(QString(), &Messages::otherTeamRequested))
    , m_useKey(makeAction(tr("Use it"), &Messages::useTeamlessKey))
    , m_otherKey(makeAction(tr("Another key"), &Messages::declineKey))
{
    connect(&bar, &MessageBar::dismissed, this, &Messages::dismissed);
    connect(&signIn, &SignIn::stateChanged, this, &Messages::tell);
    connect(&signIn, &SignIn::keyNotKept, this, [this](const Error &error) {
        note(tr("The key works for this run, but could not be kept. %1").arg(error.message));
    });
    connect(&queue, &OperationQueue::pauseChanged, this, &Messages::tell);
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

void Messages::note(const QString &text)
{
    m_notes.append(text);
    tell();
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
    m_shown = tellFirst();
    if (m_shown == Topic::None)
        m_bar.dismiss();
}

Messages::Topic Messages::tellFirst()
{
    if (m_signIn.state() != SignIn::State::SignedIn)
        return tellSignIn() ? Topic::SignIn : Topic::None;
    if (const std::optional<Error> &pause = m_queue.pauseReason()) {
        say(tr("This key may not save or delete (%1). Decisions are kept until a key with that "
               "right is used.")
                .arg(pause->serverMessage.isEmpty() ? pause->code : pause->serverMessage),
            {m_retry});
        return Topic::Right;
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
    say(m_notes.constFirst());
    return Topic::Note;
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
        m_troubles.removeFirst();
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
    const OperationId id = m_troubles.value(0);
    answerTrouble();
    m_queue.retry(id);
}

void Messages::useTeamlessKey()
{
    m_signIn.agree();
}

void Messages::declineKey()
{
    m_signIn.decline();
}
