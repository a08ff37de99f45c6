// SPDX-License-Identifier: Apache-2.0
#include "ui/firstsize.h"

#include <QScreen>
#include <QWidget>

namespace {

/// Less room no dialog gets: what is smaller than that is no screen that the window has its place
/// on.
constexpr QSize LeastRoom{900, 552};

// Frames are not known before the window is on the screen; this is enough for the usual ones.
constexpr QSize Frame{16, 48};

} // namespace

QSize firstSize(const QSize &available)
{
    constexpr QSize wanted(1440, 900);
    return wanted.boundedTo(available - Frame);
}

QSize firstDialogSize(const QSize &wanted, const QSize &available)
{
    return wanted.boundedTo((available - Frame).expandedTo(LeastRoom));
}

QSize roomForDialog(const QWidget &dialog)
{
    const QWidget *owner = dialog.parentWidget();
    const QScreen *screen = (owner == nullptr ? &dialog : owner)->screen();
    return firstDialogSize({QWIDGETSIZE_MAX, QWIDGETSIZE_MAX}, screen->availableSize());
}

void resizeAtFirst(QWidget &dialog, const QSize &wanted)
{
    dialog.resize(wanted.boundedTo(roomForDialog(dialog)));
}
