// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"

#include <QAbstractListModel>
#include <QTimer>

class OperationQueue;

/// The reviewer's decisions of this run and what was left of former ones, the newest first. GUI
/// thread.
class OperationListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        OperationRole = Qt::UserRole, ///< Operation
        SecondsLeftRole,              ///< int: of a hold, rounded up; 0 when not held
    };

    /// \a queue must outlive the model.
    explicit OperationListModel(OperationQueue &queue, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void tick();
    void takeArrivals();
    [[nodiscard]] int rowOf(qsizetype position) const;

    OperationQueue &m_queue;
    int m_count = 0;
    QTimer m_arrivals; ///< new ones come a moment later: what the decision leads to is shown first
    QTimer m_tick;     ///< while something is held, for its seconds
};
