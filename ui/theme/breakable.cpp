// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/breakable.h"

#include <QString>

QString breakable(const QString &text)
{
    // An id, which people may want to copy, stays whole.
    constexpr int longest = 40;
    constexpr QChar zeroWidthSpace(0x200b);
    QString broken;
    broken.reserve(text.size());
    int inWord = 0;
    for (const QChar each : text) {
        inWord = each.isSpace() ? 0 : inWord + 1;
        if (inWord > longest && !each.isLowSurrogate()) {
            broken += zeroWidthSpace;
            inWord = 1;
        }
        broken += each;
    }
    return broken;
}
