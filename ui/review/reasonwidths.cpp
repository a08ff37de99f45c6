// SPDX-License-Identifier: Apache-2.0
#include "ui/review/reasonwidths.h"

#include <algorithm>

namespace {

/// How many rows of \a room the parts take, of \a widths.
int rowsOf(const ReasonWants &wants, const ReasonWidths &widths, int room)
{
    int rows = 1;
    int x = widths.question;
    const auto add = [&](int width) {
        if (x + wants.gap + width > room) {
            ++rows;
            x = width;
        } else {
            x += wants.gap + width;
        }
    };
    for (const int wanted : wants.reasons)
        add(std::min(wanted, widths.most));
    for (const int wanted : wants.others)
        add(wanted);
    return rows;
}

} // namespace

ReasonWidths reasonWidths(const ReasonWants &wants, int room)
{
    const auto last = std::max_element(wants.reasons.cbegin(), wants.reasons.cend());
    const int longest = last == wants.reasons.cend() ? 0 : *last;
    int left = room;
    for (const int wanted : wants.reasons + wants.others)
        left -= wants.gap + wanted;
    if (left >= wants.leastQuestion)
        return {std::min(left, wants.mostQuestion), longest};
    for (const int question : {wants.mostQuestion, wants.leastQuestion}) {
        if (rowsOf(wants, {question, longest}, room) <= 2)
            return {question, longest};
    }
    for (int most = longest - 1; most >= wants.leastReason; --most) {
        if (rowsOf(wants, {wants.leastQuestion, most}, room) <= 2)
            return {wants.leastQuestion, most};
    }
    return {std::min(wants.mostQuestion, room), longest};
}
