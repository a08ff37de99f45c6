// SPDX-License-Identifier: Apache-2.0
#include "ui/windowaction.h"

#include <QAction>
#include <QWidget>

QAction *addWindowAction(QWidget *window, const QString &text, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, window);
    action->setShortcuts(keys);
    action->setAutoRepeat(false);
    window->addAction(action);
    return action;
}
