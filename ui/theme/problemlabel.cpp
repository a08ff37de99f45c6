// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/problemlabel.h"

#include "ui/theme/theme.h"

#include <QAccessible>

ProblemLabel::ProblemLabel(const Theme &theme, QWidget *parent)
    : WrappedLabel({}, parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, &ProblemLabel::updateColours);
    updateColours();
    hide();
}

void ProblemLabel::say(const QString &problem)
{
    setText(problem);
    setAccessibleName(problem);
    setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ProblemLabel::keepRoom()
{
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
    setMinimumHeight(fontMetrics().lineSpacing());
}

void ProblemLabel::updateColours()
{
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, m_theme.colours().warning);
    setPalette(palette);
}
