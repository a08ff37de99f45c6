// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/cleanuprun.h"
#include "domain/flag.h"
#include "net/ratebudget.h"
#include "queue/recovery.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>
#include <utility>

/// What a journal holds when it is opened.
struct JournalStart
{
    /// A journal that was damaged, and what became of it.
    struct Damage
    {
        QString keptAs;     ///< the file that it is now
        int read = 0;       ///< so many operations could be read
        bool isAll = false; ///< as far as can be told, that was all
    };

    /// Those on their way and those handed back, in the order of their decisions.
    QList<Operation> operations;
    /// In the order of their starts: those that are not over, and those with an operation that is
    /// not, or that failed and was not put away. None of them runs.
    QList<CleanupRecord> cleanups;
    /// So many items of clean-ups that cannot be read were left, and have ended by that, or end
    /// with a check.
    int itemsWithoutRun = 0;
    /// Oldest first.
    QList<Flag> flags;
    RunEnd lastEnd = RunEnd::Clean;
    /// Written by a newer program: it can be looked at, and nothing can be decided.
    bool isReadOnly = false;
    /// The last three starts, all within two minutes, ended before a page was on screen.
    bool endedEarlyThrice = false;
    std::optional<Damage> damage;
    /// What the last refusals left of the buckets that had any.
    QList<std::pair<RateBudget::Bucket, RateBudget::Gate>> gates;
};

/// Which operations of the journal to read.
struct HistoryQuery
{
    qint64 before = 0; ///< those before this one of HistoryPage::next; 0 from the newest
    int limit = 500;   ///< at most so many, 1 or more
};

/// Newest first.
struct HistoryPage
{
    QList<Operation> operations;
    qint64 next = 0; ///< for the page after; 0 when there is none
};
