// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <span>
#include <utility>

/// Reads the fields of a JSON object one by one, and notes whether each was what it should be, or
/// absent.
class JsonFields
{
public:
    explicit JsonFields(QJsonObject object)
        : m_object(std::move(object))
    {}

    /// False once a field was of another type, out of its range, or told to be wrong.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    void setWrong() { m_isWhole = false; }

    // What is absent or wrong is empty, or the fallback.
    [[nodiscard]] QString text(QLatin1StringView name);
    [[nodiscard]] int number(QLatin1StringView name, int from, int to, int fallback);
    /// The place of the word in \a words, or 0.
    [[nodiscard]] std::size_t word(QLatin1StringView name,
                                   std::span<const QLatin1StringView> words);
    [[nodiscard]] QDateTime time(QLatin1StringView name);   ///< ISO 8601
    [[nodiscard]] QByteArray bytes(QLatin1StringView name); ///< Base64
    [[nodiscard]] QJsonObject object(QLatin1StringView name);
    [[nodiscard]] QJsonArray array(QLatin1StringView name);
    [[nodiscard]] bool isArray(QLatin1StringView name) const
    {
        return m_object.value(name).isArray();
    }

private:
    [[nodiscard]] QJsonValue value(QLatin1StringView name, QJsonValue::Type type);

    QJsonObject m_object;
    bool m_isWhole = true;
};
