// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/flag.h"

#include <QList>

class QSqlDatabase;
class QSqlError;

/// The flags in a journal. Each call is false with an \a error where the database fails. In the
/// journal's thread.
namespace JournalFlags {

/// Adds all of them, oldest first; where it fails, those that could be read.
[[nodiscard]] bool read(const QSqlDatabase &database, QList<Flag> &flags, QSqlError &error);
/// Sets \a flag, in place of one that is there; \a account is who did.
[[nodiscard]] bool insert(const QSqlDatabase &database, const Flag &flag, const QString &account,
                          QSqlError &error);
/// Takes the flag of \a character away, if there is one.
[[nodiscard]] bool remove(const QSqlDatabase &database, const CharacterId &character,
                          QSqlError &error);

} // namespace JournalFlags
