// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"

#include <functional>

class QObject;

/// Makes what an operation becomes last, before it takes effect: above all the intent to send,
/// before there is a request. \a next stands for a compare-and-set from the version before its own;
/// version 0 is a new decision. \a answered is called once, in the call or later, in the order of
/// the calls, never after \a context died: with false if another transition came first, or if the
/// new decision must not be accepted. What is not answered is not recorded, and goes no further.
/// GUI thread.
using Recorder = std::function<void(const Operation &next, QObject *context,
                                    const std::function<void(bool isRecorded)> &answered)>;

/// Records nothing: operations end with the process.
inline void recordNothing(const Operation & /*next*/, QObject * /*context*/,
                          const std::function<void(bool isRecorded)> &answered)
{
    answered(true);
}
