// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/cleanuprun.h"

#include <QByteArray>
#include <QList>

/// What became of an item of a clean-up. A value; any thread.
struct CleanupResult
{
    /// In the words of a run; what is left when it has ended was not sent.
    enum class Kind : quint8 {
        Done,
        AlreadyGone,
        Changed,
        Failed,
        LeftAlone,
        TakenBack,
        Open,
        Rest
    };

    CleanupItem item{};
    std::optional<Operation> operation{}; ///< where it is known, with what the server said

    [[nodiscard]] Kind kind() const;
    /// Something of it is still to come where the run goes on.
    [[nodiscard]] bool isLeft() const { return kind() == Kind::Open || kind() == Kind::Rest; }

    friend bool operator==(const CleanupResult &, const CleanupResult &) = default;
};

// For other programs, in the order of the list. `result` is one of done, already_gone, changed,
// failed, left_alone, taken_back, open and not_sent; `outcome` is the record's word, which says why
// one was left alone: flagged or called_off. Pure; any thread.

/// One a line; the first line names the columns (models/csv.h). The last two are the `action` and
/// the `why` of the clean-up itself.
[[nodiscard]] QByteArray resultsToCsv(const CleanupRun &run, const QList<CleanupResult> &results);
/// An object: `run` is the clean-up itself with `counts`, how many have each result, and `items`
/// are the results with the fields of the other columns. What is not known is null.
[[nodiscard]] QByteArray resultsToJson(const CleanupRun &run, const QList<CleanupResult> &results);

Q_DECLARE_METATYPE(CleanupResult)
