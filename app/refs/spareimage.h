// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QSize>

/// What the images of spareImage() leave behind may weigh, in each thread.
constexpr qsizetype MostSpareBytes = qsizetype{16} * 1024 * 1024; // an image of 2048 × 2048

/// An image whose pixels are still to be written, for what is decoded only to be made smaller. It
/// lies in the memory of the last one that was let go of in this thread, if that is large enough
/// and not more than twice as large: in pages fresh from the system, which each large block has
/// (desktop/largeblocks.h), a JPEG of 1024 × 1024 takes a third longer. It is an image like any
/// other, which nobody else writes to. Its memory stays with the thread that lets go of it, until
/// the thread ends; one of a pool does half a minute after its last work.
///
/// Null where it would weigh more than MostSpareBytes, or than QImageReader may, or where there is
/// no memory. Any thread.
[[nodiscard]] QImage spareImage(const QSize &size, QImage::Format format);

/// Lets go of what is spare in this thread.
void dropSpareImage();
