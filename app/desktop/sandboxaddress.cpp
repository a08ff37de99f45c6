// SPDX-License-Identifier: Apache-2.0
#include "desktop/sandboxaddress.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

std::optional<SandboxAddress> SandboxAddress::fromLine(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const QUrl url(object.value("base_url"_L1).toString(), QUrl::StrictMode);
    const QByteArray key = object.value("api_key"_L1).toString().toUtf8();
    const bool here = url.isValid() && url.scheme() == "http"_L1
        && QHostAddress(url.host()).isLoopback() && url.path().isEmpty() && !url.hasQuery()
        && !url.hasFragment() && url.userInfo().isEmpty();
    if (!here || key.isEmpty())
        return std::nullopt;
    return SandboxAddress{.baseUrl = url, .apiKey = key};
}
