// SPDX-License-Identifier: Apache-2.0
#include "refs/refdownloads.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace {

/// Covers and wishes must not delay what a reviewer waits for, nor the guard of a decision.
Priority priorityOf(RefAsker urgency)
{
    return urgency == RefAsker::Shown ? Priority::Interactive : Priority::Background;
}

} // namespace

RefDownloads::RefDownloads(HttpClient &http, CharactersApi &api, RefQueue &queue, Ended ended)
    : m_http(http)
    , m_addresses(api)
    , m_queue(queue)
    , m_ended(std::move(ended))
{
    connect(&m_addresses, &RefAddresses::refreshed, this, &RefDownloads::characterRefreshed);
}

void RefDownloads::start()
{
    while (const RefWant *want = next())
        begin(*want);
}

bool RefDownloads::contains(const RefKey &key) const
{
    return find(key) != m_downloads.end();
}

void RefDownloads::setUrgency(const RefKey &key, RefAsker urgency)
{
    const auto download = find(key);
    if (download != m_downloads.end())
        (*download)->setPriority(priorityOf(urgency));
}

void RefDownloads::dropIdle()
{
    std::erase_if(m_downloads, [this](const auto &download) {
        return m_queue.askers(download->key()) == RefAskers();
    });
}

RefDownloads::Downloads::const_iterator RefDownloads::find(const RefKey &key) const
{
    return std::find_if(m_downloads.begin(), m_downloads.end(),
                        [&key](const auto &download) { return download->key() == key; });
}

RefDownloads::OnTheWire RefDownloads::onTheWire() const
{
    OnTheWire count;
    for (const auto &download : m_downloads) {
        if (!download->isOnTheWire())
            continue;
        switch (mostUrgent(m_queue.askers(download->key()))) {
        case RefAsker::Shown:
            ++count.shown;
            break;
        case RefAsker::Thumbnail:
            ++count.thumbnails;
            break;
        case RefAsker::Wish:
            ++count.wishes;
            break;
        }
    }
    return count;
}

/// What is to begin now, or null.
RefWant *RefDownloads::next()
{
    const auto first = [this](RefAsker urgency) {
        return m_queue.first([urgency](const RefWant &want) {
            return want.step == RefWant::Step::Waiting && want.urgency() == urgency;
        });
    };
    const auto [shown, thumbnails, wishes] = onTheWire();
    const bool isFull = shown + thumbnails + wishes >= Most;
    if (RefWant *want = first(RefAsker::Shown))
        return !isFull || putOffWish() ? want : nullptr;
    if (isFull)
        return nullptr;
    if (thumbnails < MostUnhurried) {
        if (RefWant *want = first(RefAsker::Thumbnail))
            return want;
    }
    // A wish would take its share of the line from what is waited for.
    return shown == 0 && wishes < MostUnhurried ? first(RefAsker::Wish) : nullptr;
}

/// Takes the latest wish off the wire, if there is one, for the sake of a ref that is waited for.
bool RefDownloads::putOffWish()
{
    const auto isWish = [this](const auto &download) {
        return download->isOnTheWire() && m_queue.askers(download->key()) == RefAsker::Wish;
    };
    const auto wish = std::find_if(m_downloads.rbegin(), m_downloads.rend(), isWish);
    if (wish == m_downloads.rend())
        return false;
    m_queue.setDownloading((*wish)->key(), false);
    m_downloads.erase(std::next(wish).base());
    return true;
}

void RefDownloads::begin(const RefWant &want)
{
    const RefKey key = want.key();
    m_downloads.push_back(std::make_unique<RefDownload>(
        m_http, m_addresses, want.source, priorityOf(want.urgency()),
        [this, key](const Result<QByteArray> &result) { end(key, result); }));
    m_queue.setDownloading(key, true);
}

void RefDownloads::end(const RefKey &key, const Result<QByteArray> &result)
{
    const auto position = std::distance(m_downloads.cbegin(), find(key));
    const auto download = std::next(m_downloads.begin(), position);
    download->release()->deleteLater(); // it is calling
    m_downloads.erase(download);
    m_ended(key, result);
}
