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

void SideList::keyPressEvent(QKeyEvent *event)
{
    // The view would keep what can be printed for its search; the window may have a use for it.
    const bool isLetter = !event->text().isEmpty() && event->text().at(0).isLetterOrNumber();
    if (isLetter)
        event->ignore();
    else
        QListView::keyPressEvent(event);
}
