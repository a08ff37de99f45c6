// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QString>

/// What a decoded ref says about its file, in words for people.
struct RefRemarks
{
    QString format{};  ///< "PNG, 16 bit"
    QString profile{}; ///< what its colours were before they became sRGB
    QString caveat{};  ///< what is not shown as it may be meant; mostly empty

    friend bool operator==(const RefRemarks &, const RefRemarks &) = default;
};

/// Writes \a remarks into \a image, in the place of what its file said there: they go wherever the
/// image goes.
void setRemarks(QImage &image, const RefRemarks &remarks);

// What setRemarks() has written; empty where nothing was.
[[nodiscard]] QString refFormatText(const QImage &image);
[[nodiscard]] QString refProfileText(const QImage &image);
[[nodiscard]] QString refCaveat(const QImage &image);

/// \a name, as of a ref or its file, with the \a caveat about it, wherever that is said: "2 front ·
/// CMYK, colours approximate". Without a caveat as it is.
[[nodiscard]] QString withCaveat(const QString &name, const QString &caveat);
