// SPDX-License-Identifier: Apache-2.0
#include "settings/connectionjson.h"

#include "settings/jsonfields.h"
#include "settings/keepable.h"

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

// In the order of their enumerations.
constexpr std::array kindWords{"system"_L1, "none"_L1, "manual"_L1};
constexpr std::array protocolWords{"http"_L1, "socks5"_L1};

ProxyChoice proxyOf(JsonFields &fields)
{
    ProxyChoice proxy;
    proxy.kind = static_cast<ProxyChoice::Kind>(fields.word("kind"_L1, kindWords));
    proxy.protocol = static_cast<ProxyChoice::Protocol>(fields.word("protocol"_L1, protocolWords));
    proxy.host = fields.text("host"_L1);
    proxy.port =
        static_cast<quint16>(fields.number("port"_L1, 0, std::numeric_limits<quint16>::max(), 0));
    return proxy;
}

Connection asWritten(JsonFields &fields)
{
    Connection connection;
    connection.id = QUuid::fromString(fields.text("id"_L1));
    connection.name = fields.text("name"_L1);
    connection.server = QUrl(fields.text("server"_L1), QUrl::StrictMode);
    connection.teamId = fields.text("team_id"_L1);
    connection.teamName = fields.text("team_name"_L1);
    if (const QString version = fields.text("api_version"_L1); !version.isEmpty())
        connection.apiVersion = version;
    JsonFields proxy(fields.object("proxy"_L1));
    connection.proxy = proxyOf(proxy);
    if (!proxy.isWhole())
        fields.setWrong();
    connection.keyStoredAt = fields.time("key_stored_at"_L1);
    connection.usedAt = fields.time("used_at"_L1);
    connection.lastQueue = fields.text("last_queue"_L1);
    return connection;
}

void insertTime(QJsonObject &object, QLatin1StringView name, const QDateTime &time)
{
    if (time.isValid())
        object.insert(name, time.toUTC().toString(Qt::ISODateWithMs));
    else
        object.remove(name);
}

} // namespace

ReadConnection connectionFromJson(const QJsonObject &object)
{
    JsonFields fields(object);
    Connection written = asWritten(fields);
    ReadConnection read{.connection = keepable(written)};
    // A name that is absent is made, and nothing is lost.
    if (written.name.isEmpty() && read.connection)
        written.name = read.connection->name;
    read.isWhole = fields.isWhole() && read.connection == written;
    return read;
}

QJsonObject connectionToJson(const Connection &connection, QJsonObject former)
{
    QJsonObject proxy = former.value("proxy"_L1).toObject();
    proxy.insert("kind"_L1, kindWords.at(static_cast<std::size_t>(connection.proxy.kind)));
    proxy.insert("protocol"_L1,
                 protocolWords.at(static_cast<std::size_t>(connection.proxy.protocol)));
    proxy.insert("host"_L1, connection.proxy.host);
    proxy.insert("port"_L1, connection.proxy.port);

    former.insert("id"_L1, connection.id.toString(QUuid::WithoutBraces));
    former.insert("name"_L1, connection.name);
    former.insert("server"_L1, connection.server.toString(QUrl::FullyEncoded));
    former.insert("team_id"_L1, connection.teamId);
    former.insert("team_name"_L1, connection.teamName);
    former.insert("api_version"_L1, connection.apiVersion);
    former.insert("proxy"_L1, proxy);
    former.insert("last_queue"_L1, connection.lastQueue);
    insertTime(former, "key_stored_at"_L1, connection.keyStoredAt);
    insertTime(former, "used_at"_L1, connection.usedAt);
    return former;
}
