// SPDX-License-Identifier: Apache-2.0
#pragma once

class QDialog;
class QVBoxLayout;

/// Gives \a dialog a column for what it says and asks, \a width wide, or wider if that needs it:
/// with the margins of all such dialogs, and of the size of what is in it. It has no parts yet.
[[nodiscard]] QVBoxLayout *addColumn(QDialog &dialog, int width);
