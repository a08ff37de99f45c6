// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/browser/coverlist.h"

#include <QTimer>

/// What the list and the grid of characters have in common beside their covers: picking. Ctrl and
/// Shift with the mouse pick and leave the current one; Escape and Delete are told while the view
/// has the keys. Whichever of them is shown is the list `Characters`.
class PickingList : public CoverList
{
    Q_OBJECT

public:
    /// Both must outlive the view.
    PickingList(RefLoader &loader, const Theme &theme, QWidget *parent = nullptr);

signals:
    /// \a row shall be picked, or not any more.
    void toggleRequested(int row);
    /// All from the last one that was picked, or else from \a current, to \a row shall be picked.
    void rangeRequested(int current, int row);
    /// By the keys, from \a from, the current row until now, to \a to.
    void extendRequested(int from, int to);
    /// Nothing shall be picked any more.
    void clearRequested();
    /// What is picked shall be deleted, which is asked about.
    void removalRequested();

protected:
    /// Whether a click at \a position, which is on \a index, picks by itself.
    [[nodiscard]] virtual bool isOnCheck(const QModelIndex &index, const QPoint &position) const;

    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    bool m_isPicking = false; ///< a button is down that picks
    QTimer m_ages;            ///< "2 h ago" grows older
};
