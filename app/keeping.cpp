// SPDX-License-Identifier: Apache-2.0
#include "keeping.h"

#include "forgetting.h"
#include "log/categories.h"
#include "session.h"
#include "settings/settings.h"

#include <algorithm>

namespace {

/// The queue as a connection keeps it: the status, or "all".
QString wordFor(const CharacterQuery &query)
{
    const QString word = statusWord(query.status);
    return word.isEmpty() ? QStringLiteral("all") : word;
}

} // namespace

Keeping::Keeping(Settings &settings)
    : m_settings(settings)
{}

void Keeping::follow(Session &session)
{
    connect(&session.signIn(), &SignIn::connectionLearnt, this, &Keeping::keep);
    connect(&session.characters(), &QAbstractItemModel::modelReset, this,
            [this, &session] { keepQueue(session.connection().id, session.characters().query()); });
}

QString Keeping::objectionTo(const Connection &connection, const Forgetting &forgetting) const
{
    if (forgetting.isForgetting(connection.id))
        return tr("%1 is being forgotten; the keychain has not answered yet.").arg(connection.name);
    const bool isNew = !m_settings.connection(connection.id);
    if (isNew && m_settings.connections().size() >= ConnectionList::Most)
        return tr("There are %1 connections, and no more can be kept. Forget one, and connect "
                  "again.")
            .arg(ConnectionList::Most);
    return {};
}

Connection Keeping::placeOf(const Connection &entered, const Forgetting &forgetting)
{
    const QList<Connection> known = m_settings.forServer(entered.server);
    const auto same = std::find_if(known.cbegin(), known.cend(), [&](const Connection &one) {
        const bool isSame =
            one.id == entered.id || (!entered.teamId.isEmpty() && one.teamId == entered.teamId);
        return isSame && !forgetting.isForgetting(one.id);
    });
    Connection place = same == known.cend() ? entered : *same;
    if (same == known.cend()) {
        if (place.id.isNull() || forgetting.isForgetting(place.id))
            place.id = QUuid::createUuid();
        return place;
    }
    place.proxy = entered.proxy;
    place.apiVersion = entered.apiVersion;
    if (!m_settings.replaceConnection(place))
        qCWarning(lcApp) << "a connection could not be changed";
    return place;
}

CharacterQuery Keeping::lastQueueOf(const Connection &connection)
{
    const QString &word = connection.lastQueue;
    return {.status = word.isEmpty() ? CharacterStatus::Reviewing : statusFromWord(word)};
}

void Keeping::keep(const Connection &learnt)
{
    std::optional<Connection> kept = m_settings.connection(learnt.id);
    if (!kept) {
        Connection added = learnt;
        if (!learnt.teamName.isEmpty() && learnt.name == learnt.server.host())
            added.name = learnt.teamName;
        if (!m_settings.addConnection(added))
            qCWarning(lcApp) << "a connection could not be kept";
        return;
    }
    // The rest may have been changed in the settings meanwhile.
    kept->teamId = learnt.teamId;
    kept->teamName = learnt.teamName;
    kept->keyStoredAt = learnt.keyStoredAt;
    kept->usedAt = learnt.usedAt;
    if (!m_settings.replaceConnection(*kept))
        qCWarning(lcApp) << "a connection could not be changed";
}

void Keeping::keepQueue(const QUuid &id, const CharacterQuery &query)
{
    std::optional<Connection> kept = m_settings.connection(id);
    if (!kept)
        return;
    kept->lastQueue = wordFor(query);
    if (!m_settings.replaceConnection(*kept))
        qCWarning(lcApp) << "a connection could not be changed";
}
