// SPDX-License-Identifier: Apache-2.0
#include "ui/review/canvasaccessible.h"

#include "ui/review/canvas.h"
#include "ui/review/refaccessible.h"
#include "ui/review/reftiles.h"

CanvasAccessible::CanvasAccessible(Canvas *canvas)
    : QAccessibleWidget(canvas, QAccessible::Grouping)
{}

CanvasAccessible::~CanvasAccessible()
{
    // The canvas is half destroyed already, and Qt asks an interface that goes whether it is valid.
    for (const QAccessible::Id id : std::as_const(m_children)) {
        static_cast<RefAccessible *>(QAccessible::accessibleInterface(id))->loseCanvas();
        QAccessible::deleteAccessibleInterface(id);
    }
}

Canvas *CanvasAccessible::canvas() const
{
    return static_cast<Canvas *>(widget());
}

int CanvasAccessible::childCount() const
{
    return canvas() == nullptr ? 0 : canvas()->tiles().count();
}

QAccessibleInterface *CanvasAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (const auto known = m_children.constFind(index); known != m_children.cend())
        return QAccessible::accessibleInterface(*known);
    auto *ref = new RefAccessible(canvas(), index); // Qt's cache owns it from the next line on
    m_children.insert(index, QAccessible::registerAccessibleInterface(ref));
    return ref;
}

QAccessibleInterface *CanvasAccessible::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i) {
        QAccessibleInterface *ref = child(i);
        if (ref->rect().contains(x, y))
            return ref;
    }
    return nullptr;
}

QAccessibleInterface *CanvasAccessible::focusChild() const
{
    return canvas() != nullptr && canvas()->hasFocus() ? child(canvas()->focusRef()) : nullptr;
}

int CanvasAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    for (auto it = m_children.cbegin(); it != m_children.cend(); ++it)
        if (QAccessible::accessibleInterface(it.value()) == child)
            return it.key();
    return -1;
}

void announceRefs(Canvas &canvas, QStringList &told)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&canvas);
    QStringList now;
    for (int i = 0; interface != nullptr && i < interface->childCount(); ++i) {
        QAccessibleInterface *ref = interface->child(i);
        const QString name = ref->text(QAccessible::Name);
        now.append(name + u'\n' + ref->text(QAccessible::Description));
        if (now.constLast() == told.value(i))
            continue;
        if (!told.value(i).startsWith(name + u'\n')) {
            QAccessibleEvent event(ref, QAccessible::NameChanged);
            QAccessible::updateAccessibility(&event);
        }
        QAccessibleEvent event(ref, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
    told = now;
}

void announceFocusRef(Canvas &canvas)
{
    if (!QAccessible::isActive() || !canvas.hasFocus())
        return;
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&canvas);
    if (interface == nullptr || interface->focusChild() == nullptr)
        return;
    QAccessibleEvent event(interface->focusChild(), QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}
