// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "net/pendingrequest.h"

#include <QImage>
#include <QThreadPool>

#include <functional>
#include <memory>

/// A transparent image of the size of \a image, RGB32, that marks what has come to an end: red
/// where a channel is as bright as it can be in sRGB, blue where all of them are as dark as they
/// can be. Stops, and is null, once \a isCancelled says so. Pure; any thread.
[[nodiscard]] QImage clippedPixels(const QImage &image,
                                   const std::function<bool()> &isCancelled = {});

/// A thread in which clippedPixels() is worked out. GUI thread.
class Clipping
{
public:
    Clipping();
    /// Cancel what is under way first: it waits for a row of pixels.
    ~Clipping();
    Q_DISABLE_COPY_MOVE(Clipping)

    [[nodiscard]] PendingRequest mark(const QImage &image, QObject *context,
                                      Handler<QImage> handler);

private:
    std::unique_ptr<QThreadPool> m_pool;
};
