// SPDX-License-Identifier: Apache-2.0
#include "ui/connect/serverfield.h"

#include <QFocusEvent>

ServerField::ServerField(const QString &text, QWidget *parent)
    : QLineEdit(text, parent)
{
    setAccessibleName(tr("Server"));
    setPlaceholderText(QStringLiteral("https://"));
    setInputMethodHints(Qt::ImhUrlCharactersOnly);
}

void ServerField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    m_isEnteredByMouse = event->reason() == Qt::MouseFocusReason;
}

void ServerField::mouseReleaseEvent(QMouseEvent *event)
{
    QLineEdit::mouseReleaseEvent(event);
    // Unless part of it was selected by dragging.
    if (m_isEnteredByMouse && !hasSelectedText())
        selectAll();
    m_isEnteredByMouse = false;
}
