// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "models/cursortrail.h"
#include "models/pick.h"
#include "net/pendingrequest.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <functional>
#include <optional>

class CharactersApi;

/// Looks through all characters of a query, page by page from the newest to the end, and collects
/// those that match: the API can neither count nor search. It begins by itself; destroying it
/// cancels it. GUI thread.
///
/// In the end found() is exact: each that matches once, as it was when its page was read. Those
/// created since the walk began are left out, as far as their times tell. Rows that change or go
/// after their page was read stay in it as they were, which the guard before each write finds out.
/// A refused cursor, whose row has gone meanwhile, has it begin anew from the newest.
class CharacterWalk final : public QObject
{
    Q_OBJECT

public:
    using Match = std::function<bool(const Character &character)>;
    /// One of those that it has met, as it was then.
    struct Met
    {
        QDateTime createdAt{};
        Revision seen{};
    };
    using Passed = QHash<CharacterId, Met>;
    enum class State {
        Walking, ///< a page is on its way
        Failed,  ///< error() says why; waits for retry()
        AtEnd,   ///< found() is all there are
    };
    Q_ENUM(State)

    /// \a api must outlive the walk.
    CharacterWalk(CharactersApi &api, const CharacterQuery &query, Match matches,
                  QObject *parent = nullptr);
    ~CharacterWalk() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// After Failed: goes on where it stopped, or from the newest where that place is lost.
    void retry();

    /// Characters seen and those among them that match. They never go back while it walks; in the
    /// end they are exact.
    [[nodiscard]] qsizetype scanned() const;
    [[nodiscard]] qsizetype matched() const;
    /// All that it has met on its way from the newest; not whole before AtEnd.
    [[nodiscard]] const Passed &passed() const { return m_passed; }
    /// When the newest of those that it goes through was created; invalid if there is none.
    [[nodiscard]] const QDateTime &newest() const { return m_newest; }
    /// Rows that could not be read: the list is without them.
    [[nodiscard]] qsizetype unreadable() const { return m_unreadable; }
    /// Newest first. Not whole before AtEnd.
    [[nodiscard]] const QList<Pick> &found() const { return m_found; }

signals:
    /// After each page, the last one too.
    void progressed(qsizetype scanned, qsizetype matched);
    /// state() changed; after progressed(). The walk may be destroyed then, and in progressed().
    void stateChanged();

private:
    void begin();
    void ask(const QString &cursor);
    void read(const QString &cursor, const Result<CharacterPage> &page);
    void takeFailure(const QString &cursor, const Error &error);
    void take(const CharacterPage &page);
    void take(const Character &character);
    void fail(const Error &error);

    CharactersApi &m_api;
    const CharacterQuery m_query;
    const Match m_matches;
    State m_state = State::Walking;
    std::optional<Error> m_error;
    PendingRequest m_page;
    QString m_cursor;   ///< of the page on its way, or that failed
    QDateTime m_newest; ///< when the first row was created as the walk began
    bool m_hasBegun = false;
    bool m_metSinceRefusal = true;

    // Of all that were met so far.
    QHash<CharacterId, bool> m_met; ///< whether it matched
    qsizetype m_metMatching = 0;
    // Of this run from the newest to the end.
    CursorTrail m_trail;
    Passed m_passed;
    QList<Pick> m_found;
    qsizetype m_unreadable = 0;
};
