// SPDX-License-Identifier: Apache-2.0
#include "ui/pictures/choice.h"

#include "models/reviewposition.h"
#include "pictures/picturename.h"
#include "ui/judging/judged.h"
#include "ui/navigation.h"
#include "ui/review/posetext.h"

Choice::Choice(const Judged &judged, const ReviewPosition &position, const Navigation &navigation)
    : m_judged(judged)
    , m_position(position)
    , m_navigation(navigation)
{}

std::optional<Character> Choice::character() const
{
    if (m_navigation.isGrid())
        return m_position.current();
    const Character &shown = m_judged.character();
    return shown.id.isEmpty() ? std::nullopt : std::optional(shown);
}

std::optional<ChosenRef> Choice::ref() const
{
    const std::optional<Character> shown = character();
    const int index = m_navigation.isGrid() ? 0 : m_judged.focusRef();
    if (!shown || index >= shown->refs.size())
        return std::nullopt;
    return ChosenRef{.source = refSource(*shown, index),
                     .title = refName(shown->refs.at(index).pose, shown->name.toString()),
                     .stem = refFileName(*shown, index)};
}
