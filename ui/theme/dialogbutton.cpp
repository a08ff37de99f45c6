// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/dialogbutton.h"

#include <QPushButton>

QPushButton *dialogButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    return button;
}
