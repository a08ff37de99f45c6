// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColorSpace>
#include <QSize>

#include <utility>

/// What the image of a ref is made for.
struct RefTarget
{
    RefTarget(const QSize &fitsInto = {}, QColorSpace colours = QColorSpace::SRgb)
        : box(fitsInto)
        , screen(std::move(colours))
    {}

    QSize box;          ///< device pixels; empty is the full size
    QColorSpace screen; ///< of the screen that it is shown on

    friend bool operator==(const RefTarget &, const RefTarget &) = default;
};
