// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainterPath>

namespace sandbox {

struct Build;

/// The outline of the head from the front and from the back.
QPainterPath headShape(const Build &build);

/// The outline of the head from the side, looking to the right.
QPainterPath profileShape(const Build &build);

} // namespace sandbox
