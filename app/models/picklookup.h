// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"
#include "domain/result.h"
#include "models/pick.h"
#include "net/pendingrequest.h"

#include <QList>
#include <QObject>

#include <array>
#include <cstddef>

class CharactersApi;

/// Fetches the characters of picks of which too little is known, a few at a time, as rows of a list
/// are: who decides goes first. Destroying it aborts what is under way. GUI thread.
class PickLookup final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t MostAtOnce = 4;

    /// Begins at once; \a api must outlive this.
    PickLookup(CharactersApi &api, const QList<Pick> &picks, QObject *parent);

signals:
    /// What one of them is now; where the server has it no more, as deleted, without anything else.
    /// For each this or failed(), once, later than the constructor.
    void found(const Character &character);
    void failed(const CharacterId &id, const Error &error);

private:
    void askNext(std::size_t slot);
    void tell(const Pick &pick, const Result<Character> &answer);

    CharactersApi &m_api;
    QList<Pick> m_left; ///< the next one last
    std::array<PendingRequest, MostAtOnce> m_requests;
};
