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
    /// Where a click sends what waits for a word; empty for all others.
    [[nodiscard]] QRect sendRect(const QRect &row, const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    [[nodiscard]] static QString undoWord();
    [[nodiscard]] QRect linkRect(const QRect &row, const QString &text, int before) const;
    void drawState(QPainter &painter, const QRect &row, const QRect &line,
                   const QModelIndex &index) const;

    const Theme &m_theme;
    const RecentList &m_list;
};
