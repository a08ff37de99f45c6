// SPDX-License-Identifier: Apache-2.0
#include "ui/foremost.h"

#include "desktop/activation.h"

#include <QWidget>

void bringToFront(QWidget &window, const QByteArray &token)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    activate(*window.windowHandle(), token);
}
