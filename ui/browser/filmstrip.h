// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/browser/coverlist.h"

#include <optional>

/// The list `Filmstrip`: the covers of the queue in one line, the current one in the middle until
/// somebody scrolls. A click leads to a frame and leaves the keys where they are; while the strip
/// has the keys, which it gets by Tab, Left and Right move, and so do Home, End and the page keys.
/// All other keys are the window's.
class Filmstrip final : public CoverList
{
    Q_OBJECT

public:
    /// Both must outlive the strip.
    Filmstrip(RefLoader &loader, const Theme &theme, QWidget *parent = nullptr);

    /// Marks \a row and brings it into the middle, as far as the ends allow; -1: none is marked.
    void setCurrentRow(int row);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// \a row was clicked, or a key led to it.
    void rowChosen(int row);

protected:
    [[nodiscard]] QPair<int, int> rowsInSight() const override;
    [[nodiscard]] QSize coverBox() const override;
    [[nodiscard]] std::optional<int> rowFrom(int current, int last, int key) const override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;

private:
    void bringToMiddle();

    bool m_follows = true; ///< nobody has scrolled since the current frame was another
};
