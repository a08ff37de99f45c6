// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "refs/refkey.h"
#include "ui/browser/sidelist.h"

#include <QTimer>

class CharacterDelegate;
class RefLoader;
class Theme;

/// The list `Characters`: one column of rows, with covers for what is visible. The current row
/// stays in sight when the list becomes shorter and when rows come in above. Ctrl and Shift with
/// the mouse pick rows and leave the current one; Shift with the arrows does while the list has the
/// keys, and moves.
class CharactersView final : public SideList
{
    Q_OBJECT

public:
    /// Both must outlive the view.
    CharactersView(RefLoader &loader, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {280, 640}; }
    /// Narrower, names and statuses would be cut.
    [[nodiscard]] QSize minimumSizeHint() const override { return {216, 160}; }

signals:
    /// \a row shall be picked, or not any more.
    void toggleRequested(int row);
    /// All from the last one that was picked, or else from \a current, to \a row shall be picked.
    void rangeRequested(int current, int row);
    /// By the keys, from \a from, the current row until now, to \a to beside it.
    void extendRequested(int from, int to);
    /// Nothing shall be picked any more.
    void clearRequested();
    /// What is picked shall be deleted, which is asked about.
    void removalRequested();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;

private:
    void extend(int step);
    void onCoverArrived(const RefKey &key);
    void forgetFarCovers();
    [[nodiscard]] QPair<int, int> visibleRows() const;
    [[nodiscard]] bool isInSight(int row, int height) const;

    RefLoader &m_loader;
    CharacterDelegate *m_delegate = nullptr;
    bool m_isPicking = false; ///< a button is down that picks
    QTimer m_tidy;            ///< single shot, while scrolling
    QTimer m_ages;            ///< "2 h ago" grows older
};
