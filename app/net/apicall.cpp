// SPDX-License-Identifier: Apache-2.0
#include "net/apicall.h"

#include "log/categories.h"
#include "net/httpclient.h"

#include <utility>

namespace {

QByteArray methodName(ApiRequest::Method method)
{
    switch (method) {
    case ApiRequest::Method::Get:
        return "GET";
    case ApiRequest::Method::Post:
        return "POST";
    case ApiRequest::Method::Delete:
        return "DELETE";
    }
    return {};
}

Result<HttpResponse> resultOf(const HttpAnswer &answer)
{
    if (answer.failure)
        return tl::unexpected(*answer.failure);
    if (answer.status >= 200 && answer.status < 300) {
        return HttpResponse{.status = answer.status,
                            .body = answer.body,
                            .requestId = QString::fromLatin1(answer.header("Aurous-Request-Id"))};
    }
    return tl::unexpected(errorFromApiAnswer(answer.status, answer.body, answer.header,
                                             QDateTime::currentDateTimeUtc()));
}

} // namespace

ApiCall::ApiCall(HttpClient &client, ApiRequest request, QObject *context,
                 Handler<HttpResponse> handler)
    : QObject(&client)
    , m_client(client)
    , m_request(std::move(request))
    , m_context(context)
    , m_handler(std::move(handler))
    , m_holdsToken(m_request.method != ApiRequest::Method::Get) // whoever writes has taken it
{
    // Later, since a handler is never called inside the call that asked.
    QTimer::singleShot(0, this, &ApiCall::begin);
}

ApiCall::~ApiCall()
{
    if (m_exchange)
        m_client.m_budget.lost(m_request.bucket);
    if (m_holdsToken)
        m_client.m_budget.giveBack(m_request.bucket);
}

void ApiCall::begin()
{
    if (const std::optional<Error> refusal = m_client.keyRefusal()) {
        end(tl::unexpected(*refusal));
    } else if (!m_client.m_proxy) {
        connect(&m_client, &HttpClient::proxyFound, this, &ApiCall::begin,
                Qt::SingleShotConnection);
    } else if (m_request.method == ApiRequest::Method::Get) {
        m_token = m_client.m_budget.acquire(m_request.bucket, m_request.priority, this, [this] {
            m_holdsToken = true;
            start();
        });
    } else {
        start();
    }
}

void ApiCall::start()
{
    // The key may have been refused while this waited for a token, which is given back.
    if (const std::optional<Error> refusal = m_client.keyRefusal()) {
        end(tl::unexpected(*refusal));
        return;
    }
    m_holdsToken = false;
    m_keyGeneration = m_client.m_keyGeneration;
    m_exchange = std::make_unique<HttpExchange>(
        m_client.startCall(m_request), m_client.wayTo(m_client.baseUrl()), m_client.m_timing.call,
        HttpClient::ApiBodyLimit, [this](const HttpAnswer &answer) { read(answer); });
}

void ApiCall::read(const HttpAnswer &answer)
{
    const Result<HttpResponse> result = resultOf(answer);
    const QString requestId = result ? result->requestId : result.error().requestId;
    qCInfo(lcHttp).noquote() << methodName(m_request.method) << m_request.path.join(u'/')
                             << answer.status << answer.took.count() << "ms" << requestId;
    RateBudget &budget = m_client.m_budget;
    constexpr std::chrono::seconds unsaid{2};
    const RateBudget::Headers rate = rateHeaders(answer.header);
    if (!result && result.error().kind == Error::Kind::RateLimited)
        budget.refused(m_request.bucket, result.error().retryAfter.value_or(unsaid), rate);
    else if (result || rate.remaining)
        budget.answered(m_request.bucket, rate);
    else
        budget.lost(m_request.bucket);
    if (!result && result.error().kind == Error::Kind::Unauthorized)
        m_client.refuseKey(m_keyGeneration, result.error());
    // An answer that is none of an API's has come from somebody, too.
    m_client.setOnline(!answer.failure || answer.failure->httpStatus != 0);
    // The exchange calls this from a signal of its reply, so it goes later.
    m_exchange.release()->deleteLater();
    end(result);
}

void ApiCall::end(const Result<HttpResponse> &result)
{
    const auto handler = std::exchange(m_handler, nullptr);
    deleteLater();
    if (m_context)
        handler(result);
}
