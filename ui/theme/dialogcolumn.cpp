// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/dialogcolumn.h"

#include <QDialog>
#include <QVBoxLayout>

QVBoxLayout *addColumn(QDialog &dialog, int width)
{
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addStrut(width);
    column->setSizeConstraint(QLayout::SetFixedSize);
    return column;
}
