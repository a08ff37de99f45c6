// SPDX-License-Identifier: Apache-2.0
#include "ui/review/canvasview.h"

#include <QDataStream>
#include <QIODevice>

#include <utility>

namespace {

constexpr quint8 SavedVersion = 1;
constexpr auto LastGround = CanvasView::Ground::Checker;

} // namespace

void CanvasView::setRefs(Refs refs)
{
    if (std::exchange(m_refs, refs) != refs)
        emit refsChanged();
}

void CanvasView::setFocusRef(int ref)
{
    if (std::exchange(m_focusRef, ref) != ref)
        emit focusRefChanged();
}

void CanvasView::setFraming(const Framing &framing)
{
    const Framing before = std::exchange(m_framing, framing);
    if (before.scale != framing.scale || before.alone != framing.alone)
        emit scaleChanged();
    else if (before.pan != framing.pan)
        emit placeChanged();
    else
        return;
    // The first one that was moved alone, or the last one that is no more.
    if (before.pan.hasOffsets() != framing.pan.hasOffsets()
        || before.alone.isEmpty() != framing.alone.isEmpty())
        emit lookChanged();
}

void CanvasView::setLinked(bool linked)
{
    if (std::exchange(m_isLinked, linked) != linked)
        emit lookChanged();
}

void CanvasView::clearOffsets()
{
    Framing framing = m_framing;
    framing.alone.clear();
    framing.pan.clearOffsets();
    setFraming(framing);
}

bool CanvasView::hasOffsets() const
{
    return m_framing.pan.hasOffsets() || !m_framing.alone.isEmpty();
}

void CanvasView::setGround(Ground ground)
{
    if (std::exchange(m_ground, ground) != ground)
        emit lookChanged();
}

void CanvasView::turnGround()
{
    const auto next = static_cast<quint8>(static_cast<quint8>(m_ground) + 1);
    setGround(m_ground == LastGround ? Ground::Grey : static_cast<Ground>(next));
}

void CanvasView::setShowsClipping(bool shows)
{
    if (std::exchange(m_showsClipping, shows) != shows)
        emit lookChanged();
}

void CanvasView::setShowsInfo(bool shows)
{
    if (std::exchange(m_showsInfo, shows) != shows)
        emit lookChanged();
}

QByteArray CanvasView::save() const
{
    QByteArray saved;
    QDataStream out(&saved, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << SavedVersion << static_cast<quint8>(m_ground) << m_showsClipping << m_showsInfo;
    return saved;
}

void CanvasView::restore(const QByteArray &saved)
{
    QDataStream in(saved);
    in.setVersion(QDataStream::Qt_6_4);
    quint8 version = 0;
    quint8 ground = 0;
    bool clipping = false;
    bool info = false;
    in >> version >> ground >> clipping >> info;
    if (in.status() != QDataStream::Ok || version != SavedVersion
        || ground > static_cast<quint8>(LastGround))
        return;
    setGround(static_cast<Ground>(ground));
    setShowsClipping(clipping);
    setShowsInfo(info);
}
