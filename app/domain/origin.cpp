// SPDX-License-Identifier: Apache-2.0
#include "domain/origin.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

bool isThisMachine(const QUrl &url)
{
    const QString host = url.host();
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

bool isAcceptableServer(const QUrl &url)
{
    const bool bare = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
        && !url.hasQuery() && !url.hasFragment() && (url.path().isEmpty() || url.path() == "/"_L1);
    return bare
        && (url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isThisMachine(url)));
}

QUrl originOf(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return {};
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    const int ownPort = url.scheme() == "https"_L1 ? 443 : url.scheme() == "http"_L1 ? 80 : -1;
    if (url.port() != ownPort)
        origin.setPort(url.port());
    return origin;
}
