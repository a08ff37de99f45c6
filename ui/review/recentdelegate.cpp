// SPDX-License-Identifier: Apache-2.0
#include "ui/review/recentdelegate.h"

#include "domain/operation.h"
#include "models/operationlistmodel.h"
#include "settings/keepable.h"
#include "ui/browser/age.h"
#include "ui/browser/coverpainter.h"
#include "ui/browser/decisionmark.h"
#include "ui/review/recentlist.h"
#include "ui/theme/figures.h"
#include "ui/theme/lineicon.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/surface.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace {

constexpr int Margin = 16;
constexpr int MarkSize = 10;
constexpr int LineHeight = 18;
constexpr int LinkGap = 12;  ///< between what a click can do
constexpr int UndoSign = 16; ///< that stands for the word

QString doneText(const Operation &operation)
{
    if (operation.outcome == Outcome::AlreadyGone)
        return RecentDelegate::tr("already gone");
    const QString time = clockText(operation.endedAt);
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

QString stateText(const Operation &operation, int secondsLeft)
{
    switch (operation.state) {
    case OperationState::Held:
        if (operation.waitsForClick)
            return RecentDelegate::tr("waits for you");
        return RecentDelegate::tr("held, %1 s").arg(secondsLeft);
    case OperationState::Queued:
        return RecentDelegate::tr("queued");
    case OperationState::Checking:
    case OperationState::Sending:
        return RecentDelegate::tr("sending");
    case OperationState::Uncertain:
        return operation.cancelWanted ? RecentDelegate::tr("undo wanted")
                                      : RecentDelegate::tr("checking");
    case OperationState::Done:
        return doneText(operation);
    case OperationState::Conflict:
        return operation.outcome == Outcome::Gone   ? RecentDelegate::tr("discarded elsewhere")
            : operation.outcome == Outcome::Refused ? RecentDelegate::tr("refused")
                                                    : RecentDelegate::tr("changed since");
    case OperationState::Failed:
        return operation.outcome == Outcome::NotConfirmed ? RecentDelegate::tr("not confirmed")
                                                          : RecentDelegate::tr("refused");
    case OperationState::Cancelled:
        //: %1 is Save, Discard and so on
        return operation.outcome == Outcome::Replaced
            ? RecentDelegate::tr("%1 replaced").arg(actionText(operation.action))
            : RecentDelegate::tr("%1 undone").arg(actionText(operation.action));
    }
    return {};
}

QColor stateColour(const Operation &operation, const Colours &colours)
{
    switch (operation.state) {
    case OperationState::Held:
        return operation.waitsForClick ? colours.warning : colours.secondText;
    case OperationState::Conflict:
        return colours.warning;
    case OperationState::Failed:
        return colours.failure;
    case OperationState::Queued:
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
    return {option.rect.width(), m_theme.roomFor(RecentList::RowHeight)};
}

int RecentDelegate::widthOf(const QString &text) const
{
    const QFontMetrics metrics(m_theme.textFont());
    return std::max(metrics.horizontalAdvance(text), figuresWidth(metrics, text));
}

/// Beside what has become of the decision, however many seconds are left.
bool RecentDelegate::hasRoomForUndo(const QRect &row, const Operation &operation) const
{
    const int room = row.width() - 2 * Margin - RecentList::CoverSize - LinkGap;
    const int send = operation.waitsForClick ? widthOf(tr("Send")) + LinkGap : 0;
    return widthOf(stateText(operation, int(LongestHold.count()))) + LinkGap + send
        + widthOf(undoWord())
        <= room;
}

int RecentDelegate::undoWidth(const QRect &row, const Operation &operation) const
{
    return hasRoomForUndo(row, operation) ? widthOf(undoWord()) : UndoSign;
}

/// The right end of the second line, and what leads to it.
QRect RecentDelegate::linkRect(const QRect &row, int width, int before) const
{
    const int end = row.right() + 1 - Margin - before;
    // To the edge of the row, and larger than the letters: it is clicked in a hurry.
    const int right = before == 0 ? row.right() : end + LinkGap / 2 - 1;
    const QRect place(QPoint(end - width - LinkGap / 2, row.top() + row.height() / 2 - 2),
                      QPoint(right, row.bottom()));
    return mirrored(m_list.layoutDirection(), row, place);
}

QString RecentDelegate::undoWord()
{
    return tr("Undo");
}

QRect RecentDelegate::undoRect(const QRect &row, const QModelIndex &index) const
{
    const auto operation = index.data(OperationListModel::OperationRole).value<Operation>();
    const bool isUnsent =
        operation.state == OperationState::Held || operation.state == OperationState::Queued;
    return isUnsent && operation.canBeUndone() ? linkRect(row, undoWidth(row, operation), 0)
                                               : QRect();
}

QRect RecentDelegate::sendRect(const QRect &row, const QModelIndex &index) const
{
    const auto operation = index.data(OperationListModel::OperationRole).value<Operation>();
    if (operation.state != OperationState::Held || !operation.waitsForClick)
        return {};
    return linkRect(row, widthOf(tr("Send")), undoWidth(row, operation) + LinkGap);
}

bool RecentDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                               const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto operation = index.data(OperationListModel::OperationRole).value<Operation>();
    const bool isOnSign = undoRect(option.rect, index).contains(event->pos())
        && !hasRoomForUndo(option.rect, operation);
    if (event->type() != QEvent::ToolTip || !isOnSign)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), undoWord(), view);
    return true;
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

    QRect text = row;
    text.setLeft(cover.right() + 1 + LinkGap);
    const int lineHeight = m_theme.roomFor(LineHeight);
    QRect name(text.left(), row.top() + row.height() / 2 - lineHeight, text.width(), lineHeight);
    const QRectF mark(name.left(), name.top() + (lineHeight - MarkSize) / 2.0, MarkSize, MarkSize);
    // What was taken back has no mark: it did nothing.
    const bool isUndone = operation.state == OperationState::Cancelled;
    if (!isUndone) {
        drawActionMark(*painter, mirrored(direction, row, mark), operation.action, c.text);
        name.setLeft(name.left() + MarkSize + 6);
    }
    painter->setFont(m_theme.textFont());
    painter->setPen(isUndone ? c.secondText : c.text);
    painter->drawText(
        mirrored(direction, row, name), Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(operation.name.toString(), Qt::ElideRight, name.width()));
    const QRect state(text.left(), row.top() + row.height() / 2, text.width(), lineHeight);
    drawState(*painter, option.rect, mirrored(direction, row, state), index);
    painter->restore();
}

