// SPDX-License-Identifier: Apache-2.0
#include "ui/review/flagging.h"

#include "models/flags.h"
#include "models/reviewposition.h"
#include "ui/review/decider.h"
#include "ui/review/decisionbar.h"

Flagging::Flagging(Flags &flags, ReviewPosition &position, Decider &decider, DecisionBar &bar,
                   QObject *parent)
    : QObject(parent)
    , m_flags(flags)
    , m_position(position)
    , m_decider(decider)
    , m_bar(bar)
{
    connect(&flags, &Flags::changed, this, &Flagging::present);
    connect(&flags, &Flags::refused, this, &Flagging::told);
    connect(&position, &ReviewPosition::moved, this, &Flagging::present);
    present();
}

void Flagging::toggle()
{
    const std::optional<Character> shown = m_position.current();
    if (!shown)
        return;
    if (m_decider.isAskingAgain()) {
        present(); // the button has checked itself
        return;
    }
    const bool isFlagged = m_flags.contains(shown->id);
    if (!isFlagged && shown->status == CharacterStatus::Deleted) {
        emit told(tr("%1 is gone, and cannot be flagged.").arg(shown->name.toString()));
        return;
    }
    if (isFlagged) {
        m_flags.set(*shown, false);
        emit told(tr("%1 is not flagged any more").arg(shown->name.toString()));
        return;
    }
    // Before it is told: what was told of the one before goes with the move. And before the name,
    // which goes, too, would say that it is flagged.
    m_position.nextUndecided();
    m_flags.set(*shown, true);
    emit told(tr("Flagged %1 for a second opinion").arg(shown->name.toString()));
}

void Flagging::present()
{
    const std::optional<Character> shown = m_position.current();
    m_bar.setFlag(shown ? std::optional(m_flags.contains(shown->id)) : std::nullopt);
}
