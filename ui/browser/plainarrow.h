// SPDX-License-Identifier: Apache-2.0
#pragma once

class QKeyEvent;

/// Up or Down and nothing else: in the window they go to another ref, in what scrolls or lists by
/// key, while it has the focus, they have to stay.
[[nodiscard]] bool isPlainArrow(const QKeyEvent &event);
