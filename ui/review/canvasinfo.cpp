// SPDX-License-Identifier: Apache-2.0
// What the info overlay says.
#include "refs/refremarks.h"
#include "refs/screencolours.h"
#include "refs/srgbrefs.h"
#include "ui/review/canvas.h"
#include "ui/review/posetext.h"
#include "ui/review/refpart.h"
#include "ui/review/reftiles.h"

#include <QLocale>

QStringList Canvas::infoOf(int index) const
{
    const RefTile &tile = m_tiles->at(index);
    if (!tile.hasPicture())
        return {};
    //: Pose, width and height of a ref: "front, 1024 × 1536"
    const QString size =
        tr("%1, %2 × %3")
            .arg(poseText(tile.source.key.pose), QLocale().toString(tile.original.width()),
                 QLocale().toString(tile.original.height()));
    // Of what stands in until the ref itself is decoded nobody can tell.
    const QString format = refFormatText(tile.image);
    //: %1 is "front, 1024 × 1536", %2 a file format
    QStringList lines{format.isEmpty() ? size : tr("%1, %2").arg(size, format)};
    const QString profile = refProfileText(tile.image);
    if (!profile.isEmpty())
        lines.append(profile);
    const QString pixel = pixelText(index);
    if (!pixel.isEmpty())
        lines.append(pixel);
    return lines;
}

/// The largest image of \a index that is there in sRGB: the one that is shown, or where the display
/// has other colours, the ref decoded once more; null until it is.
QImage Canvas::imageToTell(int index) const
{
    const QImage shown = m_tiles->largest(index);
    return coloursOf(shown) == QColorSpace::SRgb ? shown : m_srgb->image(m_tiles->at(index).source);
}

void Canvas::onSrgbReady(const RefKey &key)
{
    const int index = refAt(m_pointer);
    if (index >= 0 && m_tiles->at(index).source.key == key && m_view.showsInfo())
        update(m_rects.value(index));
}

/// The pixel under the pointer: the ref's own where the full size is in memory, else one of the
/// smaller image that is shown, in sRGB whatever the display has. Empty where the pointer is
/// elsewhere, and while something stands in for the ref: those are not its pixels.
QString Canvas::pixelText(int index) const
{
    const RefTile &tile = m_tiles->at(index);
    if (tile.state != RefTile::State::Loaded || !m_rects.value(index).contains(m_pointer))
        return {};
    const QPointF spot = spotAt(index, m_pointer);
    if (spot.x() < 0 || spot.y() < 0 || spot.x() >= 1 || spot.y() >= 1)
        return {};
    const QImage image = imageToTell(index);
    if (image.isNull())
        return {};
    const QColor colour = image.pixelColor(
        {static_cast<int>(spot.x() * image.width()), static_cast<int>(spot.y() * image.height())});
    //: Place of a pixel and its colour: "512, 300: 161 178 195 #a1b2c3"
    const QString text = tr("%1, %2: %3 %4 %5 %6")
                             .arg(static_cast<int>(spot.x() * tile.original.width()))
                             .arg(static_cast<int>(spot.y() * tile.original.height()))
                             .arg(colour.red())
                             .arg(colour.green())
                             .arg(colour.blue())
                             .arg(colour.name());
    //: %1 is a pixel's place and colour, taken from an image made smaller
    return image.size() == tile.original ? text : tr("%1 at this zoom").arg(text);
}
