// SPDX-License-Identifier: Apache-2.0
#include "ui/review/refpart.h"

#include "refs/refdecoder.h"

QSize pictureSize(const QSize &original, double scale, const QSize &cell)
{
    if (scale <= 0)
        return fittedRefSize(original, cell.expandedTo({1, 1}));
    const QSize scaled = (QSizeF(original) * scale).toSize().expandedTo({1, 1});
    return scale < 1 ? fittedRefSize(original, scaled) : scaled;
}
