// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "net/httprequest.h"
#include "net/pendingrequest.h"
#include "refs/refkey.h"

#include <QObject>

class HttpClient;
class RefAddresses;

/// One ref's way from its URL to its bytes. When the URL is refused (401, 403, 404 or 410: expired,
/// contract section 9), the character is fetched once and the new URL tried; a second refusal is
/// the end. Where there is no URL nothing is sent, and that is the end, too. Deleting it aborts it.
/// GUI thread.
class RefDownload final : public QObject
{
    Q_OBJECT

public:
    /// \a http and \a addresses must outlive it. \a handler is called once, later; it may delete
    /// the download, though only by deleteLater().
    RefDownload(HttpClient &http, RefAddresses &addresses, RefSource source, Priority priority,
                Handler<QByteArray> handler);

    [[nodiscard]] const RefKey &key() const { return m_source.key; }
    /// Whether it uses a connection to the refs' server, rather than waiting for a new URL
    /// or failing without one.
    [[nodiscard]] bool isOnTheWire() const
    {
        return m_step == Step::FirstUrl || m_step == Step::SecondUrl;
    }
    /// From now on its fetch of the character, if it needs one, goes by \a priority.
    void setPriority(Priority priority);

private:
    enum class Step : quint8 { FirstUrl, Refreshing, SecondUrl, Failing };

    void failWithoutUrl();
    void get(const QByteArray &url);
    void answered(const QByteArray &url, const Result<HttpResponse> &result);
    void refresh();
    void getAgain();

    HttpClient &m_http;
    RefAddresses &m_addresses;
    const RefSource m_source;
    Priority m_priority;
    const Handler<QByteArray> m_handler;
    Step m_step = Step::FirstUrl;
    PendingRequest m_request;
};
