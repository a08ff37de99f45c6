// SPDX-License-Identifier: Apache-2.0
#include "pictures/contactsheet.h"

#include "models/accessiblename.h"
#include "refs/refdecoder.h"
#include "refs/refremarks.h"

#include <QCoreApplication>
#include <QFont>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// In points, as all below.
constexpr double Margin = 34;
constexpr double Footer = 20;
constexpr double NameHeight = 14;
constexpr double AboutHeight = 13;
constexpr double CaveatHeight = 10;
constexpr double RowGap = 10;
constexpr double RefGap = 4;
constexpr double DotsPerPoint = SheetResolution / 72;
constexpr qsizetype UsualRefs = 4;

constexpr QRgb Ink = 0xff1f2123;
constexpr QRgb SecondInk = 0xff5c6166;
constexpr QRgb Ground = 0xffe3e5e6; // of a ref that is not there

/// Gives the texts of this file their context.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ContactSheet)
};

struct TextStyle
{
    int size = 8; ///< points
    QFont::Weight weight = QFont::Normal;
    QRgb colour = Ink;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

/// On one line, cut where it does not fit.
void drawText(QPainter &painter, const QRectF &rect, const QString &text, const TextStyle &style)
{
    QFont font;
    font.setPixelSize(style.size);
    font.setWeight(style.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    painter.setFont(font);
    painter.setPen(QColor::fromRgb(style.colour));
    const QString shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect, int(style.alignment) | Qt::TextSingleLine, shown);
}

/// Of a ref that is to stand in \a cell.
Result<DecodedRef> decodedFor(const QRectF &cell, const QByteArray &original)
{
    return decodeRef(original, (cell.size() * DotsPerPoint).toSize());
}

void drawRef(QPainter &painter, QRectF cell, const QByteArray &original)
{
    Result<DecodedRef> ref = decodedFor(cell, original);
    const QString caveat = ref ? refCaveat(ref->image) : QString();
    if (!caveat.isEmpty()) {
        // It stands below, where the picture leaves it room.
        QRectF foot = cell;
        foot.setTop(cell.bottom() - CaveatHeight);
        drawText(painter, foot, caveat, {.size = 7, .colour = SecondInk});
        cell.setBottom(foot.top());
        ref = decodedFor(cell, original);
    }
    if (!ref) {
        painter.fillRect(cell, QColor::fromRgb(Ground));
        drawText(painter, cell, Text::tr("not loaded"),
                 {.colour = SecondInk, .alignment = Qt::AlignCenter});
        return;
    }
    // Dot for dot, where a scale would blur it; the first one below the beginning of the name.
    QRect place({0, 0}, ref->image.size());
    place.moveCenter((cell.center() * DotsPerPoint).toPoint());
    place.moveLeft(qRound(cell.left() * DotsPerPoint));
    painter.save();
    painter.resetTransform();
    painter.drawImage(place.topLeft(), ref->image);
    painter.restore();
}

void drawRow(QPainter &painter, const QRectF &area, const SheetRow &row)
{
    drawText(painter, {area.left(), area.top(), area.width(), NameHeight}, row.name,
             {.size = 10, .weight = QFont::DemiBold});
    drawText(painter, {area.left(), area.top() + NameHeight, area.width(), AboutHeight}, row.about,
             {.colour = SecondInk});
    const qsizetype count = std::max(row.refCount, row.refs.size());
    const qsizetype shown = std::min(sheetRefsShown(count), row.refs.size());
    const auto columns =
        static_cast<double>(std::clamp<qsizetype>(count, UsualRefs, SheetRefsPerRow));
    QRectF cell = area.adjusted(0, NameHeight + AboutHeight, 0, 0);
    cell.setWidth((area.width() - RefGap * (columns - 1)) / columns);
    for (const QByteArray &original : row.refs.first(shown)) {
        drawRef(painter, cell, original);
        cell.translate(cell.width() + RefGap, 0);
    }
    if (count > shown)
        //: In the place of refs that have no room: %1 is their number
        drawText(painter, cell, Text::tr("%1 more").arg(QLocale().toString(count - shown)),
                 {.colour = SecondInk, .alignment = Qt::AlignCenter});
}

} // namespace

QString sheetAbout(const Character &character, const Operation *latest, bool isFlagged)
{
    QStringList parts{character.statusText()};
    if (isFlagged)
        parts.append(Text::tr("flagged"));
    QDateTime when = character.updatedAt.toDateTime();
    if (latest != nullptr && !stateText(*latest).isEmpty()) {
        parts.append(stateText(*latest));
        when = latest->endedAt.isValid() ? latest->endedAt : latest->decidedAt;
    }
    if (when.isValid())
        parts.append(QLocale().toString(when.toLocalTime(), QLocale::ShortFormat));
    return parts.join(u" · "_s);
}

void drawSheetPage(QPainter &painter, const SheetPage &page)
{
    painter.save();
    painter.scale(DotsPerPoint, DotsPerPoint);
    const QRectF area = QRectF({0, 0}, SheetSize).adjusted(Margin, Margin, -Margin, -Margin);
    const double rowHeight = (area.height() - Footer) / SheetRowsPerPage;
    QRectF place(area.topLeft(), QSizeF(area.width(), rowHeight - RowGap));
    for (const SheetRow &row : page.rows) {
        drawRow(painter, place, row);
        place.translate(0, rowHeight);
    }
    const QRectF footer(area.left(), area.bottom() - AboutHeight, area.width(), AboutHeight);
    drawText(painter, footer, page.title, {.colour = SecondInk});
    drawText(painter, footer,
             //: Of a contact sheet: %1 and %2 are numbers
             Text::tr("Page %1 of %2")
                 .arg(QLocale().toString(page.number), QLocale().toString(page.count)),
             {.colour = SecondInk, .alignment = Qt::AlignRight | Qt::AlignVCenter});
    painter.restore();
}
