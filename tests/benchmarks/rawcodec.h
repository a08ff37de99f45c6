// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "refs/refformat.h"

#include <QByteArray>
#include <QString>

#include <functional>

/// What decodes a format by itself: the library below Qt's reader and ours.
struct RawCodec
{
    QString name{}; ///< of the library
    /// All pixels of a file of that format, as RGB32 in new memory; false if they cannot be read.
    std::function<bool(const QByteArray &bytes)> decode{};
};

/// The library for \a format; Qt's bare reader where that is not at hand, and its name says so.
[[nodiscard]] RawCodec rawCodec(RefFormat format);
