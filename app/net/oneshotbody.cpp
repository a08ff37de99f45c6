// SPDX-License-Identifier: Apache-2.0
#include "net/oneshotbody.h"

#include <algorithm>
#include <utility>

OneShotBody::OneShotBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_left(std::move(bytes))
{
    open(QIODevice::ReadOnly);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_left.size() + QIODevice::bytesAvailable();
}

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    if (m_left.isEmpty())
        return -1;
    const qint64 size = std::min(maxSize, qint64(m_left.size()));
    std::copy_n(m_left.cbegin(), size, data);
    m_left.remove(0, size);
    return size;
}

qint64 OneShotBody::writeData(const char * /*data*/, qint64 /*size*/)
{
    return -1;
}
