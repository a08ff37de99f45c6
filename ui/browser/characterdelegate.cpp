// SPDX-License-Identifier: Apache-2.0
#include "ui/browser/characterdelegate.h"

#include "domain/operation.h"
#include "models/characterlistmodel.h"
#include "ui/browser/age.h"
#include "ui/browser/charactermarks.h"
#include "ui/browser/coverpainter.h"
#include "ui/browser/covers.h"
#include "ui/browser/statustext.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/rowground.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QPainter>

namespace {

constexpr int Outer = 8;
constexpr int LineHeight = 20;

} // namespace

CharacterDelegate::CharacterDelegate(Covers &covers, const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_covers(covers)
    , m_theme(theme)
{}

QSize CharacterDelegate::coverBox(qreal devicePixelRatio)
{
    return (QSizeF(CoverSize, 3 * CoverSize) * devicePixelRatio).toSize();
}

QSize CharacterDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), m_theme.roomFor(RowHeight)};
}

void CharacterDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Colours &c = m_theme.colours();
    const int lineHeight = m_theme.roomFor(LineHeight);
    const auto character = index.data(CharacterListModel::CharacterRole).value<Character>();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setLayoutDirection(option.direction);

    const QRect row = option.rect.adjusted(Outer, 0, -Outer, 0);
    drawRowGround(*painter, row, option, c);
    const QRect cover(row.left() + Outer, row.top() + Outer, CoverSize, CoverSize);
    drawCover(
        *painter, mirrored(option.direction, row, cover),
        m_covers.cover(character, index.row(), coverBox(painter->device()->devicePixelRatio())), c);

    if (index.data(CharacterListModel::PickedRole).toBool())
        drawPick(*painter, mirrored(option.direction, row, cover), c);

    QRect text(cover.right() + 13, cover.top(), 0, CoverSize + 3 * (lineHeight - LineHeight));
    text.setRight(row.right() - 12);
    QRect name = text;
    const QRect place(text.right() + 1 - DecisionWidth, text.top(), DecisionWidth, lineHeight);
    if (drawDecisionOf(*painter, mirrored(option.direction, row, place), index, m_theme))
        name.setRight(text.right() - DecisionWidth - 8);
    painter->setFont(m_theme.textFont());
    painter->setPen(selected ? c.selectionText : c.text);
    name.setHeight(lineHeight);
    painter->drawText(
        mirrored(option.direction, row, name), Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(character.name.toString(), Qt::ElideRight, name.width()));
    drawText(*painter, mirrored(option.direction, row, text).adjusted(0, lineHeight, 0, 0),
             character, selected);
    if (index.data(CharacterListModel::FlaggedRole).toBool()) {
        const QRect flag(text.right() + 1 - FlagSize, text.top() + 2 * lineHeight, FlagSize,
                         lineHeight);
        drawFlag(*painter, mirrored(option.direction, row, flag), selected, c);
    }
    painter->restore();
}

QString CharacterDelegate::statusLine(const QString &status, const QString &age,
                                      const QFontMetrics &metrics, int width)
{
    //: A status and an age: "reviewing · 2 h ago"
    const QString whole = age.isEmpty() ? status : tr("%1 · %2").arg(status, age);
    if (metrics.horizontalAdvance(whole) <= width)
        return whole;
    return metrics.elidedText(status, Qt::ElideRight, width);
}

void CharacterDelegate::drawText(QPainter &painter, const QRect &rect, const Character &character,
                                 bool selected) const
{
    const Colours &c = m_theme.colours();
    const int lineHeight = m_theme.roomFor(LineHeight);
    QRect line = rect;
    line.setHeight(lineHeight);
    const QString age = ageText(character.createdAt, QDateTime::currentDateTimeUtc());
    painter.setPen(selected ? c.selectionSecondText : c.secondText);
    painter.drawText(line, Qt::AlignVCenter | Qt::TextSingleLine,
                     statusLine(statusText(character), age, painter.fontMetrics(), line.width()));
    drawRefDots(painter, rect.adjusted(0, lineHeight, 0, 0), int(character.refs.size()),
                selected ? c.selectionSecondText : c.secondText);
}
