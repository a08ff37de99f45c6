// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

class Theme;

/// Draws a cell of `Activity`: its text, in figures of one width where it is a number, and before
/// the state its mark. What does not fit is cut, and a tip has all of it.
class ActivityDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int RowHeight = 32;

    /// \a theme must outlive the delegate.
    explicit ActivityDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void drawGround(QPainter &painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;

    const Theme &m_theme;
};
