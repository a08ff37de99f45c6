// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/apiversion.h"
#include "domain/proxychoice.h"

#include <QList>
#include <QSslCertificate>
#include <QString>

/// What a connection brings to the wire, beside its server and its key.
struct HttpOptions
{
    /// The pin, sent as Aurous-Version with API calls (contract 1.2): a date, YYYY-MM-DD.
    QString apiVersion = FirstApiVersion;
    /// Not asked for this very machine, which is always reached straight.
    ProxyChoice proxy{};
    /// Whom TLS trusts beside the system's own authorities, for API calls and refs.
    QList<QSslCertificate> authorities{};
};
