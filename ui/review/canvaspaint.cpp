// SPDX-License-Identifier: Apache-2.0
// How the canvas draws, and what follows from a ref having been on the screen.
#include "refs/refremarks.h"
#include "ui/review/canvas.h"
#include "ui/review/canvasaccessible.h"
#include "ui/review/posetext.h"
#include "ui/review/refclipping.h"
#include "ui/review/refpart.h"
#include "ui/review/reftilepainter.h"
#include "ui/review/reftiles.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPaintEvent>
#include <QPainter>

#include <utility>

namespace {

constexpr QSize LoupeSize{280, 280};

} // namespace

void Canvas::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    RefTilePainter refs(painter, m_theme, m_ground);
    QRegion ground = event->region();
    for (int i = 0; i < m_tiles->count(); ++i) {
        const QRect rect = m_rects.value(i);
        if (rect.isEmpty())
            continue;
        ground -= rect;
        if (event->region().intersects(rect))
            drawRef(refs, i);
    }
    for (const QRect &strip : ground)
        painter.fillRect(strip, m_ground);
    drawLoupe(refs);
    if (m_paintsAhead)
        noteLater(event->region());
    else
        notePainted(event->region());
}

void Canvas::drawRef(RefTilePainter &painter, int index)
{
    const QRect rect = m_rects.value(index);
    const RefTile &tile = m_tiles->at(index);
    switch (tile.state) {
    case RefTile::State::Loading:
        painter.drawLoading(rect);
        break;
    case RefTile::State::Failed:
        painter.drawFailed(rect, tile.failure);
        if (m_tiles->mayRetry(index))
            painter.drawRetry(rect);
        break;
    case RefTile::State::StandIn:
        painter.drawRef(rect, tile, partOf(index));
        break;
    case RefTile::State::Loaded:
        painter.drawRef(rect, tile, partOf(index));
        if (m_view.showsClipping())
            painter.drawLayer(rect, m_clipping->marks(index, tile.source, tile.image.size()),
                              partOf(index));
        break;
    }
    painter.drawLabel(rect, labelOf(index));
    if (m_view.showsInfo())
        painter.drawInfo(rect, infoOf(index));
    // Alone it is marked only while it has the keys.
    const bool isAlone = view() == View::Single || m_tiles->count() == 1;
    if (index == focusRef() && (hasFocus() || !isAlone))
        painter.drawFocus(rect, hasFocus());
}

QRect Canvas::labelRect(int index) const
{
    const QRect rect = refRect(index);
    return rect.isEmpty()
        ? QRect()
        : RefTilePainter::labelRect(rect, labelOf(index), QFontMetrics(m_theme.smallFont(), this));
}

QString Canvas::labelOf(int index) const
{
    const RefTile &tile = m_tiles->at(index);
    const QString label = refLabel(index, tile.source.key.pose);
    if (!m_poseBeingMade.isEmpty() && tile.source.key.pose == m_poseBeingMade)
        //: %1 is "2 front"
        return tr("%1 · being made").arg(label);
    const QString caveat = tile.hasPicture() ? refCaveat(tile.image) : QString();
    return withCaveat(label, caveat);
}

void Canvas::drawLoupe(RefTilePainter &painter)
{
    if (m_loupeRef < 0 || !m_rects.value(m_loupeRef).contains(m_pointer))
        return;
    const RefTile &tile = m_tiles->at(m_loupeRef);
    if (tile.state != RefTile::State::Loaded)
        return;
    // 100 %, or twice that where it would show hardly more than the ref itself does.
    constexpr double much = 0.75;
    const double scale = shownScale(m_loupeRef) < much ? 1 : 2;
    QRect lens(QPoint(), LoupeSize);
    lens.moveCenter(m_pointer);
    painter.drawLoupe(lens, m_tiles->largest(m_loupeRef), tile.original,
                      spotAt(m_loupeRef, m_pointer), scale);
}

void Canvas::paintIfReady()
{
    for (int i = 0; i < m_tiles->count(); ++i) {
        if (!m_rects.value(i).isEmpty() && m_tiles->at(i).state != RefTile::State::Loaded)
            return;
    }
    m_paintsAhead = true;
    repaint();
    m_paintsAhead = false;
}

/// A key that is in the queue already was meant for the character before: to it, and to what else
/// is under way, these refs are still to come, as they would be had they been painted in their
/// turn.
void Canvas::noteLater(const QRegion &region)
{
    m_paintedAhead += region;
    QMetaObject::invokeMethod(
        this, [this] { notePainted(std::exchange(m_paintedAhead, {})); }, Qt::QueuedConnection);
}

void Canvas::setPoseBeingMade(const QString &pose)
{
    if (pose == m_poseBeingMade)
        return;
    m_poseBeingMade = pose;
    update();
}

void Canvas::notePainted(const QRegion &region)
{
    bool news = false;
    for (int i = 0; i < m_tiles->count(); ++i) {
        const RefTile &tile = m_tiles->at(i);
        if (tile.state != RefTile::State::Loaded || tile.painted || m_rects.value(i).isEmpty())
            continue;
        m_unpainted[i] -= region;
        if (m_unpainted.at(i).isEmpty()) {
            m_tiles->setPainted(i);
            news = true;
        }
    }
    // Nobody may be called from within a paint event.
    if (news)
        QMetaObject::invokeMethod(this, &Canvas::announce, Qt::QueuedConnection);
}

void Canvas::notePercent()
{
    if (m_lastPercent == zoomPercent())
        return;
    m_lastPercent = zoomPercent();
    emit zoomChanged();
}

void Canvas::announce()
{
    notePercent();
    announceRefs(*this, m_told);
    emit readinessChanged();
    if (!m_announced && !m_character.id.isEmpty() && readiness() == Readiness::Complete) {
        m_announced = true;
        emit shownCompletely(m_character.id);
    }
}
