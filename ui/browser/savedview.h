// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/browser/sidelist.h"

class Theme;

/// The sidebar's list `Saved`: the names of saved filters. Enter or a click chooses one; F2, Delete
/// and the context menu rename and remove the current one.
class SavedView final : public SideList
{
    Q_OBJECT

public:
    /// \a theme must outlive the view.
    explicit SavedView(const Theme &theme, QWidget *parent = nullptr);

    /// As high as its rows.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    void setModel(QAbstractItemModel *model) override;

signals:
    void chosen(int row);
    void renameRequested(int row);
    void removeRequested(int row);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    const int m_rowHeight;
};
