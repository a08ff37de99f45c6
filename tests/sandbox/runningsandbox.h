// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/sandboxserver.h"
#include "sandbox/wireclient.h"

#include <QTest>

#include <utility>

/// A sandbox that serves, and raw clients of it.
class RunningSandbox
{
public:
    explicit RunningSandbox(sandbox::Options options = quick())
        : server(std::move(options))
    {
        QString error;
        if (!server.start(&error))
            qFatal("%s", qPrintable(error));
    }

    /// Buckets that a test does not meet by accident.
    static sandbox::Options quick()
    {
        sandbox::Options options;
        options.rateScale = 1000;
        return options;
    }

    [[nodiscard]] WireClient client() const
    {
        return WireClient(server.baseUrl(), server.apiKey());
    }
    [[nodiscard]] WireClient secondTeam() const
    {
        return WireClient(server.baseUrl(), server.secondTeamKey());
    }
    [[nodiscard]] WireAnswer fetched(const QString &id) const
    {
        return client().get(characterPath(id));
    }
    /// A ref by the URL that the API gave out.
    [[nodiscard]] static WireAnswer ref(const QString &url)
    {
        const QUrl parsed(url);
        return WireClient(parsed.toString(QUrl::RemovePath | QUrl::RemoveQuery))
            .get(parsed.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority));
    }

    sandbox::SandboxServer server;
};
