// SPDX-License-Identifier: Apache-2.0
#include "api/keycheck.h"

#include "net/retrypolicy.h"

namespace {

Error proxyError()
{
    Error error;
    error.kind = Error::Kind::Offline;
    error.delivery = Error::Delivery::NotSent;
    error.message = KeyCheck::tr("This computer has not said yet which proxy leads to the server. "
                                 "Wait for it, or choose the proxy in File > Connections.");
    return error;
}

} // namespace

KeyCheck::KeyCheck(const QUrl &server, const HttpOptions &options, Clock &clock,
                   std::function<double()> jitter, QObject *parent)
    : QObject(parent)
    , m_budget(clock)
    , m_http(server, m_budget, options)
    , m_api(m_http)
    , m_jitter(std::move(jitter))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &KeyCheck::ask);
    connect(&m_http, &HttpClient::proxyDelayed, this, [this] { emit delayed(proxyError()); });
}

KeyCheck::~KeyCheck() = default;

void KeyCheck::start(const QByteArray &key)
{
    m_http.setApiKey(key);
    m_failures = 0;
    ask();
}

void KeyCheck::askNow()
{
    if (m_pause.isActive())
        ask();
}

void KeyCheck::ask()
{
    m_pause.stop();
    m_request = m_api.team(this, [this](const Result<Team> &team) { read(team); });
}

void KeyCheck::read(const Result<Team> &team)
{
    if (team) {
        emit answered({.team = *team});
        return;
    }
    const Error &error = team.error();
    if (error.kind == Error::Kind::Unauthorized) {
        emit answered({.refusal = error});
        return;
    }
    // An answer that is none of the API's may come from something on the way, and pass.
    const auto delay = retryDelay(++m_failures, error, m_jitter());
    constexpr int mostOddAnswers = 3;
    const bool isOdd = error.kind == Error::Kind::Protocol;
    if (!delay || (isOdd && m_failures >= mostOddAnswers)) {
        emit answered({});
        return;
    }
    m_pause.start(*delay);
    emit delayed(error);
}
