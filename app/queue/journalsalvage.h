// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/cleanuprun.h"
#include "domain/flag.h"

#include <QList>
#include <QString>

class QSqlDatabase;
class QSqlError;

/// What could be read of a damaged journal.
struct Salvage
{
    QList<Operation> operations;   ///< in the order of their decisions
    QList<CleanupRecord> cleanups; ///< in the order of their starts
    QList<Flag> flags;             ///< oldest first
    bool isAll = false;            ///< nothing hid any, as far as can be told
};

/// Moves the damaged journal \a file and what belongs to it out of the way; answers its new name,
/// or nothing if it cannot be moved. The file must be closed.
[[nodiscard]] QString setAside(const QString &file);

/// Reads what can be read, from the start and then from the end; the file itself stays as it is.
/// Blocks for the disk.
[[nodiscard]] Salvage salvage(const QString &damagedFile);

/// Puts what was \a found into \a database, a new journal. It comes from a damaged one, so some may
/// break a rule: that is left out. False with an \a error where the database fails.
[[nodiscard]] bool insertFound(const QSqlDatabase &database, const Salvage &found,
                               QSqlError &error);
