// SPDX-License-Identifier: Apache-2.0
#include "ui/browser/queuedelegate.h"

#include "models/queuelistmodel.h"
#include "ui/browser/queuesview.h"
#include "ui/theme/figures.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/plaintip.h"
#include "ui/theme/rowground.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace {

constexpr int Gap = 8;

/// What the count leaves for the name, in a row whose texts have \a text.
QRect nameRect(const QRect &text, const QFontMetrics &metrics, const QString &count)
{
    const int taken = count.isEmpty() ? 0 : figuresWidth(metrics, count) + Gap;
    return text.adjusted(0, 0, -taken, 0);
}

QRect textRect(const QRect &row)
{
    return row.adjusted(8, 0, -8, 0);
}

QRect rowRect(const QRect &cell)
{
    return cell.adjusted(8, 1, -8, -1);
}

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
    const QRect row = rowRect(option.rect);
    drawRowGround(*painter, row, option, c);
    const QRect text = textRect(row);
    painter->setFont(m_theme.textFont());
    const QFontMetrics metrics = painter->fontMetrics();
    const QString count = index.data(QueueListModel::CountTextRole).toString();
    const QRect name = nameRect(text, metrics, count);
    painter->setPen(selected ? c.selectionText : c.text);
    painter->drawText(
        mirrored(option.direction, text, name), Qt::AlignVCenter | Qt::TextSingleLine,
        metrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, name.width()));
    painter->setPen(selected ? c.selectionSecondText : c.secondText);
    drawFigures(*painter, text, QStyle::visualAlignment(option.direction, Qt::AlignRight), count);
    painter->restore();
}

/// A name that is cut, whole, where there is no other tip.
bool QueueDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                              const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool hasOwn = !index.data(Qt::ToolTipRole).toString().isEmpty();
    if (event->type() != QEvent::ToolTip || hasOwn)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QFontMetrics metrics(m_theme.textFont());
    const QString name = index.data(Qt::DisplayRole).toString();
    const QString count = index.data(QueueListModel::CountTextRole).toString();
    const int room = nameRect(textRect(rowRect(option.rect)), metrics, count).width();
    const bool isCut = metrics.horizontalAdvance(name) > room;
    QToolTip::showText(event->globalPos(), isCut ? plainTip(name) : QString(), view);
    return true;
}
