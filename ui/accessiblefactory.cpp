// SPDX-License-Identifier: Apache-2.0
#include "ui/accessiblefactory.h"

#include "ui/compare/compareview.h"
#include "ui/connect/keyfield.h"
#include "ui/connect/keyfieldaccessible.h"
#include "ui/messagebar.h"
#include "ui/review/canvas.h"
#include "ui/review/canvasaccessible.h"
#include "ui/review/hintlabel.h"
#include "ui/theme/problemlabel.h"
#include "ui/toast.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace {

QAccessibleInterface *accessibleFor(const QString &, QObject *object)
{
    if (auto *canvas = qobject_cast<Canvas *>(object))
        return new CanvasAccessible(canvas);
    if (auto *view = qobject_cast<CompareView *>(object))
        return new QAccessibleWidget(view, QAccessible::Graphic);
    if (auto *field = qobject_cast<KeyField *>(object))
        return new KeyFieldAccessible(field);
    if (auto *bar = qobject_cast<MessageBar *>(object))
        return new QAccessibleWidget(bar, QAccessible::AlertMessage);
    if (auto *problem = qobject_cast<ProblemLabel *>(object))
        return new QAccessibleWidget(problem, QAccessible::AlertMessage);
    if (auto *toast = qobject_cast<Toast *>(object))
        return new QAccessibleWidget(toast, QAccessible::Notification);
    if (auto *hint = qobject_cast<HintLabel *>(object))
        return new QAccessibleWidget(hint, QAccessible::Notification);
    return nullptr;
}

} // namespace

void installAccessibleFactory()
{
    QAccessible::installFactory(accessibleFor);
}
