// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/onscreens.h"

#include <QScreen>

#include <algorithm>

// For tests of what goes from one screen to another: whatever they are started on, they have two.

/// The screen on which windows open, and another one beside it.
inline const QString Left = QStringLiteral("left");
inline const QString Right = QStringLiteral("right");

/// Null where there is none.
[[nodiscard]] inline QScreen *screenNamed(const QString &name)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    const auto found = std::find_if(screens.cbegin(), screens.cend(),
                                    [&name](const QScreen *each) { return each->name() == name; });
    return found == screens.cend() ? nullptr : *found;
}

/// What a main() of \a Test does, whose result it is.
template <typename Test>
[[nodiscard]] int runOnTwoScreens(int argc, char *argv[])
{
    return runOnScreens<Test>(argc, argv, R"([
        {"name": "left", "x": 0, "y": 0, "width": 1600, "height": 1000},
        {"name": "right", "x": 1600, "y": 0, "width": 1200, "height": 1000}])");
}
