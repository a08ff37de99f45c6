// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>
#include <QRectF>
#include <Qt>

/// Where \a part of \a whole, as it stands from left to right, stands in \a direction.
[[nodiscard]] inline QRect mirrored(Qt::LayoutDirection direction, const QRect &whole, QRect part)
{
    if (direction == Qt::RightToLeft)
        part.moveRight(whole.left() + whole.right() - part.left());
    return part;
}

[[nodiscard]] inline QRectF mirrored(Qt::LayoutDirection direction, const QRect &whole, QRectF part)
{
    if (direction == Qt::RightToLeft)
        part.moveRight(QRectF(whole).left() + QRectF(whole).right() - part.left());
    return part;
}
