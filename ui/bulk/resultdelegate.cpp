// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/resultdelegate.h"

#include "models/cleanuplistmodel.h"
#include "ui/browser/decisionmark.h"
#include "ui/bulk/cleanuptext.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/plaintip.h"
#include "ui/theme/surface.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace {

constexpr int Outer = 4;
constexpr int Margin = 8;
constexpr int MarkSize = 12;
constexpr int Gap = 16;
constexpr int NamePart = 3;     ///< of ten parts of the width, at most
constexpr int NameLetters = 20; ///< and at most so many wide ones: the words take the rest

CleanupResult resultOf(const QModelIndex &index)
{
    return index.data(CleanupListModel::ResultRole).value<CleanupResult>();
}

/// What the mark is drawn from, also where only the item is known.
Operation operationOf(const CleanupResult &result, Action action)
{
    Operation known;
    known.action = action;
    known.state = result.item.state;
    known.outcome = result.item.outcome;
    return result.operation.value_or(known);
}

/// Where the name and the words stand, from left to right.
std::pair<QRect, QRect> placesIn(const QRect &rect, const QFontMetrics &metrics)
{
    const QRect text = rect.adjusted(Outer + Margin + MarkSize + Margin, 0, -Outer - Margin, 0);
    QRect name = text;
    name.setWidth(std::min(text.width() * NamePart / 10,
                           metrics.horizontalAdvance(QString(NameLetters, u'n'))));
    QRect words = text;
    words.setLeft(name.right() + 1 + Gap);
    return {name, words};
}

} // namespace

ResultDelegate::ResultDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QSize ResultDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), m_theme.roomFor(RowHeight)};
}

void ResultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Colours &c = m_theme.colours();
    const CleanupResult result = resultOf(index);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setLayoutDirection(option.direction);
    const QRect row = option.rect.adjusted(Outer, 0, -Outer, 0);
    if (selected)
        drawSurface(*painter, row, c.selection, {});
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawSurface(*painter, row, {}, c.accent);
    const QRect mark(row.left() + Margin, row.top() + (row.height() - MarkSize) / 2, MarkSize,
                     MarkSize);
    if (result.kind() != CleanupResult::Kind::Rest)
        drawStateMark(*painter, mirrored(option.direction, option.rect, mark),
                      operationOf(result, m_run.action), c);
    painter->setFont(m_theme.textFont());
    const auto [name, words] = placesIn(option.rect, painter->fontMetrics());
    const auto draw = [&](const QRect &place, const QString &text, const QColor &colour) {
        painter->setPen(colour);
        painter->drawText(mirrored(option.direction, option.rect, place),
                          Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    };
    draw(name, result.item.name.toString(), selected ? c.selectionText : c.text);
    draw(words, resultText(result, m_run).simplified(),
         selected ? c.selectionSecondText : c.secondText);
    painter->restore();
}

bool ResultDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                               const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const CleanupResult result = resultOf(index);
    const QFontMetrics metrics(m_theme.textFont());
    const auto [namePlace, wordsPlace] = placesIn(option.rect, metrics);
    const QString name = result.item.name.toString();
    QString whole = resultText(result, m_run);
    const bool isNameCut = metrics.horizontalAdvance(name) > namePlace.width();
    const bool isCut = isNameCut || metrics.horizontalAdvance(whole) > wordsPlace.width();
    if (isNameCut)
        whole = name + u'\n' + whole;
    QToolTip::showText(event->globalPos(), isCut ? plainTip(whole) : QString(), view, option.rect);
    return true;
}
