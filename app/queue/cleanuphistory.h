// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/cleanuprun.h"
#include "domain/result.h"
#include "queue/cleanupprogress.h"
#include "queue/journalstart.h"

#include <QHash>
#include <QList>

#include <functional>

class QObject;

/// A clean-up without its items.
struct CleanupSummary
{
    CleanupRun run{};
    CleanupCounts counts{};
};

/// Newest first.
struct CleanupPage
{
    QList<CleanupSummary> cleanups{};
    qint64 next = 0; ///< HistoryQuery::before of the page after; 0 when there is none
};

/// A clean-up as the record has it, with all that is known of its items.
struct RecalledCleanup
{
    CleanupRecord cleanup{};
    QHash<OperationId, Operation> operations{}; ///< those of the items that have become one
};

/// Reads the clean-ups of all runs of the program that the record still has. Each call answers
/// once, in the call or later, never after its context died; errors are of kind Storage. GUI
/// thread.
struct CleanupReader
{
    /// None is known.
    static void noPage(const HistoryQuery & /*query*/, QObject * /*context*/,
                       const Handler<CleanupPage> &read)
    {
        read(CleanupPage());
    }
    static void noCleanup(const CleanupId & /*id*/, QObject * /*context*/,
                          const Handler<RecalledCleanup> & /*read*/)
    {}

    std::function<void(const HistoryQuery &query, QObject *context,
                       const Handler<CleanupPage> &read)>
        page = noPage;
    /// One of such a page.
    std::function<void(const CleanupId &id, QObject *context, const Handler<RecalledCleanup> &read)>
        one = noCleanup;
};
