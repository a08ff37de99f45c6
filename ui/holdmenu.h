// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMenu>

#include <chrono>

class QActionGroup;
class Settings;

/// The menu Undo Time: how long a decision is held before it is sent; keeps what is chosen in the
/// settings. Another time that stands there is offered, too. GUI thread.
class HoldMenu final : public QMenu
{
    Q_OBJECT

public:
    /// \a settings must outlive the menu.
    explicit HoldMenu(Settings &settings, QWidget *parent = nullptr);

private:
    void fill();

    Settings &m_settings;
    QActionGroup *m_group;
};
