// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/restcharactersapi.h"
#include "net/httpclient.h"
#include "net/ratebudget.h"
#include "sandbox/sandboxserver.h"
#include "support/fakeclock.h"

#include <QString>

/// The real sandbox in this process and the real client of it, one line per test. The client's
/// clock stands still.
struct SandboxFixture
{
    explicit SandboxFixture(sandbox::Options options = {}, const HttpOptions &wire = {});

    sandbox::SandboxServer server;
    FakeClock clock;
    RateBudget budget;
    HttpClient http;
    RestCharactersApi api;

    /// How many requests of \a method the server has seen below \a path.
    [[nodiscard]] int requests(const QString &method, const QString &path = {}) const;
    /// The id of a character with \a status, the newest one.
    [[nodiscard]] CharacterId newest(sandbox::Status status) const;

private:
    void start();
};
