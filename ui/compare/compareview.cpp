// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/compareview.h"

#include "refs/refloader.h"
#include "refs/refremarks.h"
#include "refs/srgbrefs.h"
#include "ui/compare/overlay.h"
#include "ui/compare/posematch.h"
#include "ui/judging/refscreen.h"
#include "ui/review/posetext.h"
#include "ui/review/reftiles.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <utility>

namespace {

constexpr std::chrono::milliseconds Rest{100};

bool showsOther(const Character &now, const Character &before)
{
    return now.id != before.id || now.updatedAt != before.updatedAt
        || now.refs.size() != before.refs.size();
}

/// What is there, or on its way, is not asked for again.
void askFor(RefTiles &tiles, const QList<QSize> &boxes)
{
    for (int i = 0; i < tiles.count(); ++i) {
        if (tiles.at(i).box != boxes.at(i)) {
            tiles.ask(boxes);
            return;
        }
    }
}

/// The ref of \a now that is like ref \a index of \a before; the first one if there is none.
int refLike(const Character &now, const Character &before, int index)
{
    if (now.refs.isEmpty() || index < 0 || index >= before.refs.size())
        return std::clamp(index, 0, std::max(0, static_cast<int>(now.refs.size()) - 1));
    return std::max(0, matchingRef(now.refs, before.refs, index));
}

} // namespace

