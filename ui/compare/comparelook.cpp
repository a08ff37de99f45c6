// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/comparelook.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace {

constexpr int PercentStep = 10;
constexpr int MostGain = 16;
constexpr std::chrono::milliseconds ShortestBeat{250}; // two of them are far from what hurts
constexpr std::chrono::milliseconds LongestBeat{2000};

/// Gives the texts of this file their context.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CompareLook)
};

int steppedPercent(int percent, int direction)
{
    return std::clamp(percent + direction * PercentStep, 0, 100);
}

} // namespace

void CompareLook::turn()
{
    const QList<Mode> &all = compareModes();
    mode = all.at((all.indexOf(mode) + 1) % all.size());
}

void CompareLook::toggle(Mode other)
{
    mode = mode == other ? Mode::SideBySide : other;
}

void CompareLook::step(int direction)
{
    switch (mode) {
    case Mode::SideBySide:
        break;
    case Mode::Wipe:
        line = steppedPercent(line, direction);
        break;
    case Mode::Difference:
        gain = std::clamp(direction > 0 ? gain * 2 : gain / 2, 1, MostGain);
        break;
    case Mode::Onion:
        opacity = steppedPercent(opacity, direction);
        break;
    case Mode::Blink:
        // Up is faster.
        beat = std::clamp(direction > 0 ? beat / 2 : beat * 2, ShortestBeat, LongestBeat);
        break;
    }
}

QString CompareLook::measureText() const
{
    const QLocale locale;
    switch (mode) {
    case Mode::SideBySide:
        break;
    case Mode::Wipe:
        //: Where the line is between two pictures, from the left
        return Text::tr("line at %1 %").arg(locale.toString(line));
    case Mode::Difference:
        return Text::tr("gain ×%1").arg(locale.toString(gain));
    case Mode::Onion:
        return Text::tr("B covers %1 %").arg(locale.toString(opacity));
    case Mode::Blink:
        return Text::tr("every %1 s")
            .arg(locale.toString(static_cast<double>(beat.count()) / 1000));
    }
    return {};
}

const QList<CompareLook::Mode> &compareModes()
{
    using Mode = CompareLook::Mode;
    static const QList<Mode> modes{Mode::SideBySide, Mode::Wipe, Mode::Difference, Mode::Onion,
                                   Mode::Blink};
    return modes;
}

QString compareModeText(CompareLook::Mode mode)
{
    switch (mode) {
    case CompareLook::Mode::SideBySide:
        return Text::tr("Side by side");
    case CompareLook::Mode::Wipe:
        return Text::tr("Wipe");
    case CompareLook::Mode::Difference:
        return Text::tr("Difference");
    case CompareLook::Mode::Onion:
        return Text::tr("Onion");
    case CompareLook::Mode::Blink:
        return Text::tr("Blink");
    }
    return {};
}

QString compareModeBrief(CompareLook::Mode mode)
{
    switch (mode) {
    case CompareLook::Mode::SideBySide:
        //: Side by side, as short as it can be
        return Text::tr("Side");
    case CompareLook::Mode::Difference:
        //: Difference, as short as it can be
        return Text::tr("Diff");
    case CompareLook::Mode::Wipe:
    case CompareLook::Mode::Onion:
    case CompareLook::Mode::Blink:
        break;
    }
    return compareModeText(mode);
}
