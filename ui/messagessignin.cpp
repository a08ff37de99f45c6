// SPDX-License-Identifier: Apache-2.0
#include "signin.h"
#include "ui/messagebar.h"
#include "ui/messages.h"
#include "ui/signintext.h"

#include <QAction>

// What is said about the key.

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

bool Messages::tellSignIn()
{
    QString text = signInText(m_signIn);
    if (text.isEmpty())
        return false;
    QList<QAction *> actions = signInActions();
    addWaiting(text, actions);
    // Without a key there may be no other time to say it.
    if (const Note *first = m_waiting.isEmpty() ? firstNote() : nullptr) {
        m_told = first->id;
        text = first->text + u' ' + text;
        actions += first->answers();
    }
    const SignIn::State state = m_signIn.state();
    const bool needsKey = state == SignIn::State::NeedsKey || state == SignIn::State::LookingUp;
    if (!needsKey) {
        say(text, actions);
    } else if (!m_bar.isAskingForKey() || !isSaid(text, actions)) {
        m_offered = QList<QPointer<QAction>>(actions.cbegin(), actions.cend());
        m_bar.askForKey(text, actions);
    }
    return true;
}

/// What can be done about the key beside entering one.
QList<QAction *> Messages::signInActions()
{
    switch (m_signIn.state()) {
    case SignIn::State::AsksTeam:
        //: %1 is the name of a team
        m_openTeam->setText(tr("Open %1").arg(buttonText(m_signIn.otherTeam().name)));
        return {m_signIn.mayAgree() ? m_useKey : m_openTeam, m_otherKey};
    case SignIn::State::Checking:
        return {m_retry};
    case SignIn::State::NeedsKey: {
        const std::optional<KeyringState> keyring = m_signIn.keyring();
        const bool wasKept = m_signIn.connection().keyStoredAt.isValid();
        const bool mayComeBack = keyring == KeyringState::Locked
            || keyring == KeyringState::NoService || (keyring == KeyringState::Absent && wasKept);
        return mayComeBack && !m_signIn.error() ? QList{m_retry} : QList<QAction *>();
    }
    default:
        return {};
    }
}
