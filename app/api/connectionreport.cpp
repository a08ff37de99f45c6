// SPDX-License-Identifier: Apache-2.0
#include "api/connectionreport.h"

#include <algorithm>

using Outcome = StepResult::Outcome;

std::array<const StepResult *, 5> ConnectionReport::steps() const
{
    return {&name, &proxy, &connection, &key, &rights};
}

bool ConnectionReport::hasFailed() const
{
    const auto all = steps();
    return std::any_of(all.begin(), all.end(),
                       [](const StepResult *step) { return step->outcome == Outcome::Failed; });
}

void ConnectionReport::skipOpen()
{
    for (StepResult *step : {&name, &proxy, &connection, &key, &rights}) {
        if (step->outcome == Outcome::Open)
            *step = StepResult::skipped();
    }
}
