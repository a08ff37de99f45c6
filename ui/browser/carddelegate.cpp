// SPDX-License-Identifier: Apache-2.0
#include "ui/browser/carddelegate.h"

#include "domain/operation.h"
#include "models/characterlistmodel.h"
#include "models/failurereason.h"
#include "ui/browser/age.h"
#include "ui/browser/charactermarks.h"
#include "ui/browser/coverpainter.h"
#include "ui/browser/covers.h"
#include "ui/browser/decisionmark.h"
#include "ui/browser/statustext.h"
#include "ui/theme/lineicon.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/surface.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QPainter>

namespace {

constexpr int IconSize = 16;
constexpr int CheckRadius = 4;
constexpr int AnchorSize = 14;

void drawLine(QPainter &painter, const QRect &rect, const QString &text, const QColor &colour)
{
    painter.setPen(colour);
    painter.drawText(rect, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

CardDelegate::CardDelegate(Covers &covers, const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_covers(covers)
    , m_theme(theme)
    , m_layout{.lineHeight = theme.roomFor(CardLayout::LineHeight)}
{}

QSize CardDelegate::coverBox(const CardLayout &layout, qreal devicePixelRatio)
{
    const int side = layout.coverSide();
    return (QSizeF(side, 3 * side) * devicePixelRatio).toSize();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_layout.width(), m_layout.height()};
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto character = index.data(CharacterListModel::CharacterRole).value<Character>();
    const bool picked = index.data(CharacterListModel::PickedRole).toBool();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect &card = option.rect;
    const auto placed = [&](const QRect &part) { return mirrored(option.direction, card, part); };
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setFont(m_theme.textFont());

    drawGround(*painter, option);
    const QRect cover = placed(m_layout.cover(card));
    drawCoverOf(*painter, cover, character, index.row());
    if (picked)
        drawSurface(*painter, cover, {}, m_theme.colours().accent, CheckRadius);
    drawCheck(*painter, placed(m_layout.check(card)), picked);
    if (!m_anchor.isEmpty() && character.id == m_anchor)
        drawAnchor(*painter, cover);
    drawName(*painter, m_layout.line(card, 0), index, character.name.toString(), selected);
    drawStatus(*painter, m_layout.line(card, 1), character, selected);
    QRect words = m_layout.line(card, 2);
    if (index.data(CharacterListModel::FlaggedRole).toBool()) {
        QRect flag = words;
        flag.setLeft(words.right() + 1 - FlagSize);
        drawFlag(*painter, mirrored(option.direction, words, flag), selected, m_theme.colours());
        words.setRight(flag.left() - 1 - 4);
        words = mirrored(option.direction, m_layout.line(card, 2), words);
    }
    drawWords(*painter, words, character, selected);
    painter->restore();
}

void CardDelegate::drawGround(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const Colours &c = m_theme.colours();
    if (option.state.testFlag(QStyle::State_Selected))
        drawSurface(painter, option.rect, c.selection, {});
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        drawSurface(painter, option.rect, {}, c.accent);
        drawSurface(painter, option.rect.adjusted(1, 1, -1, -1), {}, c.accent);
    }
}

void CardDelegate::drawCoverOf(QPainter &painter, const QRect &rect, const Character &character,
                               int row) const
{
    const Colours &c = m_theme.colours();
    const QSize box = coverBox(m_layout, painter.device()->devicePixelRatio());
    const QImage image = m_covers.cover(character, row, box);
    // Of another size: while that of a new card size is on its way.
    drawCover(painter, rect, image.isNull() ? m_covers.standIn(character) : image, c);
    if (!image.isNull() || !m_covers.hasFailed(character))
        return;
    QRect icon(0, 0, IconSize, IconSize);
    icon.moveCenter(rect.center());
    drawSurface(painter, icon.adjusted(-8, -8, 8, 8), c.groove, {}, CheckRadius);
    drawLineIcon(painter, icon, LineIcon::ImageBroken, c.warning);
}

/// A box on a ground of its own, which stands out on any cover.
void CardDelegate::drawCheck(QPainter &painter, const QRect &rect, bool picked) const
{
    const Colours &c = m_theme.colours();
    drawSurface(painter, rect.adjusted(-1, -1, 1, 1), c.panel, {}, CheckRadius + 1);
    drawSurface(painter, rect, picked ? c.accent : c.field, picked ? c.accent : c.secondText,
                CheckRadius);
    if (picked)
        drawActionMark(painter, QRectF(rect).adjusted(4, 4, -4, -4), Action::Save, c.accentText);
}

/// A corner at the end of the top, opposite the check.
void CardDelegate::drawAnchor(QPainter &painter, const QRect &cover) const
{
    const Colours &c = m_theme.colours();
    const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
    const QPointF corner = isMirrored ? QRectF(cover).topLeft() : QRectF(cover).topRight();
    const double inwards = isMirrored ? AnchorSize : -AnchorSize;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.panel, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(c.accent);
    painter.drawPolygon(
        QPolygonF{corner, corner + QPointF(inwards, 0), corner + QPointF(0, AnchorSize)});
    painter.restore();
}

void CardDelegate::drawName(QPainter &painter, const QRect &rect, const QModelIndex &index,
                            const QString &name, bool selected) const
{
    QRect words = rect;
    const QRect place(rect.right() + 1 - DecisionWidth, rect.top(), DecisionWidth, rect.height());
    if (drawDecisionOf(painter, mirrored(painter.layoutDirection(), rect, place), index, m_theme)) {
        painter.setFont(m_theme.textFont());
        words.setRight(place.left() - 1 - 4);
    }
    const Colours &c = m_theme.colours();
    drawLine(painter, mirrored(painter.layoutDirection(), rect, words), name,
             selected ? c.selectionText : c.text);
}

/// Shape and colour of the status, the age, and a dot for each ref.
void CardDelegate::drawStatus(QPainter &painter, const QRect &rect, const Character &character,
                              bool selected) const
{
    const Colours &c = m_theme.colours();
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const QColor second = selected ? c.selectionSecondText : c.secondText;
    const int refs = static_cast<int>(character.refs.size());
    const QRect mark(rect.left(), rect.top() + (rect.height() - IconSize) / 2, IconSize, IconSize);
    drawStatusMark(painter, mirrored(direction, rect, mark), character.status, c);
    QRect dots = rect;
    dots.setLeft(rect.right() + 1 - refDotsWidth(refs));
    drawRefDots(painter, mirrored(direction, rect, dots), refs, second);
    QRect age = rect;
    age.setLeft(mark.right() + 1 + 4);
    age.setRight(dots.left() - 1 - 4);
    drawLine(painter, mirrored(direction, rect, age),
             ageText(character.createdAt, QDateTime::currentDateTimeUtc()), second);
}

/// Why it failed, or else its status in words.
void CardDelegate::drawWords(QPainter &painter, const QRect &rect, const Character &character,
                             bool selected) const
{
    const Colours &c = m_theme.colours();
    const bool isExplained =
        character.status == CharacterStatus::Failed && !character.errorMessage.isEmpty();
    const QColor second = selected ? c.selectionSecondText : c.secondText;
    if (isExplained)
        drawLine(painter, rect, failureReason(character.errorMessage.toString()).simplified(),
                 selected ? second : c.failure);
    else
        drawLine(painter, rect, statusText(character), second);
}
