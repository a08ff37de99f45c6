// SPDX-License-Identifier: Apache-2.0
#include "ui/browser/queuedelegate.h"

#include "models/queuelistmodel.h"
#include "ui/browser/queuesview.h"
#include "ui/theme/figures.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/rowground.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace {

constexpr int Gap = 8;

} // namespace

QueueDelegate::QueueDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), m_theme.roomFor(QueuesView::RowHeight)};
}

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Colours &c = m_theme.colours();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setLayoutDirection(option.direction);
    const QRect row = option.rect.adjusted(8, 1, -8, -1);
    drawRowGround(*painter, row, option, c);
    const QRect text = row.adjusted(8, 0, -8, 0);
    painter->setFont(m_theme.textFont());
    const QFontMetrics metrics = painter->fontMetrics();
    const QString count = index.data(QueueListModel::CountTextRole).toString();
    QRect name = text;
    if (!count.isEmpty())
        name.setRight(text.right() - figuresWidth(metrics, count) - Gap);
    painter->setPen(selected ? c.selectionText : c.text);
    painter->drawText(
        mirrored(option.direction, text, name), Qt::AlignVCenter | Qt::TextSingleLine,
        metrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, name.width()));
    painter->setPen(selected ? c.selectionSecondText : c.secondText);
    drawFigures(*painter, text, QStyle::visualAlignment(option.direction, Qt::AlignRight), count);
    painter->restore();
}
