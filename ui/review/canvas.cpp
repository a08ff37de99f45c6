// SPDX-License-Identifier: Apache-2.0
#include "ui/review/canvas.h"

#include "refs/refloader.h"
#include "refs/srgbrefs.h"
#include "ui/judging/refscreen.h"
#include "ui/review/canvasaccessible.h"
#include "ui/review/grounds.h"
#include "ui/review/nup.h"
#include "ui/review/refclipping.h"
#include "ui/review/reftiles.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <utility>

namespace {

constexpr int Gap = 2;
constexpr std::chrono::milliseconds Rest{100};

} // namespace

Canvas::Canvas(RefLoader &loader, const Theme &theme, QWidget *parent)
    : Canvas(loader, theme, std::make_shared<CanvasView>(), parent)
{}

Canvas::Canvas(RefLoader &loader, const Theme &theme, std::shared_ptr<CanvasView> look,
               QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_look(std::move(look))
    , m_view(*m_look)
    , m_tiles(new RefTiles(loader, this))
    , m_srgb(new SrgbRefs(loader, this))
    , m_clipping(new RefClipping(loader, *m_srgb, this))
{
    new RefScreen(*this, loader, m_tiles);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    grabGesture(Qt::PinchGesture);
    setAccessibleName(tr("Refs"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_rest.setSingleShot(true);
    m_rest.setInterval(Rest);
    connect(&m_rest, &QTimer::timeout, this, &Canvas::askForImages);
    connect(m_tiles, &RefTiles::changed, this, &Canvas::onTileChanged);
    connect(m_srgb, &SrgbRefs::ready, this, &Canvas::onSrgbReady);
    connect(m_clipping, &RefClipping::ready, this,
            [this](int index) { update(m_rects.value(index)); });
    connectView();
    onLookChanged();
}

void Canvas::connectView()
{
    connect(&m_view, &CanvasView::refsChanged, this, [this] {
        showAnew();
        emit viewChanged();
    });
    connect(&m_view, &CanvasView::focusRefChanged, this, &Canvas::onFocusRefChanged);
    connect(&m_view, &CanvasView::scaleChanged, this, &Canvas::onScaleChanged);
    connect(&m_view, &CanvasView::placeChanged, this, qOverload<>(&QWidget::update));
    connect(&m_view, &CanvasView::lookChanged, this, &Canvas::onLookChanged);
    connect(&m_theme, &Theme::changed, this, &Canvas::onLookChanged);
}

void Canvas::setCharacter(const Character &character)
{
    const bool other = character.id != m_character.id
        || character.refs.size() != m_character.refs.size()
        || character.updatedAt != m_character.updatedAt;
    const int focus = focusRef();
    m_character = character;
    if (other) {
        m_clipping->keepOnly([](int) { return false; }); // they were of the one before
        m_srgb->leave();
    }
    m_tiles->setCharacter(character);
    if (other) {
        m_announced = false;
        m_draggedRef = -1; // it was a ref of the one before
        endLoupe();
    }
    if (focusRef() != focus)
        emit focusRefChanged(focusRef());
    layOut();
    askForImages();
    announceRefs(*this, m_told);
    if (other)
        emit characterChanged();
}

void Canvas::clear()
{
    setCharacter({});
}

/// Other refs are to be looked at before anything is decided.
void Canvas::showAnew()
{
    m_announced = false;
    layOut();
    askForImages();
}

void Canvas::setFocusRef(int index)
{
    if (index != focusRef() && index >= 0 && index < m_tiles->count())
        m_view.setFocusRef(index);
}

int Canvas::focusRef() const
{
    return std::clamp(m_view.focusRef(), 0, std::max(0, m_tiles->count() - 1));
}

void Canvas::onFocusRefChanged()
{
    if (view() == View::Single)
        showAnew();
    update();
    announceFocusRef(*this);
    emit focusRefChanged(focusRef());
    notePercent();
}

void Canvas::onLookChanged()
{
    m_ground = groundBrush(m_view.ground(), m_theme.colours());
    if (!m_view.showsClipping() && !m_view.showsInfo())
        m_srgb->leave();
    dropMarks();
    update();
}

/// Those of refs that are not on the screen, or all where none are to be shown.
void Canvas::dropMarks()
{
    m_clipping->keepOnly(
        [this](int index) { return m_view.showsClipping() && !m_rects.value(index).isEmpty(); });
}

Canvas::Readiness Canvas::readiness() const
{
    return m_tiles->readiness([this](int index) { return isShown(index); });
}

QList<int> Canvas::failedRefs() const
{
    return m_tiles->failed();
}

void Canvas::retry(int index)
{
    if (index >= 0 && index < m_tiles->count())
        m_tiles->retry(index);
}

QList<QSize> Canvas::boxesFor(const Character &character) const
{
    const int count = static_cast<int>(character.refs.size());
    const QSize aspect = m_tiles->aspectOf(character);
    const QSize original = aspect == QSize(1, 1) ? QSize() : aspect; // nothing was ever here
    const Framing &framing = m_view.framing();
    const bool isSingle = view() == View::Single;
    const bool isFilled = framing.isZoomed() && !isSingle;
    QList<QRect> cells =
        isFilled ? nUpFilled(count, aspect, rect(), Gap) : nUpFitted(count, aspect, rect(), Gap);
    const int alone = isSingle ? std::min(m_view.focusRef(), count - 1) : -1;
    if (alone >= 0)
        cells[alone] = rect();
    QList<QSize> boxes;
    for (int i = 0; i < count; ++i) {
        const bool isSeen = !isSingle || i == alone;
        boxes.append(boxAt(isSeen ? framing.scaleOf(i) : 0, original, cells.at(i)));
    }
    return boxes;
}

void Canvas::layOut()
{
    m_rects = cells(m_view.framing());
    m_paintedAhead = {};
    m_unpainted.clear();
    for (int i = 0; i < m_tiles->count(); ++i)
        m_unpainted.append(QRegion(m_rects.value(i)));
    dropMarks();
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

/// Where the refs stand.
QList<QRect> Canvas::cells(const Framing &framing) const
{
    const int count = m_tiles->count();
    if (view() == View::Single && count > 0) {
        QList<QRect> alone(count);
        alone[focusRef()] = rect();
        return alone;
    }
    return framing.isZoomed() ? nUpFilled(count, m_tiles->aspect(), rect(), Gap)
                              : fittedRects(count);
}

bool Canvas::isShown(int index) const
{
    return view() == View::All || index == focusRef();
}

QSize Canvas::devicePixels(const QSize &size) const
{
    return (QSizeF(size) * devicePixelRatioF()).toSize();
}

void Canvas::onTileChanged(int index)
{
    const RefTile &tile = m_tiles->at(index);
    const QRect before = m_rects.value(index);
    if (m_rects != QList<QRect>() && m_rects != cells(m_view.framing())) {
        layOut(); // the proportions have become known
        m_rest.start();
    }
    if (isShown(index) && tile.box != boxes().value(index))
        m_rest.start(); // its size has become known
    if (!tile.painted && index < m_unpainted.size())
        m_unpainted[index] = QRegion(m_rects.value(index));
    m_paintedAhead -= m_rects.value(index);
    update(before.united(m_rects.value(index)));
    announce();
}
