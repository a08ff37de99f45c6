// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// What a figure is to reach. It is said, not enforced: a busy computer must not fail a run.
struct Bar
{
    enum class Side : quint8 { AtMost, AtLeast };

    Side side = Side::AtMost;
    double limit = 0;

    [[nodiscard]] static Bar atMost(double limit) { return {Side::AtMost, limit}; }
    [[nodiscard]] static Bar atLeast(double limit) { return {Side::AtLeast, limit}; }

    [[nodiscard]] bool isMetBy(double value) const
    {
        return side == Side::AtMost ? value <= limit : value >= limit;
    }
    /// "≤ 1.3: met" or "≤ 1.3: missed".
    [[nodiscard]] QString verdictOn(double value) const
    {
        return QStringLiteral("%1 %2: %3")
            .arg(side == Side::AtMost ? QStringLiteral("≤") : QStringLiteral("≥"))
            .arg(limit)
            .arg(isMetBy(value) ? QStringLiteral("met") : QStringLiteral("missed"));
    }
};
