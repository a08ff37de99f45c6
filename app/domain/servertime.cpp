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
    else
        m_text = text;
}

QString ServerTime::toString() const
{
    return m_millis == NoNumber ? m_text : textOf(m_millis);
}

QDateTime ServerTime::toDateTime() const
{
    return m_millis == NoNumber ? dateTimeFromApi(m_text) : timeOf(m_millis);
}
