// SPDX-License-Identifier: Apache-2.0
#include "ui/browser/filmdelegate.h"

#include "domain/operation.h"
#include "models/characterlistmodel.h"
#include "ui/browser/characterdelegate.h"
#include "ui/browser/charactermarks.h"
#include "ui/browser/coverpainter.h"
#include "ui/browser/covers.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/surface.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QPainter>

namespace {

constexpr int CoverSize = CharacterDelegate::CoverSize; // what the list has fetched serves here
constexpr int MarkHeight = 18;
constexpr int MarkRadius = 4;

QRect coverIn(const QRect &frame)
{
    QRect cover(0, 0, CoverSize, CoverSize);
    cover.moveCenter(frame.center());
    return cover;
}

} // namespace

FilmDelegate::FilmDelegate(Covers &covers, const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_covers(covers)
    , m_theme(theme)
{}

QSize FilmDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {FrameWidth, FrameHeight};
}

void FilmDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto character = index.data(CharacterListModel::CharacterRole).value<Character>();
    const Colours &c = m_theme.colours();
    const QRect cover = coverIn(option.rect);
    painter->save();
    painter->setLayoutDirection(option.direction);
    const QSize box = CharacterDelegate::coverBox(painter->device()->devicePixelRatio());
    drawCover(*painter, cover, m_covers.cover(character, index.row(), box), c);
    if (index.data(CharacterListModel::PickedRole).toBool())
        drawPick(*painter, cover, c);
    if (option.state.testFlag(QStyle::State_Selected))
        drawCurrent(*painter, cover, option.state.testFlag(QStyle::State_HasFocus));
    drawMark(*painter, cover, index);
    if (index.data(CharacterListModel::FlaggedRole).toBool())
        drawFlagOn(*painter, cover);
    painter->restore();
}

/// A line around the cover, and a second one while the strip has the keys.
void FilmDelegate::drawCurrent(QPainter &painter, const QRect &cover, bool hasFocus) const
{
    const Colours &c = m_theme.colours();
    for (const int distance : {2, 3})
        drawSurface(painter, cover.adjusted(-distance, -distance, distance, distance), {},
                    c.accent);
    if (hasFocus)
        drawSurface(painter, cover, {}, c.text, MarkRadius);
}

/// At the lower end of the cover, on a ground of its own that stands out on any cover.
void FilmDelegate::drawMark(QPainter &painter, const QRect &cover, const QModelIndex &index) const
{
    constexpr int inset = 2;
    const bool isToCome = index.data(CharacterListModel::ToComeRole).isValid();
    const QVariant decision = index.data(CharacterListModel::OperationRole);
    const auto operation = decision.value<Operation>();
    if (!isToCome && !(decision.isValid() && isDecided(operation)))
        return;
    const bool isDone = !isToCome && operation.state == OperationState::Done;
    const int width = isDone ? MarkHeight : DecisionWidth + 2 * inset + 2;
    QRect ground(cover.right() + 1 - inset - width, cover.bottom() + 1 - inset - MarkHeight, width,
                 MarkHeight);
    ground = mirrored(painter.layoutDirection(), cover, ground);
    drawSurface(painter, ground, m_theme.colours().panel, {}, MarkRadius);
    const int side = isDone ? 1 : inset + 1;
    drawDecisionOf(painter, ground.adjusted(side, 0, -side, 0), index, m_theme);
}

/// At the upper end, opposite the check of a pick.
void FilmDelegate::drawFlagOn(QPainter &painter, const QRect &cover) const
{
    constexpr int inset = 2;
    QRect ground(cover.right() + 1 - inset - MarkHeight, cover.top() + inset, MarkHeight,
                 MarkHeight);
    ground = mirrored(painter.layoutDirection(), cover, ground);
    drawSurface(painter, ground, m_theme.colours().panel, {}, MarkRadius);
    drawFlag(painter, ground, false, m_theme.colours());
}
