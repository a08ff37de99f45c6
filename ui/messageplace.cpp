// SPDX-License-Identifier: Apache-2.0
#include "ui/messageplace.h"

#include "ui/messagebar.h"

#include <QResizeEvent>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int Gap = 12; ///< after the name

/// Where \a part is in \a content, as if all were read from left to right.
QRect placeOf(const QWidget &part, const QWidget &content)
{
    const QRect there(part.mapTo(&content, QPoint()), part.size());
    return QStyle::visualRect(content.layoutDirection(), content.rect(), there);
}

} // namespace

MessagePlace::MessagePlace(MessageBar &bar, QVBoxLayout &column, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_column(column)
{
    column.insertWidget(0, &bar);
    bar.installEventFilter(this);
    connect(&bar, &MessageBar::unfoldedChanged, this, &MessagePlace::place);
    connect(&bar, &MessageBar::messageChanged, this, [this] {
        m_isCramped = false;
        place();
    });
}

void MessagePlace::setPage(QWidget *page, QWidget *name)
{
    for (QWidget *each : {m_page.data(), m_name.data()}) {
        if (each != nullptr)
            each->removeEventFilter(this);
    }
    m_page = page;
    m_name = name;
    for (QWidget *each : {page, name}) {
        if (each != nullptr)
            each->installEventFilter(this);
    }
    place();
}

void MessagePlace::place()
{
    QWidget &content = *m_column.parentWidget();
    const bool isLaidOut = m_column.indexOf(&m_bar) >= 0;
    const bool isPage = m_page && m_page->isVisibleTo(&content);
    // Once for each message: the names of those that follow are shorter or longer.
    if (isPage && !m_bar.isHidden() && m_bar.needsAnswer() && !hasRoomOver(content))
        m_isCramped = true;
    // Whoever wants to read all of it moves the refs rather than have them covered.
    const bool isOver = isPage && !m_bar.isUnfolded() && !m_isCramped;
    m_bar.setBrief(isOver);
    if (!isOver) {
        if (!isLaidOut)
            m_column.insertWidget(0, &m_bar);
        return;
    }
    if (isLaidOut)
        m_column.removeWidget(&m_bar);
    if (m_bar.isHidden())
        return; // it is measured as it is shown
    m_bar.setGeometry(placeOver(content));
    m_bar.raise();
}

/// Whether all of the message can be read beside the name.
bool MessagePlace::hasRoomOver(const QWidget &content) const
{
    const bool isNamed = m_name && m_name->isVisibleTo(&content);
    const int left =
        isNamed ? placeOf(*m_name, content).right() + Gap : placeOf(*m_page, content).left();
    return m_bar.briefWidth() <= content.width() - left;
}

/// To the end of the page, and beyond it, over what is beside it, where that is too short for the
/// message. Where nothing is there it begins earlier rather than cut what is to be clicked.
QRect MessagePlace::placeOver(const QWidget &content) const
{
    const QRect page = placeOf(*m_page, content);
    QRect place = page;
    if (m_name && m_name->isVisibleTo(&content))
        place.setLeft(std::min(placeOf(*m_name, content).right() + Gap, page.center().x()));
    const int wanted = std::min(m_bar.briefWidth(), content.width() - place.left());
    const QSize least = m_bar.minimumSizeHint();
    place.setWidth(std::min(content.width(), std::max({place.width(), wanted, least.width()})));
    place.setHeight(std::max(m_bar.heightForWidth(place.width()), least.height()));
    if (place.right() >= content.width())
        place.moveRight(content.width() - 1);
    return QStyle::visualRect(content.layoutDirection(), content.rect(), place);
}

bool MessagePlace::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
        if (watched == m_page
            && m_page->width() != static_cast<const QResizeEvent *>(event)->oldSize().width())
            m_isCramped = false; // for now
        [[fallthrough]];
    case QEvent::Move:
    case QEvent::Hide:
        if (watched == m_page || watched == m_name)
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
