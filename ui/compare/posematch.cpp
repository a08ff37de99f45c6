// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/posematch.h"

#include <algorithm>

int matchingRef(const QList<Ref> &among, const QList<Ref> &refs, int index)
{
    const auto isAlike = [&pose = refs.at(index).pose](const Ref &ref) { return ref.pose == pose; };
    auto before = std::count_if(refs.cbegin(), refs.cbegin() + index, isAlike);
    for (int i = 0; i < static_cast<int>(among.size()); ++i) {
        if (isAlike(among.at(i)) && before-- == 0)
            return i;
    }
    return index < among.size() ? index : -1;
}
