// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>

/// Whether the desktop has a session bus. Where it has none, libdbus would start one of its own,
/// and wait for it. Any thread.
[[nodiscard]] bool hasSessionBus();

/// Opens QDBusConnection::sessionBus() in a thread of its own, for a bus that takes the connection
/// and does not greet would be waited for without an end; then, or if it is open already, calls
/// \a opened, once and later. Never where it does not greet, or \a context has died. GUI thread.
void openSessionBus(QObject *context, std::function<void(bool isOpen)> opened);
