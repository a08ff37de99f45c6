// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/activityfilter.h"

#include <QWidget>

class QButtonGroup;

/// The groups of states side by side, one of them pressed. Left and Right choose another.
class StateFilter final : public QWidget
{
    Q_OBJECT

public:
    explicit StateFilter(QWidget *parent = nullptr);

    void setGroup(ActivityFilter::Group group);

signals:
    /// Another one is pressed.
    void groupChosen(ActivityFilter::Group group);

private:
    void add(ActivityFilter::Group group, const QString &text);

    QButtonGroup *m_buttons = nullptr;
};
