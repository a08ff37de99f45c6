// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/cleanuprun.h"

#include <QList>
#include <QString>

/// What could be read of a damaged journal.
struct Salvage
{
    QList<Operation> operations;   ///< in the order of their decisions
    QList<CleanupRecord> cleanups; ///< in the order of their starts
    bool isAll = false;            ///< nothing hid any, as far as can be told
};

/// Moves the damaged journal \a file and what belongs to it out of the way; answers its new name,
/// or nothing if it cannot be moved. The file must be closed.
[[nodiscard]] QString setAside(const QString &file);

/// Reads what can be read, from the start and then from the end; the file itself stays as it is.
/// Blocks for the disk.
[[nodiscard]] Salvage salvage(const QString &damagedFile);
