// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crash/passingapi.h"

#include <chrono>

/// Gives a call up much earlier than the client does, which has the same words for it. Tests cannot
/// wait for half a minute.
class HastyApi final : public PassingApi
{
public:
    HastyApi(CharactersApi &api, std::chrono::milliseconds deadline)
        : PassingApi(api)
        , m_deadline(deadline)
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
    template <typename T, typename Ask>
    PendingRequest inTime(QObject *context, const Handler<T> &handler, const Ask &ask) const;

    const std::chrono::milliseconds m_deadline;
};
