// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "refs/refkey.h"
#include "ui/browser/sidelist.h"

#include <QTimer>

class CharacterDelegate;
class RefLoader;
class Theme;

/// The list `Characters`: one column of rows, with covers for what is visible. The current row
/// stays in sight when the list becomes shorter and when rows come in above.
class CharactersView final : public SideList
{
    Q_OBJECT

public:
    /// Both must outlive the view.
    CharactersView(RefLoader &loader, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {280, 640}; }
    /// Narrower, names and statuses would be cut.
    [[nodiscard]] QSize minimumSizeHint() const override { return {216, 160}; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;

private:
    void onCoverArrived(const RefKey &key);
    void forgetFarCovers();
    [[nodiscard]] QPair<int, int> visibleRows() const;
    [[nodiscard]] bool isInSight(int row, int height) const;

    RefLoader &m_loader;
    CharacterDelegate *m_delegate = nullptr;
    QTimer m_tidy; ///< single shot, while scrolling
    QTimer m_ages; ///< "2 h ago" grows older
};
