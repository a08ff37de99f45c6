// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QPushButton;

/// A button that Return in another part of its dialog does not press.
[[nodiscard]] QPushButton *dialogButton(const QString &text);
