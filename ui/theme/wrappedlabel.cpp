// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/wrappedlabel.h"

WrappedLabel::WrappedLabel(const QString &text, QWidget *parent)
    : ElidedLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}
