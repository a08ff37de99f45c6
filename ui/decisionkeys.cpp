// SPDX-License-Identifier: Apache-2.0
#include "ui/decisionkeys.h"

#include "queue/operationqueue.h"
#include "ui/actions.h"
#include "ui/bulk/bulk.h"
#include "ui/bulk/heldruns.h"
#include "ui/navigation.h"
#include "ui/review/decider.h"
#include "ui/review/decisionbar.h"

#include <QAction>

DecisionKeys::DecisionKeys(const Parts &parts, const Actions &actions, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&parts.bar, &DecisionBar::saveRequested, this, &DecisionKeys::save);
    connect(&parts.bar, &DecisionBar::removalRequested, this, &DecisionKeys::remove);
    connect(&parts.bar, &DecisionBar::reasonRequested, this, &DecisionKeys::removeWithReason);
    connect(&parts.bar, &DecisionBar::undoRequested, this, &DecisionKeys::undo);
    connect(actions.save, &QAction::triggered, this, &DecisionKeys::save);
    connect(actions.remove, &QAction::triggered, this, &DecisionKeys::remove);
    connect(actions.removeWithReason, &QAction::triggered, this, &DecisionKeys::removeWithReason);
    connect(actions.regenerate, &QAction::triggered, this,
            [this] { inReview(&Decider::regenerate); });
    connect(actions.resynthesize, &QAction::triggered, this,
            [this] { inReview(&Decider::resynthesize); });
    connect(actions.redo, &QAction::triggered, this, [this] { inReview(&Decider::redo); });
    connect(actions.undo, &QAction::triggered, this, &DecisionKeys::undo);
    connect(actions.clear, &QAction::triggered, &parts.decider, &Decider::clear);
}

void DecisionKeys::save()
{
    if (m_parts.navigation.isGrid())
        m_parts.bulk.prepareChosen(Action::Save);
    else
        m_parts.decider.save();
}

void DecisionKeys::remove()
{
    if (m_parts.navigation.isGrid())
        m_parts.bulk.prepareChosen(Action::Delete);
    else
        m_parts.decider.remove();
}

/// A dry run asks for the reason of all.
void DecisionKeys::removeWithReason()
{
    if (m_parts.navigation.isGrid())
        m_parts.bulk.prepareChosen(Action::Delete);
    else
        m_parts.decider.askReason();
}

/// What is being recorded was done last, too.
void DecisionKeys::undo()
{
    m_parts.queue.afterAccepting(this, [this] {
        const QString said = m_parts.held.takeBack();
        if (!said.isEmpty())
            emit told(said);
        else if (m_parts.held.hasBegun()
                 && m_parts.queue.operations().newestCancellable() == nullptr)
            emit told(
                tr("Nothing is left to undo. A run that has begun is stopped in its window."));
        else
            m_parts.decider.undoLast();
    });
}

/// What has no dry run.
void DecisionKeys::inReview(void (Decider::*decide)())
{
    if (m_parts.navigation.isGrid())
        emit told(tr("That is for one character at a time: Enter shows it with all its refs."));
    else
        (m_parts.decider.*decide)();
}
