// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"

#include <QAbstractListModel>
#include <QList>
#include <QTimer>

class OperationQueue;

/// The reviewer's decisions of this run and what was left of former ones, the newest first, without
/// the items of clean-ups. GUI thread.
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
    void follow(qsizetype position);
    void takeArrivals();
    void lookAtNew();
    [[nodiscard]] const Operation &at(int row) const;

    OperationQueue &m_queue;
    QList<qsizetype> m_positions; ///< among the queue's, of those that have a row
    qsizetype m_lookedAt = 0;     ///< so many of the queue's are known here
    QTimer m_arrivals; ///< new ones come a moment later: what the decision leads to is shown first
    QTimer m_tick;     ///< while something is held, for its seconds
};
