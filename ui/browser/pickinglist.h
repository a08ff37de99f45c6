// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/browser/covers.h"
#include "ui/browser/sidelist.h"

#include <QPair>
#include <QTimer>

class RefLoader;
class Theme;

/// What the list and the grid of characters have in common: covers for what is in sight, and
/// picking. Ctrl and Shift with the mouse pick and leave the current one; Escape and Delete are
/// told while the view has the keys. Whichever of them is shown is the list `Characters`. The model
/// has the roles of CharacterListModel.
class PickingList : public SideList
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
    [[nodiscard]] Covers &covers() { return m_covers; }
    /// The first and the last row of which something is in sight; the last is before the first
    /// where there are none.
    [[nodiscard]] virtual QPair<int, int> rowsInSight() const = 0;
    /// Whether a click at \a position, which is on \a index, picks by itself.
    [[nodiscard]] virtual bool isOnCheck(const QModelIndex &index, const QPoint &position) const;
    /// Covers of rows that went out of sight are not fetched any more, a moment later.
    void tidySoon() { m_tidy.start(); }

    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void onCoverArrived(const RefKey &key);
    void forgetFarCovers();

    Covers m_covers;
    bool m_isPicking = false; ///< a button is down that picks
    QTimer m_tidy;            ///< single shot, while scrolling
    QTimer m_ages;            ///< "2 h ago" grows older
};
