// SPDX-License-Identifier: Apache-2.0
#include "refs/screencolours.h"

#include <QCoreApplication>

namespace {

/// Gives the texts of this file their context.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ScreenColours)
};

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
