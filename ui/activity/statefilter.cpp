// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/statefilter.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

using Group = ActivityFilter::Group;

StateFilter::StateFilter(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    setAccessibleName(tr("State"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    add(Group::All, tr("All"));
    add(Group::OnTheirWay, tr("On their way"));
    add(Group::Done, tr("Done"));
    //: Decisions that came to nothing and wait for the reviewer
    add(Group::HandedBack, tr("Needs you"));
    add(Group::Undone, tr("Undone"));
    setGroup(Group::All);
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int id, bool isPressed) {
        if (isPressed)
            emit groupChosen(Group(id));
    });
}

void StateFilter::add(Group group, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setCheckable(true);
    button->setAutoDefault(false);
    m_buttons->addButton(button, int(group));
    layout()->addWidget(button);
}

void StateFilter::setGroup(Group group)
{
    m_buttons->button(int(group))->setChecked(true);
}
