// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/charactersapi.h"

#include <QPointer>

#include <vector>

/// A CharactersApi whose answers are held back until the test releases them, for where the order
/// must be forced. Calls that were cancelled leave the list.
class FakeCharactersApi final : public CharactersApi
{
public:
    struct Call
    {
        QString name; ///< "list", "fetch", "save", "remove", "resynthesize", "regenerate", "team"
        CharacterId id;
        CharacterQuery query;
        QString cursor;
        QPointer<QObject> token; ///< null once cancelled
        QPointer<QObject> context;
        Handler<CharacterPage> page;
        Handler<Character> character;
        Handler<Written> written;
        Handler<Deleted> deleted;
        Handler<Team> team;
    };

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

    /// The calls that still wait, as words: "fetch char_1, save char_2".
    [[nodiscard]] QString waiting();
    /// How often \a name was called at all.
    [[nodiscard]] int count(const QString &name) const
    {
        return static_cast<int>(m_names.count(name));
    }

    /// The newest list call that still waits; a test that has none fails.
    [[nodiscard]] const Call &waitingList() const;
    /// The keys of all calls that had one, oldest first.
    [[nodiscard]] const QStringList &idempotencyKeys() const { return m_idempotencyKeys; }
    /// The poses of all regenerations, oldest first.
    [[nodiscard]] const QStringList &poses() const { return m_poses; }

    // Answer the oldest waiting call of that kind; a call that does not wait fails the test. An
    // error has the request id in itself.
    void answerList(const Result<CharacterPage> &page);
    void answerFetch(const Result<Character> &character);
    void answerSave(const Result<Character> &character, const QString &requestId = {});
    void answerRemove(const Result<Deleted> &deleted);
    void answerResynthesize(const Result<Character> &character);
    void answerRegenerate(const Result<Character> &character);

private:
    PendingRequest add(Call call);
    [[nodiscard]] Call take(const QString &name);

    std::vector<Call> m_calls;
    QStringList m_names;
    QStringList m_idempotencyKeys;
    QStringList m_poses;
};

/// A character as tests want one: id "char_<name>", status reviewing unless said otherwise.
[[nodiscard]] Character
testCharacter(const QString &name, CharacterStatus status = CharacterStatus::Reviewing,
              const QString &updatedAt = QStringLiteral("2026-05-08T10:00:00Z"));
[[nodiscard]] CharacterId testId(const QString &name);
[[nodiscard]] Error testError(Error::Kind kind, Error::Delivery delivery, int status = 0,
                              const QString &code = {});