CompareView::CompareView(RefLoader &loader, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_overlay(new Overlay(loader, this))
{
    for (Half *half : {&m_a, &m_b}) {
        half->tiles = new RefTiles(loader, this);
        new RefScreen(*this, loader, half->tiles);
        half->srgb = new SrgbRefs(loader, this);
        connect(half->srgb, &SrgbRefs::ready, this, &CompareView::onSrgbReady);
    }
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Compared refs"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_rest.setSingleShot(true);
    m_rest.setInterval(Rest);
    connect(&m_rest, &QTimer::timeout, this, &CompareView::askForImages);
    connect(&m_beat, &QTimer::timeout, this, &CompareView::turnBeat);
    connect(m_a.tiles, &RefTiles::changed, this,
            [this](int index) { onTileChanged(Side::A, index); });
    connect(m_b.tiles, &RefTiles::changed, this,
            [this](int index) { onTileChanged(Side::B, index); });
    connect(m_overlay, &Overlay::ready, this, [this] {
        showAnew();
        tell();
        if (m_overlay->lacksMemory())
            emit readinessChanged();
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CompareView::setCharacters(const Character &reference, const Character &judged, Poses poses)
{
    const Half formerA = m_a;
    const Half formerB = m_b;
    m_a.character = reference;
    m_b.character = judged;
    m_a.srgb->leave();
    m_b.srgb->leave();
    m_b.tiles->setCharacter(judged);
    m_a.tiles->setCharacter(reference);
    chooseRefs(formerA, formerB, poses);
    m_poses = poses;
    const bool isOther = showsOther(reference, formerA.character)
        || showsOther(judged, formerB.character) || m_a.ref != formerA.ref
        || m_b.ref != formerB.ref;
    if (isOther) {
        m_pan.reset();
        m_drag = Drag::None; // it was of the ones before
        beginAnew();
    }
    askForImages();
    showAnew();
    tell();
}

void CompareView::chooseRefs(const Half &formerA, const Half &formerB, Poses poses)
{
    const int count = static_cast<int>(m_b.character.refs.size());
    m_b.ref = refLike(m_b.character, formerB.character, formerB.ref);
    if (count == 0) {
        m_a.ref = -1;
    } else if (poses == Poses::Linked) {
        m_a.ref = matchingRef(m_a.character.refs, m_b.character.refs, m_b.ref);
    } else if (m_poses != Poses::Free || formerB.character.id.isEmpty()) {
        m_a.ref = m_b.ref;
        m_b.ref = (m_b.ref + 1) % count;
    } else {
        m_a.ref = refLike(m_a.character, formerA.character, formerA.ref);
    }
}

QList<QSize> CompareView::boxesFor(const Character &character) const
{
    QList<QSize> boxes(character.refs.size(), roomIn(m_look.mode, Side::B));
    if (m_zoom == Zoom::Actual && !boxes.isEmpty())
        boxes[refLike(character, m_b.character, m_b.ref)] = QSize();
    return boxes;
}

void CompareView::clear()
{
    setCharacters({}, {});
}

void CompareView::startAt(int ref)
{
    if (m_b.character.id.isEmpty())
        m_b.ref = std::max(0, ref);
}

void CompareView::setFocusRef(int index)
{
    if (index == m_b.ref || index < 0 || index >= m_b.tiles->count())
        return;
    m_b.ref = index;
    if (m_poses == Poses::Linked)
        m_a.ref = matchingRef(m_a.character.refs, m_b.character.refs, index);
    onRefsChosen();
}

void CompareView::swapPoses()
{
    if (m_poses != Poses::Free || m_a.ref < 0)
        return;
    std::swap(m_a.ref, m_b.ref);
    onRefsChosen();
}

/// Nothing of two others is shown, and where they blink B is the first.
void CompareView::beginAnew()
{
    m_overlay->clear();
    m_beat.stop();
    m_isReferenceUp = false;
}

void CompareView::onRefsChosen()
{
    beginAnew();
    askForImages();
    showAnew();
    tell();
    emit readinessChanged();
}

void CompareView::setLook(const CompareLook &look)
{
    if (look == m_look)
        return;
    const bool isOtherMode = look.mode != m_look.mode;
    const Readiness before = readiness();
    m_look = look;
    if (isOtherMode)
        askForImages(); // the cells are others
    layOver();
    followBeat();
    showAnew();
    tell();
    if (readiness() != before) // what the mode hides is told at once
        emit readinessChanged();
}

void CompareView::setZoom(Zoom zoom)
{
    if (zoom == m_zoom)
        return;
    m_zoom = zoom;
    askForImages();
    showAnew();
    tell();
}

void CompareView::retry()
{
    if (tileOf(Side::A) != nullptr)
        m_a.tiles->retry(m_a.ref);
    if (tileOf(Side::B) != nullptr)
        m_b.tiles->retry(m_b.ref);
}

void CompareView::showAnew()
{
    m_unpainted = judgedRegion();
    update();
}

void CompareView::askForImages()
{
    m_rest.stop();
    // Before it is shown its size is not that of the window yet.
    if (!isVisible())
        return;
    askFor(*m_a.tiles, boxes(Side::A));
    askFor(*m_b.tiles, boxes(Side::B)); // which may follow from A's size
    layOver();
    followBeat();
    showAnew();
    QMetaObject::invokeMethod(this, &CompareView::tell, Qt::QueuedConnection);
    QMetaObject::invokeMethod(this, &CompareView::readinessChanged, Qt::QueuedConnection);
}

void CompareView::onTileChanged(Side side, int index)
{
    if (index == half(side).ref) {
        // A size may be news, or that one of them failed: other boxes follow.
        QMetaObject::invokeMethod(this, &CompareView::askForImages, Qt::QueuedConnection);
        layOver();
        followBeat();
        showAnew();
        tell();
    }
    if (side == Side::B)
        emit readinessChanged();
}

/// Nothing where they stand side by side; as it is while the window is being resized.
void CompareView::layOver()
{
    const Mode mode = shownMode();
    if (mode == Mode::SideBySide || !hasBoth())
        return;
    // What the difference of a stand-in is would be taken for that of the ref.
    if (mode == Mode::Difference && !(isLoaded(Side::A) && isLoaded(Side::B)))
        return;
    const RefPair pair{.a = layer(Side::A),
                       .b = layer(Side::B),
                       .sizeOfA = pictureSize(Side::A),
                       .sizeOfB = pictureSize(Side::B)};
    if (!pair.a.isNull() && !pair.b.isNull())
        m_overlay->lay(pair, mode == Mode::Difference ? m_look.gain : 0);
}

void CompareView::followBeat()
{
    if (shownMode() != Mode::Blink || !hasBoth() || !isVisible()) {
        m_beat.stop();
        m_isReferenceUp = false;
    } else if (!m_beat.isActive() || m_beat.intervalAsDuration() != m_look.beat) {
        m_beat.start(m_look.beat);
    }
}

void CompareView::turnBeat()
{
    m_isReferenceUp = !m_isReferenceUp;
    showAnew();
}

const RefDistance *CompareView::distance() const
{
    const bool isShown = shownMode() == Mode::Difference && m_overlay->difference();
    return isShown ? &m_overlay->difference()->distance : nullptr;
}

void CompareView::tell()
{
    const auto nameOf = [this](Side side) {
        const RefTile *tile = tileOf(side);
        return tile == nullptr
            ? tr("nothing")
            : withCaveat(refName(tile->source.key.pose, half(side).character.name.toString()),
                         caveatOn(side));
    };
    //: %1 and %2 are like "Front ref of Mira Voss", %3 is how they are compared
    const QString text = tr("A, the reference: %1. B, the judged one: %2. %3.")
                             .arg(nameOf(Side::A), nameOf(Side::B), compareModeText(shownMode()));
    const bool isTooLarge = shownMode() == Mode::Difference && m_overlay->lacksMemory();
    setAccessibleDescription(isTooLarge ? text + u' ' + tooLargeText() : text);
    emit changed();
}
