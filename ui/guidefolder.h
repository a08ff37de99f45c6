// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// The folder with the pages of the user guide: beside the programs of \a programFolder, as it is
/// built and installed, or where the system has such documents; empty if it is in neither.
[[nodiscard]] QString guideFolder(const QString &programFolder);
