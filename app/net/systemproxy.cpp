// SPDX-License-Identifier: Apache-2.0
#include "net/systemproxy.h"

#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <QThread>

#include <memory>
#include <utility>

void findSystemProxy(const QUrl &url, QObject *context,
                     std::function<void(const QNetworkProxy &)> found)
{
    const auto proxy = std::make_shared<QNetworkProxy>(QNetworkProxy::NoProxy);
    QThread *thread = QThread::create([url, proxy] {
        const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
        if (!proxies.isEmpty())
            *proxy = proxies.first();
    });
    // finished() comes after the last line of the thread, so the proxy is not shared any more.
    QObject::connect(thread, &QThread::finished, context,
                     [proxy, found = std::move(found)] { found(*proxy); });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}
