// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/proxychoice.h"

#include <QNetworkProxy>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>

/// One proxy for all requests, but for those to this very machine, which never need one. Answers at
/// once.
class ProxyRule final : public QNetworkProxyFactory
{
public:
    explicit ProxyRule(const QNetworkProxy &proxy)
        : m_proxy(proxy)
    {}

    /// The proxy that a manual \a choice names.
    [[nodiscard]] static QNetworkProxy manual(const ProxyChoice &choice);

    [[nodiscard]] QNetworkProxy proxyFor(const QUrl &url) const;
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    const QNetworkProxy m_proxy;
};
