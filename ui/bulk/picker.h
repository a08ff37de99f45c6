// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>

class CharacterListModel;
class CharacterSelection;
class RangeQuestion;
class Theme;
class QWidget;
struct Pick;

/// Picks and unpicks rows of `Characters` as people expect it of a list: one by one, and ranges
/// from the last one, which go back where the range does. GUI thread.
class Picker final : public QObject
{
    Q_OBJECT

public:
    /// Something else is already to happen to it: nobody picks it together with others.
    using Taken = std::function<bool(const Pick &pick)>;

    /// All of them must outlive this; \a window is the parent of a question.
    Picker(CharacterListModel &characters, CharacterSelection &selection, Taken isTaken,
           const Theme &theme, QWidget *window);

    // A row that is none does nothing.
    void toggle(int row);
    /// From the last one that was picked, or else from \a current. Asks first where that is a long
    /// way.
    void takeRange(int current, int row);
    /// The same by the keys, a row at a time: where they start from another row than they came to,
    /// that is a range of its own.
    void extend(int from, int to);
    /// All that are loaded, still of the queue, and not taken. False if they were picked already.
    bool takeLoaded();
    /// Picks those that are not picked, and no others, of all that are loaded, still of the queue,
    /// and not taken.
    void invert();
    void clear();

signals:
    /// Another character is where a range starts; empty: none is.
    void anchorChanged(const CharacterId &id);

private:
    [[nodiscard]] QList<Character> loaded() const;
    void take(const QList<Character> &characters, const CharacterId &end);
    void startAt(const CharacterId &id);
    [[nodiscard]] CharacterId idAt(int row) const;
    [[nodiscard]] QList<Character> between(int from, int to) const;

    CharacterListModel &m_characters;
    CharacterSelection &m_selection;
    const Taken m_isTaken;
    const Theme &m_theme;
    QWidget *m_window = nullptr;
    CharacterId m_anchor;        ///< where a range starts; none yet where it is empty
    CharacterId m_end;           ///< where the last one came to
    QSet<CharacterId> m_inRange; ///< what the range from the anchor has picked
    QPointer<RangeQuestion> m_question;
};
