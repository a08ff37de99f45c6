// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/ratebudget.h"

#include <QList>

#include <utility>

class QSqlDatabase;
class QSqlError;

/// What the last refusals for want of tokens left, so that a restart is no way around them. Each
/// call is false with an \a error where the database fails. In the journal's thread.
namespace JournalGates {

using Gates = QList<std::pair<RateBudget::Bucket, RateBudget::Gate>>;

[[nodiscard]] bool read(const QSqlDatabase &database, Gates &gates, QSqlError &error);
[[nodiscard]] bool write(const QSqlDatabase &database, RateBudget::Bucket bucket,
                         const RateBudget::Gate &gate, QSqlError &error);

} // namespace JournalGates
