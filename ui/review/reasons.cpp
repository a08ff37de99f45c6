// SPDX-License-Identifier: Apache-2.0
#include "ui/review/reasons.h"

#include "models/reviewposition.h"
#include "settings/settings.h"
#include "ui/review/decider.h"
#include "ui/review/reasonsdialog.h"
#include "ui/review/reasonstrip.h"

#include <utility>

Reasons::Reasons(const Parts &parts, const Theme &theme, QWidget &bar, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_strip(new ReasonStrip(theme, bar))
{
    m_strip->leaveFree(parts.refs);
    connect(&parts.decider, &Decider::reasonWanted, this, &Reasons::ask);
    connect(m_strip, &ReasonStrip::answered, this, &Reasons::answer);
    connect(m_strip, &ReasonStrip::focusReleased, this, &Reasons::focusReleased);
    connect(&parts.position, &ReviewPosition::moved, this, &Reasons::follow);
    connect(&parts.position, &ReviewPosition::currentUpdated, this, &Reasons::follow);
}

void Reasons::edit()
{
    (new ReasonsDialog(m_parts.settings, m_strip))->open();
}

void Reasons::ask(Action action, const Character &seen)
{
    m_target = Target{.action = action, .seen = seen};
    //: %1 is the name of a character; a row of reasons follows
    m_strip->ask(action == Action::Delete ? tr("Delete %1 because of").arg(seen.name.toString())
                                          : tr("Discard %1 because of").arg(seen.name.toString()),
                 m_parts.settings.reasons());
}

void Reasons::answer(const QString &why)
{
    if (const std::optional<Target> target = std::exchange(m_target, std::nullopt))
        m_parts.decider.removeFor(target->action, target->seen, why);
}

/// Nobody decides on what is not on screen any more, or has become another.
void Reasons::follow()
{
    const std::optional<Character> shown = m_parts.position.current();
    const bool isSame = m_target && shown && shown->id == m_target->seen.id
        && shown->revision() == m_target->seen.revision();
    if (isSame)
        return;
    m_target.reset();
    m_strip->shut();
}
