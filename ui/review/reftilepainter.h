// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>

class LinkedPan;
class QFontMetrics;
class QPainter;
class QString;
class Theme;
struct RefTile;

/// Draws single refs for the canvas.
class RefTilePainter
{
public:
    /// Both must outlive this.
    RefTilePainter(QPainter &painter, const Theme &theme);

    /// The whole ref in the middle of \a rect, never enlarged beyond its pixels.
    void drawFitted(const QRect &rect, const RefTile &tile);
    /// One image pixel per device pixel: the part that \a pan says.
    void drawActual(const QRect &rect, const RefTile &tile, const LinkedPan &pan);
    void drawLoading(const QRect &rect);
    void drawFailed(const QRect &rect, const QString &why);
    void drawLabel(const QRect &rect, const QString &text);
    /// A frame in the accent colour, or a quiet one where keys go elsewhere.
    void drawFocus(const QRect &rect, bool hasKeys);

    /// Where drawFailed() puts its Retry.
    [[nodiscard]] static QRect retryRect(const QRect &rect);
    /// Where drawLabel() puts \a text; empty where there is no room. \a metrics are those of the
    /// theme's small font.
    [[nodiscard]] static QRect labelRect(const QRect &rect, const QString &text,
                                         const QFontMetrics &metrics);

private:
    void drawImage(const QRect &rect, const RefTile &tile, const QRectF &part, const QSize &shown);

    QPainter &m_painter;
    const Theme &m_theme;
};
