// SPDX-License-Identifier: Apache-2.0
#include "net/reffetch.h"

#include "domain/origin.h"
#include "log/categories.h"
#include "net/httpclient.h"

#include <utility>

using std::chrono::milliseconds;

namespace {

constexpr int MostRedirects = 3;

} // namespace

RefFetch::RefFetch(HttpClient &client, QUrl url, QObject *context, Handler<HttpResponse> handler)
    : QObject(&client)
    , m_client(client)
    , m_url(std::move(url))
    , m_context(context)
    , m_handler(std::move(handler))
{
    m_clock.start();
    QTimer::singleShot(0, this, &RefFetch::begin);
}

bool RefFetch::mayFollow(const QUrl &from, const QUrl &to)
{
    if (!to.isValid() || to.host().isEmpty())
        return false;
    if (to.scheme() == u"https")
        return true;
    return to.scheme() == u"http" && isThisMachine(to) && isThisMachine(from);
}

void RefFetch::begin()
{
    if (!m_client.m_proxy) {
        connect(&m_client, &HttpClient::proxyFound, this, &RefFetch::begin,
                Qt::SingleShotConnection);
    } else if (mayFollow(m_client.baseUrl(), m_url)) {
        start();
    } else {
        end(tl::unexpected(errorFromOddAnswer(tr("The ref's address is not a secure one."), 0)));
    }
}

void RefFetch::start()
{
    m_exchange = std::make_unique<HttpExchange>(
        m_client.startRef(m_url), m_client.wayTo(m_url),
        m_client.m_timing.ref - milliseconds(m_clock.elapsed()), HttpClient::RefBodyLimit,
        [this](const HttpAnswer &answer) { read(answer); });
}

void RefFetch::read(const HttpAnswer &answer)
{
    qCDebug(lcHttp).noquote() << "GET ref" << answer.status << answer.took.count() << "ms";
    // The exchange calls this from a signal of its reply, so it goes later.
    m_exchange.release()->deleteLater();
    if (answer.failure)
        end(tl::unexpected(*answer.failure));
    else if (!answer.redirect.isEmpty())
        follow(answer.redirect);
    else if (answer.status >= 200 && answer.status < 300)
        end(HttpResponse{.status = answer.status, .body = answer.body});
    else
        end(tl::unexpected(errorFromAnswer(answer.status, answer.body, answer.header,
                                           QDateTime::currentDateTimeUtc())));
}

void RefFetch::follow(const QUrl &target)
{
    if (++m_redirects > MostRedirects || !mayFollow(m_url, target)) {
        end(tl::unexpected(
            errorFromOddAnswer(tr("The ref's address leads somewhere that is not allowed."), 0)));
        return;
    }
    m_url = target;
    start();
}

void RefFetch::end(const Result<HttpResponse> &result)
{
    const auto handler = std::exchange(m_handler, nullptr);
    deleteLater();
    if (m_context)
        handler(result);
}
