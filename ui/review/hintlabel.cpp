// SPDX-License-Identifier: Apache-2.0
#include "ui/review/hintlabel.h"

#include "ui/announcement.h"

HintLabel::HintLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void HintLabel::tell(const QString &sentence)
{
    setText(sentence);
    setAccessibleName(sentence);
    if (!sentence.isEmpty())
        announce(*this);
}
