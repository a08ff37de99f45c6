// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "refs/refformat.h"

/// Whether \a bytes carry an ICC profile, readable or not: Qt tells only of those that it can read.
[[nodiscard]] bool hasEmbeddedProfile(const QByteArray &bytes, RefFormat format);

/// Whether a JPEG holds four inks. Qt shows it without their profile, and as if it were inverted,
/// as Adobe's programs write it.
[[nodiscard]] bool isCmykJpeg(const QByteArray &bytes);
