// SPDX-License-Identifier: Apache-2.0
#include "files/retiredpools.h"

#include <QCoreApplication>
#include <QTimer>

#include <chrono>

using namespace std::chrono_literals;

void retire(std::unique_ptr<QThreadPool> pool)
{
    if (pool->activeThreadCount() == 0 || QCoreApplication::instance() == nullptr)
        return;
    // Whoever asked for it has gone, so what is left to own it is the application itself.
    QThreadPool *orphan = pool.release();
    orphan->setParent(QCoreApplication::instance());
    auto *look = new QTimer(orphan);
    QObject::connect(look, &QTimer::timeout, orphan, [orphan] {
        if (orphan->activeThreadCount() == 0)
            orphan->deleteLater();
    });
    look->start(100ms);
}

void endRetiredPools()
{
    qDeleteAll(QCoreApplication::instance()->findChildren<QThreadPool *>(
        QString(), Qt::FindDirectChildrenOnly));
}
