// SPDX-License-Identifier: Apache-2.0
#include "net/networkerror.h"

#include <QCoreApplication>

using Obstacle = Error::Obstacle;

namespace {

/// Gives the texts of this file their context.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Error)
};

QString messageOf(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::NameNotFound:
        return Text::tr("The server's name was not found. Check the network and the address.");
    case Obstacle::Unreachable:
        return Text::tr("The server cannot be reached. Check the network and the address.");
    case Obstacle::CertificateUntrusted:
        return Text::tr(
            "This computer does not trust the server's certificate, so nothing was sent. "
            "Check the address, or ask whoever runs the server.");
    case Obstacle::CertificateForeign:
        return Text::tr(
            "The server's certificate is for another name, so nothing was sent. Check the "
            "address.");
    case Obstacle::CertificateOutOfDate:
        return Text::tr(
            "The server's certificate is not valid today, so nothing was sent. Check this "
            "computer's clock, or ask whoever runs the server.");
    case Obstacle::TlsFailed:
        return Text::tr(
            "No secure connection to the server came about, so nothing was sent. Check the "
            "address; the server must speak TLS 1.2 or newer.");
    case Obstacle::ProxyNotFound:
        return Text::tr("The proxy's name was not found. Check the network and the proxy's name.");
    case Obstacle::ProxyUnreachable:
        return Text::tr(
            "The proxy cannot be reached. Check the network, and the proxy's name and port.");
    case Obstacle::ProxyUnauthorized:
        return Text::tr(
            "The proxy wants a password, and Greenroom has none to give. Choose another "
            "proxy, or none.");
    case Obstacle::ProxyFailed:
        return Text::tr("The proxy cannot be reached, or does not lead to the server. Check the "
                        "network, and the proxy's name and port.");
    case Obstacle::None:
        break;
    }
    return Text::tr("The connection to the server was lost.");
}

Error offline(Obstacle obstacle)
{
    Error error;
    error.kind = Error::Kind::Offline;
    error.delivery =
        obstacle == Obstacle::None ? Error::Delivery::Unknown : Error::Delivery::NotSent;
    error.obstacle = obstacle;
    error.message = messageOf(obstacle);
    return error;
}

/// The gravest of what TLS found: whom nobody trusts may say anything about names and dates.
Obstacle obstacleOf(const QList<QSslError> &certificate)
{
    Obstacle worst = certificate.isEmpty() ? Obstacle::TlsFailed : Obstacle::CertificateOutOfDate;
    for (const QSslError &found : certificate) {
        switch (found.error()) {
        case QSslError::CertificateExpired:
        case QSslError::CertificateNotYetValid:
            break;
        case QSslError::HostNameMismatch:
            worst = Obstacle::CertificateForeign;
            break;
        default:
            return Obstacle::CertificateUntrusted;
        }
    }
    return worst;
}

} // namespace

Error errorFromNetwork(const NetworkFailure &failure)
{
    switch (failure.code) {
    case QNetworkReply::HostNotFoundError:
        // By a proxy it may be the proxy's name.
        return offline(failure.atProxy ? Obstacle::ProxyFailed : Obstacle::NameNotFound);
    case QNetworkReply::ConnectionRefusedError:
        return offline(Obstacle::Unreachable);
    case QNetworkReply::SslHandshakeFailedError:
        return offline(obstacleOf(failure.certificate));
    case QNetworkReply::ProxyNotFoundError:
        return offline(Obstacle::ProxyNotFound);
    case QNetworkReply::ProxyConnectionRefusedError:
        return offline(Obstacle::ProxyUnreachable);
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return offline(failure.atProxy ? Obstacle::ProxyUnauthorized : Obstacle::None);
    // Qt 6.4 has no code of its own for most of what a proxy can do wrong.
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyTimeoutError:
        return offline(failure.atProxy ? Obstacle::ProxyFailed : Obstacle::None);
    default:
        return offline(Obstacle::None);
    }
}

Error errorFromSocket(QAbstractSocket::SocketError code, const QList<QSslError> &certificate,
                      bool atProxy)
{
    switch (code) {
    case QAbstractSocket::HostNotFoundError:
        return offline(Obstacle::NameNotFound);
    case QAbstractSocket::SslHandshakeFailedError:
        return offline(obstacleOf(certificate));
    case QAbstractSocket::ProxyNotFoundError:
        return offline(Obstacle::ProxyNotFound);
    case QAbstractSocket::ProxyConnectionRefusedError:
        return offline(Obstacle::ProxyUnreachable);
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return offline(Obstacle::ProxyUnauthorized);
    case QAbstractSocket::ConnectionRefusedError:
        return offline(Obstacle::Unreachable);
    case QAbstractSocket::RemoteHostClosedError:
        return offline(atProxy ? Obstacle::ProxyFailed : Obstacle::TlsFailed);
    default:
        return offline(atProxy ? Obstacle::ProxyFailed : Obstacle::Unreachable);
    }
}
