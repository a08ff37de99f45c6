// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"
#include "domain/result.h"
#include "net/pendingrequest.h"

#include <QObject>

#include <optional>

class CharacterListModel;
class CharactersApi;
class ReviewPosition;

/// Looks up a character that somebody has a link to, and shows it, wherever in its queue it lies:
/// its queue is asked for, and where it is further down than what is loaded it comes in above. Only
/// the last one that was asked for counts. GUI thread.
class LinkedCharacter final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    LinkedCharacter(CharactersApi &api, CharacterListModel &model, ReviewPosition &position,
                    QObject *parent = nullptr);

    /// Looks \a id up: ends in found() or failed(), and leads nowhere by itself.
    void open(const CharacterId &id);
    /// Leads to \a character, which was found().
    void show(const Character &character);
    /// The reviewer goes another way.
    void forget();

signals:
    /// What was to be looked up, as it is now; never inside open().
    void found(const Character &character);
    /// It is not of the shown queue: the queue \a query shall be shown. Inside show().
    void queueRequested(const CharacterQuery &query);
    /// \a id could not be looked up, or is gone.
    void failed(const CharacterId &id, const Error &error);

private:
    void place();
    void letGo();
    void settle();

    CharactersApi &m_api;
    CharacterListModel &m_model;
    ReviewPosition &m_position;
    PendingRequest m_request;
    std::optional<Character> m_found; ///< until its list has settled
    bool m_isPlaced = false;          ///< it has been shown once
};
