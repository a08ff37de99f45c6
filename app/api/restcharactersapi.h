// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/charactersapi.h"

class HttpClient;

/// The characters API over HTTP, as api/contract describes it. GUI thread.
class RestCharactersApi final : public CharactersApi
{
public:
    /// \a http must outlive this.
    explicit RestCharactersApi(HttpClient &http)
        : m_http(http)
    {}

    PendingRequest list(const CharacterQuery &query, const QString &cursor, Priority priority,
                        QObject *context, Handler<CharacterPage> handler) override;
    PendingRequest fetch(const CharacterId &id, Priority priority, QObject *context,
                         Handler<Character> handler) override;
    PendingRequest save(const CharacterId &id, QObject *context, Handler<Written> handler) override;
    PendingRequest remove(const CharacterId &id, QObject *context,
                          Handler<Deleted> handler) override;
    PendingRequest resynthesize(const CharacterId &id, const QString &idempotencyKey,
                                QObject *context, Handler<Written> handler) override;
    PendingRequest regenerateRef(const CharacterId &id, const QString &pose,
                                 const QString &idempotencyKey, QObject *context,
                                 Handler<Written> handler) override;
    PendingRequest team(QObject *context, Handler<Team> handler) override;

private:
    HttpClient &m_http;
};
