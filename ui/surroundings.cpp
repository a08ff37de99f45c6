// SPDX-License-Identifier: Apache-2.0
#include "ui/surroundings.h"

#include "settings/windowlayout.h"
#include "ui/navigation.h"
#include "ui/toast.h"

#include <QAction>
#include <QEvent>
#include <QSplitter>

#include <algorithm>

Surroundings::Surroundings(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&parts.fullScreen, &QAction::toggled, this, &Surroundings::present);
    connect(&parts.navigation, &Navigation::gridComing, this, &Surroundings::present);
    connect(&parts.navigation, &Navigation::turned, this, &Surroundings::present);
    connect(&parts.navigation, &Navigation::turned, this, &Surroundings::release);
    connect(&parts.filter, &QAction::triggered, this, [this] {
        if (m_isAway)
            m_parts.fullScreen.trigger();
    });
    parts.columns.installEventFilter(this);
    connect(&parts.columns, &QSplitter::splitterMoved, this, [this] {
        m_isPressed = m_isPressed && m_parts.navigation.isGrid(); // whose columns are others
    });
}

QList<QWidget *> Surroundings::all() const
{
    QList<QWidget *> widgets{&m_parts.status};
    for (int column = 0; column < m_parts.columns.count(); ++column) {
        if (m_parts.columns.widget(column) != &m_parts.middle)
            widgets.append(m_parts.columns.widget(column));
    }
    return widgets;
}

void Surroundings::present()
{
    const bool isAway = m_parts.fullScreen.isChecked() && !m_parts.navigation.isGrid();
    if (isAway == m_isAway)
        return;
    m_isAway = isAway;
    if (isAway)
        putAway();
    else
        bringBack();
}

void Surroundings::putAway()
{
    if (!m_isPressed) {
        m_columns = m_parts.columns.saveState();
        m_width = m_parts.columns.width();
    }
    const QList<QWidget *> widgets = all();
    const QWidget *focus = m_parts.columns.window()->focusWidget();
    if (std::any_of(widgets.cbegin(), widgets.cend(),
                    [focus](const QWidget *one) { return one->isAncestorOf(focus); }))
        m_parts.navigation.takeFocus();
    m_parts.toast.lieOver(&m_parts.page);
    for (QWidget *widget : widgets)
        widget->hide();
}

void Surroundings::bringBack()
{
    for (QWidget *widget : all())
        widget->show();
    m_parts.columns.restoreState(m_columns);
    m_isPressed = m_parts.columns.width() != m_width;
    m_parts.toast.lieOver(nullptr);
}

bool Surroundings::eventFilter(QObject *watched, QEvent *event)
{
    // Once the columns themselves have taken the size.
    if (event->type() == QEvent::Resize && m_isPressed)
        QMetaObject::invokeMethod(this, &Surroundings::release, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void Surroundings::release()
{
    const bool isReview = !m_isAway && !m_parts.navigation.isGrid();
    if (!m_isPressed || !isReview || m_parts.columns.width() != m_width)
        return;
    m_isPressed = false;
    m_parts.columns.restoreState(m_columns);
}

void Surroundings::saveLayout(WindowLayout &layout) const
{
    if (m_isAway || m_isPressed)
        layout.splitters = m_columns;
}

void Surroundings::restoreLayout(const WindowLayout &layout)
{
    present();
    // The columns do not have these sizes before they are on screen.
    if (m_isAway && !layout.splitters.isEmpty())
        m_columns = layout.splitters;
}
