// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

/// Where six characters of \a key in a row can be read in what others can ask \a window and its
/// children for: properties, accessible texts, the clipboard. One line for each place; empty if
/// nowhere.
[[nodiscard]] QString tracesOf(const QString &key, QWidget &window);
