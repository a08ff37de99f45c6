// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMenu>
#include <QUuid>

class Settings;

/// The menu Connections: one entry for each, the open one marked, then Add and Manage. GUI thread.
class ConnectionsMenu final : public QMenu
{
    Q_OBJECT

public:
    /// \a settings must outlive the menu.
    explicit ConnectionsMenu(Settings &settings, QWidget *parent = nullptr);

    /// Marks the connection \a id as the open one; a null id: none of them is.
    void setCurrent(const QUuid &id);

signals:
    /// A connection other than the open one was chosen.
    void chosen(const QUuid &id);
    void addRequested();
    void manageRequested();

private:
    void fill();

    Settings &m_settings;
    QUuid m_current;
};
