// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/columnwidth.h"

#include "ui/theme/figures.h"

#include <QFontMetrics>
#include <QHeaderView>

#include <algorithm>

namespace {

constexpr int Margin = 8;

} // namespace

int widthForColumn(const QHeaderView &header, int section, const QFont &font,
                   const QStringList &typical)
{
    const QFontMetrics metrics(font);
    int width = 0;
    for (const QString &text : typical)
        width = std::max({width, metrics.horizontalAdvance(text), figuresWidth(metrics, text)});
    return std::max(header.sectionSizeHint(section), width + 2 * Margin);
}
