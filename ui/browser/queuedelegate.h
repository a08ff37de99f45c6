// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

class Theme;

/// Draws a row of `Queues`: the name, and at the right its count.
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

private:
    const Theme &m_theme;
};
