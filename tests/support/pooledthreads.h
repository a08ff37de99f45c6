// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QFile>

/// The threads of pools that this process has, as Linux tells; none elsewhere.
struct PooledThreads
{
    int gentle = 0; ///< give way to others: nice 10
    int plain = 0;

    [[nodiscard]] static PooledThreads now()
    {
        PooledThreads found;
        const QDir tasks(QStringLiteral("/proc/self/task"));
        for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            QFile stat(tasks.filePath(task + QStringLiteral("/stat")));
            if (!stat.open(QIODevice::ReadOnly))
                continue; // it has just ended
            const QByteArray line = stat.readAll();
            if (!line.contains("(Thread (pooled))"))
                continue;
            // The name may hold blanks, so the fields are counted behind it: nice is the 17th.
            const QByteArray nice = line.mid(line.lastIndexOf(')') + 2).split(' ').value(16);
            ++(nice == "10" ? found.gentle : found.plain);
        }
        return found;
    }
};
