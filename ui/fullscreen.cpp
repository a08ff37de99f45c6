// SPDX-License-Identifier: Apache-2.0
#include "ui/fullscreen.h"

#include <QAction>
#include <QKeyEvent>
#include <QWidget>

FullScreen::FullScreen(QWidget &window, QAction &action, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_action(action)
{
    window.installEventFilter(this);
    connect(&action, &QAction::triggered, this, &FullScreen::set);
}

void FullScreen::set(bool on)
{
    // What else the window is, as maximized, it is again afterwards.
    m_window.setWindowState(m_window.windowState().setFlag(Qt::WindowFullScreen, on));
}

bool FullScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_window)
        return false;
    if (event->type() == QEvent::WindowStateChange)
        m_action.setChecked(m_window.isFullScreen());
    const bool isEscape = event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (!isEscape || !m_window.isFullScreen())
        return false;
    set(false);
    event->accept();
    return true;
}
