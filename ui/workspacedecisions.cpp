// SPDX-License-Identifier: Apache-2.0
#include "models/operationlistmodel.h"
#include "queue/operationqueue.h"
#include "ui/actions.h"
#include "ui/compare/comparepane.h"
#include "ui/compare/compareview.h"
#include "ui/review/canvas.h"
#include "ui/review/decider.h"
#include "ui/review/decisionbar.h"
#include "ui/review/flagging.h"
#include "ui/review/reasons.h"
#include "ui/review/recentcovers.h"
#include "ui/review/recentlist.h"
#include "ui/review/reviewpane.h"
#include "ui/toast.h"
#include "ui/workspace.h"

#include <QAction>

// What the workspace does with decisions beyond the keys that make them.

void Workspace::connectDecisions(const Actions &actions)
{
    m_recent->setModel(&m_parts.operations);
    connect(m_recent, &RecentList::undoRequested, &m_parts.queue, &OperationQueue::undo);
    connect(m_recent, &RecentList::sendRequested, &m_parts.queue, &OperationQueue::sendNow);
    connect(m_toast, &Toast::undoRequested, m_decider, &Decider::undoLast);
    connect(m_decider, &Decider::hinted, m_decisions, &DecisionBar::setHint);
    connect(m_decider, &Decider::told, this, &Workspace::showBriefly);
    connect(actions.activity, &QAction::triggered, this, &Workspace::showActivity);
    new RecentCovers(*m_recent, m_parts.queue, m_parts.characters, this);
    connectFlags(actions);
    connectReasons(actions);
}

void Workspace::connectFlags(const Actions &actions)
{
    auto *flagging = new Flagging(m_parts.flags, m_parts.position, *m_decider, *m_decisions, this);
    connect(flagging, &Flagging::told, this, &Workspace::showBriefly);
    connect(m_decisions, &DecisionBar::flagRequested, flagging, &Flagging::toggle);
    connect(actions.flag, &QAction::triggered, flagging, &Flagging::toggle);
}

void Workspace::connectReasons(const Actions &actions)
{
    auto *reasons = new Reasons({.decider = *m_decider,
                                 .position = m_parts.position,
                                 .settings = m_parts.settings,
                                 .refs = {&m_review->canvas(), &m_compare->view()}},
                                m_theme, *m_decisions, this);
    connect(actions.reasons, &QAction::triggered, reasons, &Reasons::edit);
    connect(reasons, &Reasons::focusReleased, this, &Workspace::focusRefs);
}
