// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/activitydelegate.h"

#include "models/activitymodel.h"
#include "models/activitytext.h"
#include "models/failurereason.h"
#include "ui/browser/decisionmark.h"
#include "ui/theme/figures.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/plaintip.h"
#include "ui/theme/theme.h"
#include "ui/trouble.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace {

constexpr int Margin = 8;
constexpr int MarkSize = 12;

ActivityColumn columnOf(const QModelIndex &index)
{
    return ActivityColumn(index.column());
}

Operation operationOf(const QModelIndex &index)
{
    return index.data(ActivityModel::OperationRole).value<Operation>();
}

/// Where the text stands, with the mark before it.
QRect textRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int before = columnOf(index) == ActivityColumn::State ? MarkSize + Margin : 0;
    return option.rect.adjusted(Margin + before, 0, -Margin, 0);
}

bool isMain(ActivityColumn column)
{
    return column == ActivityColumn::Name || column == ActivityColumn::Decision
        || column == ActivityColumn::State;
}

/// All there is to say in a cell.
QString wholeText(const QModelIndex &index)
{
    const Operation operation = operationOf(index);
    const QString text = index.data().toString();
    switch (columnOf(index)) {
    case ActivityColumn::Name:
        return text + u'\n' + operation.character.toString();
    case ActivityColumn::State: {
        const QString trouble = troubleText(operation);
        const bool saysAll = !operation.error() || operation.error()->serverMessage.isEmpty()
            || trouble.contains(failureReason(*operation.error()));
        return trouble.isEmpty() ? text : saysAll ? trouble : text + u'\n' + trouble;
    }
    default:
        return text;
    }
}

} // namespace

ActivityDelegate::ActivityDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

void ActivityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Colours &c = m_theme.colours();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const ActivityColumn column = columnOf(index);
    painter->save();
    painter->setLayoutDirection(option.direction);
    drawGround(*painter, option, index);
    if (column == ActivityColumn::State) {
        QRect mark(option.rect.left() + Margin, 0, MarkSize, MarkSize);
        mark.moveTop(option.rect.top() + (option.rect.height() - MarkSize) / 2);
        drawStateMark(*painter, mirrored(option.direction, option.rect, mark), operationOf(index),
                      c);
    }
    const QColor main = isSelected ? c.selectionText : c.text;
    const QColor second = isSelected ? c.selectionSecondText : c.secondText;
    painter->setPen(isMain(column) ? main : second);
    painter->setFont(m_theme.textFont());
    const QRect rect = textRect(option, index);
    const QRect place = mirrored(option.direction, option.rect, rect);
    const QString text = painter->fontMetrics().elidedText(
        index.data().toString(),
        column == ActivityColumn::RequestId ? Qt::ElideMiddle : Qt::ElideRight, rect.width());
    if (column == ActivityColumn::Attempts)
        drawFigures(*painter, place, QStyle::visualAlignment(option.direction, Qt::AlignRight),
                    text);
    else if (column == ActivityColumn::Decided)
        drawFigures(*painter, place, QStyle::visualAlignment(option.direction, Qt::AlignLeft),
                    text);
    else
        painter->drawText(place, Qt::AlignVCenter | Qt::TextSingleLine, text);
    painter->restore();
}

/// Of the whole row, whose first and last cell have the corners.
void ActivityDelegate::drawGround(QPainter &painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const Colours &c = m_theme.colours();
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, c.selection);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool isCurrent =
        view != nullptr && view->hasFocus() && view->currentIndex().row() == index.row();
    if (!isCurrent)
        return;
    painter.fillRect(QRect(option.rect.topLeft(), QSize(option.rect.width(), 1)), c.accent);
    painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, c.accent);
}

bool ActivityDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                 const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString whole = wholeText(index);
    const QFontMetrics metrics(m_theme.textFont());
    const bool isCut = metrics.horizontalAdvance(whole) > textRect(option, index).width();
    QToolTip::showText(event->globalPos(), isCut ? plainTip(whole) : QString(), view, option.rect);
    return true;
}
