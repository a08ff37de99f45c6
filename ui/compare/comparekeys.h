// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/compare/comparelook.h"

#include <QObject>

class ComparePane;
struct Actions;

/// What the keys do that act on a comparison only. They are off where there is none. GUI thread.
class CompareKeys final : public QObject
{
    Q_OBJECT

public:
    /// All of it must outlive this.
    CompareKeys(ComparePane &pane, const Actions &actions, QObject *parent);

    void setEnabled(bool enabled);

signals:
    /// To say for some seconds.
    void told(const QString &text);

private:
    void toggle(CompareLook::Mode mode);
    void step(int direction);
    void turnPin();

    ComparePane &m_pane;
    const Actions &m_actions;
};
