// SPDX-License-Identifier: Apache-2.0
#include "ui/connectionstate.h"

#include "session.h"

StatusLine::Connection connectionState(Session &session)
{
    using State = StatusLine::Connection;
    switch (session.signIn().state()) {
    case SignIn::State::Idle:
    case SignIn::State::LookingUp:
        return State::Connecting;
    case SignIn::State::Checking:
        return session.isOnline() ? State::Connecting : State::Offline;
    case SignIn::State::NeedsKey:
    case SignIn::State::AsksTeam:
        return State::NoKey;
    case SignIn::State::SignedIn:
        break;
    }
    if (session.queue().pauseReason())
        return State::Paused;
    return session.isOnline() ? State::Online : State::Offline;
}
