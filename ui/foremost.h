// SPDX-License-Identifier: Apache-2.0
#pragma once

class QByteArray;
class QWidget;

/// Shows \a window before all others, where another program asks for it with the desktop's \a token
/// (desktop/activation.h). It stays as large as it was: only what hides it goes.
void bringToFront(QWidget &window, const QByteArray &token);
