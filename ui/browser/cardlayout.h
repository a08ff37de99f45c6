// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>
#include <QSize>

#include <algorithm>
#include <array>

/// What a card of the grid measures in one of its sizes, in logical pixels, and where its parts
/// stand from left to right. Covers keep the size of their card, however wide the window is: they
/// are painted as they come from the loader.
struct CardLayout
{
    static constexpr std::array Widths{120, 160, 208, 256, 320}; ///< of the sizes from 0 on
    static constexpr int Count = static_cast<int>(Widths.size());
    static constexpr int Gap = 8; ///< at least, between two cards
    static constexpr int Padding = 8;
    static constexpr int LineHeight = 18;
    static constexpr int CheckSize = 18;

    int size = 2; ///< from 0 to Count - 1
    int lineHeight = LineHeight;

    [[nodiscard]] constexpr int width() const { return Widths.at(static_cast<std::size_t>(size)); }
    [[nodiscard]] constexpr int coverSide() const { return width() - 2 * Padding; }
    [[nodiscard]] constexpr int height() const
    {
        return Padding + coverSide() + 6 + 3 * lineHeight + 6;
    }

    /// How many cards stand side by side in a viewport of \a viewportWidth.
    [[nodiscard]] constexpr int columnsIn(int viewportWidth) const
    {
        return std::max(1, roomIn(viewportWidth) / (width() + Gap));
    }
    /// The cell of each, which shares out what is left.
    [[nodiscard]] QSize cellIn(int viewportWidth) const
    {
        const int shared = roomIn(viewportWidth) / columnsIn(viewportWidth);
        return {std::max(width() + Gap, shared), height() + Gap};
    }

    [[nodiscard]] QRect cover(const QRect &card) const
    {
        return {card.left() + Padding, card.top() + Padding, coverSide(), coverSide()};
    }
    [[nodiscard]] QRect check(const QRect &card) const
    {
        const QRect place = cover(card);
        return {place.left() + 5, place.top() + 5, CheckSize, CheckSize};
    }
    /// Of the lines below the cover, from 0.
    [[nodiscard]] QRect line(const QRect &card, int number) const
    {
        const QRect place = cover(card);
        return {place.left(), place.bottom() + 1 + 6 + number * lineHeight, place.width(),
                lineHeight};
    }

private:
    /// A cell that ends at the last pixel would go to the next line.
    [[nodiscard]] static constexpr int roomIn(int viewportWidth) { return viewportWidth - 1; }
};
