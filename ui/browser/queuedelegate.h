// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

class Theme;

/// Draws a row of `Queues`: the name, and at the right its count. The tip of a name that is cut is
/// all of it.
class QueueDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// \a theme must outlive the delegate.
    explicit QueueDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    const Theme &m_theme;
};
