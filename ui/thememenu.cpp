// SPDX-License-Identifier: Apache-2.0
#include "ui/thememenu.h"

#include "settings/settings.h"
#include "ui/theme/theme.h"

#include <QActionGroup>

ThemeMenu::ThemeMenu(Theme &theme, Settings &settings, QWidget *parent)
    : QMenu(tr("&Theme"), parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_group(new QActionGroup(this))
{
    theme.setChoice(settings.theme());
    add(ThemeChoice::System, tr("&System"));
    add(ThemeChoice::Dark, tr("&Dark"));
    add(ThemeChoice::Light, tr("&Light"));
    add(ThemeChoice::HighContrast, tr("&High Contrast"));
}

void ThemeMenu::add(ThemeChoice choice, const QString &text)
{
    QAction *action = addAction(text);
    action->setCheckable(true);
    action->setChecked(m_theme.choice() == choice);
    m_group->addAction(action);
    connect(action, &QAction::triggered, this, [this, choice] {
        m_theme.setChoice(choice);
        m_settings.setTheme(choice);
    });
}
