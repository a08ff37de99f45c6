// SPDX-License-Identifier: Apache-2.0
#include "models/characterlistmodel.h"
#include "models/characterselection.h"
#include "models/reviewposition.h"
#include "ui/bulk/cleanups.h"
#include "ui/centrepages.h"
#include "ui/navigation.h"
#include "ui/workspace.h"

#include <QApplication>

// What somebody is in the middle of.

InHand Workspace::inHandBeside(const CharacterId &id) const
{
    const std::optional<Character> shown = m_parts.position.current();
    if (shown && shown->id == id)
        return InHand::Nothing; // that leads nowhere else
    const bool isAtWork = !m_parts.selection.isEmpty() || m_parts.characters.isFiltered()
        || m_parts.position.isLimited() || m_centre->isComparing() || m_cleanups->isOpen()
        || QApplication::activeModalWidget() != nullptr;
    if (isAtWork)
        return InHand::Work;
    // In the grid nobody looks at one only, and no key decides by itself.
    const bool isUndecided = shown && !m_navigation->isGrid()
        && shown->status != CharacterStatus::Deleted && !m_parts.characters.isDecided(*shown);
    return isUndecided ? InHand::Undecided : InHand::Nothing;
}
