// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>
#include <QUuid>
#include <QVariant>

/// Texts, times and ids as the journal's tables have them.
namespace JournalValue {

/// SQLite takes a null text for NULL.
[[nodiscard]] inline QVariant fromText(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

[[nodiscard]] inline QVariant fromTime(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch())
                          : QVariant(QMetaType(QMetaType::LongLong));
}

[[nodiscard]] inline QDateTime toTime(const QVariant &value)
{
    return value.isNull() ? QDateTime()
                          : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

/// NULL for none.
[[nodiscard]] inline QVariant fromId(const QUuid &id)
{
    return id.isNull() ? QVariant(QMetaType(QMetaType::QString))
                       : QVariant(id.toString(QUuid::WithoutBraces));
}

/// Null for NULL.
[[nodiscard]] inline QUuid toId(const QVariant &value)
{
    return QUuid::fromString(value.toString());
}

} // namespace JournalValue
