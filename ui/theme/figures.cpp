// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/figures.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace {

int digitWidth(const QFontMetrics &metrics)
{
    int width = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        width = std::max(width, metrics.horizontalAdvance(QChar(digit)));
    return width;
}

/// Calls \a draw with each digit, and with each run of other text as a whole, and its place.
template <typename Draw>
int walk(const QFontMetrics &metrics, const QString &text, Draw draw)
{
    const int digit = digitWidth(metrics);
    int x = 0;
    qsizetype from = 0;
    while (from < text.size()) {
        qsizetype to = from + 1;
        int width = digit;
        if (!text.at(from).isDigit()) {
            while (to < text.size() && !text.at(to).isDigit())
                ++to;
            width = metrics.horizontalAdvance(text.mid(from, to - from));
        }
        draw(x, width, text.mid(from, to - from));
        x += width;
        from = to;
    }
    return x;
}

} // namespace

int figuresWidth(const QFontMetrics &metrics, const QString &text)
{
    return walk(metrics, text, [](int, int, const QString &) {});
}

void drawFigures(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    int left = rect.left();
    if (alignment.testFlag(Qt::AlignRight))
        left = rect.right() + 1 - figuresWidth(metrics, text);
    else if (alignment.testFlag(Qt::AlignHCenter))
        left = rect.left() + (rect.width() - figuresWidth(metrics, text)) / 2;
    // The parts have their places; a blank at the end of one is to stay there.
    const Qt::LayoutDirection direction = painter.layoutDirection();
    painter.setLayoutDirection(Qt::LeftToRight);
    walk(metrics, text, [&](int x, int advance, const QString &part) {
        const QRect place(left + x, rect.top(), advance, rect.height());
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignHCenter | Qt::TextDontClip, part);
    });
    painter.setLayoutDirection(direction);
}
