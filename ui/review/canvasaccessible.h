// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessibleWidget>
#include <QHash>

class Canvas;

/// The canvas as assistive technology sees it: a group with an image for each ref.
class CanvasAccessible final : public QAccessibleWidget
{
public:
    explicit CanvasAccessible(Canvas *canvas);
    ~CanvasAccessible() override;
    Q_DISABLE_COPY_MOVE(CanvasAccessible)

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

private:
    [[nodiscard]] Canvas *canvas() const;

    mutable QHash<int, QAccessible::Id> m_children{};
};

/// Tells assistive technology of each ref that reads otherwise than in \a told, and keeps there
/// what it has told.
void announceRefs(Canvas &canvas, QStringList &told);
/// Tells assistive technology that the focus ref is another.
void announceFocusRef(Canvas &canvas);
