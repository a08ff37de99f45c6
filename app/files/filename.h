// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// Of the 255 bytes that file systems take for a name; a number and an ending follow.
constexpr qsizetype MostFileNameBytes = 180;

/// \a text as the name of a file on every system, without an ending: no separators, no control or
/// direction characters, nothing that Windows reserves, no dot or blank at either end, no more of
/// it than \a most bytes of UTF-8. Empty if nothing is left.
[[nodiscard]] QString safeFileName(const QString &text, qsizetype most = MostFileNameBytes);
