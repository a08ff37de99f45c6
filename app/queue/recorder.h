// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/cleanuprun.h"
#include "domain/flag.h"
#include "domain/result.h"

#include <QList>

#include <functional>

class QObject;

/// Makes what operations become last, before it takes effect: above all the intent to send, before
/// there is a request. Each of \a next stands for a compare-and-set from the version before its
/// own; version 0 is a new decision. All of them are recorded or none is. \a recorded is called
/// once, in the call or later, in the order of the calls, never after \a context died: with an
/// Error of kind Conflict if another transition came first or another decision is open, of kind
/// Storage if a new decision could not be written. What is not answered is not recorded, and goes
/// no further; a step of an accepted one that cannot be written is answered once it can. GUI
/// thread.
using Recorder = std::function<void(const QList<Operation> &next, QObject *context,
                                    const Handler<void> &recorded)>;

/// As a Recorder, for a clean-up: version 0 is a new one with its items, which later versions need
/// not bring. An operation of a clean-up is new to a Recorder once for each item.
using CleanupRecorder =
    std::function<void(const CleanupRecord &next, QObject *context, const Handler<void> &recorded)>;

/// As a Recorder, for a flag that is set or taken away: an Error says that it stays as it was.
using FlagRecorder =
    std::function<void(const FlagRecord &next, QObject *context, const Handler<void> &recorded)>;

/// Records nothing: operations end with the process.
inline void recordNothing(const QList<Operation> & /*next*/, QObject * /*context*/,
                          const Handler<void> &recorded)
{
    recorded({});
}

/// The same for clean-ups.
inline void recordNoCleanup(const CleanupRecord & /*next*/, QObject * /*context*/,
                            const Handler<void> &recorded)
{
    recorded({});
}
