// SPDX-License-Identifier: Apache-2.0
#include "session.h"

// What of the lists is read, and when.

namespace {

/// Why nothing can be read without a key; nothing while it may still come by itself.
std::optional<Error> whyUnread(const SignIn &signIn)
{
    Error error;
    error.kind = Error::Kind::Unauthorized;
    switch (signIn.state()) {
    case SignIn::State::Checking:
        return signIn.error();
    case SignIn::State::NeedsKey:
        error.message = Session::tr("An API key is needed to read it.");
        return signIn.error() ? signIn.error() : error;
    case SignIn::State::AsksTeam:
        error.message = Session::tr("It is read once it is clear which key is to be used.");
        return error;
    case SignIn::State::Idle:
    case SignIn::State::LookingUp:
    case SignIn::State::SignedIn:
        break;
    }
    return std::nullopt;
}

} // namespace

void Session::startReading()
{
    m_journalPatience.stop();
    m_isJournalAwaited = false;
    readWanted();
    readLinked();
}

void Session::lookUpLinked(const CharacterId &id)
{
    m_wantedLink = id;
    readLinked();
}

void Session::showLinked(const Character &found)
{
    m_link.show(found);
}

void Session::readLinked()
{
    if (m_wantedLink && mayRead())
        m_link.open(*std::exchange(m_wantedLink, std::nullopt));
}

void Session::readWanted()
{
    if (m_wanted && mayRead())
        m_characters.setQuery(*std::exchange(m_wanted, std::nullopt), m_wantedFilter);
}

bool Session::mayRead() const
{
    return m_signIn.state() == SignIn::State::SignedIn && !m_isJournalAwaited;
}

/// What failed for want of a server, now that it is back.
void Session::readUnreached()
{
    const bool isFailed = m_characters.state() == CharacterListModel::State::Failed;
    const std::optional<Error> &error = m_characters.error();
    if (isFailed && error && error->isUnanswered() && !m_wanted)
        m_characters.retry();
}

void Session::showQueue(const CharacterQuery &query)
{
    showFiltered(query, {});
}

void Session::showFiltered(const CharacterQuery &query, const CharacterFilter &filter)
{
    m_wantedLink.reset();
    m_link.forget();
    readQueue(query, filter);
}

void Session::readQueue(const CharacterQuery &query, const CharacterFilter &filter)
{
    const CharacterQuery shown = query; // whose it is may change with the rows
    const bool isThere = !m_wanted && mayRead() && shown == m_characters.query();
    if (isThere && m_characters.filter() != filter) {
        m_characters.setFilter(filter); // what is loaded need not be read again
        return;
    }
    // Before the filter hides them, which can be taken back; told once the list is another.
    const qsizetype dropped = dropPicksOutside(shown);
    m_wanted = shown;
    m_wantedFilter = filter;
    readWanted();
    tellUnread();
    if (dropped > 0)
        emit picksDropped(dropped);
}

/// Nothing hidden stays picked. How many were dropped.
qsizetype Session::dropPicksOutside(const CharacterQuery &query)
{
    const bool isOfAll = query.status == CharacterStatus::Unknown;
    return m_selection
        .retain([&](const Pick &pick) { return isOfAll || pick.status == query.status; })
        .size();
}

void Session::tellUnread()
{
    if (m_wanted && !mayRead())
        m_characters.showUnread(*m_wanted, whyUnread(m_signIn), m_wantedFilter);
}

void Session::refresh()
{
    if (m_signIn.state() != SignIn::State::SignedIn) {
        m_signIn.tryAgain();
        return;
    }
    if (m_wanted)
        return;
    m_isCounted = false;
    m_characters.refresh();
}
