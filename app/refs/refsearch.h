// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "refs/refdecoder.h"
#include "refs/reffile.h"

#include <QByteArray>
#include <QColorSpace>
#include <QSize>

/// What is looked for on the disk.
struct RefSearch
{
    enum class Wanted : quint8 {
        KeptThumbnail, ///< one at the box that was made smaller before; never of the full size
        Thumbnail,     ///< the same, else an image at the box, of the original
        Image,         ///< an image at the box, of the original
        Bytes,         ///< the original bytes alone
        Presence,      ///< whether there is an original, of which nothing is read
    };

    RefPlace place{};
    RefKey key{};
    QSize box{}; ///< device pixels; empty is the full size
    Wanted wanted = Wanted::Image;
    QColorSpace screen = QColorSpace::SRgb; ///< what images are converted to
};

/// What was found.
struct FoundRef
{
    enum class Source : quint8 {
        Nothing,
        Thumbnail,
        Original,
        Unread, ///< an original, whole or not
    };

    Source source = Source::Nothing;
    DecodedRef ref{};      ///< null where only bytes were wanted
    QByteArray original{}; ///< the original bytes of an Original
};

/// Reads what is looked for, checks and decodes it. What cannot be decoded is removed. Any thread.
[[nodiscard]] FoundRef findRef(const RefSearch &search);
