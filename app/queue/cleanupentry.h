// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "queue/cleanup.h"
#include "queue/runitems.h"

/// One of the runs that a Cleanup has; for its own files only.
struct Cleanup::Run
{
    Run(const CleanupRecord &cleanup, OperationQueue &queue, const Clock &clock)
        : run(cleanup.run)
        , items(queue, clock, cleanup.items)
    {}

    CleanupRun run;
    RunItems items;
};
