// SPDX-License-Identifier: Apache-2.0
#include "settings/jsonfields.h"

#include <algorithm>
#include <cmath>

QString JsonFields::text(QLatin1StringView name)
{
    return value(name, QJsonValue::String).toString();
}

int JsonFields::number(QLatin1StringView name, int from, int to, int fallback)
{
    const QJsonValue found = value(name, QJsonValue::Double);
    if (found.isUndefined())
        return fallback;
    const double number = found.toDouble();
    if (number >= from && number <= to && std::trunc(number) == number)
        return static_cast<int>(number);
    m_isWhole = false;
    return fallback;
}

std::size_t JsonFields::word(QLatin1StringView name, std::span<const QLatin1StringView> words)
{
    const QJsonValue found = value(name, QJsonValue::String);
    if (found.isUndefined())
        return 0;
    const auto at = std::find(words.begin(), words.end(), found.toString());
    if (at != words.end())
        return static_cast<std::size_t>(at - words.begin());
    m_isWhole = false;
    return 0;
}

QDateTime JsonFields::time(QLatin1StringView name)
{
    const QJsonValue found = value(name, QJsonValue::String);
    QDateTime time = QDateTime::fromString(found.toString(), Qt::ISODateWithMs);
    m_isWhole = m_isWhole && (time.isValid() || found.isUndefined());
    return time;
}

QByteArray JsonFields::bytes(QLatin1StringView name)
{
    const auto decoded = QByteArray::fromBase64Encoding(text(name).toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    m_isWhole = m_isWhole && decoded;
    return decoded ? *decoded : QByteArray();
}

QJsonObject JsonFields::object(QLatin1StringView name)
{
    return value(name, QJsonValue::Object).toObject();
}

QJsonArray JsonFields::array(QLatin1StringView name)
{
    return value(name, QJsonValue::Array).toArray();
}

QJsonValue JsonFields::value(QLatin1StringView name, QJsonValue::Type type)
{
    QJsonValue found = m_object.value(name);
    if (found.isUndefined() || found.type() == type)
        return found;
    m_isWhole = false;
    return {QJsonValue::Undefined};
}
