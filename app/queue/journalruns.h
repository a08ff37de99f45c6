// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

class QDateTime;
class QSqlDatabase;
class QSqlError;
struct JournalStart;

/// The starts of the program on one journal, and how far each has come. Each call is false with an
/// \a error where the database fails. In the journal's thread.
class JournalRuns
{
public:
    /// How the last ones ended.
    [[nodiscard]] bool read(const QSqlDatabase &database, JournalStart &start, const QDateTime &now,
                            QSqlError &error) const;
    /// This run begins.
    [[nodiscard]] bool begin(const QSqlDatabase &database, const QDateTime &now, QSqlError &error);
    /// Its first page is on screen.
    [[nodiscard]] bool notePage(const QSqlDatabase &database, const QDateTime &now,
                                QSqlError &error) const;
    /// Makes the transaction under way one that has something to write, and changes nothing.
    [[nodiscard]] bool touch(const QSqlDatabase &database, QSqlError &error) const;
    /// It ends cleanly; nothing if none began.
    [[nodiscard]] bool end(const QSqlDatabase &database, const QDateTime &now, QSqlError &error);

private:
    qint64 m_current = 0; ///< 0 where none began
};
