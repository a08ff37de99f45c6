// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"
#include "domain/result.h"

#include <QList>
#include <QObject>
#include <QThread>

#include <memory>
#include <vector>

/// Writes \a operations to \a fileName, whole or not at all, in the format that its name asks for
/// (models/activityexport.h). Blocks as long as the disk does; any thread. An error says what to
/// do.
[[nodiscard]] Result<void> writeActivity(const QString &fileName,
                                         const QList<Operation> &operations);

/// Does that in a thread of its own for each call. GUI thread.
class ActivityWriter final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Waits for what is being written; nobody is told of it any more.
    ~ActivityWriter() override;

    void write(const QString &fileName, const QList<Operation> &operations, QObject *context,
               const Handler<void> &written);

private:
    void forget(const QThread *thread);

    std::vector<std::unique_ptr<QThread>> m_threads;
};
