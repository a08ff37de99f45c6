// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "net/httprequest.h"
#include "net/pendingrequest.h"
#include "refs/refaddresses.h"
#include "refs/refkey.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPointer>

class HttpClient;
class OriginalRequest;
class RefLoader;

/// Hands out refs byte by byte as the server has them, for files and other programs: from memory
/// or the disk where the loader has them, else fetched, few at a time, beside what is loaded to be
/// looked at. An expired URL is refreshed once, as the loader does. What is fetched is not kept.
/// GUI thread.
class RefOriginals final : public QObject
{
    Q_OBJECT

public:
    static constexpr int Most = 3; ///< downloads at a time

    /// \a http, \a api and \a loader must outlive this.
    RefOriginals(HttpClient &http, CharactersApi &api, RefLoader &loader,
                 QObject *parent = nullptr);
    /// Who still waits hears nothing.
    ~RefOriginals() override;

    /// The bytes of \a source, whatever they are. \a priority is that of the fetch of the
    /// character, where its URLs have expired. Answers in the order of the calls, as far as the
    /// server does.
    PendingRequest original(const RefSource &source, Priority priority, QObject *context,
                            Handler<QByteArray> handler);

signals:
    /// See RefAddresses::refreshed().
    void characterRefreshed(const Character &character);

private:
    void advanceLater();
    void advance();
    void begin(OriginalRequest &request);
    void download(OriginalRequest &request);
    void end(OriginalRequest *request, const Result<QByteArray> &result);

    HttpClient &m_http;
    RefAddresses m_addresses;
    RefLoader &m_loader;
    QList<QPointer<OriginalRequest>> m_requests; ///< the oldest first
};
