// SPDX-License-Identifier: Apache-2.0
#include "refs/refdownload.h"

#include "net/httpclient.h"
#include "refs/refaddresses.h"

#include <QMetaObject>
#include <QUrl>

#include <algorithm>
#include <iterator>
#include <utility>

namespace {

bool looksExpired(const Error &error)
{
    constexpr int statuses[] = {401, 403, 404, 410};
    return std::find(std::begin(statuses), std::end(statuses), error.httpStatus)
        != std::end(statuses);
}

QString notHandedOut()
{
    return RefDownload::tr("The server does not hand out this ref any more.");
}

/// HttpClient's words are about the API and its key; a ref's server knows neither.
Error inWordsForRefs(Error error)
{
    if (looksExpired(error)) {
        error.kind = Error::Kind::NotFound;
        error.message = notHandedOut();
    } else if (error.httpStatus >= 400) {
        error.message =
            RefDownload::tr("The server cannot hand out this ref now (%1).").arg(error.httpStatus);
    }
    return error;
}

} // namespace

RefDownload::RefDownload(HttpClient &http, RefAddresses &addresses, RefSource source,
                         Priority priority, Handler<QByteArray> handler)
    : m_http(http)
    , m_addresses(addresses)
    , m_source(std::move(source))
    , m_priority(priority)
    , m_handler(std::move(handler))
{
    if (!m_source.url.isEmpty()) {
        get(m_source.url);
        return;
    }
    m_step = Step::Failing;
    QMetaObject::invokeMethod(this, &RefDownload::failWithoutUrl, Qt::QueuedConnection);
}

void RefDownload::failWithoutUrl()
{
    Error error;
    error.kind = Error::Kind::NotFound;
    error.message = notHandedOut();
    m_handler(tl::unexpected(error));
}

void RefDownload::setPriority(Priority priority)
{
    m_priority = priority;
    if (m_step == Step::Refreshing)
        m_addresses.refresh(key().character, priority);
}

void RefDownload::get(const QByteArray &url)
{
    m_request =
        m_http.fetchRef(QUrl::fromEncoded(url, QUrl::StrictMode), this,
                        [this, url](const Result<HttpResponse> &result) { answered(url, result); });
}

void RefDownload::answered(const QByteArray &url, const Result<HttpResponse> &result)
{
    if (result) {
        m_handler(result->body);
        return;
    }
    if (looksExpired(result.error())) {
        m_addresses.refused(key(), url);
        if (m_step == Step::FirstUrl) {
            refresh();
            return;
        }
    }
    m_handler(tl::unexpected(inWordsForRefs(result.error())));
}

void RefDownload::refresh()
{
    m_step = Step::Refreshing;
    if (m_addresses.find(key()).state != RefAddresses::Address::State::Unknown) {
        // Another ref of the character has asked before.
        getAgain();
        return;
    }
    connect(&m_addresses, &RefAddresses::refreshed, this, [this](const Character &character) {
        if (character.id == key().character)
            getAgain();
    });
    connect(&m_addresses, &RefAddresses::refreshFailed, this,
            [this](const CharacterId &character, const Error &error) {
                if (character != key().character)
                    return;
                m_addresses.disconnect(this);
                m_handler(tl::unexpected(error));
            });
    m_addresses.refresh(key().character, m_priority);
}

void RefDownload::getAgain()
{
    m_addresses.disconnect(this);
    m_step = Step::SecondUrl;
    const RefAddresses::Address address = m_addresses.find(key());
    if (address.state == RefAddresses::Address::State::Known) {
        get(address.url);
        return;
    }
    Error error;
    error.kind = Error::Kind::NotFound;
    error.message = tr("The character has changed since, and this ref is gone.");
    m_handler(tl::unexpected(error));
}
