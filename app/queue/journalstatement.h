// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSqlError>
#include <QSqlQuery>

/// Runs what was prepared; false with an \a error where the database fails.
[[nodiscard]] inline bool execute(QSqlQuery &query, QSqlError &error)
{
    if (query.exec())
        return true;
    error = query.lastError();
    return false;
}
