// SPDX-License-Identifier: Apache-2.0
#include "ui/judging/refscreen.h"

#include "refs/refloader.h"

#include <QEvent>
#include <QScreen>
#include <QWidget>
#include <QWindow>

RefScreen::RefScreen(QWidget &widget, RefLoader &loader, const QObject *owner)
    : QObject(&widget)
    , m_widget(widget)
    , m_loader(loader)
    , m_owner(owner == nullptr ? &widget : owner)
{
    widget.installEventFilter(this);
    tell();
}

/// Before it is shown a widget may be in no window yet, or be put into another.
bool RefScreen::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Show)
        follow();
    return false;
}

void RefScreen::follow()
{
    QWindow *window = m_widget.window()->windowHandle();
    if (window != m_window) {
        disconnect(m_moves);
        m_window = window;
        if (window != nullptr)
            m_moves = connect(window, &QWindow::screenChanged, this, &RefScreen::tell);
    }
    tell();
}

void RefScreen::tell()
{
    if (const QScreen *screen = m_widget.screen())
        m_loader.setScreen(m_owner, screen->name());
}
