// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"
#include "domain/result.h"
#include "files/filethread.h"

#include <QList>

/// Writes \a operations to \a fileName, one by one, but the file whole or not at all, in the format
/// that its name asks for (models/activityexport.h). Blocks as long as the disk does; any thread.
/// An error says what to do.
[[nodiscard]] Result<void> writeActivity(const QString &fileName,
                                         const QList<Operation> &operations);

/// Does that in a thread of its own, one after the other. What was asked for is written also where
/// this has gone. GUI thread.
class ActivityWriter final
{
public:
    void write(const QString &fileName, const QList<Operation> &operations, QObject *context,
               const Handler<void> &written);

private:
    FileThread m_thread;
};
