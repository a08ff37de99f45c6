// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/filelimit.h"

#include <QByteArray>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QTemporaryDir>
#include <QTest>
#include <QVariant>

/// The file of a journal that nobody has open, as SQL sees it.
struct OpenFile
{
    explicit OpenFile(const QString &folder)
        : database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("test")))
    {
        database.setDatabaseName(folder + QStringLiteral("/journal.db"));
        isOpen = database.open();
    }
    ~OpenFile()
    {
        database = {};
        QSqlDatabase::removeDatabase(QStringLiteral("test"));
    }
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;
    OpenFile(OpenFile &&) = delete;
    OpenFile &operator=(OpenFile &&) = delete;
    [[nodiscard]] bool run(const QString &statement) const
    {
        QSqlQuery query(database);
        return query.exec(statement);
    }

    QSqlDatabase database;
    bool isOpen = false;
};

/// As a crash leaves it: the last run never ended.
[[nodiscard]] inline bool forgetTheLastEnd(const QString &folder)
{
    const OpenFile file(folder);
    return file.isOpen
        && file.run(QStringLiteral(
            "UPDATE run SET ended_at = NULL WHERE seq = (SELECT max(seq) FROM run)"));
}

/// The actions of its clean-ups say nothing any more.
[[nodiscard]] inline bool spoilTheRun(const QString &folder)
{
    const OpenFile file(folder);
    return file.isOpen
        && file.run(QStringLiteral("UPDATE cleanup SET version = version + 1, action = '?'"));
}

/// As a crash leaves it, with an index that cannot be read. Nothing else is wrong with it.
[[nodiscard]] inline bool damageAnIndex(const QString &folder)
{
    constexpr qint64 page = 4096;
    qint64 root = 0;
    {
        const OpenFile file(folder);
        QSqlQuery query(file.database);
        if (!file.run(QStringLiteral("UPDATE run SET ended_at = NULL"))
            || !query.exec(
                QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = 'ended'"))
            || !query.next())
            return false;
        root = query.value(0).toLongLong();
    }
    QFile file(folder + QStringLiteral("/journal.db"));
    return file.open(QFile::ReadWrite) && file.seek((root - 1) * page)
        && file.write(QByteArray(page, 'x')) == page;
}

/// A folder in \a parent for the test function that runs, and for its row.
[[nodiscard]] inline QString folderOfThisTest(const QTemporaryDir &parent)
{
    QString name = QString::fromLatin1(QTest::currentTestFunction());
    if (QTest::currentDataTag() != nullptr)
        name += u'-' + QString::fromLatin1(QTest::currentDataTag());
    return parent.filePath(name.replace(u' ', u'-'));
}
