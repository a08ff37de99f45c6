// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"
#include "domain/result.h"
#include "net/pendingrequest.h"

#include <QObject>

class CharacterListModel;
class CharactersApi;
class RateBudget;

/// Finds out what has become of rows that the newest page of their queue does not have any more,
/// although it has others from before and after them: looks them up one after another, with what
/// reads are left over, and tells the list. Decided ones are left to the queue of operations. GUI
/// thread.
class Departures final : public QObject
{
    Q_OBJECT

public:
    static constexpr int Most = 100; ///< looked up after one page; the next page has the rest

    /// All of them must outlive this.
    Departures(CharactersApi &api, RateBudget &budget, CharacterListModel &model,
               QObject *parent = nullptr);

    /// Compares the list with \a page, its newest one; what was still to be looked up is dropped.
    void compare(const CharacterPage &page);

private:
    void next();
    void take(const CharacterId &id, const Result<Character> &found);
    void clear();
    [[nodiscard]] bool isToBeLookedUp(int place) const;

    CharactersApi &m_api;
    RateBudget &m_budget;
    CharacterListModel &m_model;
    QList<CharacterId> m_missing;
    PendingRequest m_request;
};
