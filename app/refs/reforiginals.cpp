// SPDX-License-Identifier: Apache-2.0
#include "refs/reforiginals.h"

#include "refs/refdownload.h"
#include "refs/refloader.h"

#include <memory>
#include <utility>

/// Somebody's wish for one original. Destroying it aborts the download.
class OriginalRequest final : public QObject
{
public:
    OriginalRequest(RefSource source, Priority priority, Handler<QByteArray> handler,
                    QObject *context)
        : QObject(context)
        , m_source(std::move(source))
        , m_priority(priority)
        , m_handler(std::move(handler))
    {}

    [[nodiscard]] const RefKey &key() const { return m_source.key; }
    [[nodiscard]] bool isUnderWay() const { return m_isUnderWay; }
    void search(RefLoader &loader, Handler<QByteArray> searched)
    {
        m_isUnderWay = true;
        m_search = loader.originalOnDisk(m_source.key, m_priority, this, std::move(searched));
    }
    void download(HttpClient &http, RefAddresses &addresses, const Handler<QByteArray> &ended)
    {
        m_isUnderWay = true;
        m_download = std::make_unique<RefDownload>(http, addresses, m_source, m_priority, ended);
    }
    /// Leaves the handler to the caller, once.
    [[nodiscard]] Handler<QByteArray> finish()
    {
        if (m_download)
            m_download.release()->deleteLater(); // it is calling
        deleteLater();
        return std::exchange(m_handler, nullptr);
    }

private:
    const RefSource m_source;
    const Priority m_priority;
    Handler<QByteArray> m_handler;
    bool m_isUnderWay = false;
    PendingRequest m_search;
    std::unique_ptr<RefDownload> m_download;
};

RefOriginals::RefOriginals(HttpClient &http, CharactersApi &api, RefLoader &loader, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_addresses(api)
    , m_loader(loader)
{
    connect(&m_addresses, &RefAddresses::refreshed, this, &RefOriginals::characterRefreshed);
}

RefOriginals::~RefOriginals()
{
    // Their downloads use the addresses.
    const auto requests = std::exchange(m_requests, {});
    for (const QPointer<OriginalRequest> &request : requests) {
        if (request)
            request->disconnect(this);
        delete request.data();
    }
}

PendingRequest RefOriginals::original(const RefSource &source, Priority priority, QObject *context,
                                      Handler<QByteArray> handler)
{
    auto *request = new OriginalRequest(source, priority, std::move(handler), context);
    // One that was cancelled makes room for the next.
    connect(request, &QObject::destroyed, this, &RefOriginals::advanceLater);
    m_requests.append(request);
    advanceLater();
    return PendingRequest(request);
}

void RefOriginals::advanceLater()
{
    QMetaObject::invokeMethod(this, &RefOriginals::advance, Qt::QueuedConnection);
}

void RefOriginals::advance()
{
    m_requests.removeIf([](const QPointer<OriginalRequest> &one) { return one.isNull(); });
    int underWay = 0;
    for (const QPointer<OriginalRequest> &request : std::as_const(m_requests)) {
        if (request->isUnderWay()) {
            ++underWay;
        } else if (const QByteArray bytes = m_loader.original(request->key()); !bytes.isEmpty()) {
            end(request, bytes); // which may be the end of this object, too
            return;
        } else if (underWay < Most) {
            begin(*request);
            ++underWay;
        }
    }
}

void RefOriginals::begin(OriginalRequest &request)
{
    if (!m_loader.keepsOnDisk()) {
        download(request);
        return;
    }
    request.search(m_loader, [this, &request](const Result<QByteArray> &found) {
        if (found->isEmpty())
            download(request);
        else
            end(&request, found);
    });
}

void RefOriginals::download(OriginalRequest &request)
{
    request.download(m_http, m_addresses,
                     [this, &request](const Result<QByteArray> &result) { end(&request, result); });
}

void RefOriginals::end(OriginalRequest *request, const Result<QByteArray> &result)
{
    m_requests.removeOne(request);
    advanceLater();
    const Handler<QByteArray> handler = request->finish();
    handler(result);
}
