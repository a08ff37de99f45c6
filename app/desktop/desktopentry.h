// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// The name by which the desktop knows the program: that of its desktop file, without the ending.
/// The test `versions` holds it to what CMake calls the application.
inline QString desktopEntry()
{
    return QStringLiteral("io.github.greenroom_app.greenroom");
}
