// SPDX-License-Identifier: Apache-2.0
#include "ui/connect/serveraddress.h"

#include "domain/origin.h"

using namespace Qt::StringLiterals;

QUrl defaultServer()
{
    return QUrl(u"https://api.aurous-labs.com"_s);
}

QUrl serverFrom(const QString &text)
{
    const QString typed = text.trimmed();
    QUrl url(typed.contains("://"_L1) ? typed : u"https://"_s + typed, QUrl::StrictMode);
    if (url.path() == "/v1"_L1 || url.path() == "/v1/"_L1 || url.path() == "/"_L1)
        url.setPath({});
    return isAcceptableServer(url) ? url : QUrl();
}

QString assumedServer(const QString &text)
{
    const QString typed = text.trimmed();
    return typed.isEmpty() || typed.contains("://"_L1) ? QString() : serverFrom(typed).toString();
}

bool isPlainHttp(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    return url.scheme() == "http"_L1 && !url.host().isEmpty();
}
