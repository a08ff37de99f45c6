// SPDX-License-Identifier: Apache-2.0
#include "queue/journalschema.h"

#include "queue/journalerror.h"
#include "queue/journalstatement.h"

#include <QSqlDatabase>
#include <QString>
#include <QVariant>

#include <array>

using namespace Qt::StringLiterals;

namespace {

// What the columns of an operation mean, domain/operation.h has it. The times are in milliseconds
// since 1970, UTC. No key, no address of a ref and no attribute is in here.
constexpr std::array StepTo1{
    R"(CREATE TABLE operation(
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        version INTEGER NOT NULL,
        character TEXT NOT NULL CHECK(length(character) BETWEEN 1 AND 128),
        name TEXT NOT NULL,
        action TEXT NOT NULL,
        pose TEXT NOT NULL,
        idempotency_key TEXT NOT NULL,
        seen_status TEXT NOT NULL,
        seen_updated_at TEXT NOT NULL,
        state TEXT NOT NULL CHECK(state IN('held', 'queued', 'checking', 'sending', 'uncertain',
            'done', 'conflict', 'failed', 'cancelled')),
        outcome TEXT NOT NULL,
        decided_by TEXT NOT NULL,
        decided_at INTEGER NOT NULL,
        ended_at INTEGER,
        attempts INTEGER NOT NULL,
        unconfirmed INTEGER NOT NULL,
        may_have_arrived INTEGER NOT NULL,
        cancel_wanted INTEGER NOT NULL,
        waits_for_click INTEGER NOT NULL,
        is_dismissed INTEGER NOT NULL,
        found_status TEXT NOT NULL,
        found_at INTEGER,
        error TEXT,
        request_id TEXT NOT NULL
    ) STRICT)",
    // Never two for one character.
    R"(CREATE UNIQUE INDEX one_open ON operation(character)
        WHERE state IN('held', 'queued', 'checking', 'sending', 'uncertain'))",
    "CREATE INDEX ended ON operation(ended_at) WHERE ended_at IS NOT NULL",
    // A second lock beside isTransition(): no bug of ours turns an end into a beginning.
    R"(CREATE TRIGGER edges BEFORE UPDATE OF state ON operation
        WHEN OLD.state <> NEW.state AND NOT (CASE OLD.state
            WHEN 'held' THEN NEW.state IN('queued', 'cancelled')
            WHEN 'queued' THEN NEW.state IN('checking', 'uncertain', 'cancelled')
            WHEN 'checking' THEN NEW.state IN('queued', 'sending', 'uncertain', 'done', 'conflict',
                'cancelled', 'failed')
            WHEN 'sending' THEN NEW.state IN('queued', 'uncertain', 'done', 'conflict', 'failed')
            WHEN 'uncertain' THEN NEW.state IN('queued', 'done', 'conflict', 'failed', 'cancelled')
            WHEN 'failed' THEN NEW.state IN('queued', 'uncertain')
            ELSE 0 END)
        BEGIN SELECT RAISE(ABORT, 'no such transition'); END)",
    R"(CREATE TRIGGER versions BEFORE UPDATE ON operation WHEN NEW.version <= OLD.version
        BEGIN SELECT RAISE(ABORT, 'a version comes once'); END)",
    // Each start of the program on this journal.
    R"(CREATE TABLE run(
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        started_at INTEGER NOT NULL,
        page_shown_at INTEGER,
        ended_at INTEGER
    ) STRICT)",
    // Until when the server wants no requests of a kind, and which share of its rate we use.
    R"(CREATE TABLE gate(
        bucket TEXT PRIMARY KEY,
        closed_until INTEGER NOT NULL,
        share REAL NOT NULL
    ) STRICT)",
};

// The clean-ups, which are runs over many characters. What of an item has become an operation, the
// item names; the rest is still to do.
constexpr std::array StepTo2{
    "ALTER TABLE operation ADD COLUMN cleanup TEXT",
    "CREATE INDEX of_cleanup ON operation(cleanup) WHERE cleanup IS NOT NULL",
    R"(CREATE TABLE cleanup(
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        version INTEGER NOT NULL,
        action TEXT NOT NULL,
        state TEXT NOT NULL CHECK(state IN('held', 'running', 'paused', 'stopped', 'ended',
            'undone')),
        started_at INTEGER NOT NULL,
        ended_at INTEGER,
        started_by TEXT NOT NULL,
        why TEXT NOT NULL
    ) STRICT)",
    R"(CREATE TABLE cleanup_item(
        cleanup TEXT NOT NULL REFERENCES cleanup(id) ON DELETE CASCADE,
        ordinal INTEGER NOT NULL,
        character TEXT NOT NULL CHECK(length(character) BETWEEN 1 AND 128),
        name TEXT NOT NULL,
        seen_status TEXT NOT NULL,
        seen_updated_at TEXT NOT NULL,
        operation TEXT UNIQUE,
        PRIMARY KEY(cleanup, ordinal),
        UNIQUE(cleanup, character)
    ) STRICT, WITHOUT ROWID)",
    // No bug of ours has an item sent as two operations, or begins a run anew that is over for
    // good.
    R"(CREATE TRIGGER items BEFORE UPDATE OF operation ON cleanup_item
        WHEN OLD.operation IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'an item becomes an operation once'); END)",
    R"(CREATE TRIGGER cleanups BEFORE UPDATE ON cleanup
        WHEN NEW.version <= OLD.version OR (OLD.state <> NEW.state AND OLD.state IN('stopped',
            'undone'))
        BEGIN SELECT RAISE(ABORT, 'no such transition'); END)",
};

