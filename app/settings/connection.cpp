// SPDX-License-Identifier: Apache-2.0
#include "settings/connection.h"

#include <QDate>
#include <QRegularExpression>

bool Connection::isApiVersion(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("\\A\\d{4}-\\d{2}-\\d{2}\\z"));
    return pattern.match(text).hasMatch() && QDate::fromString(text, Qt::ISODate).isValid();
}
