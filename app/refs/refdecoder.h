// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QColorSpace>
#include <QImage>
#include <QSize>

/// A ref as the screen needs it.
struct DecodedRef
{
    QImage image{};       ///< RGB32, with what refremarks.h reads from it
    QSize originalSize{}; ///< of the ref itself, upright, in pixels
};

constexpr qint64 MostRefPixels = 40'000'000; ///< of a ref that is decoded at all
constexpr int LongestRefSide = 16'384;       ///< in pixels

/// What an image of MostRefPixels takes while it is decoded, in MiB: 8 bytes a pixel where a
/// channel has 16 bits. QImageReader, which has one limit for all readers, must allow it; what is
/// beyond MostRefPixels is refused by its head and never gets there.
constexpr int MostDecodedMiB = static_cast<int>(MostRefPixels * 8 / 1024 / 1024) + 1;

/// The size of a ref of size \a original in \a box: the ratio kept, never enlarged. An empty box
/// means the full size.
[[nodiscard]] QSize fittedRefSize(const QSize &original, const QSize &box);
/// Whether of two images of one ref, whose sizes these are, the first is larger. A very narrow ref
/// is equally wide in many sizes. No image is the smallest.
[[nodiscard]] bool isLargerRef(const QSize &size, const QSize &other);

/// Decodes PNG, JPEG and WebP, told by their first bytes, scaled down to fit into \a box (an empty
/// box means the full size), upright as EXIF says, converted to the colours of \a screen, and what
/// is transparent laid on the neutral grey of the canvas, which is the same number on every screen.
/// What is without a profile, or with one that cannot be read, is taken as sRGB; four inks are
/// converted without their profile; the image says so. An image in other colours than sRGB has them
/// as its colour space. An Error of kind Protocol says in plain words what is wrong with the bytes.
/// Pure; any thread.
[[nodiscard]] Result<DecodedRef> decodeRef(const QByteArray &bytes, const QSize &box,
                                           const QColorSpace &screen = QColorSpace::SRgb);

/// What a decoded ref with these \a bytes has as its caveat (refremarks.h); empty also where they
/// cannot be shown. Takes as long as decoding does. Pure; any thread.
[[nodiscard]] QString caveatOf(const QByteArray &bytes);

/// Loads what decodes a JPEG and a WebP, for which all plug-ins for images are looked through: the
/// first ref need not wait for that. Any thread; blocks as long as the disk does.
void loadRefReaders();
