// SPDX-License-Identifier: Apache-2.0
#include "ui/keyrepeats.h"

#include <QAction>
#include <QKeyEvent>
#include <QWidget>

#include <algorithm>

KeyRepeats::KeyRepeats(QWidget *window)
    : QObject(window)
    , m_window(*window)
{
    window->installEventFilter(this);
}

bool KeyRepeats::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyRelease: {
        const auto &key = *static_cast<QKeyEvent *>(event);
        m_released = key.key();
        m_releasedAt = key.timestamp();
        return false;
    }
    case QEvent::ShortcutOverride: // what is accepted here is no shortcut's
    case QEvent::KeyPress: {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (!isUnmarkedRepeat(key) || mayRepeat(key))
            return false;
        event->accept();
        return true;
    }
    default:
        return false;
    }
}

bool KeyRepeats::isUnmarkedRepeat(const QKeyEvent &press) const
{
    return !press.isAutoRepeat() && press.key() == m_released && m_releasedAt != 0
        && press.timestamp() == m_releasedAt;
}

bool KeyRepeats::mayRepeat(const QKeyEvent &press) const
{
    const QKeySequence keys(press.keyCombination());
    const QList<QAction *> actions = m_window.actions();
    return std::any_of(actions.cbegin(), actions.cend(), [&keys](const QAction *action) {
        return action->autoRepeat() && action->shortcuts().contains(keys);
    });
}
