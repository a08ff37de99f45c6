// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

/// The ICC profile in \a value, which somebody has set as a property of a window whose items have
/// \a bits each; empty where it is none for an RGB display. Anybody may set it, so that nothing of
/// it is taken for granted. Any thread.
[[nodiscard]] QByteArray iccProfileIn(int bits, const QByteArray &value);
