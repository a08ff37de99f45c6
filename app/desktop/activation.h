// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <functional>

class QWindow;

/// What the desktop gave this process to come to the front with: XDG_ACTIVATION_TOKEN, else what
/// names its start under X11 (DESKTOP_STARTUP_ID), or empty. Only before the application object is
/// made: Qt takes them out of the environment.
[[nodiscard]] QByteArray activationToken();

/// Brings \a window to the front with the \a token of the start, or of the notification, that asks
/// for it: on Wayland no window comes there without one, and under X11 one that names a start says
/// since when it is wanted, and lets the cursor stop waiting. An empty one asks all the same. GUI
/// thread.
void activate(QWindow &window, const QByteArray &token);

/// Does \a request while \a token is in the environment, where Qt looks for one; with an empty
/// \a token that is left alone. This is the one place that changes the environment while threads
/// run, since Qt 6.4 takes a token from nowhere else but through its private headers. Qt reads and
/// writes it under a lock. Whoever reads without, as the system's look-up of names does, finds the
/// other variables where they were: one comes at their end, and goes. GUI thread.
void withActivationToken(const QByteArray &token, const std::function<void()> &request);
