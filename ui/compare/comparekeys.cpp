// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/comparekeys.h"

#include "ui/actions.h"
#include "ui/compare/comparepair.h"
#include "ui/compare/comparepane.h"
#include "ui/compare/compareview.h"

#include <QAction>

#include <array>
#include <utility>

CompareKeys::CompareKeys(ComparePane &pane, const Actions &actions, QObject *parent)
    : QObject(parent)
    , m_pane(pane)
    , m_actions(actions)
{
    using Mode = CompareLook::Mode;
    const std::array modes{
        std::pair(actions.sideBySide, Mode::SideBySide), std::pair(actions.wipe, Mode::Wipe),
        std::pair(actions.difference, Mode::Difference), std::pair(actions.onion, Mode::Onion),
        std::pair(actions.blink, Mode::Blink)};
    for (const auto &[action, mode] : modes)
        connect(action, &QAction::triggered, this, [this, mode = mode] { toggle(mode); });
    connect(actions.nextCompareMode, &QAction::triggered, this, [this] {
        CompareLook look = m_pane.view().look();
        look.turn();
        m_pane.view().setLook(look);
    });
    connect(actions.lessOfMode, &QAction::triggered, this, [this] { step(-1); });
    connect(actions.moreOfMode, &QAction::triggered, this, [this] { step(1); });
    connect(actions.swapCompared, &QAction::triggered, &pane, &ComparePane::swap);
    connect(actions.pinReference, &QAction::triggered, this, &CompareKeys::turnPin);
    connect(&pane, &ComparePane::told, this, &CompareKeys::told);
    setEnabled(false);
}

void CompareKeys::setEnabled(bool enabled)
{
    const QList<QAction *> actions = m_actions.inCompare();
    for (QAction *action : actions)
        action->setEnabled(enabled);
}

void CompareKeys::toggle(CompareLook::Mode mode)
{
    CompareLook look = m_pane.view().look();
    look.toggle(mode);
    m_pane.view().setLook(look);
}

void CompareKeys::step(int direction)
{
    CompareLook look = m_pane.view().look();
    look.step(direction);
    m_pane.view().setLook(look);
}

void CompareKeys::turnPin()
{
    ComparePair &pair = m_pane.pair();
    const bool wasPinned = pair.isPinned();
    pair.setPinned(!wasPinned);
    if (!wasPinned && !pair.isPinned())
        emit told(tr("Only another character can be pinned: C compares with one."));
}
