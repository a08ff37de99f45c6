// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>

class QWidget;

/// How large the window is before anybody has chosen: within \a available, what the screen leaves
/// between its own bars, with room for the frame that a window manager adds.
[[nodiscard]] QSize firstSize(const QSize &available);

/// How large a dialog opens that would like to be \a wanted: within \a available, as the
/// window does. What it has to show asks for at most 900 x 552 logical pixels: so much it has
/// wherever it opens.
[[nodiscard]] QSize firstDialogSize(const QSize &wanted, const QSize &available);

/// The most of that for \a dialog, on the screen of the window that it belongs to.
[[nodiscard]] QSize roomForDialog(const QWidget &dialog);

/// Gives \a dialog the first size, on the screen of the window that it belongs to.
void resizeAtFirst(QWidget &dialog, const QSize &wanted);
