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
    /// \a api must outlive this.
    explicit RefAddresses(CharactersApi &api, QObject *parent = nullptr);

    /// The URL of the ref as the character's last fetch told it; empty if it was not fetched or has
    /// no such ref any more, since it has changed.
    [[nodiscard]] QByteArray url(const RefKey &key) const;
    /// \a url was refused: it is not given out again.
    void refused(const RefKey &key, const QByteArray &url);
    /// Fetches the character, unless that is under way with the same or a higher priority.
    void refresh(const CharacterId &character, Priority priority);

signals:
    /// A fetch ended well; url() knows the news. Once for each fetch.
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
