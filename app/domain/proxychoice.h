// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// By which proxy a connection's server is reached. Holds no user and no password.
struct ProxyChoice
{
    enum class Kind : quint8 {
        System, ///< what the system says for the server, a PAC file included
        None,   ///< straight to the server
        Manual, ///< host and port below
    };
    enum class Protocol : quint8 { Http, Socks5 };

    Kind kind = Kind::System;
    Protocol protocol = Protocol::Http; ///< of a manual one
    QString host{};                     ///< of a manual one: a name or an address, no scheme
    quint16 port = 0;                   ///< of a manual one: 1 to 65535

    friend bool operator==(const ProxyChoice &, const ProxyChoice &) = default;
};
