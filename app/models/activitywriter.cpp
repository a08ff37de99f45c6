// SPDX-License-Identifier: Apache-2.0
#include "models/activitywriter.h"

#include "models/activityexport.h"

namespace {

QByteArray bytesFor(const QString &fileName, const QList<Operation> &operations)
{
    const bool isJson = activityFormatFor(fileName) == ActivityFormat::Json;
    return isJson ? activityToJson(operations) : activityToCsv(operations);
}

} // namespace

Result<void> writeActivity(const QString &fileName, const QList<Operation> &operations)
{
    return writeExport(fileName, bytesFor(fileName, operations));
}

void ActivityWriter::write(const QString &fileName, const QList<Operation> &operations,
                           QObject *context, const Handler<void> &written)
{
    m_writer.write(
        fileName, [fileName, operations] { return bytesFor(fileName, operations); }, context,
        written);
}
