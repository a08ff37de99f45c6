// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

/// The most that each may have of \a room, so that those which want more share evenly what the
/// others leave: what each of them \a wants, the least first, in pixels. All of the room where
/// nobody wants any; below zero where there is none to share.
[[nodiscard]] inline int evenShare(const QList<int> &wants, int room)
{
    for (qsizetype i = 0; i < wants.size(); ++i) {
        const int share = room / static_cast<int>(wants.size() - i);
        if (wants.at(i) > share)
            return share;
        room -= wants.at(i);
    }
    return wants.isEmpty() ? room : wants.constLast();
}
