// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSortFilterProxyModel>

/// Of the items of a CleanupListModel those that were not done: changed meanwhile, failed, left
/// alone or taken back, and of a run that is over those that were not sent. GUI thread.
class NotDoneModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// Nothing more is sent of the run.
    void setOver(bool over);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool m_isOver = false;
};
