// SPDX-License-Identifier: Apache-2.0
#include "ui/connect/connectionlistmodel.h"

#include "settings/settings.h"
#include "ui/browser/age.h"

#include <algorithm>

namespace {

QString keyText(const Connection &connection)
{
    return connection.keyStoredAt.isValid() ? ConnectionListModel::tr("key in the keychain")
                                            : ConnectionListModel::tr("no key kept");
}

QString whereText(const Connection &connection)
{
    QString server = connection.server.authority();
    if (connection.teamName.isEmpty())
        return server;
    //: %1 is a team's name, %2 a server
    return ConnectionListModel::tr("Team %1 · %2").arg(connection.teamName, server);
}

} // namespace

ConnectionListModel::ConnectionListModel(Settings &settings, const QUuid &open, QObject *parent)
    : QAbstractListModel(parent)
    , m_settings(settings)
    , m_open(open)
    , m_connections(settings.connections())
{
    connect(&settings, &Settings::connectionsChanged, this, &ConnectionListModel::reload);
}

int ConnectionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_connections.size());
}

QVariant ConnectionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Connection &connection = m_connections.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return connection.name;
    case Qt::AccessibleTextRole:
        return QStringList{connection.name, whereText(connection), useText(connection),
                           keyText(connection)}
            .join(QStringLiteral(", "));
    case IdRole:
        return connection.id;
    case WhereRole:
        return whereText(connection);
    case UseRole:
        return useText(connection);
    case KeyRole:
        return keyText(connection);
    case HasKeyRole:
        return connection.keyStoredAt.isValid();
    default:
        return {};
    }
}

QString ConnectionListModel::useText(const Connection &connection) const
{
    if (!m_open.isNull() && connection.id == m_open)
        //: A connection that the window shows
        return tr("open");
    if (!connection.usedAt.isValid())
        return tr("not used yet");
    //: %1 is "2 h ago", "8 May"
    return tr("used %1").arg(ageText(connection.usedAt, QDateTime::currentDateTimeUtc()));
}

Qt::ItemFlags ConnectionListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable | Qt::ItemNeverHasChildren : flags;
}

bool ConnectionListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Connection connection = m_connections.at(index.row());
    const QString name = value.toString().simplified();
    QString problem = problemOf(name, connection.id);
    if (problem.isEmpty() && name != connection.name) {
        connection.name = name;
        if (!m_settings.replaceConnection(connection))
            problem = tr("That connection is no longer there.");
    }
    emit nameGiven(problem);
    return problem.isEmpty();
}

QString ConnectionListModel::problemOf(const QString &name, const QUuid &id) const
{
    if (name.isEmpty())
        return tr("A connection needs a name.");
    if (keepable(name, LongestName).isEmpty())
        return tr("That looks like an API key. Choose another name.");
    const auto isNamed = [&](const Connection &each) {
        return each.id != id && each.name.compare(name, Qt::CaseInsensitive) == 0;
    };
    if (std::any_of(m_connections.cbegin(), m_connections.cend(), isNamed))
        return tr("Another connection is called %1. Choose another name.").arg(name);
    return {};
}

QModelIndex ConnectionListModel::indexOf(const QUuid &id) const
{
    const auto found = std::find_if(m_connections.cbegin(), m_connections.cend(),
                                    [&id](const Connection &each) { return each.id == id; });
    return found == m_connections.cend() ? QModelIndex()
                                         : index(int(found - m_connections.cbegin()));
}

void ConnectionListModel::reload()
{
    const QList<Connection> connections = m_settings.connections();
    const bool sameRows = std::equal(
        connections.cbegin(), connections.cend(), m_connections.cbegin(), m_connections.cend(),
        [](const Connection &one, const Connection &other) { return one.id == other.id; });
    if (sameRows) {
        m_connections = connections;
        if (!connections.isEmpty())
            emit dataChanged(index(0), index(int(connections.size()) - 1));
        return;
    }
    beginResetModel();
    m_connections = connections;
    endResetModel();
}
