// SPDX-License-Identifier: Apache-2.0
#include "desktop/startupid.h"

std::optional<quint32> timeOfStart(const QByteArray &startupId)
{
    constexpr QByteArrayView mark("_TIME");
    const qsizetype at = startupId.lastIndexOf(mark);
    bool isNumber = false;
    const quint32 time = startupId.mid(at + mark.size()).toUInt(&isNumber);
    if (at < 0 || !isNumber || time == 0)
        return std::nullopt;
    return time;
}

QByteArrayList endOfStart(const QByteArray &startupId)
{
    constexpr qsizetype size = 20;
    QByteArray quoted = startupId;
    quoted.replace('\\', "\\\\").replace('"', "\\\"");
    QByteArray rest = "remove: ID=\"" + quoted + '"' + '\0';
    QByteArrayList parts;
    for (; !rest.isEmpty(); rest = rest.mid(size))
        parts.append(rest.left(size).leftJustified(size, '\0'));
    return parts;
}
