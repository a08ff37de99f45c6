// SPDX-License-Identifier: Apache-2.0
#include "ui/announcement.h"

#include <QAccessible>
#include <QWidget>

namespace {

void tell(QWidget &widget, QAccessible::Event kind)
{
    QAccessibleEvent event(&widget, kind);
    QAccessible::updateAccessibility(&event);
}

} // namespace

void announce(QWidget &widget)
{
    if (!widget.isHidden() && widget.isAncestorOf(widget.window()->focusWidget())) {
        // To hide it would take the keys from what is inside.
        tell(widget, QAccessible::ObjectHide);
        tell(widget, QAccessible::ObjectShow);
    } else {
        widget.hide();
        widget.show();
    }
    tell(widget, QAccessible::Alert);
}
