// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QThreadPool>

#include <memory>

// Waiting for the last work of a pool would stop the window, so it ends in its own time, after
// whoever asked for it has gone. GUI thread.

/// Takes away \a pool once nothing is under way in it any more, and never waits for that, unless
/// the program ends. What waits in the pool to begin is done, too: clear() it where it need not be.
void retire(std::unique_ptr<QThreadPool> pool);

/// The end of the program: returns when all retired ones are done. What they draw with goes before
/// Qt would wait for them.
void endRetiredPools();
