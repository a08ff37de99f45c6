// SPDX-License-Identifier: Apache-2.0
#include "refs/screencolours.h"

#include <QColorTransform>
#include <QCoreApplication>

namespace {

/// Gives the texts of this file their context.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ScreenColours)
};

bool isForDisplay(const QImage &image)
{
    return coloursOf(image) != QColorSpace::SRgb;
}

} // namespace

QColorSpace screenColours(const QByteArray &icc)
{
    const QColorSpace space = icc.isEmpty() ? QColorSpace() : QColorSpace::fromIccProfile(icc);
    return space.isValid() ? space : QColorSpace(QColorSpace::SRgb);
}

QColorSpace coloursOf(const QImage &image)
{
    const QColorSpace space = image.colorSpace();
    return space.isValid() ? space : QColorSpace(QColorSpace::SRgb);
}

QString colourSpaceName(const QColorSpace &space)
{
    constexpr qsizetype longest = 60;
    if (space == QColorSpace::SRgb)
        return QStringLiteral("sRGB");
    const QString name = space.description().simplified().left(longest);
    return name.isEmpty() ? Text::tr("unnamed profile") : name;
}

QImage inSrgb(const QImage &image)
{
    return isForDisplay(image) ? image.convertedToColorSpace(QColorSpace::SRgb) : image;
}

QColor srgbAt(const QImage &image, const QPoint &pixel)
{
    const QColor shown = image.pixelColor(pixel);
    if (!isForDisplay(image))
        return shown;
    return image.colorSpace().transformationToColorSpace(QColorSpace::SRgb).map(shown);
}
