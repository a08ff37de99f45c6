// SPDX-License-Identifier: Apache-2.0
#include "ui/connect/keyfieldaccessible.h"

#include "ui/connect/keyfield.h"

#include <algorithm>

KeyFieldAccessible::KeyFieldAccessible(KeyField *field)
    : QAccessibleWidget(field, QAccessible::EditableText)
{}

KeyField *KeyFieldAccessible::field() const
{
    return static_cast<KeyField *>(widget());
}

QString KeyFieldAccessible::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? text(0, characterCount()) : QAccessibleWidget::text(kind);
}

void KeyFieldAccessible::setText(QAccessible::Text kind, const QString &text)
{
    if (kind == QAccessible::Value)
        replaceText(0, characterCount(), text);
    else
        QAccessibleWidget::setText(kind, text);
}

QAccessible::State KeyFieldAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.editable = true;
    state.passwordEdit = true;
    state.selectableText = true;
    return state;
}

void *KeyFieldAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    if (type == QAccessible::EditableTextInterface)
        return static_cast<QAccessibleEditableTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

void KeyFieldAccessible::selection(int index, int *from, int *to) const
{
    const bool is = index == 0 && selectionCount() == 1;
    *from = is ? int(field()->text().selectionStart()) : 0;
    *to = is ? int(field()->text().selectionEnd()) : 0;
}

int KeyFieldAccessible::selectionCount() const
{
    return field()->text().hasSelection() ? 1 : 0;
}

void KeyFieldAccessible::addSelection(int from, int to)
{
    setSelection(0, from, to);
}

void KeyFieldAccessible::removeSelection(int index)
{
    if (index == 0)
        setCursorPosition(cursorPosition());
}

void KeyFieldAccessible::setSelection(int index, int from, int to)
{
    if (index != 0)
        return;
    field()->moveCursor(from, KeyText::Selecting::No);
    field()->moveCursor(to, KeyText::Selecting::Yes);
}

int KeyFieldAccessible::cursorPosition() const
{
    return int(field()->text().cursor());
}

void KeyFieldAccessible::setCursorPosition(int position)
{
    field()->moveCursor(position, KeyText::Selecting::No);
}

QString KeyFieldAccessible::text(int from, int to) const
{
    const int count = characterCount();
    from = std::clamp(from, 0, count);
    // To assistive technology -1 is the end.
    to = to < 0 ? count : std::clamp(to, from, count);
    return field()->bullets(to - from);
}

int KeyFieldAccessible::characterCount() const
{
    return int(field()->length());
}

QRect KeyFieldAccessible::characterRect(int offset) const
{
    const QRect rect = field()->characterRect(offset);
    return {field()->mapToGlobal(rect.topLeft()), rect.size()};
}

int KeyFieldAccessible::offsetAtPoint(const QPoint &point) const
{
    return int(field()->positionAt(field()->mapFromGlobal(point).x()));
}

void KeyFieldAccessible::scrollToSubstring(int from, int)
{
    setCursorPosition(from);
}

QString KeyFieldAccessible::attributes(int, int *from, int *to) const
{
    *from = 0;
    *to = characterCount();
    return {};
}

void KeyFieldAccessible::deleteText(int from, int to)
{
    field()->remove(from, to);
}

void KeyFieldAccessible::insertText(int offset, const QString &text)
{
    setCursorPosition(offset);
    field()->insert(text);
}

void KeyFieldAccessible::replaceText(int from, int to, const QString &text)
{
    deleteText(from, to);
    insertText(from, text);
}
