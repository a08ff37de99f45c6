// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QRect>
#include <QSize>

/// Where n refs stand side by side.
struct NUpGrid
{
    int rows = 1;
    int columns = 1;

    friend bool operator==(const NUpGrid &, const NUpGrid &) = default;
};

/// The rows and columns that show \a count pictures of the shape \a aspect (only its proportions
/// count) largest within \a area, \a gap pixels apart. Of equals the one with fewer empty places,
/// then the wider.
[[nodiscard]] NUpGrid nUpGrid(int count, const QSize &aspect, const QSize &area, int gap);

/// The rectangles of the pictures themselves, close together and in the middle of \a area, in
/// reading order; a last row that is not full stands in the middle. Empty for no pictures or no
/// room.
[[nodiscard]] QList<QRect> nUpFitted(int count, const QSize &aspect, const QRect &area, int gap);

/// The same grid with cells that use all of \a area, for pictures larger than their cells.
[[nodiscard]] QList<QRect> nUpFilled(int count, const QSize &aspect, const QRect &area, int gap);
