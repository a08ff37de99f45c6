// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

#include <QAbstractSocket>
#include <QList>
#include <QNetworkReply>
#include <QSslError>

/// What Qt tells of a request that brought no whole answer. Its errorString() is not asked, since
/// that holds the whole URL.
struct NetworkFailure
{
    QNetworkReply::NetworkError code = QNetworkReply::UnknownNetworkError;
    QList<QSslError> certificate{}; ///< what TLS found wrong with the server's certificate
    bool atProxy = false; ///< it went by a proxy, and no TLS session with the server came about
};

/// What it means that no whole answer came. With an obstacle it is NotSent; that holds for writes
/// only because they have a connection of their own, and a body that cannot be sent twice. Pure.
[[nodiscard]] Error errorFromNetwork(const NetworkFailure &failure);
/// What it means that no connection came about, where nothing was to be sent on it. \a certificate
/// is what TLS found wrong with it; \a atProxy: it was to go by a proxy, and got no further. Pure.
[[nodiscard]] Error errorFromSocket(QAbstractSocket::SocketError code,
                                    const QList<QSslError> &certificate, bool atProxy);
