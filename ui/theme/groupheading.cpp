// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/groupheading.h"

#include "ui/theme/theme.h"

GroupHeading::GroupHeading(const Theme &theme, const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setFont(theme.headingFont());
    setForegroundRole(QPalette::PlaceholderText);
}
