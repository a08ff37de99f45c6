// SPDX-License-Identifier: Apache-2.0
#include "refs/refpools.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QImageReader>
#include <QTimer>
#include <QtConcurrentRun>

#include <algorithm>
#include <chrono>
#include <utility>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

using namespace std::chrono_literals;

namespace {

constexpr int AllocationLimit = 256; // MiB for one image; what MostRefPixels need, and a reserve

/// Lets go of a decode that nobody waits for any more. QFuture::then() with a context would look at
/// the context from the pool's thread, so a watcher brings the result home.
class DecodeWatcher final : public QFutureWatcher<Result<DecodedRef>>
{
public:
    using QFutureWatcher::QFutureWatcher;
    ~DecodeWatcher() override { cancel(); }
    Q_DISABLE_COPY_MOVE(DecodeWatcher)
};

/// On Linux a nice value belongs to the thread, and Qt's priorities do nothing for ordinary
/// threads.
void giveWay()
{
#ifdef Q_OS_LINUX
    constexpr int nice = 10;
    setpriority(PRIO_PROCESS, 0, nice);
#endif
}

std::unique_ptr<QThreadPool> pool(QThread::Priority priority)
{
    auto result = std::make_unique<QThreadPool>();
    result->setMaxThreadCount(std::max(2, QThread::idealThreadCount()));
    result->setThreadPriority(priority);
    return result;
}

/// Waiting for the last decodes would stop the window, so they end in their own time and the
/// application takes the pool away then, or waits for it at its own end.
void retire(std::unique_ptr<QThreadPool> pool)
{
    pool->clear();
    if (pool->activeThreadCount() == 0 || QCoreApplication::instance() == nullptr)
        return;
    QThreadPool *orphan = pool.release();
    orphan->setParent(QCoreApplication::instance());
    auto *look = new QTimer(orphan);
    QObject::connect(look, &QTimer::timeout, orphan, [orphan] {
        if (orphan->activeThreadCount() == 0)
            orphan->deleteLater();
    });
    look->start(100ms);
}

} // namespace

RefPools::RefPools()
    : m_interactive(pool(QThread::InheritPriority))
    , m_background(pool(QThread::LowPriority))
{
    QImageReader::setAllocationLimit(AllocationLimit);
}

RefPools::~RefPools()
{
    retire(std::move(m_interactive));
    retire(std::move(m_background));
}

PendingRequest RefPools::decode(Lane lane, const QByteArray &bytes, const QSize &box,
                                QObject *context, Handler<DecodedRef> handler)
{
    auto *watcher = new DecodeWatcher(context);
    QObject::connect(watcher, &DecodeWatcher::finished, watcher,
                     [watcher, handler = std::move(handler)] {
                         watcher->deleteLater();
                         const Result<DecodedRef> result = watcher->result();
                         handler(result);
                     });
    const bool isBackground = lane == Lane::Background;
    watcher->setFuture(QtConcurrent::run((isBackground ? m_background : m_interactive).get(),
                                         [bytes, box, isBackground] {
                                             if (isBackground)
                                                 giveWay();
                                             return decodeRef(bytes, box);
                                         }));
    return PendingRequest(watcher);
}
