// SPDX-License-Identifier: Apache-2.0
#include "ui/browser/characterdelegate.h"

#include "domain/operation.h"
#include "models/characterlistmodel.h"
#include "refs/refloader.h"
#include "ui/browser/age.h"
#include "ui/browser/coverpainter.h"
#include "ui/browser/decisionmark.h"
#include "ui/browser/statustext.h"
#include "ui/theme/lineicon.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/surface.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace {

constexpr int Outer = 8;
constexpr int MarkSize = 12;
constexpr int LineHeight = 20;
constexpr int DotSize = 5;
constexpr int DotStep = 8;
constexpr int UsualRefs = 4;
constexpr double PickSize = 18;

bool isDecided(const Operation &operation)
{
    return operation.state != OperationState::Cancelled;
}

} // namespace

CharacterDelegate::CharacterDelegate(RefLoader &loader, const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_loader(loader)
    , m_theme(theme)
{}

QSize CharacterDelegate::coverBox(qreal devicePixelRatio)
{
    return (QSizeF(CoverSize, 3 * CoverSize) * devicePixelRatio).toSize();
}

QSize CharacterDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), RowHeight};
}

QImage CharacterDelegate::cover(const Character &character, int row, qreal devicePixelRatio) const
{
    if (character.refs.isEmpty())
        return {};
    const RefSource source = refSource(character, 0);
    const QImage image =
        m_loader.image(source, coverBox(devicePixelRatio), RefLoader::Urgency::Thumbnail);
    if (image.isNull())
        m_waiting.insert(source.key, row);
    return image;
}

void CharacterDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Colours &c = m_theme.colours();
    const auto character = index.data(CharacterListModel::CharacterRole).value<Character>();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hover = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->setLayoutDirection(option.direction);

    const QRect row = option.rect.adjusted(Outer, 0, -Outer, 0);
    if (selected || hover)
        drawSurface(*painter, row, selected ? c.selection : c.hover, {});
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawSurface(*painter, row, {}, c.accent);
    const QRect cover(row.left() + Outer, row.top() + Outer, CoverSize, CoverSize);
    drawCover(*painter, mirrored(option.direction, row, cover),
              this->cover(character, index.row(), painter->device()->devicePixelRatio()), c);

    if (index.data(CharacterListModel::PickedRole).toBool())
        drawPick(*painter, mirrored(option.direction, row, cover));

    QRect text(cover.right() + 13, cover.top(), 0, CoverSize);
    text.setRight(row.right() - 12);
    const QVariant decision = index.data(CharacterListModel::OperationRole);
    const auto operation = decision.value<Operation>();
    QRect name = text;
    if (decision.isValid() && isDecided(operation)) {
        constexpr int marks = 2 * MarkSize + 6;
        const QRect place(text.right() + 1 - marks, text.top(), marks, LineHeight);
        drawDecision(*painter, mirrored(option.direction, row, place), operation);
        name.setRight(text.right() - marks - 8);
    }
    painter->setFont(m_theme.textFont());
    painter->setPen(selected ? c.selectionText : c.text);
    name.setHeight(LineHeight);
    painter->drawText(
        mirrored(option.direction, row, name), Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(character.name, Qt::ElideRight, name.width()));
    drawText(*painter, mirrored(option.direction, row, text).adjusted(0, LineHeight, 0, 0),
             character, selected);
    if (index.data(CharacterListModel::FlaggedRole).toBool()) {
        const QRect flag(text.right() + 1 - MarkSize, text.top() + 2 * LineHeight, MarkSize,
                         LineHeight);
        drawFlag(*painter, mirrored(option.direction, row, flag), selected);
    }
    painter->restore();
}

/// A check on a full disc at the cover's corner, with a line around it that any cover lets stand
/// out.
void CharacterDelegate::drawPick(QPainter &painter, const QRect &cover) const
{
    const Colours &c = m_theme.colours();
    QRectF disc(0, 0, PickSize, PickSize);
    disc.moveCenter({cover.left() + PickSize / 2.0 + 2, cover.top() + PickSize / 2.0 + 2});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.panel, 2));
    painter.setBrush(c.accent);
    painter.drawEllipse(disc);
    painter.restore();
    drawActionMark(painter, disc.adjusted(4, 4, -4, -4), Action::Save, c.accentText);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(cover), 4, 4);
    painter.restore();
}

