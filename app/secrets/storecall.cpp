// SPDX-License-Identifier: Apache-2.0
#include "secrets/storecall.h"

StoreCall::StoreCall(QObject *context, std::chrono::milliseconds patience, QObject *store)
    : QObject(store)
    , m_context(context)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (m_context)
            emit overdue();
    });
    m_patience.start(patience);
}

void StoreCall::end(const std::function<void()> &handler)
{
    m_patience.stop();
    deleteLater();
    if (m_context)
        handler();
}
