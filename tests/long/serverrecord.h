// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

/// What a sandbox has written of one stretch of time: its own word on what was done when.
struct ServerRecord
{
    /// What \a file holds; nothing where it cannot be read.
    [[nodiscard]] static ServerRecord read(const QString &file);

    /// From the first removal to the last, in seconds; of fewer than two none.
    [[nodiscard]] double removalSeconds() const;

    QHash<QString, double> removedAt; ///< by character, in s since 1970
    QHash<QString, double> savedAt;   ///< the same
    int refused = 0;                  ///< requests that were answered 429
    int twice = 0;                    ///< removals of what was removed before
};
