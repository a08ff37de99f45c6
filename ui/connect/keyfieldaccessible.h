// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessibleWidget>

class KeyField;

/// The field for a key as assistive technology sees it: a password text that can be typed into, in
/// which every character is a bullet. What is inserted goes to the field, and nothing comes back.
class KeyFieldAccessible final : public QAccessibleWidget,
                                 public QAccessibleTextInterface,
                                 public QAccessibleEditableTextInterface
{
public:
    explicit KeyFieldAccessible(KeyField *field);

    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text kind, const QString &text) override;
    [[nodiscard]] QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    void selection(int index, int *from, int *to) const override;
    [[nodiscard]] int selectionCount() const override;
    void addSelection(int from, int to) override;
    void removeSelection(int index) override;
    void setSelection(int index, int from, int to) override;
    [[nodiscard]] int cursorPosition() const override;
    void setCursorPosition(int position) override;
    [[nodiscard]] QString text(int from, int to) const override;
    [[nodiscard]] int characterCount() const override;
    [[nodiscard]] QRect characterRect(int offset) const override;
    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int from, int to) override;
    [[nodiscard]] QString attributes(int offset, int *from, int *to) const override;

    void deleteText(int from, int to) override;
    void insertText(int offset, const QString &text) override;
    void replaceText(int from, int to, const QString &text) override;

private:
    [[nodiscard]] KeyField *field() const;
};
