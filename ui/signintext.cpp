// SPDX-License-Identifier: Apache-2.0
#include "ui/signintext.h"

#include "ui/connect/missingkey.h"

#include <QCoreApplication>

namespace {

/// Gives the texts of this file their context.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SignInText)
};

QString needText(const SignIn &signIn)
{
    switch (signIn.keyring().value_or(KeyringState::Present)) {
    case KeyringState::Locked:
        return Text::tr(
            "The keychain is locked. Unlock it and try again, or enter the API key for this "
            "run only.");
    case KeyringState::NoService:
        return Text::tr(
            "This computer's keychain cannot be reached. Try again, or enter the API key for "
            "this run only.");
    case KeyringState::Slow:
        return Text::tr(
            "The keychain has not answered yet. Wait for it, or enter the API key for this "
            "run only.");
    case KeyringState::Absent:
        if (signIn.connection().keyStoredAt.isValid())
            return missingKeyText(signIn.connection());
        break;
    case KeyringState::Present:
        break;
    }
    return Text::tr("An API key is needed for this connection.");
}

QString teamText(const SignIn &signIn)
{
    const Connection &connection = signIn.connection();
    if (signIn.otherTeam().id.isEmpty())
        return Text::tr("The server does not say whose key this is. With another team's key, all "
                        "characters would look discarded.");
    if (signIn.mayAgree())
        //: %1 is the name of a team
        return Text::tr(
                   "This key is of the team %1. Of which team this connection is was not known so "
                   "far; with another team's key, all characters would look discarded.")
            .arg(signIn.otherTeam().name);
    const QString own = connection.teamName.isEmpty() ? connection.name : connection.teamName;
    //: %1 and %2 are names of teams
    return Text::tr("This key is of the team %1, and this connection of %2. Nothing has been sent.")
        .arg(signIn.otherTeam().name, own);
}

} // namespace

QString signInText(const SignIn &signIn)
{
    switch (signIn.state()) {
    case SignIn::State::LookingUp:
        return signIn.keyring() == KeyringState::Slow ? needText(signIn) : QString();
    case SignIn::State::Checking:
        return signIn.error() ? signIn.error()->text() : QString();
    case SignIn::State::NeedsKey:
        return signIn.error() ? signIn.error()->text() : needText(signIn);
    case SignIn::State::AsksTeam:
        return teamText(signIn);
    case SignIn::State::Idle:
    case SignIn::State::SignedIn:
        break;
    }
    return {};
}
