// SPDX-License-Identifier: Apache-2.0
#include "refs/refstore.h"

#include "log/categories.h"
#include "refs/refformat.h"

#include <algorithm>
#include <chrono>
#include <tuple>
#include <utility>

using namespace std::chrono_literals;

namespace {

/// Of memory.
qint64 bytesOf(const RefToKeep &kept)
{
    return kept.bytes.size() + kept.thumbnail.image.sizeInBytes();
}

} // namespace

RefStore::RefStore(RefPools &pools, RefPlace place, const RefKeeper::Caps &caps, QObject *parent)
    : QObject(parent)
    , m_pools(pools)
    , m_place(std::move(place))
    , m_keeper(std::make_shared<RefKeeper>(m_place, caps))
{
    m_later.setSingleShot(true);
    m_later.setInterval(50ms);
    connect(&m_later, &QTimer::timeout, this, &RefStore::work);
}

void RefStore::keepOriginal(const RefKey &key, const QByteArray &bytes)
{
    if (isOn() && refFormat(bytes) != RefFormat::Other
        && !keep({.key = {.ref = key}, .bytes = bytes}, MostOriginals))
        setTaken(false);
}

void RefStore::keepThumbnail(const RefKey &key, const QSize &box, const DecodedRef &ref)
{
    std::ignore = keep({.key = {.ref = key, .box = box}, .thumbnail = ref}, MostWaiting);
}

void RefStore::makeThumbnail(const RefKey &key, const QSize &box, const QByteArray &original)
{
    std::ignore = keep({.key = {.ref = key, .box = box}, .bytes = original}, MostWaiting);
}

bool RefStore::keep(const RefToKeep &kept, qint64 most)
{
    const qint64 bytes = bytesOf(kept);
    if (!isOn() || m_waitingBytes + bytes > most)
        return false;
    m_waitingBytes += bytes;
    m_errands.toBeKept.append(kept);
    plan();
    return true;
}

void RefStore::setTaken(bool isTaken)
{
    if (std::exchange(m_isTaken, isTaken) != isTaken)
        emit keepingChanged();
}

QByteArray RefStore::waiting(const RefKey &key) const
{
    const RefFileKey wanted{.ref = key};
    for (const QList<RefToKeep> *list : {&m_errands.toBeKept, &m_beingWritten}) {
        const auto found =
            std::find_if(list->cbegin(), list->cend(),
                         [&wanted](const RefToKeep &kept) { return kept.key == wanted; });
        if (found != list->cend())
            return found->bytes;
    }
    return {};
}

void RefStore::removeOriginal(const RefKey &key)
{
    if (!isOn())
        return;
    const RefFileKey damaged{.ref = key};
    const auto isMeant = [&damaged](const RefToKeep &kept) { return kept.key == damaged; };
    m_beingWritten.removeIf(isMeant);
    m_errands.toBeKept.removeIf([&](const RefToKeep &kept) {
        m_waitingBytes -= isMeant(kept) ? bytesOf(kept) : 0;
        return isMeant(kept);
    });
    m_errands.damaged.append(damaged);
    plan();
}

void RefStore::setBusy(bool isBusy)
{
    if (std::exchange(m_isBusy, isBusy) != isBusy)
        plan();
}

bool RefStore::isDue() const
{
    if (m_state == State::Working)
        return false;
    const bool isPressing = m_waitingBytes >= PressingWaiting;
    return (!m_isBusy || isPressing)
        && (!m_errands.toBeKept.isEmpty() || !m_errands.damaged.isEmpty());
}

void RefStore::plan()
{
    if (!isDue())
        m_later.stop();
    else if (!m_later.isActive())
        m_later.start();
}

/// A few, so that who comes to wait meanwhile need not wait for all.
RefErrands RefStore::takeSome()
{
    RefErrands some{
        .damaged = std::exchange(m_errands.damaged, {}),
        .toBeKept = m_errands.toBeKept.first(std::min(FilesAtATime, m_errands.toBeKept.size()))};
    m_errands.toBeKept.remove(0, some.toBeKept.size());
    for (const RefToKeep &kept : some.toBeKept)
        m_waitingBytes -= bytesOf(kept);
    return some;
}

void RefStore::work()
{
    m_state = State::Working;
    const RefErrands some = takeSome();
    m_beingWritten = some.toBeKept;
    m_work =
        m_pools.keep(m_keeper, some, this, [this](const Result<RefsKept> &kept) { worked(*kept); });
}

void RefStore::worked(const RefsKept &kept)
{
    if (!kept.isDone && !std::exchange(m_hasComplained, true))
        qCWarning(lcRefs) << "refs cannot be kept on the disk";
    m_state = State::Idle;
    m_beingWritten.clear();
    if (kept.refused > 0)
        setTaken(false);
    else if (kept.originals > 0)
        setTaken(m_waitingBytes <= PressingWaiting);
    if (isDue())
        work();
}
