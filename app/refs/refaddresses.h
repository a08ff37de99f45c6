// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"
#include "domain/result.h"
#include "net/pendingrequest.h"
#include "net/ratebudget.h"
#include "refs/refkey.h"

#include <QCache>
#include <QObject>

#include <map>

class CharactersApi;

/// Where refs are now whose URLs have expired. All refs of a character expire together, so they
/// share one fetch of it. GUI thread.
class RefAddresses final : public QObject
{
    Q_OBJECT

public:
    /// What the character's last fetch told of a ref.
    struct Address
    {
        enum class State : quint8 {
            Unknown, ///< nothing of this ref: to fetch the character may tell
            Changed, ///< the character is a later one, and no fetch brings this ref back
            Known,
        };
        State state = State::Unknown;
        QByteArray url{}; ///< when Known
    };

    /// \a api must outlive this.
    explicit RefAddresses(CharactersApi &api, QObject *parent = nullptr);

    /// Starts nothing.
    [[nodiscard]] Address find(const RefKey &key) const;
    /// \a url was refused: it is not given out again.
    void refused(const RefKey &key, const QByteArray &url);
    /// Fetches the character, unless that is under way with the same or a higher priority.
    void refresh(const CharacterId &character, Priority priority);

signals:
    /// A fetch ended well; find() knows the news. Once for each fetch.
    void refreshed(const Character &character);
    /// A fetch failed. Once for each fetch.
    void refreshFailed(const CharacterId &character, const Error &error);

private:
    struct Fetch
    {
        Priority priority = Priority::Background;
        PendingRequest request{};
    };
    struct Known
    {
        RefList refs{};
        ServerTime updatedAt{}; ///< of the character, and so of its refs
    };
    static constexpr int MostCharacters = 256; // remembered; less than 1 KiB each

    void answered(const CharacterId &id, const Result<Character> &result);

    CharactersApi &m_api;
    QCache<CharacterId, Known> m_known{MostCharacters};
    std::map<QString, Fetch> m_fetches; ///< by id
};
