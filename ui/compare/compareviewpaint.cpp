// SPDX-License-Identifier: Apache-2.0
// How the compare view draws, and what follows from B having been on the screen.
#include "refs/refremarks.h"
#include "refs/screencolours.h"
#include "refs/srgbrefs.h"
#include "ui/compare/comparepainter.h"
#include "ui/compare/compareview.h"
#include "ui/compare/overlay.h"
#include "ui/review/posetext.h"
#include "ui/review/reftiles.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace {

constexpr int LeastSeen = 50; // percent of B, or of it over A, from which on B counts as seen

} // namespace

const RefTile *CompareView::tileOf(Side side) const
{
    const Half &each = half(side);
    return each.ref >= 0 && each.ref < each.tiles->count() ? &each.tiles->at(each.ref) : nullptr;
}

bool CompareView::hasBoth() const
{
    const RefTile *a = tileOf(Side::A);
    const RefTile *b = tileOf(Side::B);
    return a != nullptr && b != nullptr && a->hasPicture() && b->hasPicture();
}

bool CompareView::isLoaded(Side side) const
{
    const RefTile *tile = tileOf(side);
    return tile != nullptr && tile->state == RefTile::State::Loaded;
}

bool CompareView::mayRetry(Side side) const
{
    return tileOf(side) != nullptr && half(side).tiles->mayRetry(half(side).ref);
}

bool CompareView::showsOtherPose() const
{
    const RefTile *a = tileOf(Side::A);
    const RefTile *b = tileOf(Side::B);
    return m_poses == Poses::Linked && a != nullptr && b != nullptr
        && poseText(a->source.key.pose) != poseText(b->source.key.pose);
}

/// What is laid of \a side: what is shown, but to be subtracted in sRGB, and null until that is
/// there. There must be a picture of it.
QImage CompareView::layer(Side side) const
{
    const RefTile &tile = *tileOf(side);
    const bool isPlain = coloursOf(tile.image) == QColorSpace::SRgb;
    return isPlain || shownMode() != Mode::Difference
        ? tile.image
        : half(side).srgb->image(tile.source, tile.box);
}

/// The loader tells of all refs, and few of them are these.
void CompareView::onSrgbReady(const RefKey &key)
{
    for (const Side side : {Side::A, Side::B}) {
        const RefTile *tile = tileOf(side);
        if (tile != nullptr && tile->source.key == key) {
            layOver();
            return;
        }
    }
}

CompareView::Mode CompareView::shownMode() const
{
    for (const Side side : {Side::A, Side::B}) {
        const RefTile *tile = tileOf(side);
        if (tile == nullptr || tile->state == RefTile::State::Failed)
            return Mode::SideBySide;
    }
    return m_look.mode;
}

void CompareView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    ComparePainter parts(painter, m_theme);
    parts.drawGround(event->rect());
    if (shownMode() == Mode::SideBySide) {
        drawSide(parts, Side::A);
        drawSide(parts, Side::B);
    } else {
        drawOverlay(parts);
    }
    notePainted(event->region());
}

QString CompareView::labelOf(Side side) const
{
    const RefTile *tile = tileOf(side);
    return tile == nullptr
        ? QString()
        : withCaveat(refLabel(half(side).ref, tile->source.key.pose), caveatOn(side));
}

/// What of a side is not shown as it may be meant.
QString CompareView::caveatOn(Side side) const
{
    const RefTile *tile = tileOf(side);
    return tile != nullptr && tile->hasPicture() ? refCaveat(tile->image) : QString();
}

void CompareView::drawSide(ComparePainter &painter, Side side)
{
    const QRect cell = cellIn(Mode::SideBySide, side);
    const QRect inside = insideOf(side);
    const RefTile *tile = tileOf(side);
    if (tile == nullptr)
        painter.drawWords(inside,
                          half(side).character.id.isEmpty()
                              ? tr("There is no other character to compare with.")
                              : tr("This character has no ref to compare with."));
    else if (tile->state == RefTile::State::Failed)
        painter.drawFailed(inside, tile->failure);
    else if (tile->state == RefTile::State::Loading)
        painter.drawLoading(inside);
    else
        painter.drawPicture(pictureRect(side), tile->image, inside);
    if (mayRetry(side))
        painter.drawRetry(inside);
    painter.drawFrame(cell, cell, side);
    painter.drawLabel(cell, Qt::AlignLeft, side, labelOf(side));
}

void CompareView::drawOverlay(ComparePainter &painter)
{
    const QRect inside = insideOf(Side::A);
    const bool isDifference = shownMode() == Mode::Difference;
    if (hasBoth() && isDifference && m_overlay->lacksMemory())
        painter.drawWords(inside, tooLargeText());
    else if (!hasBoth() || (isDifference && !m_overlay->difference()))
        painter.drawLoading(inside);
    else if (isDifference)
        painter.drawPicture(pictureRect(Side::B), m_overlay->difference()->image, inside);
    else
        drawPictures(painter, inside);
    drawFrames(painter, rect());
}

