// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// From where the characters of a dry run are, and who of those is not in it.
struct DryRunScope
{
    QString filter{};      ///< what they match, in words (filterText()); empty: no filter
    bool isNarrow = false; ///< without the filter there may be more of what was asked for
    qsizetype inRuns = 0;  ///< left out, since a clean-up has them still to do
    qsizetype decided = 0; ///< left out, since they are decided
};
