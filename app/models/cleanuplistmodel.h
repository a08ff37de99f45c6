// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cleanupresult.h"

#include <QAbstractListModel>

class Cleanup;
class OperationQueue;

/// The items of a clean-up, in the order in which they are sent, with what becomes of each. GUI
/// thread.
class CleanupListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ResultRole = Qt::UserRole, ///< CleanupResult
    };

    /// Both must outlive the model.
    CleanupListModel(const Cleanup &cleanup, const OperationQueue &queue,
                     QObject *parent = nullptr);

    /// Shows the run \a id from now on; no rows if there is none.
    void setRun(const CleanupId &id);
    [[nodiscard]] const CleanupId &runId() const { return m_run; }
    /// All rows, as they are now.
    [[nodiscard]] QList<CleanupResult> results() const;
    /// Where the run is: the last row of which something has begun, or else the first; once nothing
    /// of the rest is to come, or the run is over, the first that is still open. -1 without rows.
    /// Goes only down as long as something is to come, whatever is tried again meanwhile.
    [[nodiscard]] int frontRow() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    /// What became of an item.
    struct Standing
    {
        explicit Standing(const CleanupItem &item);

        OperationId operation;
        OperationState state;
        Outcome outcome;

        friend bool operator==(const Standing &, const Standing &) = default;
    };

    void follow(const CleanupId &id);
    [[nodiscard]] const QList<CleanupItem> &items() const;
    [[nodiscard]] CleanupResult resultOf(const CleanupItem &item) const;

    const Cleanup &m_cleanup;
    const OperationQueue &m_queue;
    CleanupId m_run{};
    /// As each was last told. To keep the items themselves would have the run copy them all at its
    /// next step.
    QList<Standing> m_told;
};