QString CompareView::tooLargeText()
{
    return tr("There is not enough memory to subtract refs as large as these. Other ways of "
              "comparing need less of it.");
}

void CompareView::drawPictures(ComparePainter &painter, const QRect &inside)
{
    const QImage &a = tileOf(Side::A)->image;
    const QImage &loaded = tileOf(Side::B)->image;
    const QImage exact = m_overlay->scaled(loaded);
    const QImage &b = exact.isNull() ? loaded : exact;
    const bool isB = shownMode() != Mode::Blink || !m_isReferenceUp;
    QRect clipOfA = inside;
    QRect clipOfB = inside;
    if (shownMode() == Mode::Wipe) {
        clipOfA.setRight(lineX() - 1);
        clipOfB.setLeft(lineX());
    }
    if (shownMode() != Mode::Blink || m_isReferenceUp)
        painter.drawPicture(pictureRect(Side::A), a, clipOfA);
    if (isB)
        painter.drawPicture(pictureRect(Side::B), b, clipOfB,
                            shownMode() == Mode::Onion ? m_look.opacity / 100.0 : 1);
}

void CompareView::drawFrames(ComparePainter &painter, const QRect &cell)
{
    const Mode mode = shownMode();
    if (mode == Mode::Blink) {
        const Side up = m_isReferenceUp ? Side::A : Side::B;
        painter.drawFrame(cell, cell, up);
        painter.drawLabel(cell, Qt::AlignLeft, up, labelOf(up));
        return;
    }
    QRect right = cell;
    if (mode == Mode::Wipe && hasBoth()) {
        const int x = lineX();
        QRect left = cell;
        left.setRight(x - 1);
        right.setLeft(x);
        painter.drawFrame(cell, left, Side::A);
        painter.drawFrame(cell, right, Side::B);
        painter.drawLine(cell, x);
    } else {
        painter.drawFrame(cell, cell, Side::B); // the one that is judged
    }
    painter.drawLabel(cell, Qt::AlignLeft, Side::A, labelOf(Side::A));
    painter.drawLabel(cell, Qt::AlignRight, Side::B, labelOf(Side::B));
}

/// Where B, or what the mode makes of it, is on the screen now.
QRegion CompareView::judgedRegion() const
{
    const Mode mode = shownMode();
    if (!isLoaded(Side::B) || (mode != Mode::SideBySide && !hasBoth()))
        return {};
    const QRect cell = cellIn(mode, Side::B);
    switch (mode) {
    case Mode::SideBySide:
        return cell;
    case Mode::Wipe: {
        QRect shown = (pictureRect(Side::B) & QRectF(insideOf(Side::B))).toAlignedRect();
        shown.setLeft(std::max(shown.left(), lineX()));
        return hidesJudged() ? QRect() : shown;
    }
    case Mode::Difference:
        return m_overlay->difference() ? cell : QRect();
    case Mode::Onion:
        return hidesJudged() ? QRect() : cell;
    case Mode::Blink:
        return m_isReferenceUp ? QRect() : cell;
    }
    return {};
}

/// However long one waits, the mode and its measure leave too little of B to be seen.
bool CompareView::hidesJudged() const
{
    if (!hasBoth())
        return false;
    switch (shownMode()) {
    case Mode::SideBySide:
    case Mode::Blink:
        break;
    case Mode::Wipe:
        return m_look.line > 100 - LeastSeen;
    case Mode::Difference:
        return m_overlay->lacksMemory();
    case Mode::Onion:
        return m_look.opacity < LeastSeen;
    }
    return false;
}

CompareView::Readiness CompareView::readiness() const
{
    const Readiness readiness =
        m_b.tiles->readiness([this](int index) { return index == m_b.ref; });
    if (readiness != Readiness::Loading || !hidesJudged())
        return readiness;
    const Readiness ofDecoding = m_b.tiles->readiness([](int) { return false; });
    return ofDecoding == Readiness::Loading ? Readiness::Loading : Readiness::Hidden;
}

QList<int> CompareView::failedRefs() const
{
    return m_b.tiles->failed();
}

void CompareView::notePainted(const QRegion &region)
{
    const RefTile *b = tileOf(Side::B);
    if (b == nullptr || b->painted || judgedRegion().isEmpty())
        return;
    m_unpainted -= region;
    if (!m_unpainted.isEmpty())
        return;
    m_b.tiles->setPainted(m_b.ref);
    if (tileOf(Side::A) != nullptr)
        m_a.tiles->setPainted(m_a.ref);
    // Nobody may be called from within a paint event.
    QMetaObject::invokeMethod(this, &CompareView::readinessChanged, Qt::QueuedConnection);
}
