// SPDX-License-Identifier: Apache-2.0
#include "ui/pictures/picturemenu.h"

#include "ui/actions.h"
#include "ui/review/canvas.h"

#include <QContextMenuEvent>
#include <QMenu>

PictureMenu::PictureMenu(Canvas &canvas, const Actions &actions, QObject *parent)
    : QObject(parent)
    , m_canvas(canvas)
    , m_menu(new QMenu(&canvas))
{
    m_menu->setAccessibleName(tr("Ref"));
    m_menu->addActions({actions.copyRef, actions.saveRef, actions.saveRefs, actions.openRef});
    m_menu->addSeparator();
    m_menu->addActions({actions.copyId, actions.copyCurl});
    canvas.installEventFilter(this);
}

bool PictureMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ContextMenu)
        return QObject::eventFilter(watched, event);
    const auto *asked = static_cast<QContextMenuEvent *>(event);
    if (asked->reason() == QContextMenuEvent::Keyboard) {
        const QPoint center = m_canvas.refRect(m_canvas.focusRef()).center();
        m_menu->popup(m_canvas.mapToGlobal(center));
        return true;
    }
    for (int i = 0; i < static_cast<int>(m_canvas.character().refs.size()); ++i) {
        if (m_canvas.refRect(i).contains(asked->pos()))
            m_canvas.setFocusRef(i);
    }
    m_menu->popup(asked->globalPos());
    return true;
}
