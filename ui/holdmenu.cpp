// SPDX-License-Identifier: Apache-2.0
#include "ui/holdmenu.h"

#include "settings/settings.h"

#include <QActionGroup>

#include <set>

using namespace std::chrono_literals;

HoldMenu::HoldMenu(Settings &settings, QWidget *parent)
    : QMenu(tr("Undo &Time"), parent)
    , m_settings(settings)
    , m_group(new QActionGroup(this))
{
    connect(&settings, &Settings::holdTimeChanged, this, &HoldMenu::fill);
    fill();
}

void HoldMenu::fill()
{
    qDeleteAll(m_group->actions());
    std::set times{0s, 4s, 8s, 15s, 30s, 60s};
    times.insert(m_settings.holdTime());
    for (const std::chrono::seconds time : times) {
        QAction *action = addAction(time == 0s ? tr("None: send at once")
                                               //: %1 is a number of seconds
                                               : tr("%1 s").arg(time.count()));
        action->setCheckable(true);
        action->setChecked(time == m_settings.holdTime());
        m_group->addAction(action);
        // Later: it fills the menu whose action this is.
        connect(
            action, &QAction::triggered, this, [this, time] { m_settings.setHoldTime(time); },
            Qt::QueuedConnection);
    }
}
