// SPDX-License-Identifier: Apache-2.0
#include "ui/browser/age.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

QString dateText(const QDateTime &time, const QDateTime &now)
{
    const QDate date = time.toLocalTime().date();
    const bool thisYear = date.year() == now.toLocalTime().date().year();
    //: A day as Qt's date formats spell it
    const QString format = thisYear ? QCoreApplication::translate("Age", "d MMM")
                                    : QCoreApplication::translate("Age", "d MMM yyyy");
    return QLocale().toString(date, format);
}

} // namespace

QString ageText(const QDateTime &then, const QDateTime &now)
{
    if (!then.isValid())
        return {};
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const qint64 seconds = then.secsTo(now);
    if (seconds < minute)
        return QCoreApplication::translate("Age", "just now");
    if (seconds < hour)
        return QCoreApplication::translate("Age", "%1 min ago").arg(seconds / minute);
    if (seconds < day)
        return QCoreApplication::translate("Age", "%1 h ago").arg(seconds / hour);
    if (seconds < 2 * day)
        return QCoreApplication::translate("Age", "1 day ago");
    if (seconds < 7 * day)
        return QCoreApplication::translate("Age", "%1 days ago").arg(seconds / day);
    return dateText(then, now);
}

QString clockText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().time(), QStringLiteral("HH:mm"));
}

QString timeText(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    //: %1 is a day, %2 a time of the day
    return QCoreApplication::translate("Age", "%1, %2").arg(dateText(time, now), clockText(time));
}
