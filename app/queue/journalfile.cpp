// SPDX-License-Identifier: Apache-2.0
#include "queue/journalfile.h"

#include "log/categories.h"
#include "queue/journalcleanups.h"
#include "queue/journalerror.h"
#include "queue/journalflags.h"
#include "queue/journalgates.h"
#include "queue/journalrecords.h"
#include "queue/journalrow.h"
#include "queue/journalsalvage.h"
#include "queue/journalschema.h"
#include "queue/journalstatement.h"
#include "queue/takeover.h"

#include <QDir>
#include <QUuid>
#include <QVariant>

#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// Only its owner may look into it.
bool makeFolder(const QString &folder)
{
    return QDir().mkpath(folder)
        && QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

/// SQLite gives its other files the permissions of the first one.
bool makeFile(const QString &name)
{
    QFile file(name);
    return file.open(QFile::ReadWrite) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

JournalFile::JournalFile(QString folder, QString account, std::chrono::days keep)
    : m_folder(std::move(folder))
    , m_account(std::move(account))
    , m_keep(keep)
    , m_connectionName(u"journal-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

JournalFile::~JournalFile()
{
    closeDatabase();
}

Result<JournalStart> JournalFile::open(const QDateTime &now)
{
    if (!makeFolder(m_folder))
        return tl::unexpected(JournalError::noFolder(m_folder));
    switch (m_lock.take(m_folder + u"/journal.lock"_s)) {
    case FileLock::Taking::Taken:
        break;
    case FileLock::Taking::InUse:
        return tl::unexpected(JournalError::inUse());
    case FileLock::Taking::NoSpace:
        return tl::unexpected(JournalError::diskFull());
    case FileLock::Taking::Refused:
        return tl::unexpected(JournalError::noFolder(m_folder));
    }
    if (!makeFile(fileName()))
        return tl::unexpected(JournalError::noFolder(m_folder));
    JournalStart start;
    if (openDatabase() && prepare(start, now))
        return start;
    if (JournalError::isDamage(m_error) && startAnew(start, now))
        return start;
    qCWarning(lcQueue) << "the journal cannot be opened:" << m_error.nativeErrorCode();
    closeDatabase();
    return tl::unexpected(JournalError::toError(m_error));
}

Result<std::vector<bool>> JournalFile::write(const QList<Unit> &units)
{
    std::vector<bool> written;
    bool isDone =
        run(u"BEGIN IMMEDIATE"_s) && (!units.isEmpty() || m_runs.touch(m_database, m_error));
    for (const Unit &unit : units) {
        bool isWritten = false;
        isDone = isDone && writeUnit(unit, isWritten);
        written.push_back(isWritten);
    }
    if (isDone && run(u"COMMIT"_s))
        return written;
    const Error error = JournalError::toError(m_error);
    qCWarning(lcQueue) << "the journal cannot be written:" << m_error.nativeErrorCode();
    // After some errors SQLite has done so itself.
    std::ignore = run(u"ROLLBACK"_s);
    return tl::unexpected(error);
}

Result<HistoryPage> JournalFile::history(const HistoryQuery &query)
{
    HistoryPage page;
    if (JournalRecords::history(m_database, query, page, m_error))
        return page;
    return tl::unexpected(JournalError::toError(m_error));
}

Result<CleanupPage> JournalFile::cleanups(const HistoryQuery &query)
{
    CleanupPage page;
    if (JournalCleanups::history(m_database, query, page, m_error))
        return page;
    return tl::unexpected(JournalError::toError(m_error));
}

Result<RecalledCleanup> JournalFile::cleanup(const CleanupId &id)
{
    QList<CleanupRecord> found;
    RecalledCleanup recalled;
    if (!JournalCleanups::find(m_database, id, found, m_error)
        || !JournalRecords::ofCleanup(m_database, id, recalled.operations, m_error))
        return tl::unexpected(JournalError::toError(m_error));
    if (found.isEmpty()) // as it was read before
        return tl::unexpected(JournalError::toError(JournalError::damage()));
    recalled.cleanup = found.constFirst();
    return recalled;
}

void JournalFile::keepGate(RateBudget::Bucket bucket, const RateBudget::Gate &gate)
{
    if (!JournalGates::write(m_database, bucket, gate, m_error))
        qCWarning(lcQueue) << "a rest is not recorded:" << m_error.nativeErrorCode();
}

void JournalFile::notePage(const QDateTime &now)
{
    if (!m_runs.notePage(m_database, now, m_error))
        qCWarning(lcQueue) << "the first page is not recorded:" << m_error.nativeErrorCode();
}

void JournalFile::close(const QDateTime &now, RunEnd end)
{
    if (end == RunEnd::Clean && !m_runs.end(m_database, now, m_error))
        qCWarning(lcQueue) << "the end of the run is not recorded:" << m_error.nativeErrorCode();
    if (end == RunEnd::Unclean)
        qCWarning(lcQueue) << "the last steps are not recorded:" << m_error.nativeErrorCode();
    closeDatabase();
}

bool JournalFile::openDatabase()
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
    m_database.setDatabaseName(fileName());
    // Nobody else has it: there is nothing to wait for.
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s);
    if (m_database.open())
        return true;
    m_error = m_database.lastError();
    return false;
}

void JournalFile::closeDatabase()
{
    if (!m_database.isValid())
        return;
    m_database = {};
    QSqlDatabase::removeDatabase(m_connectionName);
}

bool JournalFile::prepare(JournalStart &start, const QDateTime &now)
{
    if (!JournalSchema::configure(m_database, m_error))
        return false;
    if (JournalSchema::versionOf(m_database) > JournalSchema::version()) {
        start.isReadOnly = true;
        // Its columns may be others.
        std::ignore = JournalRecords::unfinished(m_database, start.operations, m_error);
        std::ignore = JournalFlags::read(m_database, start.flags, m_error);
        return run(u"PRAGMA query_only=ON"_s);
    }
    if (!JournalSchema::migrate(m_database, m_error)
        || !m_runs.read(m_database, start, now, m_error)
        || !JournalGates::read(m_database, start.gates, m_error))
        return false;
    if (start.lastEnd == RunEnd::Unclean && !JournalSchema::isSound(m_database, m_error))
        return false;
    return takeOver(start, now) && JournalRecords::purge(m_database, now, m_keep, m_error)
        && JournalCleanups::purge(m_database, now, m_keep, m_error)
        && m_runs.begin(m_database, now, m_error);
}

/// In place of a damaged journal.
bool JournalFile::startAnew(JournalStart &start, const QDateTime &now)
{
    closeDatabase();
    JournalStart::Damage damage{.keptAs = setAside(fileName())};
    if (damage.keptAs.isEmpty() || !makeFile(fileName()) || !openDatabase())
        return false;
    const Salvage found = salvage(damage.keptAs);
    damage.read = int(found.operations.size());
    damage.isAll = found.isAll;
    qCWarning(lcQueue) << "the journal was damaged; operations read:" << damage.read;
    if (!JournalSchema::configure(m_database, m_error)
        || !JournalSchema::migrate(m_database, m_error))
        return false;
    start = {};
    start.lastEnd = RunEnd::Unclean;
    start.damage = damage;
    return insert(found) && takeOver(start, now) && m_runs.begin(m_database, now, m_error);
}

bool JournalFile::insert(const Salvage &found)
{
    return run(u"BEGIN IMMEDIATE"_s) && insertFound(m_database, found, m_error) && run(u"COMMIT"_s);
}

/// Nobody else sends: the lock is ours. So what was under way is over.
bool JournalFile::takeOver(JournalStart &start, const QDateTime &now)
{
    return JournalRecords::unfinished(m_database, start.operations, m_error)
        && write(TakeOver::recoverOperations(start)).has_value()
        && JournalCleanups::unfinished(m_database, start.cleanups, m_error)
        && write(TakeOver::recoverCleanups(start, now)).has_value()
        && endItemsWithoutRun(start, now) && JournalFlags::read(m_database, start.flags, m_error);
}

bool JournalFile::endItemsWithoutRun(JournalStart &start, const QDateTime &now)
{
    const QList<Unit> units = TakeOver::endItemsWithoutRun(start, now);
    if (units.isEmpty())
        return true;
    qCWarning(lcQueue) << "items of clean-ups that cannot be read:" << units.size();
    return write(units).has_value();
}

/// All of it or nothing of it. False on an error other than that another came first.
bool JournalFile::writeUnit(const Unit &unit, bool &isWritten)
{
    if (!run(u"SAVEPOINT unit"_s))
        return false;
    isWritten = true;
    for (const Operation &operation : unit.operations) {
        if (isWritten && !writeOne(operation, isWritten))
            return false;
    }
    if (isWritten && unit.cleanup && !writeOne(*unit.cleanup, isWritten))
        return false;
    if (isWritten && unit.flag && !writeOne(*unit.flag, isWritten))
        return false;
    if (!isWritten && !run(u"ROLLBACK TO unit"_s))
        return false;
    return run(u"RELEASE unit"_s);
}

bool JournalFile::writeOne(const Operation &operation, bool &isWritten)
{
    QSqlQuery query(m_database);
    const bool isNew = operation.version == 0;
    query.prepare(isNew ? JournalRow::insertion() : JournalRow::update());
    if (isNew)
        JournalRow::bindInsertion(query, operation, m_account);
    else
        JournalRow::bindUpdate(query, operation);
    bool isRun = execute(query, m_error);
    isWritten = isRun && query.numRowsAffected() == 1;
    if (isWritten)
        isRun = JournalCleanups::note(m_database, operation, isWritten, m_error);
    // What is gone needs no second opinion.
    if (isWritten && operation.state == OperationState::Done && isRemoval(operation.action))
        isRun = JournalFlags::remove(m_database, operation.character, m_error);
    return isRun || JournalError::isConstraint(m_error);
}

bool JournalFile::writeOne(const CleanupRecord &cleanup, bool &isWritten)
{
    const bool isNew = cleanup.run.version == 0;
    isWritten = isNew && JournalCleanups::insert(m_database, cleanup, m_account, m_error);
    const bool isRun =
        isNew ? isWritten : JournalCleanups::update(m_database, cleanup.run, isWritten, m_error);
    return isRun || JournalError::isConstraint(m_error);
}

bool JournalFile::writeOne(const FlagRecord &next, bool &isWritten)
{
    isWritten = next.isSet ? JournalFlags::insert(m_database, next.flag, m_account, m_error)
                           : JournalFlags::remove(m_database, next.flag.character, m_error);
    return isWritten || JournalError::isConstraint(m_error);
}

bool JournalFile::run(const QString &statement)
{
    QSqlQuery query(m_database);
    query.prepare(statement);
    return execute(query, m_error);
}

QString JournalFile::fileName() const
{
    return m_folder + u"/journal.db"_s;
}
