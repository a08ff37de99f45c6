// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cleanupplan.h"

#include <QAbstractListModel>

/// What a clean-up is about to be done with, a row each; one by one can be taken out. GUI thread.
class PlanListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PickRole = Qt::UserRole, ///< Pick
    };

    explicit PlanListModel(CleanupPlan plan, QObject *parent = nullptr);

    [[nodiscard]] const CleanupPlan &plan() const { return m_plan; }
    /// One that was awaited is \a found, and is the last row, unless it is left out.
    void take(const Pick &found, bool isFlagged);
    /// One that was awaited could not be found.
    void giveUp(const CharacterId &id) { m_plan.giveUp(id); }
    /// The server has \a told what one is now.
    void learn(const CharacterId &id, const Revision &told);
    /// It is not done with \a row. False if there is no such row.
    bool takeOut(int row);
    /// The one taken out last is done again. Its row; -1 where none was, or it was flagged since,
    /// and is left out as such.
    int putBack();
    /// It is not done with those that \a isFlagged, as far as they were not included before; where
    /// there are any, the rows are others. False if there are none.
    bool leaveOutFlagged(const std::function<bool(const CharacterId &)> &isFlagged);
    /// Where \a row of the rows \a before is now that some are left out, or else the next one that
    /// is there, or the last one; -1 if there is none.
    [[nodiscard]] int rowNear(const QList<Pick> &before, int row) const;
    /// Those that are flagged and left out are removed, too, as the last rows.
    void includeFlagged();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    CleanupPlan m_plan;
};
