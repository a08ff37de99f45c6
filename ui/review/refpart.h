// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>
#include <QSize>

/// The part of a ref that its cell shows, in the middle of it. Device pixels.
struct RefPart
{
    QSize picture{}; ///< the whole ref at its scale
    QRect shown{};   ///< of the picture
};

/// How large a ref of \a original is as a whole at \a scale device pixels per image pixel; 0 fits
/// it into \a cell, never enlarged. The loader makes an image of exactly this size for it.
[[nodiscard]] QSize pictureSize(const QSize &original, double scale, const QSize &cell);
