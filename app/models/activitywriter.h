// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"
#include "files/exportwriter.h"

#include <QList>

/// Writes \a operations to \a fileName, whole or not at all, in the format that its name asks for
/// (models/activityexport.h). Blocks as long as the disk does; any thread. An error says what to
/// do.
[[nodiscard]] Result<void> writeActivity(const QString &fileName,
                                         const QList<Operation> &operations);

/// Does that in a thread of its own for each call. GUI thread.
class ActivityWriter final
{
public:
    void write(const QString &fileName, const QList<Operation> &operations, QObject *context,
               const Handler<void> &written);

private:
    ExportWriter m_writer;
};
