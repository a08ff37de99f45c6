// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/keptfigures.h"
#include "sandbox/options.h"

/// \a options, for a sandbox that draws nothing that another one of this test has drawn: most of
/// the time a test with pictures takes is theirs, and the same seed has the same ones.
inline sandbox::Options withSharedFigures(sandbox::Options options)
{
    static const auto figures = std::make_shared<sandbox::KeptFigures>();
    options.figures = figures;
    return options;
}
