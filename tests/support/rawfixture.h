// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/restcharactersapi.h"
#include "net/httpclient.h"
#include "net/ratebudget.h"
#include "support/fakeclock.h"
#include "support/rawserver.h"

/// A server of raw bytes and the real client of it. The client's clock stands still, so that it has
/// 8 tokens of each bucket and no more unless the server's headers say so.
struct RawFixture
{
    RawFixture() { http.setApiKey(key()); }

    [[nodiscard]] static QByteArray key() { return "al_live_0123456789abcdef"; }

    RawServer server;
    FakeClock clock;
    RateBudget budget{clock};
    HttpClient http{server.url(), budget};
    RestCharactersApi api{http};
};
