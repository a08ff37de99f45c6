// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QPushButton;

/// A button that Return presses where it has the focus, and nowhere else in its dialog.
[[nodiscard]] QPushButton *dialogButton(const QString &text);
