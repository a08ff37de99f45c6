// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "refs/refkey.h"

#include <QHash>
#include <QStyledItemDelegate>

class QImage;
class RefLoader;
class Theme;
struct Pick;

/// Draws a row of a dry run: cover, name, what it is, and the cross that takes it out. Asks the
/// loader for covers while it paints, so that only those in sight are fetched.
class PickDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int RowHeight = 56;

    /// Both must outlive the delegate.
    PickDelegate(RefLoader &loader, const Theme &theme, QObject *parent = nullptr);

    /// Where the cross of \a row is.
    [[nodiscard]] static QRect crossRect(const QRect &row, Qt::LayoutDirection direction);
    /// The covers asked for that are not there yet, and the rows that have asked.
    [[nodiscard]] QHash<RefKey, int> &waitingCovers() { return m_waiting; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    [[nodiscard]] QImage cover(const Pick &pick, int row, qreal devicePixelRatio) const;

    RefLoader &m_loader;
    const Theme &m_theme;
    mutable QHash<RefKey, int> m_waiting{}; // painting is const
};
