// SPDX-License-Identifier: Apache-2.0
#include "ui/browser/sidelist.h"

#include <QKeyEvent>

namespace {

/// Whether the window has a shortcut on it that has to wait while a list has the focus.
bool isOfTheList(const QKeyEvent &event)
{
    const bool plain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    return plain && (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down);
}

} // namespace

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
        && isOfTheList(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}
