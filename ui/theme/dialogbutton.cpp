// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/dialogbutton.h"

#include <QDialog>
#include <QKeyEvent>
#include <QPushButton>

QPushButton *dialogButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    return button;
}

bool pressesFocused(const QDialog &dialog, const QKeyEvent &event)
{
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter)
        return false;
    auto *button = qobject_cast<QPushButton *>(dialog.focusWidget());
    if (button != nullptr && !event.isAutoRepeat())
        button->click();
    return true;
}
