// SPDX-License-Identifier: Apache-2.0
#include "ui/browser/age.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

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

QString durationText(std::chrono::milliseconds time)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    const auto rounded = [&](qint64 step) {
        return qint64(std::ceil(std::chrono::duration<double>(time).count() / double(step))) * step;
    };
    if (rounded(1) <= 10)
        return QCoreApplication::translate("Age", "%1 s").arg(std::max<qint64>(1, rounded(1)));
    if (rounded(10) < minute)
        return QCoreApplication::translate("Age", "%1 s").arg(rounded(10));
    if (rounded(10) < 20 * minute) {
        const qint64 seconds = rounded(10);
        const QString minutes = QCoreApplication::translate("Age", "%1 min").arg(seconds / minute);
        return seconds % minute == 0
            ? minutes
            : QCoreApplication::translate("Age", "%1 %2 s").arg(minutes).arg(seconds % minute);
    }
    const qint64 seconds = rounded(minute);
    if (seconds < hour)
        return QCoreApplication::translate("Age", "%1 min").arg(seconds / minute);
    //: Hours and minutes
    return QCoreApplication::translate("Age", "%1 h %2 min")
        .arg(seconds / hour)
        .arg(seconds % hour / minute);
}
