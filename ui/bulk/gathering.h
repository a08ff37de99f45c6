// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/characterwalk.h"
#include "models/pick.h"

#include <QObject>

#include <functional>
#include <memory>

class BulkBar;
class CharactersApi;

/// Looks through all of a queue for what shall be done with it, tells the bar how far it is, and
/// can be cancelled there. One at a time. GUI thread.
class Gathering final : public QObject
{
    Q_OBJECT

public:
    using Then = std::function<void(const QList<Pick> &found)>;
    using Match = std::function<bool(const Character &character)>;

    /// Both must outlive this.
    Gathering(CharactersApi &api, BulkBar &bar, QObject *parent);
    ~Gathering() override;

    /// All of \a query, and of them those for which \a matches, to \a gathered, once, unless it is
    /// cancelled; takes the place of what is under way.
    void gather(const CharacterQuery &query, Match matches, Then gathered);
    void cancel();
    [[nodiscard]] bool isUnderWay() const { return m_walk != nullptr; }

signals:
    /// All of \a query has been looked through, and these were \a met, the newest of which was
    /// created at \a newest, beside \a unreadable rows. Before what was found is handed over.
    void counted(const CharacterQuery &query, const CharacterWalk::Passed &met,
                 const QDateTime &newest, qsizetype unreadable);
    /// So many rows could not be read, and are not among those gathered; before they are handed
    /// over.
    void unreadable(qsizetype count);

private:
    void follow();
    void end();

    CharactersApi &m_api;
    BulkBar &m_bar;
    CharacterQuery m_query{};
    std::unique_ptr<CharacterWalk> m_walk;
    Then m_gathered;
};
