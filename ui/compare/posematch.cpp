// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/posematch.h"

int matchingRef(const RefList &among, const RefList &refs, int index)
{
    const QString pose = refs.at(index).pose;
    int before = 0; // of the same pose
    for (int i = 0; i < index; ++i)
        before += int(refs.at(i).pose == pose);
    int i = 0;
    for (const Ref &ref : among) {
        if (ref.pose == pose && before-- == 0)
            return i;
        ++i;
    }
    return index < i ? index : -1;
}
