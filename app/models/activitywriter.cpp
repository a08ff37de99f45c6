// SPDX-License-Identifier: Apache-2.0
#include "models/activitywriter.h"

#include "files/exportfile.h"
#include "models/activityexport.h"

Result<void> writeActivity(const QString &fileName, const QList<Operation> &operations)
{
    return writeExport(fileName, [&](ExportFile &file) {
        const auto take = [&file](const QByteArray &piece) { file.write(piece); };
        if (activityFormatFor(fileName) == ActivityFormat::Json)
            activityAsJson(operations, take);
        else
            activityAsCsv(operations, take);
    });
}

void ActivityWriter::write(const QString &fileName, const QList<Operation> &operations,
                           QObject *context, const Handler<void> &written)
{
    m_thread.run<void>([fileName, operations] { return writeActivity(fileName, operations); },
                       context, written);
}
