// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QDialog;
class QKeyEvent;
class QPushButton;

/// A button that Return in another part of its dialog does not press.
[[nodiscard]] QPushButton *dialogButton(const QString &text);

/// Whether \a event is Return or Enter: it presses the button of \a dialog that has the focus, and
/// none from afar.
[[nodiscard]] bool pressesFocused(const QDialog &dialog, const QKeyEvent &event);
