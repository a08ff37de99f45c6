// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/browser/sidelist.h"

class Theme;

/// The sidebar's list `Queues`: names with their counts. The model gives the name as DisplayRole,
/// the accessible name ("Failed, 311") as AccessibleTextRole, and the roles of QueueListModel.
class QueuesView final : public SideList
{
    Q_OBJECT

public:
    static constexpr int RowHeight = 32;

    /// \a theme must outlive the view.
    explicit QueuesView(const Theme &theme, QWidget *parent = nullptr);

    /// As high as its rows.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {152, sizeHint().height()}; }
    void setModel(QAbstractItemModel *model) override;

private:
    const int m_rowHeight;
};
