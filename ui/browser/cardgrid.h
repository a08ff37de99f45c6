// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"
#include "ui/browser/pickinglist.h"

#include <optional>

class CardDelegate;

/// The characters as a grid of cards, in one of five sizes. The arrows move, with Shift they pick
/// on the way; Space and the check box pick, Enter and a double click open. The card that is
/// current, or else the first in sight, stays in sight when the window or the cards change their
/// size. The names that assistive technology reads come from the model.
class CardGrid final : public PickingList
{
    Q_OBJECT

public:
    /// Both must outlive the grid.
    CardGrid(RefLoader &loader, const Theme &theme, QWidget *parent = nullptr);

    /// One of CardLayout::Widths; what is beyond is brought there.
    void setCardSize(int size);
    [[nodiscard]] int cardSize() const;

    /// The card from which a range would start is marked; empty: none is.
    void setAnchor(const CharacterId &id);
    /// Says \a text in the place of cards, where there are none.
    void setEmptyText(const QString &text);
    /// How many cards stand side by side.
    [[nodiscard]] int columns() const { return m_columns; }

    [[nodiscard]] QSize sizeHint() const override { return {280, 640}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {216, 128}; }

signals:
    /// The current card, or what is picked, shall be looked at.
    void openRequested();

protected:
    [[nodiscard]] QPair<int, int> rowsInSight() const override;
    [[nodiscard]] QSize coverBox() const override;
    [[nodiscard]] std::optional<int> rowFrom(int current, int last, int key) const override;
    [[nodiscard]] bool isOnCheck(const QModelIndex &index, const QPoint &position) const override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;

private:
    void fitCells();
    void goTo(int row, bool extends);
    [[nodiscard]] bool isInSight(int row) const;

    const Theme &m_theme;
    CardDelegate *m_delegate = nullptr;
    int m_columns = 1;
    int m_turned = 0; ///< eighths of a degree of the wheel that no step was taken for yet
    QString m_emptyText{};
};
