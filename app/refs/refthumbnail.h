// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "refs/refdecoder.h"
#include "refs/reffile.h"

#include <QSize>

#include <optional>

/// A thumbnail for the disk: a JPEG of the image's own size, which costs a fraction of the original
/// to read. Empty if it cannot be made. Any thread.
[[nodiscard]] RefFile thumbnailFile(const DecodedRef &ref);

/// The thumbnail that thumbnailFile() was given for \a box; nothing if it is none. Any thread.
[[nodiscard]] std::optional<DecodedRef> fromThumbnailFile(const RefFile &file, const QSize &box);
