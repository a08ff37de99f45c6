// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QFontMetrics;

/// \a lines in \a room pixels of width: each goes on below where it does not fit, and only a word
/// that is too long alone is elided. Of more than \a most the first ones are left out, each with
/// all that it says; of the last one what it begins with stays.
[[nodiscard]] QStringList wrappedLines(const QStringList &lines, const QFontMetrics &metrics,
                                       int room, int most);
