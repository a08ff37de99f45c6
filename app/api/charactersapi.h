// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"
#include "domain/result.h"
#include "net/pendingrequest.h"
#include "net/ratebudget.h"

#include <QObject>

/// What the application needs from the server, in the application's own words. Every call answers
/// through its handler as result.h says; keep the PendingRequest, since dropping it cancels. Ids of
/// characters are checked: an answer about another character is an Error of kind Protocol. GUI
/// thread.
class CharactersApi
{
public:
    static constexpr int PageSize = 100; ///< the API's own maximum (contract 4.1)

    CharactersApi() = default;
    CharactersApi(const CharactersApi &) = delete;
    CharactersApi &operator=(const CharactersApi &) = delete;
    CharactersApi(CharactersApi &&) = delete;
    CharactersApi &operator=(CharactersApi &&) = delete;
    virtual ~CharactersApi() = default;

    /// One page, newest first; an empty \a cursor asks for the first (contract 4.1). A refused
    /// cursor is an Error of kind Rejected.
    virtual PendingRequest list(const CharacterQuery &query, const QString &cursor,
                                Priority priority, QObject *context,
                                Handler<CharacterPage> handler) = 0;
    /// One character with fresh ref URLs (contract 4.2). NotFound: gone, or never this team's.
    virtual PendingRequest fetch(const CharacterId &id, Priority priority, QObject *context,
                                 Handler<Character> handler) = 0;
    /// Publishes a reviewing character (contract 4.3); takes a token that the caller has acquired.
    virtual PendingRequest save(const CharacterId &id, QObject *context,
                                Handler<Written> handler) = 0;
    /// Discards a reviewing character for good, retires any other (contract 4.4); takes a token
    /// that the caller has acquired.
    virtual PendingRequest remove(const CharacterId &id, QObject *context,
                                  Handler<Deleted> handler) = 0;
    /// Makes all refs anew (contract 4.9), for 4 generations; takes a token that the caller has
    /// acquired. The same \a idempotencyKey, 1 to 256 characters, is never billed twice. The answer
    /// is the character, synthesizing.
    virtual PendingRequest resynthesize(const CharacterId &id, const QString &idempotencyKey,
                                        QObject *context, Handler<Written> handler) = 0;
    /// The same for the ref with \a pose, the API's word (contract 4.10), for 1 generation.
    virtual PendingRequest regenerateRef(const CharacterId &id, const QString &pose,
                                         const QString &idempotencyKey, QObject *context,
                                         Handler<Written> handler) = 0;
    /// The team that the key belongs to (contract section 8).
    virtual PendingRequest team(QObject *context, Handler<Team> handler) = 0;
};
