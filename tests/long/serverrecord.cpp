// SPDX-License-Identifier: Apache-2.0
#include "long/serverrecord.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

ServerRecord ServerRecord::read(const QString &file)
{
    ServerRecord record;
    QFile log(file);
    if (!log.open(QIODevice::ReadOnly))
        return record;
    while (!log.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(log.readLine()).object();
        const QString id = line.value("id"_L1).toString();
        const double when = line.value("t"_L1).toDouble();
        if (line.value("kind"_L1) == "request"_L1) {
            record.refused += line.value("status"_L1).toInt() == 429 ? 1 : 0;
        } else if (line.value("to"_L1) == "deleted"_L1) {
            record.twice += record.removedAt.contains(id) ? 1 : 0;
            record.removedAt.insert(id, when);
        } else if (line.value("to"_L1) == "ready"_L1) {
            record.savedAt.insert(id, when);
        }
    }
    return record;
}

double ServerRecord::removalSeconds() const
{
    if (removedAt.isEmpty())
        return 0;
    const auto [first, last] = std::minmax_element(removedAt.cbegin(), removedAt.cend());
    return *last - *first;
}
