// SPDX-License-Identifier: Apache-2.0
#include "ui/review/wrappedlines.h"

#include <QFontMetrics>

namespace {

QStringList wrapped(const QString &line, const QFontMetrics &metrics, int room)
{
    QStringList parts;
    const QStringList words = line.split(u' ');
    for (const QString &word : words) {
        const QString longer = parts.isEmpty() ? word : parts.constLast() + u' ' + word;
        if (!parts.isEmpty() && metrics.horizontalAdvance(longer) <= room)
            parts.last() = longer;
        else
            parts.append(metrics.elidedText(word, Qt::ElideRight, room));
    }
    return parts;
}

} // namespace

QStringList wrappedLines(const QStringList &lines, const QFontMetrics &metrics, int room, int most)
{
    QStringList shown;
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
        const QStringList parts = wrapped(*line, metrics, room);
        if (!shown.isEmpty() && shown.size() + parts.size() > most)
            break;
        shown = parts + shown;
    }
    return shown.mid(0, qMax(0, most));
}
