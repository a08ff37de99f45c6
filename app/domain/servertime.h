// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/seldom.h"

#include <QDateTime>
#include <QHashFunctions>
#include <QString>

#include <limits>

/// Reads an ISO 8601 time of the API; invalid when it is none.
[[nodiscard]] QDateTime dateTimeFromApi(const QString &text);

/// A time as the server wrote it. Times tell revisions apart, so they are equal only if they are to
/// the letter, and the text that went in comes out. Lists hold a hundred thousand of them, so what
/// is written as the API does it is kept as a number, and anything else as the text it is.
class ServerTime
{
public:
    ServerTime() = default; ///< none, an empty text
    ServerTime(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_millis == NoNumber && !m_text; }
    /// The server's text.
    [[nodiscard]] QString toString() const;
    /// As dateTimeFromApi() reads it.
    [[nodiscard]] QDateTime toDateTime() const;

    friend bool operator==(const ServerTime &, const ServerTime &) = default;
    friend size_t qHash(const ServerTime &time, size_t seed = 0)
    {
        return time.m_text ? ::qHash(*time.m_text, seed) : ::qHash(time.m_millis, seed);
    }

private:
    static constexpr qint64 NoNumber = std::numeric_limits<qint64>::min();

    qint64 m_millis = NoNumber; ///< since 1970, of a text that this says entirely
    Seldom<QString> m_text;     ///< of any other
};
