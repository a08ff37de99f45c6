// SPDX-License-Identifier: Apache-2.0
#include "pictures/refbundle.h"

#include "refs/reforiginals.h"

#include <utility>

RefBundle::RefBundle(RefOriginals &originals, const QList<RefSource> &sources, Priority priority,
                     std::function<void(const Contents &)> arrived, QObject *parent)
    : QObject(parent)
    , m_arrived(std::move(arrived))
    , m_contents(static_cast<std::size_t>(sources.size()))
    , m_missing(m_contents.size())
{
    for (const RefSource &source : sources) {
        const std::size_t index = m_requests.size();
        m_requests.push_back(originals.original(
            source, priority, this,
            [this, index](const Result<QByteArray> &result) { take(index, result); }));
    }
    if (sources.isEmpty())
        QMetaObject::invokeMethod(this, &RefBundle::finish, Qt::QueuedConnection);
}

void RefBundle::take(std::size_t index, const Result<QByteArray> &result)
{
    m_contents.at(index) = result;
    if (--m_missing == 0)
        finish();
}

void RefBundle::finish()
{
    const auto arrived = std::exchange(m_arrived, nullptr);
    const Contents contents = std::exchange(m_contents, {});
    arrived(contents);
}
