// SPDX-License-Identifier: Apache-2.0
#include "ui/connect/connectionsmenu.h"

#include "settings/settings.h"

#include <QActionGroup>

ConnectionsMenu::ConnectionsMenu(Settings &settings, QWidget *parent)
    : QMenu(tr("&Connections"), parent)
    , m_settings(settings)
{
    connect(&settings, &Settings::connectionsChanged, this, &ConnectionsMenu::fill);
    fill();
}

void ConnectionsMenu::setCurrent(const QUuid &id)
{
    m_current = id;
    fill();
}

void ConnectionsMenu::fill()
{
    clear();
    delete findChild<QActionGroup *>();
    auto *group = new QActionGroup(this);
    for (const Connection &connection : m_settings.connections()) {
        QString name = connection.name;
        QAction *action = addAction(name.replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(connection.id == m_current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = connection.id] {
            if (id != m_current)
                emit chosen(id);
        });
    }
    addSeparator();
    addAction(tr("&Add Connection…"), this, &ConnectionsMenu::addRequested);
    addAction(tr("&Manage Connections…"), this, &ConnectionsMenu::manageRequested);
}
