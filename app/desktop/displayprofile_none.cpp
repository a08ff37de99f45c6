// SPDX-License-Identifier: Apache-2.0
#include "desktop/displayprofile.h"

// Where the desktop cannot be asked.

std::unique_ptr<DisplayProfile> DisplayProfile::ofDesktop(QGuiApplication &)
{
    return std::make_unique<DisplayProfile>();
}
