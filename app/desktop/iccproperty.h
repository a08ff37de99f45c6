// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

/// The ICC profile in \a value, which somebody has set as a property of a window whose items have
/// \a bits each; empty where it is none for an RGB display. Anybody may set it, so that nothing of
/// it is taken for granted. Any thread.
[[nodiscard]] QByteArray iccProfileIn(int bits, const QByteArray &value);

/// What the property with the profile of the screen at \a place is called, from 0; it is on the
/// root window. Any thread.
[[nodiscard]] QByteArray iccPropertyName(qsizetype place);
