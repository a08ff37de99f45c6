// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <chrono>

/// How two refs are compared, and how much of it: each way has a measure of its own, which stays
/// while another way is used.
struct CompareLook
{
    enum class Mode : quint8 {
        SideBySide,
        Wipe,       ///< A at the left of a line, B at its right
        Difference, ///< what lies between them, times a gain
        Onion,      ///< B over A, and A shines through
        Blink,      ///< A and B in turn
    };

    Mode mode = Mode::SideBySide;
    int line = 50;                       ///< of Wipe: so far from the left, in percent
    int gain = 4;                        ///< of Difference: 1, 2, 4, 8 or 16
    int opacity = 50;                    ///< of Onion: how much of B covers A, in percent
    std::chrono::milliseconds beat{500}; ///< of Blink: so long each of them is up

    /// The next mode, after the last one the first.
    void turn();
    /// To \a other; back to SideBySide where it is that already.
    void toggle(Mode other);
    /// Changes the measure of the mode by one step up (1) or down (-1), as far as it goes.
    void step(int direction);
    /// The measure for people: "gain ×4"; empty where the mode has none.
    [[nodiscard]] QString measureText() const;

    friend bool operator==(const CompareLook &, const CompareLook &) = default;
};

/// In the order of the keys and buttons.
[[nodiscard]] const QList<CompareLook::Mode> &compareModes();
/// "Side by side", "Wipe" and so on.
[[nodiscard]] QString compareModeText(CompareLook::Mode mode);
/// The same for little room: "Side", "Wipe" and so on.
[[nodiscard]] QString compareModeBrief(CompareLook::Mode mode);
