// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class DecisionBar;
class QAction;
class OperationQueue;
class ReviewPosition;
struct Actions;

/// Offers in the decision bar and in the menus what may be decided on the shown character, and Undo
/// while there is something to take back.
class DecisionFeed final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive this.
    DecisionFeed(DecisionBar &bar, const Actions &actions, ReviewPosition &position,
                 OperationQueue &queue, QObject *parent);

private:
    void offerDecisions();
    void offerUndo();
    void followMenu(QAction *action, bool (DecisionFeed::*isOfUse)() const);
    [[nodiscard]] bool mayUndo() const;
    [[nodiscard]] bool maySend() const;

    DecisionBar &m_bar;
    const Actions &m_actions;
    ReviewPosition &m_position;
    OperationQueue &m_queue;
};
