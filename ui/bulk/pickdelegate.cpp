// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/pickdelegate.h"

#include "models/planlistmodel.h"
#include "refs/refloader.h"
#include "ui/browser/characterdelegate.h"
#include "ui/browser/coverpainter.h"
#include "ui/bulk/plantext.h"
#include "ui/theme/lineicon.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/rowground.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace {

constexpr int Outer = 4;
constexpr int Margin = 8;
constexpr int CoverSize = 40;
constexpr int LineHeight = 20;
constexpr int CrossSize = 24;

} // namespace

PickDelegate::PickDelegate(RefLoader &loader, const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_loader(loader)
    , m_theme(theme)
{}

QSize PickDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    // The view makes rows as wide as itself.
    return {160, m_theme.roomFor(RowHeight)};
}

QRect PickDelegate::crossRect(const QRect &row, Qt::LayoutDirection direction)
{
    const QRect cross(row.right() + 1 - Outer - Margin - CrossSize,
                      row.top() + (row.height() - CrossSize) / 2, CrossSize, CrossSize);
    return mirrored(direction, row, cross);
}

QImage PickDelegate::cover(const Pick &pick, int row, qreal devicePixelRatio) const
{
    if (pick.refCount == 0)
        return {};
    const RefSource source{.key = {.character = pick.id,
                                   .index = 0,
                                   .pose = pick.cover.pose,
                                   .updatedAt = pick.seen.updatedAt},
                           .url = pick.cover.url};
    // As the list of characters asks for it: most are there already.
    const QImage image = m_loader.image(source, CharacterDelegate::coverBox(devicePixelRatio),
                                        RefLoader::Urgency::Thumbnail, parent());
    if (image.isNull())
        m_waiting.insert(source.key, row);
    return image;
}

void PickDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Colours &c = m_theme.colours();
    const auto pick = index.data(PlanListModel::PickRole).value<Pick>();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hover = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->setLayoutDirection(option.direction);
    const QRect row = option.rect.adjusted(Outer, 0, -Outer, 0);
    drawRowGround(*painter, row, option, c);
    const QRect place(row.left() + Margin, row.top() + Margin, CoverSize, CoverSize);
    drawCover(*painter, mirrored(option.direction, row, place),
              cover(pick, index.row(), painter->device()->devicePixelRatio()), c);

    const int lineHeight = m_theme.roomFor(LineHeight);
    QRect line(place.right() + 1 + 12, place.top(), 0, lineHeight);
    line.setRight(row.right() - Margin - CrossSize - Margin);
    const auto draw = [&](const QString &text, const QColor &colour) {
        painter->setPen(colour);
        painter->drawText(mirrored(option.direction, row, line),
                          Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
        line.translate(0, lineHeight);
    };
    painter->setFont(m_theme.textFont());
    draw(pick.name.toString(), selected ? c.selectionText : c.text);
    const QColor second = selected ? c.selectionSecondText : c.secondText;
    draw(pickText(pick, QDateTime::currentDateTimeUtc()),
         pick.changedTo && !selected ? c.warning : second);
    if (selected || hover) {
        const QRect cross = crossRect(option.rect, option.direction).adjusted(4, 4, -4, -4);
        drawLineIcon(*painter, cross, LineIcon::Close, second);
    }
    painter->restore();
}
