// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QSize>

/// Two refs to be laid on one another: how large each is to be then, in device pixels. B stands in
/// the middle of A and is nowhere larger than it. To be subtracted both have to be in sRGB: what a
/// display cuts off of either cannot be told from its colours.
struct RefPair
{
    QImage a{};
    QImage b{};
    QSize sizeOfA{};
    QSize sizeOfB{};
};

/// How much two images differ, in steps of a channel, of which there are 255.
struct RefDistance
{
    double mean = 0; ///< of all channels of all pixels
    int most = 0;    ///< the largest in any channel

    /// No more than what saving a picture once more, or scaling it, does to it.
    [[nodiscard]] bool isNearlyNone() const;
};

/// One image less another.
struct RefDifference
{
    QImage image{}; ///< of each channel what lies between them, times the gain
    RefDistance distance{};
};

/// What comes of laying two refs on one another.
struct RefComparison
{
    QImage b{};                 ///< at its size on A
    RefDifference difference{}; ///< of B and what of A lies below it; null unless asked for
};

/// The size of a ref of \a original that is scaled to stand on one of \a frame: as large as it can
/// be within it, the ratio kept but for a pixel that rounding would leave uncovered. Unlike on the
/// canvas it may be enlarged.
[[nodiscard]] QSize sizeOnFrame(const QSize &original, const QSize &frame);

// What follows is pure and takes its time: any thread but that of the window.

/// Without regard to the sign, \a gain from 1 on. Both must be RGB32 and of the same size.
[[nodiscard]] RefDifference differenceOf(const QImage &a, const QImage &b, int gain);

/// Scales both to their sizes; with a \a gain from 1 on it subtracts them, too. Both must be RGB32.
[[nodiscard]] RefComparison compareRefs(const RefPair &pair, int gain);
