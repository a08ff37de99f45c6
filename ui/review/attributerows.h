// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

/// A line of the details.
struct DetailRow
{
    enum class Kind : quint8 {
        Plain,
        Warning, ///< stands out
        Elided,  ///< one line, cut in the middle, whole in its tip
    };

    QString label{};
    QString value{};
    Kind kind = Kind::Plain;
    QString tip{}; ///< of the value; plain text

    friend bool operator==(const DetailRow &, const DetailRow &) = default;
};

/// The attributes of a character in a sensible order: the known keys under their labels, hair
/// colour and style together, then unknown ones under their own keys. Unset ones are left out.
[[nodiscard]] QList<DetailRow> attributeRows(const QJsonObject &attributes);
