// SPDX-License-Identifier: Apache-2.0
#include "net/proxyrule.h"

#include "domain/origin.h"

QNetworkProxy ProxyRule::manual(const ProxyChoice &choice)
{
    const bool isHttp = choice.protocol == ProxyChoice::Protocol::Http;
    return {isHttp ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy, choice.host,
            choice.port};
}

QNetworkProxy ProxyRule::proxyFor(const QUrl &url) const
{
    return isThisMachine(url) ? QNetworkProxy(QNetworkProxy::NoProxy) : m_proxy;
}

QList<QNetworkProxy> ProxyRule::queryProxy(const QNetworkProxyQuery &query)
{
    return {proxyFor(query.url())};
}
