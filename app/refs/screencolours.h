// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QColor>
#include <QColorSpace>
#include <QImage>
#include <QPoint>
#include <QString>

// Refs are decoded for a screen: into sRGB, or where the display has a profile into its colours.
// An image in these says so by its colour space. What is told or reckoned of a ref has to be the
// same on every screen, and is in sRGB. Any thread.

/// What a display with the profile \a icc shows; sRGB without one, and where it cannot be read.
[[nodiscard]] QColorSpace screenColours(const QByteArray &icc);
/// For people: "sRGB", or what the profile calls itself.
[[nodiscard]] QString colourSpaceName(const QColorSpace &space);

/// Those that \a image was decoded into.
[[nodiscard]] QColorSpace coloursOf(const QImage &image);

/// \a image in sRGB; itself where it is not in the colours of a display.
[[nodiscard]] QImage inSrgb(const QImage &image);
/// Of one pixel in sRGB; from a display's colours it comes back to within a rounding error.
[[nodiscard]] QColor srgbAt(const QImage &image, const QPoint &pixel);
