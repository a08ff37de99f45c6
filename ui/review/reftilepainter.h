// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>
#include <QStringList>

class QBrush;
class QFontMetrics;
class QImage;
class QPainter;
class Theme;
struct RefPart;
struct RefTile;

/// Draws single refs for the canvas.
class RefTilePainter
{
public:
    /// All of them must outlive this; \a ground is what refs lie on.
    RefTilePainter(QPainter &painter, const Theme &theme, const QBrush &ground);

    /// A part of the ref in the middle of \a rect, and the ground around it. An image of the very
    /// size of the picture goes pixel by pixel; one enlarged shows its pixels as squares.
    void drawRef(const QRect &rect, const RefTile &tile, const RefPart &part);
    /// What belongs on the same part: \a layer is as large as the image of the tile, and may be
    /// transparent; nothing if it is null.
    void drawLayer(const QRect &rect, const QImage &layer, const RefPart &part);
    /// A lens over \a rect: what of \a image lies around \a spot, in fractions of it, at \a scale
    /// device pixels for each pixel of the ref, which is as large as \a original.
    void drawLoupe(const QRect &rect, const QImage &image, const QSize &original,
                   const QPointF &spot, double scale);
    void drawLoading(const QRect &rect);
    /// Leaves room for drawRetry().
    void drawFailed(const QRect &rect, const QString &why);
    void drawRetry(const QRect &rect);
    void drawLabel(const QRect &rect, const QString &text);
    /// Lines in the lower left corner, the last one the dearest (wrappedlines.h).
    void drawInfo(const QRect &rect, const QStringList &lines);
    /// A frame in the accent colour, or a quiet one where keys go elsewhere.
    void drawFocus(const QRect &rect, bool hasKeys);

    /// Where drawRetry() draws in \a rect, as wide as its text in the application's font asks for.
    [[nodiscard]] static QRect retryRect(const QRect &rect);
    /// Where drawLabel() puts \a text; empty where there is no room. \a metrics are those of the
    /// theme's small font.
    [[nodiscard]] static QRect labelRect(const QRect &rect, const QString &text,
                                         const QFontMetrics &metrics);

private:
    [[nodiscard]] QRectF targetOf(const QRect &rect, const QSize &shown) const;

    QPainter &m_painter;
    const Theme &m_theme;
    const QBrush &m_ground;
};
