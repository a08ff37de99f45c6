// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>
#include <QUuid>
#include <QVariant>

/// Texts, times, ids and words as the journal's tables have them.
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

/// The word of a domain enum, as wordFor() says them; \a last, its last value, where the text is
/// none of them.
template <typename Word>
[[nodiscard]] Word toWord(const QVariant &value, Word last)
{
    const QString text = value.toString();
    for (int i = 0; i < int(last); ++i) {
        if (wordFor(Word(i)) == text)
            return Word(i);
    }
    return last;
}

} // namespace JournalValue
