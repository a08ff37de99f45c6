// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"

#include <QObject>

#include <optional>

class CharacterListModel;
class Navigation;
class OperationQueue;
class ReviewPosition;
struct Operation;

/// What becomes of the keys that decide when others end the shown character: what it has become has
/// other keys. Where a clean-up has ended it the view stays, since nothing moves by itself, and
/// nothing is decided on it until a key leads on. From the grid, where keys decide on no single
/// one, and from a comparison, the way back leads on to one that no clean-up has still to do,
/// unless a card was opened. GUI thread.
class MovingOn final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive this.
    MovingOn(OperationQueue &queue, const CharacterListModel &characters, ReviewPosition &position,
             const Navigation &navigation, QObject *parent);

signals:
    /// Nothing is to be decided on the shown character any more because of \a why, a sentence to
    /// say now; empty: that is over.
    void settled(const QString &why);
    /// Somebody else has changed the shown character, as \a why says: a sentence to say now, and
    /// whoever decides is to be asked once more.
    void changedElsewhere(const QString &why);

private:
    void take(const Operation &operation);
    void takeOthers(const Character &character, CharacterStatus before);
    void takeReadAnew();
    void settle(const QString &why);
    void followPosition();
    void forget();
    void goOn();

    const CharacterListModel &m_characters;
    ReviewPosition &m_position;
    const Navigation &m_navigation;
    CharacterId m_ended{};               ///< it has been shown ever since
    QString m_why{};                     ///< nothing is decided on it; empty in the grid
    std::optional<Character> m_before{}; ///< shown while the rows are replaced
};
