// SPDX-License-Identifier: Apache-2.0
#include "ui/review/hintlabel.h"

#include "ui/announcement.h"
#include "ui/theme/plaintip.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>

HintLabel::HintLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void HintLabel::tell(const QString &sentence)
{
    setText(sentence);
    setAccessibleName(sentence);
    offerTip();
    if (!sentence.isEmpty())
        announce(*this);
}

QStringList HintLabel::lines() const
{
    const int most = std::max(1, height() / std::max(1, fontMetrics().height()));
    QTextLayout layout(text(), font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList shown;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width());
        if (shown.size() + 1 == most) { // the last one has the rest
            shown.append(fontMetrics().elidedText(text().mid(line.textStart()).trimmed(),
                                                  Qt::ElideRight, width()));
            break;
        }
        shown.append(text().mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return shown;
}

void HintLabel::offerTip()
{
    const QString shown = lines().join(u' ');
    setToolTip(shown == text().simplified() ? QString() : plainTip(text()));
}

void HintLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const Qt::Alignment alignment = QStyle::visualAlignment(layoutDirection(), this->alignment());
    painter.drawText(rect(), int(alignment) | Qt::TextDontClip, lines().join(u'\n'));
}

void HintLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    offerTip();
}
