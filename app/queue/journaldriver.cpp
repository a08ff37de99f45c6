// SPDX-License-Identifier: Apache-2.0
#include "queue/journaldriver.h"

#include <QSqlDatabase>

bool hasJournalDriver()
{
    return QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE"));
}
