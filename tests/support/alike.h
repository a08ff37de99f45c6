// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

/// No channel of two colours is further apart than \a tolerance, of 255.
[[nodiscard]] inline bool isAlike(const QColor &a, const QColor &b, int tolerance)
{
    return qAbs(a.red() - b.red()) <= tolerance && qAbs(a.green() - b.green()) <= tolerance
        && qAbs(a.blue() - b.blue()) <= tolerance;
}
