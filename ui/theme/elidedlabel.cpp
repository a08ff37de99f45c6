// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/elidedlabel.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <cmath>

namespace {

/// The words of codes, as in output_moderation_rejected, are no less words.
QString withBreaks(QString text)
{
    return text.replace(u'_', QStringLiteral("_\u200b"));
}

/// Breaks the text into lines of \a width; answers the height of all.
double layOut(QTextLayout &layout, int width, Qt::Alignment alignment)
{
    // Between words, and within one that is too long: an id may stand anywhere in the server's
    // text.
    QTextOption option(alignment);
    option.setTextDirection(Qt::LayoutDirectionAuto); // that of the text
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

} // namespace

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_elideMode = mode;
    update();
}

/// A label with a buddy takes & for the mark of a mnemonic, and && for the sign itself.
QString ElidedLabel::shownText() const
{
    QString shown = text();
    if (buddy() != nullptr)
        shown.replace(QLatin1String("&&"), QLatin1String("&"));
    return shown;
}

Qt::Alignment ElidedLabel::visualAlignment() const
{
    return QStyle::visualAlignment(layoutDirection(), alignment());
}

QSize ElidedLabel::sizeHint() const
{
    // Rounded up, or the last fraction of a pixel would cut the text.
    const double width = QFontMetricsF(font()).horizontalAdvance(shownText());
    return {int(std::ceil(width)) + 1, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 6, fontMetrics().height()};
}

int ElidedLabel::heightForWidth(int width) const
{
    if (!wordWrap())
        return -1;
    QTextLayout layout(withBreaks(shownText()), font());
    return int(std::ceil(layOut(layout, width, visualAlignment())));
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    if (!wordWrap()) {
        painter.drawText(rect(), int(visualAlignment()) | Qt::TextSingleLine,
                         fontMetrics().elidedText(shownText(), m_elideMode, width()));
        return;
    }
    QTextLayout layout(withBreaks(shownText()), font());
    const double room = height() - layOut(layout, width(), visualAlignment());
    layout.draw(&painter, {0, alignment().testFlag(Qt::AlignVCenter) ? room / 2 : 0});
}
