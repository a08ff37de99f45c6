// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>
#include <QPointer>

class Canvas;

/// One ref on the canvas: an image named "Front ref of Mira Voss" whose description is "loaded",
/// "loading" or "failed: …". A failed one can be pressed to ask again where RefTiles::mayRetry().
class RefAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    /// \a index is from 0; the interface turns invalid when the character has fewer refs.
    RefAccessible(Canvas *canvas, int index);

    [[nodiscard]] int index() const { return m_index; }
    /// Its canvas is being destroyed: the interface is invalid from now on.
    void loseCanvas() { m_canvas.clear(); }

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override;
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Graphic; }
    [[nodiscard]] QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &name) const override;

private:
    QPointer<Canvas> m_canvas;
    int m_index = 0;
};
