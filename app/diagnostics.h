// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class Session;

/// What somebody who helps needs to know: the program and the system, the connection without its
/// key, what waits in the queue, the budgets, and the last lines of the log \a logFile. Redacted:
/// no key, no token, no names of characters. \a session may be null. Reads at most 32 KiB. GUI
/// thread.
[[nodiscard]] QString diagnostics(Session *session, const QString &logFile);
