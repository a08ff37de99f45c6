// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

class QWindow;

/// What the desktop gave this process to come to the front with (XDG_ACTIVATION_TOKEN), or empty.
[[nodiscard]] QByteArray activationToken();

/// Brings \a window to the front with the \a token of the start that asks for it: on Wayland no
/// window comes there without one. An empty one asks all the same. GUI thread.
void activate(QWindow &window, const QByteArray &token);
