// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/systemfont.h"

#include <QFontDatabase>
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
