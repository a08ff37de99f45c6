// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

class QWindow;

/// Under X11: ends the start that is named \a startupId, and asks for \a window to come to the
/// front as of the time of that start, which Qt has no way to be told. False where the window is
/// still to be asked for: the id says no time, it is not X11, or the program was built without
/// libxcb. GUI thread.
[[nodiscard]] bool activateByStart(QWindow &window, const QByteArray &startupId);
