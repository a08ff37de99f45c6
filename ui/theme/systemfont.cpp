// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/systemfont.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QScreen>
#include <QStringList>

#include <algorithm>

QFont systemFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const QStringList generic{QString(), QStringLiteral("Sans"), QStringLiteral("Sans Serif"),
                              QStringLiteral("Helvetica"), QStringLiteral("DejaVu Sans")};
    if (!generic.contains(font.family(), Qt::CaseInsensitive))
        return font;
    const QStringList installed = QFontDatabase::families();
    const QStringList preferred{QStringLiteral("Inter"), QStringLiteral("Cantarell"),
                                QStringLiteral("Noto Sans"), QStringLiteral("Ubuntu")};
    const auto found = std::find_if(preferred.begin(), preferred.end(), [&](const QString &family) {
        return installed.contains(family, Qt::CaseInsensitive);
    });
    if (found != preferred.end())
        font.setFamily(*found);
    return font;
}

qreal textScaleOf(qreal pixels)
{
    constexpr qreal pixelsOfPoint = 96.0 / 72.0;
    constexpr qreal slack = 0.01; // points are rounded on their way through pixels
    if (pixels >= 9 * pixelsOfPoint - slack && pixels <= 11 * pixelsOfPoint + slack)
        return 1;
    return std::clamp(pixels / (10 * pixelsOfPoint), 0.8, 2.0);
}

qreal systemTextScale()
{
    const QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const QScreen *screen = QGuiApplication::primaryScreen();
    // Without a size of the desktop's own there is one that Qt has filled in.
    if ((font.resolveMask() & QFont::SizeResolved) == 0 || screen == nullptr)
        return 1;
    return textScaleOf(font.pixelSize() > 0
                           ? font.pixelSize()
                           : font.pointSizeF() * screen->logicalDotsPerInchY() / 72);
}
