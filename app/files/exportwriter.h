// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <vector>

/// Writes \a bytes to \a fileName, whole or not at all. Blocks as long as the disk does; any
/// thread. An error says what to do.
[[nodiscard]] Result<void> writeExport(const QString &fileName, const QByteArray &bytes);

/// Makes and writes files that somebody asked for, in a thread of its own for each. GUI thread.
class ExportWriter final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Waits for what is being written; nobody is told of it any more.
    ~ExportWriter() override;

    /// \a bytes is called in that thread, and must hold all it needs by value.
    void write(const QString &fileName, std::function<QByteArray()> bytes, QObject *context,
               const Handler<void> &written);

private:
    void forget(const QThread *thread);

    std::vector<std::unique_ptr<QThread>> m_threads;
};
