// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <sys/resource.h>

#include <csignal>

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

/// While it lives, no file of this process grows beyond \a bytes: the disk is full.
class FileLimit
{
public:
    explicit FileLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_former);
        const rlimit limit{bytes, m_former.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileLimit() { setrlimit(RLIMIT_FSIZE, &m_former); }
    FileLimit(const FileLimit &) = delete;
    FileLimit &operator=(const FileLimit &) = delete;
    FileLimit(FileLimit &&) = delete;
    FileLimit &operator=(FileLimit &&) = delete;

private:
    rlimit m_former{};
};

/// As a crash leaves it: the last run never ended.
[[nodiscard]] inline bool forgetTheLastEnd(const QString &folder)
{
    const OpenFile file(folder);
    return file.isOpen
        && file.run(QStringLiteral(
            "UPDATE run SET ended_at = NULL WHERE seq = (SELECT max(seq) FROM run)"));
}
