// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/rules.h"

#include "settings/settings.h"

#include <QMenu>

Rules::Rules(QMenu &menu, const Settings &settings, const QUuid &connection, QObject *parent)
    : QObject(parent)
    , m_menu(&menu)
    , m_settings(settings)
    , m_connection(connection)
{
    connect(&settings, &Settings::savedFiltersChanged, this, &Rules::fill);
    fill();
}

Rules::~Rules()
{
    if (!m_menu)
        return;
    m_menu->clear();
    m_menu->setEnabled(false);
}

void Rules::fill()
{
    m_menu->clear();
    for (const SavedFilter &rule : m_settings.savedFilters(m_connection)) {
        QString name = rule.name;
        //: %1 is the name of a rule, by which characters are cleaned up
        QAction *action = m_menu->addAction(tr("%1…").arg(name.replace(u'&', QLatin1String("&&"))));
        connect(action, &QAction::triggered, this, [this, rule] { emit chosen(rule); });
    }
    m_menu->setEnabled(!m_menu->isEmpty());
}
