// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/review/linkedpan.h"

#include <QMap>

#include <algorithm>

/// How large refs are shown, and which part of each. It knows no character, so that it stays from
/// one to the next. Scales are device pixels per image pixel; 0 fits a ref into its cell.
struct Framing
{
    double scale = 0;
    QMap<int, double> alone{}; ///< of refs that were zoomed without the others
    LinkedPan pan{};

    [[nodiscard]] double scaleOf(int ref) const { return alone.value(ref, scale); }
    /// Whether any ref is not fitted.
    [[nodiscard]] bool isZoomed() const
    {
        return scale > 0
            || std::any_of(alone.cbegin(), alone.cend(), [](double each) { return each > 0; });
    }

    friend bool operator==(const Framing &, const Framing &) = default;
};
