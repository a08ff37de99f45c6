// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/connection.h"

#include <QAbstractListModel>

class Settings;

/// The connections of the settings, in the order in which they were added. DisplayRole is the name,
/// which can be edited; one that is empty or taken is refused with a word. GUI thread.
class ConnectionListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< QUuid
        WhereRole,             ///< team and server: "Team Lumen · api.example.com"
        UseRole,               ///< "used 2 h ago", "not used yet", or "open"
        KeyRole,               ///< "key in the keychain", "no key kept"
        HasKeyRole,            ///< bool
    };

    /// \a settings must outlive the model. \a open is the open connection's id, null for none.
    ConnectionListModel(Settings &settings, const QUuid &open, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Invalid if there is none.
    [[nodiscard]] QModelIndex indexOf(const QUuid &id) const;

signals:
    /// The reviewer has given a name; \a problem says why it was not taken, empty if it was.
    void nameGiven(const QString &problem);

private:
    [[nodiscard]] QString problemOf(const QString &name, const QUuid &id) const;
    [[nodiscard]] QString useText(const Connection &connection) const;
    void reload();

    Settings &m_settings;
    const QUuid m_open;
    QList<Connection> m_connections;
};
