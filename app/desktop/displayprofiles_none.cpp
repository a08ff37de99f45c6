// SPDX-License-Identifier: Apache-2.0
#include "desktop/displayprofiles.h"

// Where the desktop cannot be asked.

std::unique_ptr<DisplayProfiles> DisplayProfiles::ofDesktop(QGuiApplication &)
{
    return std::make_unique<DisplayProfiles>();
}
