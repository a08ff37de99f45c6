// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "refs/refkey.h"

#include <QHash>
#include <QListView>
#include <QTimer>

class RefLoader;
class Theme;

/// The list `Characters`: one column of rows, with covers for what is visible. It takes the focus
/// by Tab only, so that a click on a row leaves the keys with the canvas.
class CharactersView final : public QListView
{
    Q_OBJECT

public:
    /// Both must outlive the view.
    CharactersView(RefLoader &loader, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {280, 640}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void onCoverArrived(const RefKey &key);
    void forgetFarCovers();
    [[nodiscard]] QPair<int, int> visibleRows() const;

    RefLoader &m_loader;
    const Theme &m_theme;
    QHash<RefKey, int> m_covers{}; ///< the covers that visible rows have asked for, and their rows
    QTimer m_tidy;                 ///< single shot, after scrolling
    QTimer m_ages;                 ///< "2 h ago" grows older
};
