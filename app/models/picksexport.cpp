// SPDX-License-Identifier: Apache-2.0
#include "models/picksexport.h"

#include "models/csv.h"

QByteArray picksToCsv(const QList<Pick> &picks)
{
    QByteArray csv =
        csvLine({"character_id", "character_name", "status", "updated_at", "created_at",
                 "client_reference_id", "refs", "error_message", "status_now", "updated_at_now"});
    for (const Pick &pick : picks) {
        const Revision changed = pick.changedTo.value_or(Revision());
        csv += csvLine({csvCell(pick.id.toString()), csvCell(pick.name), csvCell(pick.seen.status),
                        csvCell(pick.seen.updatedAt),
                        csvCell(pick.createdAt.toUTC().toString(Qt::ISODateWithMs)),
                        csvCell(pick.clientReferenceId), QByteArray::number(pick.refCount),
                        csvCell(pick.errorMessage), csvCell(changed.status),
                        csvCell(changed.updatedAt)});
    }
    return csv;
}
