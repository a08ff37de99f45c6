// SPDX-License-Identifier: Apache-2.0
#include "refs/refpools.h"

#include "files/retiredpools.h"
#include "refs/clipping.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QImageReader>
#include <QPromise>
#include <QtConcurrentRun>
#include <qtconcurrenttask.h>

#include <algorithm>
#include <utility>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

using std::chrono::milliseconds;

namespace {

// In a pool; what is started without a priority has 0.
constexpr int AfterAllElse = -1;
constexpr int BeforeAllElse = 1;

/// Lets go of work that nobody waits for any more. QFuture::then() with a context would look at the
/// context from the pool's thread, so a watcher brings the result home.
template <typename T>
class WorkWatcher final : public QFutureWatcher<Result<T>>
{
public:
    using QFutureWatcher<Result<T>>::QFutureWatcher;
    ~WorkWatcher() override { this->cancel(); }
    Q_DISABLE_COPY_MOVE(WorkWatcher)
};

template <typename T>
PendingRequest deliver(const QFuture<Result<T>> &work, QObject *context, Handler<T> handler)
{
    auto *watcher = new WorkWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher,
                     [watcher, handler = std::move(handler)] {
                         watcher->deleteLater();
                         const Result<T> result = watcher->result();
                         handler(result);
                     });
    watcher->setFuture(work);
    return PendingRequest(watcher);
}

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

/// What has not begun need not be done.
void drop(std::unique_ptr<QThreadPool> pool)
{
    pool->clear();
    retire(std::move(pool));
}

} // namespace

RefPools::RefPools()
    : m_interactive(pool(QThread::InheritPriority))
    , m_background(pool(QThread::LowPriority))
{
    QImageReader::setAllocationLimit(MostDecodedMiB);
    m_untilTidy.setSingleShot(true);
    QObject::connect(&m_untilTidy, &QTimer::timeout, &m_untilTidy, [this] { tidyUp(); });
}

RefPools::~RefPools()
{
    drop(std::move(m_interactive));
    drop(std::move(m_background));
}

template <typename Work>
auto RefPools::run(Lane lane, const Work &work)
{
    noteWork();
    switch (lane) {
    case Lane::Glance:
        return QtConcurrent::task([work] { return work(); })
            .onThreadPool(*m_interactive)
            .withPriority(BeforeAllElse)
            .spawn();
    case Lane::Interactive:
        return QtConcurrent::run(m_interactive.get(), work);
    case Lane::Background:
        break;
    }
    return QtConcurrent::run(m_background.get(), [work] {
        giveWay();
        return work();
    });
}

void RefPools::setTidying(const TidyTimes &times, const std::function<void()> &tidy)
{
    Q_ASSERT(times.rest >= milliseconds(0) && times.latest >= milliseconds(0)
             && times.latest < milliseconds::max());
    m_tidy = tidy;
    m_tidyTimes = times;
}

void RefPools::noteWork()
{
    if (!m_tidy)
        return;
    if (!m_untilTidy.isActive())
        m_latestTidy.setRemainingTime(m_tidyTimes.latest);
    waitToTidyUp();
}

void RefPools::waitToTidyUp()
{
    const milliseconds left(m_latestTidy.remainingTime());
    m_untilTidy.start(std::min(m_tidyTimes.rest, left));
}

void RefPools::tidyUp()
{
    const bool isUnderWay =
        m_interactive->activeThreadCount() + m_background->activeThreadCount() > 0;
    if (isUnderWay && !m_latestTidy.hasExpired()) {
        waitToTidyUp();
        return;
    }
    constexpr int inItsTurn = 0; // where there is always some work, nothing is after all of it
    m_interactive->start(m_tidy, isUnderWay ? inItsTurn : AfterAllElse);
    if (isUnderWay) // what that leaves is free only afterwards
        noteWork();
}

void RefPools::prepare()
{
    m_background->start([] {
        giveWay();
        loadRefReaders();
    });
}

PendingRequest RefPools::decode(Lane lane, const QByteArray &bytes, const RefTarget &target,
                                QObject *context, Handler<DecodedRef> handler)
{
    const auto work = [bytes, target] { return decodeRef(bytes, target.box, target.screen); };
    return deliver<DecodedRef>(run(lane, work), context, std::move(handler));
}

PendingRequest RefPools::find(Lane lane, const RefSearch &search, QObject *context,
                              Handler<FoundRef> handler)
{
    const auto work = [search] { return Result<FoundRef>(findRef(search)); };
    return deliver<FoundRef>(run(lane, work), context, std::move(handler));
}

PendingRequest RefPools::keep(const std::shared_ptr<RefKeeper> &keeper, const RefErrands &errands,
                              QObject *context, Handler<RefsKept> handler)
{
    noteWork();
    const QFuture<Result<RefsKept>> work =
        QtConcurrent::task([keeper, errands](QPromise<Result<RefsKept>> &promise) {
            giveWay();
            const auto isCancelled = [&promise] { return promise.isCanceled(); };
            promise.addResult(Result<RefsKept>(keeper->run(errands, isCancelled)));
        })
            .onThreadPool(*m_background)
            .withPriority(AfterAllElse)
            .spawn();
    return deliver<RefsKept>(work, context, std::move(handler));
}

PendingRequest RefPools::compare(const RefPair &pair, int gain, QObject *context,
                                 Handler<RefComparison> handler)
{
    noteWork();
    return deliver<RefComparison>(
        QtConcurrent::run(m_interactive.get(),
                          [pair, gain] { return Result<RefComparison>(compareRefs(pair, gain)); }),
        context, std::move(handler));
}

PendingRequest RefPools::mark(const QImage &image, const QSize &size, QObject *context,
                              Handler<QImage> handler)
{
    noteWork();
    return deliver<QImage>(
        QtConcurrent::run(m_interactive.get(),
                          [image, size](QPromise<Result<QImage>> &promise) {
                              promise.addResult(clippedPixels(
                                  image, size, [&promise] { return promise.isCanceled(); }));
                          }),
        context, std::move(handler));
}
