// SPDX-License-Identifier: Apache-2.0
#include "ui/browser/pickinglist.h"

#include <QHideEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QShowEvent>

#include <chrono>
#include <utility>

namespace {

constexpr std::chrono::seconds AgeStep{30};
constexpr Qt::KeyboardModifiers PickingKeys = Qt::ControlModifier | Qt::ShiftModifier;

} // namespace

PickingList::PickingList(RefLoader &loader, const Theme &theme, QWidget *parent)
    : CoverList(loader, theme, parent)
{
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setViewportMargins(0, 8, 0, 0);
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    m_ages.start(AgeStep);
    connect(&m_ages, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
}

bool PickingList::isOnCheck(const QModelIndex &, const QPoint &) const
{
    return false;
}

/// With a modifier the row is picked, and what is current stays it.
void PickingList::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    const bool isRange = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool isToggle =
        event->modifiers().testFlag(Qt::ControlModifier) || isOnCheck(index, position);
    m_isPicking = event->button() == Qt::LeftButton && (isRange || isToggle) && index.isValid();
    if (!m_isPicking)
        CoverList::mousePressEvent(event);
    else if (isRange)
        emit rangeRequested(currentIndex().row(), index.row());
    else
        emit toggleRequested(index.row());
}

void PickingList::mouseMoveEvent(QMouseEvent *event)
{
    // The view would drag its own selection along.
    if (!m_isPicking)
        CoverList::mouseMoveEvent(event);
}

void PickingList::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(m_isPicking, false))
        CoverList::mouseReleaseEvent(event);
}

void PickingList::mouseDoubleClickEvent(QMouseEvent *event)
{
    // The second of two quick clicks picks as the first one did.
    const QPoint position = event->position().toPoint();
    if (event->modifiers().testAnyFlags(PickingKeys) || isOnCheck(indexAt(position), position))
        mousePressEvent(event);
    else
        CoverList::mouseDoubleClickEvent(event);
}

void PickingList::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && event->key() == Qt::Key_Escape)
        emit clearRequested();
    else if (isPlain && event->key() == Qt::Key_Delete && !event->isAutoRepeat())
        emit removalRequested();
    else
        CoverList::keyPressEvent(event);
}

void PickingList::showEvent(QShowEvent *event)
{
    setAccessibleName(tr("Characters"));
    CoverList::showEvent(event);
}

/// There is one list of that name.
void PickingList::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous())
        setAccessibleName({});
    CoverList::hideEvent(event);
}
