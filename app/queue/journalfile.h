// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "files/filelock.h"
#include "queue/cleanuphistory.h"
#include "queue/journalruns.h"
#include "queue/journalstart.h"
#include "queue/journalunit.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QString>

#include <chrono>
#include <vector>

struct Salvage;

/// The journal as a SQLite file in a folder of its connection: blocks for the disk, so it lives in
/// the journal's thread. Errors are of kind Storage.
class JournalFile
{
public:
    /// \a account is who decides from now on. Ended operations are kept for \a keep, those that the
    /// reviewer has not put away for ever.
    JournalFile(QString folder, QString account, std::chrono::days keep);
    ~JournalFile();
    JournalFile(const JournalFile &) = delete;
    JournalFile &operator=(const JournalFile &) = delete;
    JournalFile(JournalFile &&) = delete;
    JournalFile &operator=(JournalFile &&) = delete;

    /// Opens or makes the file, takes it to this version, turns what a former run left into what it
    /// is now, and begins a run. A damaged file is put aside, and what can be read of it is kept.
    [[nodiscard]] Result<JournalStart> open(const QDateTime &now);

    using Unit = JournalUnit;
    /// Writes \a units in one transaction, each whole or not at all; true for those that were
    /// written, false for those that another transition came before. On an error none is. Without
    /// any it is a commit that changes nothing, and tells whether one goes well.
    [[nodiscard]] Result<std::vector<bool>> write(const QList<Unit> &units);

    [[nodiscard]] Result<HistoryPage> history(const HistoryQuery &query);
    [[nodiscard]] Result<CleanupPage> cleanups(const HistoryQuery &query);
    /// One of such a page.
    [[nodiscard]] Result<RecalledCleanup> cleanup(const CleanupId &id);

    void keepGate(RateBudget::Bucket bucket, const RateBudget::Gate &gate);
    /// The first page of this run is on screen.
    void notePage(const QDateTime &now);
    /// Ends the run, cleanly or as if it had been killed.
    void close(const QDateTime &now, RunEnd end);

private:
    [[nodiscard]] bool openDatabase();
    void closeDatabase();
    [[nodiscard]] bool prepare(JournalStart &start, const QDateTime &now);
    [[nodiscard]] bool startAnew(JournalStart &start, const QDateTime &now);
    [[nodiscard]] bool insert(const Salvage &found);
    [[nodiscard]] bool takeOver(JournalStart &start, const QDateTime &now);
    [[nodiscard]] bool endItemsWithoutRun(JournalStart &start, const QDateTime &now);
    [[nodiscard]] bool writeOne(const CleanupRecord &cleanup, bool &isWritten);
    [[nodiscard]] bool writeOne(const Operation &operation, bool &isWritten);
    [[nodiscard]] bool writeOne(const FlagRecord &next, bool &isWritten);
    [[nodiscard]] bool writeUnit(const Unit &unit, bool &isWritten);
    [[nodiscard]] bool run(const QString &statement);
    [[nodiscard]] QString fileName() const;

    const QString m_folder;
    const QString m_account;
    const std::chrono::days m_keep;
    const QString m_connectionName;
    FileLock m_lock;
    QSqlDatabase m_database;
    QSqlError m_error; ///< of the last statement that failed
    JournalRuns m_runs;
};
