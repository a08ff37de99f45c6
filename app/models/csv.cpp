// SPDX-License-Identifier: Apache-2.0
#include "models/csv.h"

using namespace Qt::StringLiterals;

QByteArray csvCell(QString text)
{
    if (text.isEmpty())
        return {};
    // What a spreadsheet may run; the last ones it may take away first.
    const bool isRunnable = u"=+-@\t\r\n"_s.contains(text.front());
    if (isRunnable)
        text.prepend(u'\'');
    const bool isQuoted = isRunnable || text.contains(u'"') || text.contains(u',')
        || text.contains(u'\n') || text.contains(u'\r');
    if (isQuoted)
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text.toUtf8();
}

QByteArray csvCell(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? "true" : "false";
    if (value.isDouble())
        return QByteArray::number(value.toInt());
    return csvCell(value.toString());
}

QByteArray csvLine(const QByteArrayList &cells)
{
    return cells.join(',') + "\r\n";
}
