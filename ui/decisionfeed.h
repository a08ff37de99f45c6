// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"

#include <QObject>
#include <QTimer>

#include <optional>

class CharacterSelection;
class DecisionBar;
class HeldRuns;
class Navigation;
class QAction;
class OperationQueue;
class ReviewPosition;
class StatusLine;
class Undone;
struct Actions;

/// Offers in the decision bar and in the menus what may be decided on the shown character, or in
/// the grid on what is selected there, and Undo while there is something to take back.
class DecisionFeed final : public QObject
{
    Q_OBJECT

public:
    /// All of it must outlive this.
    struct Parts
    {
        DecisionBar &bar;
        ReviewPosition &position;
        OperationQueue &queue;
        const Undone &undone;
        HeldRuns &held;
        const CharacterSelection &selection;
        const Navigation &navigation;
        const StatusLine &status; ///< knows whether the server answers
    };

    DecisionFeed(const Parts &parts, const Actions &actions, QObject *parent);

private:
    void offerDecisions();
    void offerUndo();
    void sendHeld();
    using Question = bool (DecisionFeed::*)() const;
    /// How a menu shows what would do nothing.
    enum class Idle : quint8 { Greyed, Hidden };
    void followMenu(QAction *action, Question isOfUse, Idle idle = Idle::Greyed);
    [[nodiscard]] bool isOfSelected() const;
    [[nodiscard]] std::optional<Action> removalOfSelected() const;
    void offerForSelected();
    [[nodiscard]] CharacterStatus shownStatus() const;
    [[nodiscard]] bool isShown() const;
    [[nodiscard]] bool maySave() const;
    [[nodiscard]] bool mayRemove() const;
    [[nodiscard]] bool mayRegenerate() const;
    [[nodiscard]] bool mayResynthesize() const;
    [[nodiscard]] bool mayUndo() const;
    [[nodiscard]] bool mayRedo() const;
    [[nodiscard]] bool mayClear() const;
    [[nodiscard]] bool maySend() const;
    [[nodiscard]] bool holdsDecisions() const;
    [[nodiscard]] bool waitsForServer() const;

    DecisionBar &m_bar;
    const Actions &m_actions;
    ReviewPosition &m_position;
    OperationQueue &m_queue;
    const Undone &m_undone;
    HeldRuns &m_held;
    const CharacterSelection &m_selection;
    const Navigation &m_navigation;
    const StatusLine &m_status;
    QTimer m_undoSoon;
};
