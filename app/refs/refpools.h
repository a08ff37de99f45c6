// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "net/pendingrequest.h"
#include "refs/refcomparison.h"
#include "refs/refdecoder.h"
#include "refs/refkeeper.h"
#include "refs/refsearch.h"
#include "refs/reftarget.h"

#include <QDeadlineTimer>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

/// When to tidy up after work.
struct TidyTimes
{
    /// After work was last asked for, once none is under way.
    std::chrono::milliseconds rest{};
    /// After the first work since the last time, also where there always is some.
    std::chrono::milliseconds latest{};
};

/// The two pools in which refs are decoded and scaled, and read and written on the disk, with as
/// many threads as cores each. Those of the background give way to the window (nice 10 where a
/// thread can have one). GUI thread.
class RefPools
{
public:
    enum class Lane : quint8 {
        Glance,      ///< a moment's work, in the pool of the window's own work and before it
        Interactive, ///< the window's own
        Background,
    };

    RefPools();
    /// Returns at once; what is being decoded ends by itself, unheard.
    ~RefPools();
    Q_DISABLE_COPY_MOVE(RefPools)

    [[nodiscard]] int threads() const { return m_interactive->maxThreadCount(); }

    /// From now on \a tidy is called after work, as \a times say: in the pool of the window's own
    /// work, whose threads the system does not leave standing with what others wait for.
    void setTidying(const TidyTimes &times, const std::function<void()> &tidy);
    /// loadRefReaders() in the background, for whoever decodes first.
    void prepare();
    /// decodeRef() in a pool, in the order of the calls. Cancelling it drops the result, and the
    /// work if it has not begun.
    [[nodiscard]] PendingRequest decode(Lane lane, const QByteArray &bytes, const RefTarget &target,
                                        QObject *context, Handler<DecodedRef> handler);
    /// findRef() in a pool, as decode().
    [[nodiscard]] PendingRequest find(Lane lane, const RefSearch &search, QObject *context,
                                      Handler<FoundRef> handler);
    /// RefKeeper::run() in the background, behind what waits to be read or decoded there. Nobody
    /// may use \a keeper before the answer. Cancelling it stops the work before the next file.
    [[nodiscard]] PendingRequest keep(const std::shared_ptr<RefKeeper> &keeper,
                                      const RefErrands &errands, QObject *context,
                                      Handler<RefsKept> handler);
    /// compareRefs() in the pool of the window's own work, as decode().
    [[nodiscard]] PendingRequest compare(const RefPair &pair, int gain, QObject *context,
                                         Handler<RefComparison> handler);
    /// clippedPixels() there. Cancelling it stops the work at the next row.
    [[nodiscard]] PendingRequest mark(const QImage &image, const QSize &size, QObject *context,
                                      Handler<QImage> handler);

private:
    struct Ticket
    {};

    template <typename Work>
    [[nodiscard]] auto run(Lane lane, const Work &work);

    void noteWork();
    void waitToTidyUp();
    void tidyUp();

    std::unique_ptr<QThreadPool> m_interactive;
    std::unique_ptr<QThreadPool> m_background;
    std::function<void()> m_tidy; ///< none at first
    TidyTimes m_tidyTimes{};
    QTimer m_untilTidy;          ///< single shot, from the first work until that is tidied up
    QDeadlineTimer m_latestTidy; ///< while that runs: when it is to be done
};
