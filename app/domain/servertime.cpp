// SPDX-License-Identifier: Apache-2.0
#include "domain/servertime.h"

namespace {

QDateTime timeOf(qint64 millis)
{
    return QDateTime::fromMSecsSinceEpoch(millis, Qt::UTC);
}

/// As the API writes it, with a fraction where there is one.
QString textOf(qint64 millis)
{
    return timeOf(millis).toString(millis % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

} // namespace

QDateTime dateTimeFromApi(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

ServerTime::ServerTime(const QString &text)
{
    const QDateTime time = dateTimeFromApi(text);
    if (time.isValid() && textOf(time.toMSecsSinceEpoch()) == text)
        m_millis = time.toMSecsSinceEpoch();
    else if (!text.isEmpty())
        m_text = text;
}

QString ServerTime::toString() const
{
    if (m_millis != NoNumber)
        return textOf(m_millis);
    return m_text ? *m_text : QString();
}

QDateTime ServerTime::toDateTime() const
{
    return m_millis == NoNumber ? dateTimeFromApi(toString()) : timeOf(m_millis);
}
