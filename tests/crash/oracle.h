// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crash/told.h"
#include "sandbox/recordline.h"

#include <QList>
#include <QStringList>

/// What is compared once all is at rest.
struct Evidence
{
    Told told;
    QList<Operation> journal;          ///< all operations of the journal
    QList<sandbox::RecordLine> record; ///< the server's own, of all that time
};

/// Where the promise was broken, a line for each time; empty if it was kept. Every accepted
/// operation is applied, undone or handed back, and journal, reviewer and server say the same of
/// it; no write but after a fetch that showed what the reviewer saw; no request but for a recorded
/// attempt. A line begins with one of these and a colon:
///
/// * "lost": accepted, and not in the journal
/// * "never ended"
/// * "told otherwise": the reviewer was told of another end than the journal has
/// * "done, and not so": Done, and the server never had the wanted state
/// * "undone, and applied"
/// * "handed back, and applied": Failed or Conflict, though all there was to find was our own
/// effect
/// * "applied twice"
/// * "more requests than attempts"
/// * "no guard": a write without a fetch of its own before it
/// * "misdirected": a write though the fetch before it showed another's change
[[nodiscard]] QStringList violations(const Evidence &evidence);
