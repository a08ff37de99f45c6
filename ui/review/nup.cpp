// SPDX-License-Identifier: Apache-2.0
#include "ui/review/nup.h"

#include <algorithm>

namespace {

QSize cellSize(const NUpGrid &grid, const QSize &area, int gap)
{
    return {(area.width() - (grid.columns - 1) * gap) / grid.columns,
            (area.height() - (grid.rows - 1) * gap) / grid.rows};
}

bool isUsable(int count, const QSize &aspect, const QSize &area)
{
    return count > 0 && !aspect.isEmpty() && !area.isEmpty();
}

/// Cells of \a cell from the middle of \a area outwards.
QList<QRect> placed(int count, const NUpGrid &grid, const QSize &cell, const QRect &area, int gap)
{
    const int height = grid.rows * cell.height() + (grid.rows - 1) * gap;
    const int top = area.top() + (area.height() - height) / 2;
    QList<QRect> rects;
    rects.reserve(count);
    for (int row = 0; row < grid.rows; ++row) {
        const int inRow = std::min(grid.columns, count - row * grid.columns);
        const int width = inRow * cell.width() + (inRow - 1) * gap;
        const int left = area.left() + (area.width() - width) / 2;
        for (int column = 0; column < inRow; ++column)
            rects.append(
                {QPoint(left + column * (cell.width() + gap), top + row * (cell.height() + gap)),
                 cell});
    }
    return rects;
}

} // namespace

NUpGrid nUpGrid(int count, const QSize &aspect, const QSize &area, int gap)
{
    NUpGrid best;
    qint64 bestArea = -1;
    if (!isUsable(count, aspect, area))
        return best;
    for (int columns = count; columns >= 1; --columns) {
        const NUpGrid grid{(count + columns - 1) / columns, columns};
        const QSize cell = cellSize(grid, area, gap);
        if (cell.isEmpty())
            continue;
        const QSize shown = aspect.scaled(cell, Qt::KeepAspectRatio);
        const qint64 covered = qint64(shown.width()) * shown.height();
        const bool fuller =
            covered == bestArea && grid.rows * grid.columns < best.rows * best.columns;
        if (covered > bestArea || fuller) {
            best = grid;
            bestArea = covered;
        }
    }
    return best;
}

QList<QRect> nUpFitted(int count, const QSize &aspect, const QRect &area, int gap)
{
    if (!isUsable(count, aspect, area.size()))
        return {};
    const NUpGrid grid = nUpGrid(count, aspect, area.size(), gap);
    const QSize cell = aspect.scaled(cellSize(grid, area.size(), gap), Qt::KeepAspectRatio);
    return placed(count, grid, cell.expandedTo({1, 1}), area, gap);
}

QList<QRect> nUpFilled(int count, const QSize &aspect, const QRect &area, int gap)
{
    if (!isUsable(count, aspect, area.size()))
        return {};
    const NUpGrid grid = nUpGrid(count, aspect, area.size(), gap);
    return placed(count, grid, cellSize(grid, area.size(), gap).expandedTo({1, 1}), area, gap);
}
