// SPDX-License-Identifier: Apache-2.0
// How large the canvas shows refs, and which part of them.
#include "ui/review/canvas.h"
#include "ui/review/refpart.h"
#include "ui/review/reftiles.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace {

/// Device pixels per image pixel.
constexpr std::array Steps{0.05, 0.1, 0.25, 1.0 / 3, 0.5, 2.0 / 3, 0.75, 1.0,
                           1.5,  2.0, 3.0,  4.0,     6.0, 8.0,     12.0, Canvas::MostScale};
constexpr double Alike = 1.001; // scales that differ by less are the same

double nextStep(double scale, int direction)
{
    if (direction > 0) {
        const auto next = std::find_if(Steps.begin(), Steps.end(),
                                       [scale](double step) { return step > scale * Alike; });
        return next == Steps.end() ? Steps.back() : *next;
    }
    const auto next = std::find_if(Steps.rbegin(), Steps.rend(),
                                   [scale](double step) { return step * Alike < scale; });
    return next == Steps.rend() ? Steps.front() : *next;
}

} // namespace

void Canvas::setZoom(Zoom zoom)
{
    if (zoom == Zoom::Other || zoom == this->zoom())
        return;
    setScale(zoom == Zoom::Fit ? 0 : 1);
    askForImages();
}

Canvas::Zoom Canvas::zoom() const
{
    const double scale = m_view.framing().scaleOf(focusRef());
    if (scale <= 0)
        return Zoom::Fit;
    return scale == 1 ? Zoom::Actual : Zoom::Other;
}

void Canvas::toggleZoom(const std::optional<QPointF> &at)
{
    setScale(zoom() == Zoom::Fit ? 1 : 0, at);
    askForImages();
}

void Canvas::setScale(double scale, const std::optional<QPointF> &at)
{
    const int under = at ? refAt(at->toPoint()) : -1;
    const int ref = under < 0 ? focusRef() : under;
    const bool isKnown = ref < m_tiles->count() && !m_tiles->at(ref).original.isEmpty();
    Framing framing = m_view.framing();
    if (m_view.isLinked()) {
        framing.scale = scale;
        framing.alone.clear();
    } else if (scale == framing.scale) {
        framing.alone.remove(ref);
    } else {
        framing.alone.insert(ref, scale);
    }
    if (under >= 0 && isKnown && scale > 0) {
        const QRect cell = cells(framing).value(ref);
        const QPointF fromMiddle = (*at - QRectF(cell).center()) * devicePixelRatioF();
        const QSize room = devicePixels(cell.size());
        framing.pan.bring(spotAt(ref, *at), fromMiddle,
                          pictureSize(m_tiles->at(ref).original, scale, room), room, ref,
                          m_view.isLinked() ? LinkedPan::Moves::All : LinkedPan::Moves::One);
    }
    m_view.setFraming(framing);
}

void Canvas::stepZoom(int direction, const std::optional<QPointF> &at)
{
    const int under = at ? refAt(at->toPoint()) : -1;
    const int ref = under < 0 ? focusRef() : under;
    if (ref >= m_tiles->count() || m_tiles->at(ref).original.isEmpty())
        return;
    const double scale = nextStep(shownScale(ref), direction);
    setScale(direction < 0 && scale <= fittedScale(ref) * Alike ? 0 : scale, at);
}

void Canvas::zoomBy(double factor, const QPointF &at)
{
    const int under = refAt(at.toPoint());
    const int ref = under < 0 ? focusRef() : under;
    if (ref >= m_tiles->count() || m_tiles->at(ref).original.isEmpty())
        return;
    const double scale = std::min(shownScale(ref) * factor, MostScale);
    setScale(factor < 1 && scale <= fittedScale(ref) * Alike ? 0 : scale, at);
}

int Canvas::zoomPercent() const
{
    const int ref = focusRef();
    if (ref >= m_tiles->count() || m_tiles->at(ref).original.isEmpty())
        return 0;
    return static_cast<int>(std::lround(shownScale(ref) * 100));
}

/// Where \a index would stand if all were fitted.
QRect Canvas::rectFitted(int index) const
{
    return view() == View::Single ? rect() : fittedRects(m_tiles->count()).value(index);
}

double Canvas::fittedScale(int index) const
{
    const QSize original = m_tiles->at(index).original;
    const QSize picture = pictureSize(original, 0, devicePixels(rectFitted(index).size()));
    return double(picture.width()) / original.width();
}

/// Device pixels per image pixel, also where it is fitted.
double Canvas::shownScale(int index) const
{
    const double scale = m_view.framing().scaleOf(index);
    if (scale > 0)
        return scale;
    return double(partOf(index).picture.width()) / m_tiles->at(index).original.width();
}

RefPart Canvas::partOf(int index) const
{
    const Framing &framing = m_view.framing();
    const QSize cell = devicePixels(m_rects.value(index).size());
    const double scale = framing.scaleOf(index);
    const QSize picture = pictureSize(m_tiles->at(index).original, scale, cell);
    if (scale <= 0)
        return {.picture = picture, .shown = QRect(QPoint(), picture)};
    return {.picture = picture, .shown = framing.pan.visiblePart(picture, cell, index)};
}

/// The place of ref \a index at \a position, in fractions of the ref; beyond 0 to 1 beside it.
QPointF Canvas::spotAt(int index, const QPointF &position) const
{
    const RefPart part = partOf(index);
    const QPointF fromMiddle =
        (position - QRectF(m_rects.value(index)).center()) * devicePixelRatioF();
    const QPointF pixel = fromMiddle + QRectF(part.shown).center();
    return {pixel.x() / part.picture.width(), pixel.y() / part.picture.height()};
}

void Canvas::panBy(const QPointF &distance, LinkedPan::Moves moves)
{
    const int ref = m_draggedRef >= 0 ? m_draggedRef : focusRef();
    Framing framing = m_view.framing();
    if (ref >= m_tiles->count() || framing.scaleOf(ref) <= 0)
        return;
    framing.pan.moveBy(distance * devicePixelRatioF(), partOf(ref).picture,
                       devicePixels(m_rects.value(ref).size()), ref,
                       m_view.isLinked() ? moves : LinkedPan::Moves::One);
    m_view.setFraming(framing);
}

QList<QSize> Canvas::boxes() const
{
    const QList<QRect> fitted = fittedRects(m_tiles->count());
    QList<QSize> boxes;
    for (int i = 0; i < m_tiles->count(); ++i) {
        const QSize original = m_tiles->at(i).original;
        boxes.append(isShown(i) ? boxAt(m_view.framing().scaleOf(i), original, m_rects.value(i))
                                : boxAt(0, original, fitted.value(i)));
    }
    return boxes;
}

/// What is asked for of a ref in \a cell.
QSize Canvas::boxAt(double scale, const QSize &original, const QRect &cell) const
{
    if (scale >= 1)
        return {};
    if (scale > 0 && !original.isEmpty())
        return (QSizeF(original) * scale).toSize().expandedTo({1, 1});
    return devicePixels(cell.size());
}

void Canvas::onScaleChanged()
{
    layOut();
    m_rest.start();
    m_lastPercent = zoomPercent();
    emit zoomChanged();
}
