// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"
#include "refs/refkey.h"

#include <QString>

#include <optional>

class Judged;
class Navigation;
class ReviewPosition;

/// A ref as it was when somebody chose it.
struct ChosenRef
{
    RefSource source{};
    QString title{}; ///< "Front ref of Mira Voss"
    QString stem{};  ///< of its file's name
};

/// Which ref and character the keys are about that get pictures out, by what is on screen: the ref
/// with the focus on the canvas; in compare that of B, on which keys decide, too; in the grid the
/// first of the current card, which is its cover. GUI thread.
class Choice final
{
public:
    /// All of them must outlive this.
    Choice(const Judged &judged, const ReviewPosition &position, const Navigation &navigation);

    /// None while no character is shown.
    [[nodiscard]] std::optional<Character> character() const;
    /// None if it has no such ref.
    [[nodiscard]] std::optional<ChosenRef> ref() const;

private:
    const Judged &m_judged;
    const ReviewPosition &m_position;
    const Navigation &m_navigation;
};
