// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/csv.h"

#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

// What the exports have in common: a table of fields, which is the columns of CSV and the members
// of JSON. Pure; any thread.

/// What an export says of each \a Row; null for what is not known.
template <typename Row>
struct ExportField
{
    QLatin1StringView name;
    QJsonValue (*value)(const Row &) = nullptr;
};

/// Null where \a text is empty.
[[nodiscard]] inline QJsonValue exportedText(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

/// In UTC with milliseconds; null where there is none.
[[nodiscard]] inline QJsonValue exportedTime(const QDateTime &time)
{
    return exportedText(time.toUTC().toString(Qt::ISODateWithMs));
}

/// The line that names the columns.
template <typename Fields>
[[nodiscard]] QByteArray csvNames(const Fields &fields)
{
    QByteArrayList names;
    for (const auto &field : fields)
        names.append(QByteArray(field.name.data(), field.name.size()));
    return csvLine(names);
}

template <typename Fields, typename Row>
[[nodiscard]] QByteArray csvLineOf(const Fields &fields, const Row &row)
{
    QByteArrayList cells;
    for (const auto &field : fields)
        cells.append(csvCell(field.value(row)));
    return csvLine(cells);
}

template <typename Fields, typename Row>
[[nodiscard]] QJsonObject jsonOf(const Fields &fields, const Row &row)
{
    QJsonObject object;
    for (const auto &field : fields)
        object.insert(field.name, field.value(row));
    return object;
}