// Why something was decided, and which characters somebody wants a second opinion on.
constexpr std::array StepTo3{
    "ALTER TABLE operation ADD COLUMN why TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE operation ADD COLUMN was_flagged INTEGER NOT NULL DEFAULT 0",
    R"(CREATE TABLE flag(
        character TEXT PRIMARY KEY CHECK(length(character) BETWEEN 1 AND 128),
        name TEXT NOT NULL,
        flagged_at INTEGER NOT NULL,
        flagged_by TEXT NOT NULL
    ) STRICT, WITHOUT ROWID)",
};

// Which clean-ups nobody paused: it was the end of the program.
constexpr std::array StepTo4{
    "ALTER TABLE cleanup ADD COLUMN was_interrupted INTEGER NOT NULL DEFAULT 0",
};

// What somebody has said of an item's character: before its run began, with a flag that it was
// included with, and before it was begun or retried, with a decision that came to nothing.
constexpr std::array StepTo5{
    "ALTER TABLE cleanup_item ADD COLUMN flagged_at INTEGER",
    "ALTER TABLE cleanup_item ADD COLUMN is_called_off INTEGER NOT NULL DEFAULT 0",
};

constexpr std::array<JournalSchema::Step, 5> Steps{StepTo1, StepTo2, StepTo3, StepTo4, StepTo5};

bool run(const QSqlDatabase &database, const QString &statement, QSqlError &error)
{
    QSqlQuery query(database);
    if (query.exec(statement))
        return true;
    error = query.lastError();
    return false;
}

QVariant pragma(const QSqlDatabase &database, const QString &name)
{
    QSqlQuery query(database);
    if (!query.exec(u"PRAGMA "_s + name) || !query.next())
        return {};
    return query.value(0);
}

bool take(const QSqlDatabase &database, const JournalSchema::Step &step, int version,
          QSqlError &error)
{
    for (const char *statement : step) {
        if (!run(database, QString::fromLatin1(statement), error))
            return false;
    }
    return run(database, u"PRAGMA application_id=%1"_s.arg(JournalSchema::ApplicationId), error)
        && run(database, u"PRAGMA user_version=%1"_s.arg(version), error);
}

} // namespace

int JournalSchema::version()
{
    return int(Steps.size());
}

bool JournalSchema::configure(const QSqlDatabase &database, QSqlError &error)
{
    // Exclusive before WAL, or SQLite shares memory with others. It is written far more than read,
    // and what is read again is in the system's memory, so that little of it, in KiB, need be in
    // ours; the usual is 2,000.
    for (const char *setting :
         {"locking_mode=EXCLUSIVE", "trusted_schema=OFF", "cell_size_check=ON", "foreign_keys=ON",
          "cache_size=-64", "journal_size_limit=4194304", "journal_mode=WAL", "synchronous=FULL"}) {
        if (!run(database, u"PRAGMA "_s + QString::fromLatin1(setting), error))
            return false;
    }
    constexpr int full = 2;
    return pragma(database, u"journal_mode"_s).toString() == u"wal"
        && pragma(database, u"synchronous"_s).toInt() == full;
}

bool JournalSchema::migrate(const QSqlDatabase &database, QSqlError &error)
{
    return migrate(database, error, Steps);
}

bool JournalSchema::migrate(const QSqlDatabase &database, QSqlError &error,
                            std::span<const Step> steps)
{
    const int from = versionOf(database);
    if (from < 0)
        return false;
    for (int to = from + 1; to <= int(steps.size()); ++to) {
        if (!run(database, u"BEGIN IMMEDIATE"_s, error))
            return false;
        if (!take(database, steps[std::size_t(to - 1)], to, error)
            || !run(database, u"COMMIT"_s, error)) {
            QSqlError ofRollback;
            run(database, u"ROLLBACK"_s, ofRollback);
            return false;
        }
    }
    return true;
}

bool JournalSchema::isSound(const QSqlDatabase &database, QSqlError &error)
{
    QSqlQuery query(database);
    query.prepare(u"PRAGMA quick_check(1)"_s);
    if (!execute(query, error))
        return false;
    if (query.next() && query.value(0).toString() == u"ok")
        return true;
    error = JournalError::damage();
    return false;
}

int JournalSchema::versionOf(const QSqlDatabase &database)
{
    const QVariant version = pragma(database, u"user_version"_s);
    return version.isValid() ? version.toInt() : -1;
}
