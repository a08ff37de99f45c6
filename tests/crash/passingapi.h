// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/charactersapi.h"

#include <utility>

/// Passes all calls on, so that who derives from it says only what is different.
class PassingApi : public CharactersApi
{
public:
    /// \a api must outlive this.
    explicit PassingApi(CharactersApi &api)
        : m_api(api)
    {}

    PendingRequest list(const CharacterQuery &query, const QString &cursor, Priority priority,
                        QObject *context, Handler<CharacterPage> handler) override
    {
        return m_api.list(query, cursor, priority, context, std::move(handler));
    }
    PendingRequest fetch(const CharacterId &id, Priority priority, QObject *context,
                         Handler<Character> handler) override
    {
        return m_api.fetch(id, priority, context, std::move(handler));
    }
    PendingRequest save(const CharacterId &id, QObject *context, Handler<Written> handler) override
    {
        return m_api.save(id, context, std::move(handler));
    }
    PendingRequest remove(const CharacterId &id, QObject *context,
                          Handler<Deleted> handler) override
    {
        return m_api.remove(id, context, std::move(handler));
    }
    PendingRequest resynthesize(const CharacterId &id, const QString &idempotencyKey,
                                QObject *context, Handler<Written> handler) override
    {
        return m_api.resynthesize(id, idempotencyKey, context, std::move(handler));
    }
    PendingRequest regenerateRef(const CharacterId &id, const QString &pose,
                                 const QString &idempotencyKey, QObject *context,
                                 Handler<Written> handler) override
    {
        return m_api.regenerateRef(id, pose, idempotencyKey, context, std::move(handler));
    }
    PendingRequest team(QObject *context, Handler<Team> handler) override
    {
        return m_api.team(context, std::move(handler));
    }

private:
    CharactersApi &m_api;
};
