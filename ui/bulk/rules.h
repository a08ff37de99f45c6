// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/savedfilter.h"

#include <QObject>
#include <QPointer>

class QMenu;
class Settings;

/// Fills the menu `Clean Up by Rule` with the saved filters of a connection, as long as this
/// lives; before and after that nothing can be chosen there. GUI thread.
class Rules final : public QObject
{
    Q_OBJECT

public:
    /// \a settings must outlive this.
    Rules(QMenu &menu, const Settings &settings, const QUuid &connection, QObject *parent);
    ~Rules() override;

signals:
    /// What \a rule matches is to be cleaned up, by way of a dry run.
    void chosen(const SavedFilter &rule);

private:
    void fill();

    QPointer<QMenu> m_menu;
    const Settings &m_settings;
    const QUuid m_connection;
};
