// SPDX-License-Identifier: Apache-2.0
#include "net/httpexchange.h"

#include <algorithm>
#include <utility>

using std::chrono::milliseconds;

namespace {

constexpr qint64 ReadAhead = 256LL * 1024; // bytes Qt may hold before we have counted them
constexpr qint64 Piece = 4096;             // bytes to make room for at least

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

/// A 2xx is whole only if Qt saw its end; a refusal says all by its status.
bool isWhole(const QNetworkReply &reply)
{
    const int status = statusOf(reply);
    return status >= 300 || (status >= 200 && reply.error() == QNetworkReply::NoError);
}

} // namespace

HttpExchange::HttpExchange(QNetworkReply *reply, Way way, milliseconds deadline, qint64 mostBytes,
                           std::function<void(const HttpAnswer &)> done)
    : m_reply(reply)
    , m_way(way)
    , m_mostBytes(mostBytes)
    , m_done(std::move(done))
{
    reply->setReadBufferSize(ReadAhead);
    connect(reply, &QNetworkReply::readyRead, this, &HttpExchange::read);
    connect(reply, &QNetworkReply::finished, this, &HttpExchange::finish);
    connect(reply, &QNetworkReply::encrypted, this, [this] { m_isEncrypted = true; });
    connect(reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_certificate = errors; });
    connect(&m_deadline, &QTimer::timeout, this, [this] { fail(errorFromDeadline()); });
    m_deadline.setSingleShot(true);
    m_deadline.start(deadline);
    m_clock.start();
}

HttpExchange::~HttpExchange()
{
    if (m_reply.isNull())
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

/// Without it the body is moved each time it outgrows its place, and keeps up to as much room
/// again.
void HttpExchange::makeRoom()
{
    const qint64 told = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (told > 0)
        m_body.reserve(std::min(told, m_mostBytes));
}

/// Straight to where it stays: readAll() would put it together somewhere else first.
void HttpExchange::read()
{
    if (m_body.isEmpty())
        makeRoom();
    qint64 got = 1;
    while (got > 0 && m_reply->bytesAvailable() > 0 && m_body.size() <= m_mostBytes) {
        const qsizetype before = m_body.size();
        // Of a body that comes compressed Qt may say that there is a byte, and have many.
        if (const qint64 there = m_reply->bytesAvailable(); m_body.capacity() < before + there)
            m_body.reserve(
                std::min(before + std::max({there, qint64{before}, Piece}), m_mostBytes + 1));
        m_body.resize(m_body.capacity());
        got = m_reply->read(m_body.data() + before, m_body.size() - before);
        m_body.resize(before + std::max(got, qint64{0}));
    }
    if (m_body.size() > m_mostBytes)
        fail(errorFromOddAnswer(tr("The server's answer is too large to be right."),
                                statusOf(*m_reply)));
}

void HttpExchange::finish()
{
    const QPointer<HttpExchange> self(this);
    read();
    if (!self || !m_done)
        return;
    if (!isWhole(*m_reply)) {
        const int status = statusOf(*m_reply);
        fail(status == 0 ? networkError()
                         : errorFromOddAnswer(tr("The server's answer was cut off."), status));
        return;
    }
    const QUrl location = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    tell({.status = statusOf(*m_reply),
          .redirect = location.isEmpty() ? QUrl() : m_reply->url().resolved(location)});
}

Error HttpExchange::networkError() const
{
    return errorFromNetwork({.code = m_reply->error(),
                             .certificate = m_certificate,
                             .atProxy = m_way == Way::ByProxy && !m_isEncrypted});
}

void HttpExchange::fail(const Error &error)
{
    tell({.failure = error});
}

void HttpExchange::tell(HttpAnswer answer)
{
    m_deadline.stop();
    m_reply->disconnect(this);
    answer.took = milliseconds(m_clock.elapsed());
    m_body.squeeze(); // it grew by doubling, and whoever keeps it would keep the slack
    answer.body = std::exchange(m_body, {});
    answer.header = [reply = m_reply](const char *name) {
        return reply ? reply->rawHeader(name) : QByteArray();
    };
    if (const auto done = std::exchange(m_done, nullptr))
        done(answer);
}
