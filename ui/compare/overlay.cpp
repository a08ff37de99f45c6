// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/overlay.h"

#include "refs/refloader.h"

bool Overlay::Task::isSameAs(const Task &other) const
{
    return pair.a.cacheKey() == other.pair.a.cacheKey()
        && pair.b.cacheKey() == other.pair.b.cacheKey() && pair.sizeOfA == other.pair.sizeOfA
        && pair.sizeOfB == other.pair.sizeOfB && gain == other.gain;
}

Overlay::Overlay(RefLoader &loader, QObject *parent)
    : QObject(parent)
    , m_loader(loader)
{}

void Overlay::lay(const RefPair &pair, int gain)
{
    const Task task{.pair = pair, .gain = gain};
    if (task.isSameAs(m_task))
        return;
    m_task = task;
    m_lacksMemory = false;
    m_pending.cancel();
    if (gain < 1 && pair.b.size() == pair.sizeOfB)
        return;
    m_pending = m_loader.compare(pair, gain, this, [this](const Result<RefComparison> &result) {
        if (result)
            take(*result);
    });
}

void Overlay::clear()
{
    m_pending.cancel();
    m_task = {};
    m_scaled = {};
    m_scaledOf = 0;
    m_difference.reset();
    m_lacksMemory = false;
}

void Overlay::take(const RefComparison &comparison)
{
    m_scaled = comparison.b;
    m_scaledOf = m_task.pair.b.cacheKey();
    m_lacksMemory = m_task.gain > 0 && comparison.difference.image.isNull();
    if (m_lacksMemory)
        m_difference.reset(); // of another gain or size, it would say what is not so
    else if (m_task.gain > 0)
        m_difference = comparison.difference;
    emit ready();
}

QImage Overlay::scaled(const QImage &b) const
{
    return b.cacheKey() == m_scaledOf ? m_scaled : QImage();
}
