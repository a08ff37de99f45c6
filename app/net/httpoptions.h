// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/apiversion.h"
#include "domain/proxychoice.h"

#include <QList>
#include <QSslCertificate>
#include <QString>

#include <chrono>

/// How long a client waits. The defaults are the product's; tests have shorter ones.
struct HttpTiming
{
    std::chrono::milliseconds call{30'000};    ///< an API call in all, from the first byte sent
    std::chrono::milliseconds ref{60'000};     ///< a ref in all, redirects included
    std::chrono::milliseconds silence{30'000}; ///< without a byte; Qt's own watch beside the others
};

/// What a client is built with, beside its server and its key.
struct HttpOptions
{
    /// The pin, sent as Aurous-Version with API calls (contract 1.2): a date, YYYY-MM-DD.
    QString apiVersion = FirstApiVersion;
    /// Not asked for this very machine, which is always reached straight.
    ProxyChoice proxy{};
    /// Whom TLS trusts beside the system's own authorities, for API calls and refs.
    QList<QSslCertificate> authorities{};
    HttpTiming timing{};
};