void CharacterDelegate::drawText(QPainter &painter, const QRect &rect, const Character &character,
                                 bool selected) const
{
    const Colours &c = m_theme.colours();
    QRect line = rect;
    line.setHeight(LineHeight);
    const QString age = ageText(character.createdAt, QDateTime::currentDateTimeUtc());
    const QString status = statusText(character);
    const QFontMetrics metrics = painter.fontMetrics();
    //: A status and an age: "reviewing · 2 h ago"
    const QString words =
        age.isEmpty() ? QStringLiteral("%1") : tr("%1 · %2").arg(QStringLiteral("%1"), age);
    // The queue tells the status, too; nothing else tells the age.
    const int room = line.width() - metrics.horizontalAdvance(words.arg(QString()));
    painter.setPen(selected ? c.selectionSecondText : c.secondText);
    painter.drawText(line, Qt::AlignVCenter | Qt::TextSingleLine,
                     words.arg(metrics.elidedText(status, Qt::ElideRight, room)));
    drawRefDots(painter, rect.adjusted(0, LineHeight, 0, 0), int(character.refs.size()), selected);
}

/// A dot for each ref, hollow where a usual set would have one more.
void CharacterDelegate::drawRefDots(QPainter &painter, const QRect &rect, int refs,
                                    bool selected) const
{
    const Colours &c = m_theme.colours();
    const QColor colour = selected ? c.selectionSecondText : c.secondText;
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF dot(rect.left(), rect.center().y() + 0.5 - DotSize / 2.0, DotSize, DotSize);
    for (int i = 0; i < std::max(UsualRefs, refs); ++i) {
        painter.setPen(i < refs ? QPen(Qt::NoPen) : QPen(colour, 1));
        painter.setBrush(i < refs ? QBrush(colour) : QBrush(Qt::NoBrush));
        const QRectF place = mirrored(painter.layoutDirection(), rect, dot);
        painter.drawEllipse(i < refs ? place : place.adjusted(0.5, 0.5, -0.5, -0.5));
        dot.translate(DotStep, 0);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

/// At the end of the line with the dots, where nothing else stands.
void CharacterDelegate::drawFlag(QPainter &painter, const QRect &rect, bool selected) const
{
    const Colours &c = m_theme.colours();
    QRect flag(0, 0, MarkSize, MarkSize);
    flag.moveCenter(rect.center());
    drawLineIcon(painter, flag, LineIcon::Flag, selected ? c.selectionText : c.warning);
}

void CharacterDelegate::drawDecision(QPainter &painter, const QRect &rect,
                                     const Operation &operation) const
{
    const Colours &c = m_theme.colours();
    QRectF mark(rect.left(), rect.top() + (rect.height() - MarkSize) / 2.0, MarkSize, MarkSize);
    if (operation.state == OperationState::Done) {
        // One mark: a check beside an X would contradict itself.
        constexpr double disc = MarkSize + 4;
        drawDoneMark(painter, {rect.right() + 1 - disc, mark.center().y() - disc / 2, disc, disc},
                     operation.action, c);
        return;
    }
    drawStateMark(painter, mark, operation, c);
    // The letter is the key that was pressed: S, X or R.
    painter.setFont(m_theme.smallFont());
    mark.translate(MarkSize + 6, 0);
    const auto letter = [&](const QColor &colour, const QString &text) {
        painter.setPen(colour);
        painter.drawText(mark, Qt::AlignCenter | Qt::TextDontClip, text);
    };
    if (isGeneration(operation.action))
        letter(c.text, QStringLiteral("R"));
    else if (operation.action == Action::Save)
        letter(c.success, QStringLiteral("S"));
    else
        letter(c.discardText, QStringLiteral("X"));
}
