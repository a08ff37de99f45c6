// SPDX-License-Identifier: Apache-2.0
#include "ui/browser/sidelist.h"

#include "ui/browser/plainarrow.h"

#include <QKeyEvent>

SideList::SideList(QWidget *parent)
    : QListView(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
}

void SideList::keyboardSearch(const QString &) {}

bool SideList::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && isPlainArrow(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}
