// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>

/// How large the window is before anybody has chosen: within \a available, what the screen leaves
/// between its own bars, with room for the frame that a window manager adds.
[[nodiscard]] QSize firstSize(const QSize &available);
