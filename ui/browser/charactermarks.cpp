// SPDX-License-Identifier: Apache-2.0
#include "ui/browser/charactermarks.h"

#include "models/characterlistmodel.h"
#include "ui/browser/decisionmark.h"
#include "ui/theme/lineicon.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace {

constexpr int UsualRefs = 4;
constexpr int MarkSize = 12;
constexpr int MarkGap = 6;
constexpr double PickSize = 18;
static_assert(DecisionWidth == 2 * MarkSize + MarkGap);

/// How far it is, at the start of what drawDecision() draws.
QRectF markIn(const QRect &rect)
{
    return {double(rect.left()), rect.top() + (rect.height() - MarkSize) / 2.0, MarkSize, MarkSize};
}

/// Behind \a mark, the letter of the key for \a action: S, X or R.
void drawLetter(QPainter &painter, const QRectF &mark, Action action, const Theme &theme)
{
    const Colours &c = theme.colours();
    painter.setFont(theme.smallFont());
    const auto letter = [&](const QColor &colour, const QString &text) {
        painter.setPen(colour);
        painter.drawText(mark.translated(MarkSize + MarkGap, 0), Qt::AlignCenter | Qt::TextDontClip,
                         text);
    };
    if (isGeneration(action))
        letter(c.text, QStringLiteral("R"));
    else if (action == Action::Save)
        letter(c.success, QStringLiteral("S"));
    else
        letter(c.discardText, QStringLiteral("X"));
}

} // namespace

int refDotsWidth(int refs)
{
    return (std::max(UsualRefs, refs) - 1) * RefDotStep + RefDotSize;
}

void drawRefDots(QPainter &painter, const QRect &rect, int refs, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF dot(rect.left(), rect.center().y() + 0.5 - RefDotSize / 2.0, RefDotSize, RefDotSize);
    for (int i = 0; i < std::max(UsualRefs, refs); ++i) {
        painter.setPen(i < refs ? QPen(Qt::NoPen) : QPen(colour, 1));
        painter.setBrush(i < refs ? QBrush(colour) : QBrush(Qt::NoBrush));
        const QRectF place = mirrored(painter.layoutDirection(), rect, dot);
        painter.drawEllipse(i < refs ? place : place.adjusted(0.5, 0.5, -0.5, -0.5));
        dot.translate(RefDotStep, 0);
    }
    painter.restore();
}

void drawFlag(QPainter &painter, const QRect &rect, bool selected, const Colours &colours)
{
    QRect flag(0, 0, FlagSize, FlagSize);
    flag.moveCenter(rect.center());
    drawLineIcon(painter, flag, LineIcon::Flag, selected ? colours.selectionText : colours.warning);
}

void drawPick(QPainter &painter, const QRect &cover, const Colours &colours)
{
    QRectF disc(0, 0, PickSize, PickSize);
    disc.moveCenter({cover.left() + PickSize / 2.0 + 2, cover.top() + PickSize / 2.0 + 2});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.panel, 2));
    painter.setBrush(colours.accent);
    painter.drawEllipse(disc);
    painter.restore();
    drawActionMark(painter, disc.adjusted(4, 4, -4, -4), Action::Save, colours.accentText);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(cover), 4, 4);
    painter.restore();
}

bool isDecided(const Operation &operation)
{
    return operation.state != OperationState::Cancelled;
}

void drawDecision(QPainter &painter, const QRect &rect, const Operation &operation,
                  const Theme &theme)
{
    const Colours &c = theme.colours();
    const QRectF mark = markIn(rect);
    if (operation.state == OperationState::Done) {
        // One mark: a check beside an X would contradict itself.
        constexpr double disc = MarkSize + 4;
        drawDoneMark(painter, {rect.right() + 1 - disc, mark.center().y() - disc / 2, disc, disc},
                     operation.action, c);
        return;
    }
    drawStateMark(painter, mark, operation, c);
    drawLetter(painter, mark, operation.action, theme);
}

bool drawDecisionOf(QPainter &painter, const QRect &rect, const QModelIndex &index,
                    const Theme &theme)
{
    const QVariant toCome = index.data(CharacterListModel::ToComeRole);
    if (toCome.isValid()) {
        const QRectF mark = markIn(rect);
        drawToComeMark(painter, mark, theme.colours());
        drawLetter(painter, mark, toCome.value<Action>(), theme);
        return true;
    }
    const QVariant decision = index.data(CharacterListModel::OperationRole);
    const auto operation = decision.value<Operation>();
    if (!decision.isValid() || !isDecided(operation))
        return false;
    drawDecision(painter, rect, operation, theme);
    return true;
}

void drawStatusMark(QPainter &painter, const QRect &rect, CharacterStatus status,
                    const Colours &colours)
{
    switch (status) {
    case CharacterStatus::Synthesizing:
        drawLineIcon(painter, rect, LineIcon::Running, colours.accent);
        return;
    case CharacterStatus::Reviewing:
        drawLineIcon(painter, rect, LineIcon::Eye, colours.secondText);
        return;
    case CharacterStatus::Ready:
        drawLineIcon(painter, rect, LineIcon::Check, colours.success);
        return;
    case CharacterStatus::Failed:
        drawLineIcon(painter, rect, LineIcon::Alert, colours.failure);
        return;
    case CharacterStatus::Deleted:
        drawLineIcon(painter, rect, LineIcon::Close, colours.secondText);
        return;
    case CharacterStatus::Unknown:
        break;
    }
    drawLineIcon(painter, rect, LineIcon::Unknown, colours.secondText);
}
