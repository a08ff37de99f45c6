// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "refs/refaddresses.h"
#include "refs/refdownload.h"
#include "refs/refqueue.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

/// The downloads that are under way for a queue: few at a time, the most urgent first, and none
/// that nobody waits for. GUI thread.
class RefDownloads final : public QObject
{
    Q_OBJECT

public:
    /// Called with each download's end, after it has left the list.
    using Ended = std::function<void(const RefKey &, const Result<QByteArray> &)>;

    static constexpr int Most = 6;          ///< at a time; Qt opens as many connections to a host
    static constexpr int MostUnhurried = 4; ///< of them for thumbnails, and as many for wishes

    /// \a http, \a api and \a queue must outlive this.
    RefDownloads(HttpClient &http, CharactersApi &api, RefQueue &queue, Ended ended);

    /// Begins what may begin.
    void start();
    /// Whether the ref is under way.
    [[nodiscard]] bool contains(const RefKey &key) const;
    /// Who waits for the ref has changed.
    void setUrgency(const RefKey &key, RefAsker urgency);
    /// Aborts those that nobody waits for any more.
    void dropIdle();

signals:
    /// See RefAddresses::refreshed().
    void characterRefreshed(const Character &character);

private:
    using Downloads = std::vector<std::unique_ptr<RefDownload>>;

    /// By the most urgent of those who wait.
    struct OnTheWire
    {
        int shown = 0;
        int thumbnails = 0;
        int wishes = 0;
    };

    [[nodiscard]] Downloads::const_iterator find(const RefKey &key) const;
    [[nodiscard]] OnTheWire onTheWire() const;
    [[nodiscard]] RefWant *next();
    [[nodiscard]] bool putOffWish();
    void begin(const RefWant &want);
    void end(const RefKey &key, const Result<QByteArray> &result);

    HttpClient &m_http;
    RefAddresses m_addresses;
    RefQueue &m_queue;
    const Ended m_ended;
    Downloads m_downloads; ///< in the order in which they began
};
