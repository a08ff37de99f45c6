// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/browser/pickinglist.h"

/// The list `Characters`: one column of rows, with covers for what is visible. The current row
/// stays in sight when the list becomes shorter and when rows come in above. Ctrl and Shift with
/// the mouse pick rows and leave the current one; Shift with the arrows does while the list has the
/// keys, and moves. Hidden, it has the model fetch nothing.
class CharactersView final : public PickingList
{
    Q_OBJECT

public:
    /// Both must outlive the view.
    CharactersView(RefLoader &loader, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {280, 640}; }
    /// Narrower, names and statuses would be cut.
    [[nodiscard]] QSize minimumSizeHint() const override { return {216, 128}; }

protected:
    [[nodiscard]] QPair<int, int> rowsInSight() const override;
    [[nodiscard]] QSize coverBox() const override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void updateGeometries() override;
    void verticalScrollbarValueChanged(int value) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;

private:
    void extend(int step);
    [[nodiscard]] bool hasRoom() const;
    [[nodiscard]] bool isInSight(int row, int height) const;

    const int m_rowHeight;
};
