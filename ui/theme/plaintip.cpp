// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/plaintip.h"

#include <QTextDocument>

QString plainTip(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    return QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped());
}