/// The second line: what has become of it, and what a click can do.
void RecentDelegate::drawState(QPainter &painter, const QRect &row, const QRect &line,
                               const QModelIndex &index) const
{
    const Colours &c = m_theme.colours();
    const Qt::LayoutDirection direction = m_list.layoutDirection();
    const auto operation = index.data(OperationListModel::OperationRole).value<Operation>();
    int room = line.width();
    const auto drawLink = [&](const QRect &place, const QString &word) {
        if (place.isEmpty())
            return;
        painter.setPen(c.accent);
        QRect letters = place;
        letters.setTop(line.top());
        letters.setBottom(line.bottom());
        letters.setLeft(place.left() + (direction == Qt::RightToLeft ? 0 : LinkGap / 2));
        if (direction == Qt::RightToLeft)
            letters.setRight(place.right() - LinkGap / 2);
        if (word.isEmpty()) {
            const int left =
                direction == Qt::RightToLeft ? letters.right() + 1 - UndoSign : letters.left();
            const QRect sign(left, letters.center().y() - UndoSign / 2, UndoSign, UndoSign);
            drawLineIcon(painter, sign, LineIcon::Undo, c.accent);
            room -= UndoSign + LinkGap;
            return;
        }
        painter.drawText(letters, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, word);
        room -= widthOf(word) + LinkGap;
    };
    drawLink(sendRect(row, index), tr("Send"));
    drawLink(undoRect(row, index), hasRoomForUndo(row, operation) ? undoWord() : QString());
    painter.setPen(stateColour(operation, c));
    QString state = stateText(operation, index.data(OperationListModel::SecondsLeftRole).toInt());
    if (!operation.why.isEmpty())
        //: "held, 6 s · hands": what has become of a decision, and why it was made
        state = tr("%1 · %2").arg(state, operation.why.toString());
    drawFigures(painter, line, QStyle::visualAlignment(direction, Qt::AlignLeft),
                painter.fontMetrics().elidedText(state, Qt::ElideRight, room));
}
