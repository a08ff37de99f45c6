// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QSize>

#include <functional>

/// A transparent image of \a size, which is nowhere larger than \a image, that marks what of that
/// has come to an end: red where a channel is as bright as it can be, blue where all of them are as
/// dark as they can be. One such pixel marks what it becomes a part of when it is made smaller, so
/// that none is lost; red goes before blue. \a image is RGB32, and in sRGB if that is to be told.
/// Stops, and is null, once \a isCancelled says so, and where there is no memory. Pure; any thread.
[[nodiscard]] QImage clippedPixels(const QImage &image, const QSize &size,
                                   const std::function<bool()> &isCancelled = {});
