// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"
#include "domain/result.h"
#include "net/pendingrequest.h"

#include <QObject>
#include <QTimer>

class CharacterListModel;
class CharactersApi;
class RateBudget;

/// Looks at the newest page of the shown queue again, every 30 s while it is told to and at least
/// half of the read burst is left, once the look before is over. New characters wait here until
/// somebody asks for them, since nothing moves by itself; what is news of listed ones goes into the
/// list, unless they are decided. GUI thread.
class Arrivals final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds Interval{30'000};

    /// All of them must outlive this.
    Arrivals(CharactersApi &api, RateBudget &budget, CharacterListModel &model,
             std::chrono::milliseconds interval = Interval, QObject *parent = nullptr);

    /// While the window is active.
    void setActive(bool active);
    /// How many wait that match the list's filter; with 100 there may be more.
    [[nodiscard]] int count() const;
    /// Looks now, if there is plenty to read with; a look under way is given up.
    void look();
    /// Puts all that wait on top of the list.
    void show();

signals:
    void countChanged();
    /// The newest page of the shown queue is there once more.
    void pageRead(const CharacterPage &page);

private:
    void read(const Result<CharacterPage> &page);
    void clear();

    CharactersApi &m_api;
    RateBudget &m_budget;
    CharacterListModel &m_model;
    QTimer m_timer;
    QList<Character> m_waiting;
    PendingRequest m_page;
    bool m_isLooking = false; ///< and is not answered yet
};
