// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"

#include <QObject>

#include <optional>

class CharacterListModel;
class ReviewPosition;

/// Which two characters are compared. B, the judged one, is always the shown one. A, the reference,
/// is the one that was shown before it, or one that is pinned, which may be of another queue. Or
/// both are one character, of which pose stands against pose. GUI thread.
class ComparePair final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the pair.
    ComparePair(CharacterListModel &characters, ReviewPosition &position,
                QObject *parent = nullptr);

    /// A, as the list has it now if it is there; none where there is nothing to compare with.
    [[nodiscard]] std::optional<Character> reference() const;
    /// B; none while no character is shown.
    [[nodiscard]] std::optional<Character> judged() const;

    /// Sees to it that there is an A, if only a neighbour of the shown one, and that the two are
    /// not of one character.
    void begin();
    /// Both are the shown character from now on, whichever is shown, until begin().
    void beginOfOne();
    [[nodiscard]] bool isOfOne() const { return m_isOfOne; }

    /// A stays the same from now on, or follows again. Not where there is none.
    void setPinned(bool pinned);
    [[nodiscard]] bool isPinned() const { return m_isPinned; }
    /// A is shown, and what was shown becomes A. False, and nothing changes, if A is not in the
    /// shown queue. Not while both are one character.
    [[nodiscard]] bool swap();

signals:
    /// Either is another, or has new content, or isPinned() or isOfOne() is another.
    void changed();

private:
    void follow();

    CharacterListModel &m_characters;
    ReviewPosition &m_position;
    std::optional<Character> m_reference{};
    std::optional<Character> m_shown{}; ///< the last one that was
    bool m_isPinned = false;
    bool m_isOfOne = false;
};
