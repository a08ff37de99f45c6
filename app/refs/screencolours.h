// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QColorSpace>
#include <QImage>
#include <QString>

// Refs are decoded for a screen: into sRGB, or where the display has a profile into its colours.
// An image in these says so by its colour space. What is told or reckoned of a ref has to be the
// same on every screen, and is in sRGB; there is no way back to that from the colours of a display
// that cannot show all of it, so it is decoded for that. Any thread.

/// What a display with the profile \a icc shows; sRGB without one, and where it cannot be read.
[[nodiscard]] QColorSpace screenColours(const QByteArray &icc);
/// For people: "sRGB", or what the profile calls itself.
[[nodiscard]] QString colourSpaceName(const QColorSpace &space);

/// Those that \a image was decoded into.
[[nodiscard]] QColorSpace coloursOf(const QImage &image);
