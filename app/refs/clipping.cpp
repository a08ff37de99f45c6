// SPDX-License-Identifier: Apache-2.0
#include "refs/clipping.h"

#include "refs/screencolours.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QtConcurrentRun>

#include <utility>

namespace {

constexpr QRgb Brightest = 0xffff2020;
constexpr QRgb Darkest = 0xff2060ff;
constexpr int Most = 255;

QRgb markOf(QRgb pixel)
{
    if (qRed(pixel) == Most || qGreen(pixel) == Most || qBlue(pixel) == Most)
        return Brightest;
    return qRed(pixel) == 0 && qGreen(pixel) == 0 && qBlue(pixel) == 0 ? Darkest : 0;
}

/// Stops the work that nobody waits for any more.
class MarkWatcher final : public QFutureWatcher<QImage>
{
public:
    using QFutureWatcher::QFutureWatcher;
    ~MarkWatcher() override { cancel(); }
    Q_DISABLE_COPY_MOVE(MarkWatcher)
};

} // namespace

QImage clippedPixels(const QImage &image, const std::function<bool()> &isCancelled)
{
    const QImage source = inSrgb(image).convertToFormat(QImage::Format_RGB32);
    QImage marks(source.size(), QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < marks.height(); ++y) {
        if (isCancelled && isCancelled())
            return {};
        // Rows of such images begin at whole pixels.
        const auto *from =
            static_cast<const QRgb *>(static_cast<const void *>(source.constScanLine(y)));
        auto *to = static_cast<QRgb *>(static_cast<void *>(marks.scanLine(y)));
        for (int x = 0; x < marks.width(); ++x)
            to[x] = markOf(from[x]);
    }
    return marks;
}

Clipping::Clipping()
    : m_pool(std::make_unique<QThreadPool>())
{
    m_pool->setMaxThreadCount(1);
    m_pool->setThreadPriority(QThread::LowPriority);
}

Clipping::~Clipping()
{
    m_pool->clear();
}

PendingRequest Clipping::mark(const QImage &image, QObject *context, Handler<QImage> handler)
{
    auto *watcher = new MarkWatcher(context);
    QObject::connect(watcher, &MarkWatcher::finished, watcher,
                     [watcher, handler = std::move(handler)] {
                         watcher->deleteLater();
                         const QImage marks = watcher->result();
                         handler(marks);
                     });
    watcher->setFuture(QtConcurrent::run(m_pool.get(), [image](QPromise<QImage> &promise) {
        promise.addResult(clippedPixels(image, [&promise] { return promise.isCanceled(); }));
    }));
    return PendingRequest(watcher);
}
