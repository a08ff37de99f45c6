// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <optional>

// What a launcher under X11 names a start by, DESKTOP_STARTUP_ID:
// https://specifications.freedesktop.org/startup-notification-spec/latest/

/// When somebody asked for the start that is named \a startupId: ms of the X server's clock, never
/// 0. None where the id does not say it.
[[nodiscard]] std::optional<quint32> timeOfStart(const QByteArray &startupId);

/// That the start named \a startupId is over, so that nothing on screen waits for its window: in
/// parts of 20 bytes each, as X messages take them, the last one filled up with zeros.
[[nodiscard]] QByteArrayList endOfStart(const QByteArray &startupId);
