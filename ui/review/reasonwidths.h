// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

/// What the parts of the strip of reasons would like, in logical pixels.
struct ReasonWants
{
    QList<int> reasons{};
    QList<int> others{}; ///< after the reasons; never cut
    int gap = 0;         ///< between two parts
    int leastReason = 0; ///< has room for a word
    int leastQuestion = 0;
    int mostQuestion = 0;
};

/// How wide its parts are, in logical pixels.
struct ReasonWidths
{
    int question = 0; ///< the room for it, before the reasons
    int most = 0;     ///< of a reason; a longer one is cut
};

/// So that the parts stand one after another in one row of \a room where each reason is whole in
/// it, else in two. In two the question gives way first; then reasons are cut, the longest first.
/// Where even that would leave one less than a word, all are whole, in as many rows as they take.
[[nodiscard]] ReasonWidths reasonWidths(const ReasonWants &wants, int room);
