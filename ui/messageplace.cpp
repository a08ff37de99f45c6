// SPDX-License-Identifier: Apache-2.0
#include "ui/messageplace.h"

#include "ui/messagebar.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

MessagePlace::MessagePlace(MessageBar &bar, QVBoxLayout &column, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_column(column)
{
    column.insertWidget(0, &bar);
    bar.installEventFilter(this);
    connect(&bar, &MessageBar::unfoldedChanged, this, &MessagePlace::place);
}

void MessagePlace::setPage(QWidget *page)
{
    if (m_page)
        m_page->removeEventFilter(this);
    m_page = page;
    if (m_page)
        m_page->installEventFilter(this);
    place();
}

void MessagePlace::place()
{
    QWidget &content = *m_column.parentWidget();
    const bool isLaidOut = m_column.indexOf(&m_bar) >= 0;
    // Whoever wants to read all of it moves the refs rather than have them covered.
    const bool isOver = m_page && m_page->isVisibleTo(&content) && !m_bar.isUnfolded();
    m_bar.setBrief(isOver);
    if (!isOver) {
        if (!isLaidOut)
            m_column.insertWidget(0, &m_bar);
        return;
    }
    if (isLaidOut)
        m_column.removeWidget(&m_bar);
    // Where the page is narrow it reaches beyond its left edge rather than cut what is to be
    // clicked.
    const QRect page(m_page->mapTo(&content, QPoint()), m_page->size());
    const int width =
        std::min(content.width(), std::max(page.width(), m_bar.minimumSizeHint().width()));
    QRect place(
        page.topLeft(),
        QSize(width, std::max(m_bar.heightForWidth(width), m_bar.minimumSizeHint().height())));
    if (place.width() > page.width())
        place.moveRight(page.right());
    if (place.left() < 0)
        place.moveLeft(0);
    m_bar.setGeometry(place);
    m_bar.raise();
}

bool MessagePlace::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Hide:
        if (watched == m_page)
            place();
        break;
    case QEvent::Show:
    case QEvent::LayoutRequest: // of the bar: its text is another
        place();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}
