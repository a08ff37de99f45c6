// SPDX-License-Identifier: Apache-2.0
#include "newconnection.h"

Connection newConnection(const QUrl &server)
{
    return {.id = QUuid::createUuid(), .name = server.host(), .server = server};
}

Connection newConnection(const Team &team, const Connection &other)
{
    Connection connection = newConnection(other.server);
    connection.name = team.name;
    connection.teamId = team.id;
    connection.teamName = team.name;
    connection.proxy = other.proxy;
    connection.apiVersion = other.apiVersion;
    return connection;
}
