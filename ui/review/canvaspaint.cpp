// SPDX-License-Identifier: Apache-2.0
// How the canvas draws, and what follows from a ref having been on the screen.
#include "ui/review/canvas.h"
#include "ui/review/canvasaccessible.h"
#include "ui/review/posetext.h"
#include "ui/review/reftilepainter.h"
#include "ui/review/reftiles.h"
#include "ui/theme/theme.h"

#include <QPaintEvent>
#include <QPainter>

void Canvas::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    RefTilePainter refs(painter, m_theme);
    QRegion ground = event->region();
    for (int i = 0; i < m_tiles->count(); ++i) {
        const QRect rect = m_rects.value(i);
        if (rect.isEmpty())
            continue;
        ground -= rect;
        if (!event->region().intersects(rect))
            continue;
        const RefTile &tile = m_tiles->at(i);
        switch (tile.state) {
        case RefTile::State::Loading:
            refs.drawLoading(rect);
            break;
        case RefTile::State::Failed:
            refs.drawFailed(rect, tile.failure);
            break;
        case RefTile::State::Loaded:
            if (m_zoom == Zoom::Actual)
                refs.drawActual(rect, tile, m_pan);
            else
                refs.drawFitted(rect, tile);
            break;
        }
        const QString label = refLabel(i, tile.source.key.pose);
        const bool isBeingMade =
            !m_poseBeingMade.isEmpty() && tile.source.key.pose == m_poseBeingMade;
        //: %1 is "2 front"
        refs.drawLabel(rect, isBeingMade ? tr("%1 · being made").arg(label) : label);
        // Alone it is marked only while it has the keys.
        const bool isAlone = m_view == View::Single || m_tiles->count() == 1;
        if (i == m_focusRef && (hasFocus() || !isAlone))
            refs.drawFocus(rect, hasFocus());
    }
    for (const QRect &strip : ground)
        painter.fillRect(strip, m_theme.colours().canvas);
    notePainted(event->region());
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
