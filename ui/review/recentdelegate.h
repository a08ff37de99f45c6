// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

class RecentList;
class Theme;

/// Draws a row of the list RECENT.
class RecentDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Both must outlive the delegate, which is a child of \a list.
    RecentDelegate(const Theme &theme, RecentList &list);

    /// Where a click on the row \a row takes the decision back; empty when it cannot be.
    [[nodiscard]] QRect undoRect(const QRect &row, const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    const RecentList &m_list;
};
