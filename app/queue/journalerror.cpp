// SPDX-License-Identifier: Apache-2.0
#include "queue/journalerror.h"

#include <QCoreApplication>
#include <QSqlError>

namespace {

// SQLite's primary result codes; the extended ones have them in the low byte.
enum class Code : quint8 {
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    Constraint = 19,
    NotADatabase = 26
};

Code codeOf(const QSqlError &error)
{
    constexpr int primary = 0xff;
    return Code(error.nativeErrorCode().toInt() & primary);
}

Error storageError(const QString &message)
{
    Error error;
    error.kind = Error::Kind::Storage;
    error.delivery = Error::Delivery::NotSent;
    error.message = message;
    return error;
}

/// Gives the texts of this file their context.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

} // namespace

bool JournalError::isDamage(const QSqlError &error)
{
    return codeOf(error) == Code::Corrupt || codeOf(error) == Code::NotADatabase;
}

bool JournalError::isConstraint(const QSqlError &error)
{
    return codeOf(error) == Code::Constraint;
}

QSqlError JournalError::damage()
{
    return {{}, {}, QSqlError::UnknownError, QString::number(int(Code::Corrupt))};
}

Error JournalError::toError(const QSqlError &error)
{
    if (codeOf(error) == Code::Full)
        return diskFull();
    return storageError(Text::tr(
        "Decisions cannot be recorded on this disk. Look at its space and its permissions."));
}

Error JournalError::diskFull()
{
    return storageError(
        Text::tr("The disk is full, so decisions cannot be recorded. Make some room."));
}

Error JournalError::noFolder(const QString &folder)
{
    return storageError(
        Text::tr("Decisions cannot be recorded: %1 cannot be written to. Look at its permissions.")
            .arg(folder));
}

Error JournalError::inUse()
{
    return storageError(
        Text::tr("Another Greenroom has the journal of this connection open. Close it, "
                 "then try again."));
}

Error JournalError::newer()
{
    return storageError(
        Text::tr("A newer Greenroom has written the journal of this connection. Update "
                 "Greenroom to decide here."));
}

Error JournalError::tooSlow()
{
    return storageError(
        Text::tr("The disk takes too long to record what is about to be sent. It is tried "
                 "again; look at what keeps the disk busy."));
}

Error JournalError::overtaken()
{
    Error error = storageError({});
    error.kind = Error::Kind::Conflict;
    return error;
}
