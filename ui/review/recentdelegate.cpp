// SPDX-License-Identifier: Apache-2.0
#include "ui/review/recentdelegate.h"

#include "domain/operation.h"
#include "models/operationlistmodel.h"
#include "ui/browser/coverpainter.h"
#include "ui/browser/decisionmark.h"
#include "ui/review/recentlist.h"
#include "ui/theme/figures.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/surface.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>

namespace {

constexpr int Margin = 16;
constexpr int MarkSize = 10;

/// How much there is to say it with.
enum class Room : quint8 { Enough, Little };

/// \a room leaves the mark to say what was done.
QString doneText(const Operation &operation, Room room)
{
    const QString time =
        QLocale().toString(operation.endedAt.toLocalTime().time(), QStringLiteral("HH:mm"));
    if (operation.outcome == Outcome::AlreadyGone)
        return RecentDelegate::tr("already gone");
    if (room == Room::Little)
        return time;
    switch (operation.action) {
    //: %1 is a time of the day
    case Action::Save:
        return RecentDelegate::tr("saved %1").arg(time);
    case Action::Discard:
        return RecentDelegate::tr("discarded %1").arg(time);
    case Action::Delete:
        return RecentDelegate::tr("deleted %1").arg(time);
    case Action::Resynthesize:
    case Action::Regenerate:
        return RecentDelegate::tr("started %1").arg(time);
    }
    return {};
}

QString stateText(const Operation &operation, const QVariant &secondsLeft, Room room = Room::Enough)
{
    const bool undo = operation.canBeUndone();
    switch (operation.state) {
    case OperationState::Held:
        if (operation.waitsForClick)
            //: What it does, and what a click does
            return RecentDelegate::tr("waits · Send");
        //: Seconds left, and what a click does
        return RecentDelegate::tr("%1 s · Undo").arg(secondsLeft.toInt());
    case OperationState::Queued:
        return undo ? RecentDelegate::tr("queued · Undo") : RecentDelegate::tr("queued");
    case OperationState::Checking:
    case OperationState::Sending:
        return RecentDelegate::tr("sending");
    case OperationState::Uncertain:
        return operation.cancelWanted ? RecentDelegate::tr("undo wanted")
                                      : RecentDelegate::tr("checking");
    case OperationState::Done:
        return doneText(operation, room);
    case OperationState::Conflict:
        return RecentDelegate::tr("changed since");
    case OperationState::Failed:
        return RecentDelegate::tr("failed");
    case OperationState::Cancelled:
        return RecentDelegate::tr("undone");
    }
    return {};
}

QColor stateColour(const Operation &operation, const Colours &colours)
{
    switch (operation.state) {
    case OperationState::Held:
        return colours.accent;
    case OperationState::Queued:
        return operation.canBeUndone() ? colours.accent : colours.secondText;
    case OperationState::Conflict:
        return colours.warning;
    case OperationState::Failed:
        return colours.failure;
    case OperationState::Checking:
    case OperationState::Sending:
    case OperationState::Uncertain:
    case OperationState::Done:
    case OperationState::Cancelled:
        break;
    }
    return colours.secondText;
}

} // namespace

RecentDelegate::RecentDelegate(const Theme &theme, RecentList &list)
    : QStyledItemDelegate(&list)
    , m_theme(theme)
    , m_list(list)
{}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), RecentList::RowHeight};
}

QRect RecentDelegate::undoRect(const QRect &row, const QModelIndex &index) const
{
    const auto operation = index.data(OperationListModel::OperationRole).value<Operation>();
    if (operation.state != OperationState::Held && operation.state != OperationState::Queued)
        return {};
    if (!operation.canBeUndone())
        return {};
    const QString text = stateText(operation, index.data(OperationListModel::SecondsLeftRole));
    const int width = figuresWidth(QFontMetrics(m_theme.textFont()), text) + Margin;
    return mirrored(m_list.layoutDirection(), row, row.adjusted(row.width() - width - 8, 0, 0, 0));
}

void RecentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Colours &c = m_theme.colours();
    const auto operation = index.data(OperationListModel::OperationRole).value<Operation>();
    const Qt::LayoutDirection direction = option.direction;
    const QRect row = option.rect.adjusted(Margin, 0, -Margin, 0);
    painter->save();
    painter->setLayoutDirection(option.direction);

    if (option.state.testFlag(QStyle::State_HasFocus))
        drawSurface(*painter, option.rect.adjusted(8, 2, -8, -2), {}, c.accent);
    constexpr int size = RecentList::CoverSize;
    const QRect cover(row.left(), row.top() + (row.height() - size) / 2, size, size);
    drawCover(*painter, mirrored(direction, row, cover), m_list.cover(operation.character), c);
    const QRectF mark(cover.right() + 9, row.top() + (row.height() - MarkSize) / 2.0, MarkSize,
                      MarkSize);
    // What was taken back has no mark: it did nothing.
    const bool isUndone = operation.state == OperationState::Cancelled;
    if (!isUndone)
        drawActionMark(*painter, mirrored(direction, row, mark), operation.action, c.text);

    painter->setFont(m_theme.textFont());
    const QFontMetrics metrics = painter->fontMetrics();
    const QVariant seconds = index.data(OperationListModel::SecondsLeftRole);
    QString state = stateText(operation, seconds);
    QRect name = row;
    name.setLeft(int(mark.right()) + 6);
    // A name that cannot be read says less than the mark beside it.
    const int room = name.width() - metrics.horizontalAdvance(operation.name) - 8;
    if (figuresWidth(metrics, state) > room)
        state = stateText(operation, seconds, Room::Little);
    name.setRight(row.right() - figuresWidth(metrics, state) - 8);
    painter->setPen(isUndone ? c.secondText : c.text);
    painter->drawText(mirrored(direction, row, name), Qt::AlignVCenter | Qt::TextSingleLine,
                      metrics.elidedText(operation.name, Qt::ElideRight, name.width()));
    painter->setPen(stateColour(operation, c));
    drawFigures(*painter, row, QStyle::visualAlignment(direction, Qt::AlignRight), state);
    painter->restore();
}
