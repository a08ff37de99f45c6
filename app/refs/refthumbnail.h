// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "refs/refdecoder.h"
#include "refs/reffile.h"

#include <QSize>

#include <optional>

/// A thumbnail for the disk: a JPEG of the image's own size, which costs a fraction of the original
/// to read. It is for any screen, so the image has to be in sRGB. Empty if it cannot be made. Any
/// thread.
[[nodiscard]] RefFile thumbnailFile(const DecodedRef &ref);

/// The thumbnail that thumbnailFile() was given for \a box, in the colours of \a screen; nothing if
/// it is none. Any thread.
[[nodiscard]] std::optional<DecodedRef>
fromThumbnailFile(const RefFile &file, const QSize &box,
                  const QColorSpace &screen = QColorSpace::SRgb);
