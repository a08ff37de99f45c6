// SPDX-License-Identifier: Apache-2.0
#include "queue/journalgates.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <array>

using namespace Qt::StringLiterals;
using Bucket = RateBudget::Bucket;

namespace {

struct Named
{
    Bucket bucket = Bucket::General;
    QLatin1StringView name{};
};

// By the API's names (contract section 5).
constexpr std::array Buckets{
    Named{Bucket::CharactersGet, "characters_get"_L1},
    Named{Bucket::CharactersPost, "characters_post"_L1},
    Named{Bucket::CharactersSynthesize, "characters_synthesize"_L1},
};

} // namespace

bool JournalGates::read(const QSqlDatabase &database, Gates &gates, QSqlError &error)
{
    QSqlQuery query(database);
    if (!query.exec(u"SELECT bucket, closed_until, share FROM gate"_s)) {
        error = query.lastError();
        return false;
    }
    while (query.next()) {
        const QString name = query.value(0).toString();
        for (const Named &one : Buckets) {
            if (one.name != name)
                continue;
            RateBudget::Gate gate;
            gate.pausedUntil = QDateTime::fromMSecsSinceEpoch(query.value(1).toLongLong(), Qt::UTC);
            gate.share = query.value(2).toDouble();
            gates.append({one.bucket, gate});
        }
    }
    return true;
}

bool JournalGates::write(const QSqlDatabase &database, Bucket bucket, const RateBudget::Gate &gate,
                         QSqlError &error)
{
    for (const Named &one : Buckets) {
        if (one.bucket != bucket)
            continue;
        QSqlQuery query(database);
        query.prepare(
            u"INSERT OR REPLACE INTO gate(bucket, closed_until, share) VALUES(?, ?, ?)"_s);
        query.addBindValue(QString(one.name));
        query.addBindValue(gate.pausedUntil.toMSecsSinceEpoch());
        query.addBindValue(gate.share);
        if (!query.exec()) {
            error = query.lastError();
            return false;
        }
    }
    return true;
}
