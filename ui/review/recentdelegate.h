// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

class RecentList;
class Theme;
struct Operation;

/// Draws a row of the list RECENT. Where the word Undo would cut what has become of the decision, a
/// sign stands for it.
class RecentDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Both must outlive the delegate, which is a child of \a list.
    RecentDelegate(const Theme &theme, RecentList &list);

    /// Where a click on the row \a row takes the decision back; empty when it cannot be.
    [[nodiscard]] QRect undoRect(const QRect &row, const QModelIndex &index) const;
    /// Where a click sends what waits for a word; empty for all others.
    [[nodiscard]] QRect sendRect(const QRect &row, const QModelIndex &index) const;

    /// The word for the sign.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    [[nodiscard]] static QString undoWord();
    [[nodiscard]] int widthOf(const QString &text) const;
    [[nodiscard]] bool hasRoomForUndo(const QRect &row, const Operation &operation) const;
    [[nodiscard]] int undoWidth(const QRect &row, const Operation &operation) const;
    [[nodiscard]] QRect linkRect(const QRect &row, int width, int before) const;
    void drawState(QPainter &painter, const QRect &row, const QRect &line,
                   const QModelIndex &index) const;

    const Theme &m_theme;
    const RecentList &m_list;
};
