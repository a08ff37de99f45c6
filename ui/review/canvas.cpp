// SPDX-License-Identifier: Apache-2.0
#include "ui/review/canvas.h"

#include "refs/refloader.h"
#include "ui/review/canvasaccessible.h"
#include "ui/review/nup.h"
#include "ui/review/reftiles.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <utility>

namespace {

constexpr int Gap = 2;
constexpr std::chrono::milliseconds Rest{100};

} // namespace

Canvas::Canvas(RefLoader &loader, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_tiles(new RefTiles(loader, this))
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Refs"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_rest.setSingleShot(true);
    m_rest.setInterval(Rest);
    connect(&m_rest, &QTimer::timeout, this, &Canvas::askForImages);
    connect(m_tiles, &RefTiles::changed, this, &Canvas::onTileChanged);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Canvas::setCharacter(const Character &character)
{
    const bool other = character.id != m_character.id
        || character.refs.size() != m_character.refs.size()
        || character.updatedAt != m_character.updatedAt;
    m_character = character;
    m_tiles->setCharacter(character);
    if (other) {
        m_announced = false;
        m_pan.reset();
        m_draggedRef = -1; // it was a ref of the one before
    }
    const int last = std::max(0, m_tiles->count() - 1);
    if (m_focusRef > last) {
        m_focusRef = last;
        emit focusRefChanged(m_focusRef);
    }
    layOut();
    askForImages();
    announceRefs(*this, m_told);
}

void Canvas::clear()
{
    setCharacter({});
}

void Canvas::setView(View view)
{
    if (view == m_view)
        return;
    m_view = view;
    m_announced = false;
    layOut();
    askForImages();
    emit viewChanged();
}

void Canvas::setZoom(Zoom zoom)
{
    if (zoom == m_zoom)
        return;
    m_zoom = zoom;
    layOut();
    askForImages();
    emit zoomChanged();
}

int Canvas::zoomPercent() const
{
    if (m_focusRef >= m_tiles->count() || m_tiles->at(m_focusRef).original.isEmpty())
        return 0;
    if (m_zoom == Zoom::Actual)
        return 100;
    const QSize original = m_tiles->at(m_focusRef).original;
    const QSize room = devicePixels(m_rects.value(m_focusRef).size());
    const QSize shown = original.scaled(room, Qt::KeepAspectRatio).boundedTo(original);
    return (shown.width() * 100 + original.width() / 2) / original.width();
}

void Canvas::setFocusRef(int index)
{
    if (index == m_focusRef || index < 0 || index >= m_tiles->count())
        return;
    m_focusRef = index;
    if (m_view == View::Single) {
        m_announced = false;
        layOut();
        askForImages();
    }
    update();
    announceFocusRef(*this);
    emit focusRefChanged(index);
    notePercent();
}

Canvas::Readiness Canvas::readiness() const
{
    bool failed = false;
    for (int i = 0; i < m_tiles->count(); ++i) {
        const RefTile &tile = m_tiles->at(i);
        if (tile.state == RefTile::State::Failed)
            failed = true;
        else if (tile.state == RefTile::State::Loading || (isShown(i) && !tile.painted))
            return Readiness::Loading;
    }
    return failed ? Readiness::SomeFailed : Readiness::Complete;
}

QList<int> Canvas::failedRefs() const
{
    QList<int> failed;
    for (int i = 0; i < m_tiles->count(); ++i)
        if (m_tiles->at(i).state == RefTile::State::Failed)
            failed.append(i);
    return failed;
}

void Canvas::retry(int index)
{
    if (index >= 0 && index < m_tiles->count())
        m_tiles->retry(index);
}

QList<QSize> Canvas::boxesFor(const Character &character) const
{
    const int count = static_cast<int>(character.refs.size());
    QList<QRect> rects = nUpFitted(count, m_tiles->aspectOf(character), rect(), Gap);
    if (m_view == View::Single && !rects.isEmpty())
        rects[std::min(m_focusRef, count - 1)] = rect();
    QList<QSize> boxes;
    for (const QRect &each : std::as_const(rects))
        boxes.append(devicePixels(each.size()));
    return boxes;
}

void Canvas::layOut()
{
    const int count = m_tiles->count();
    m_rects = QList<QRect>(count);
    if (m_view == View::Single && count > 0)
        m_rects[m_focusRef] = rect();
    else
        m_rects = sideBySide();
    m_unpainted.clear();
    for (int i = 0; i < count; ++i)
        m_unpainted.append(QRegion(m_rects.value(i)));
    update();
}

void Canvas::askForImages()
{
    m_rest.stop();
    // Before it is shown its size is not that of the window yet.
    if (!isVisible())
        return;
    const QSize aspect = m_tiles->aspect();
    m_tiles->ask(boxes());
    if (m_tiles->aspect() != aspect) {
        layOut();
        m_tiles->ask(boxes());
    }
    update();
    QMetaObject::invokeMethod(this, &Canvas::announce, Qt::QueuedConnection);
}

QList<QRect> Canvas::fittedRects(int count) const
{
    return nUpFitted(count, m_tiles->aspect(), rect(), Gap);
}

QList<QRect> Canvas::sideBySide() const
{
    const int count = m_tiles->count();
    return m_zoom == Zoom::Actual ? nUpFilled(count, m_tiles->aspect(), rect(), Gap)
                                  : fittedRects(count);
}

QList<QSize> Canvas::boxes() const
{
    const QList<QRect> side = fittedRects(m_tiles->count());
    QList<QSize> boxes;
    for (int i = 0; i < m_tiles->count(); ++i) {
        if (isShown(i) && m_zoom == Zoom::Actual)
            boxes.append(QSize());
        else
            boxes.append(devicePixels((isShown(i) ? m_rects : side).value(i).size()));
    }
    return boxes;
}

bool Canvas::isShown(int index) const
{
    return m_view == View::All || index == m_focusRef;
}

QSize Canvas::devicePixels(const QSize &size) const
{
    return (QSizeF(size) * devicePixelRatioF()).toSize();
}

void Canvas::onTileChanged(int index)
{
    const RefTile &tile = m_tiles->at(index);
    const QRect before = m_rects.value(index);
    if (m_rects != QList<QRect>() && m_view == View::All && m_rects != sideBySide()) {
        layOut(); // the proportions have become known
        m_rest.start();
    }
    if (!tile.painted && index < m_unpainted.size())
        m_unpainted[index] = QRegion(m_rects.value(index));
    update(before.united(m_rects.value(index)));
    announce();
}
