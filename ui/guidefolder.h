// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// The language of the guide that goes with the program's, as in "de"; "en" where texts are not
/// translated.
[[nodiscard]] QString guideLanguage();

/// The folder with the pages of the user guide in \a language, or in English where there is none in
/// that: beside the programs of \a programFolder, as it is built and installed, or where the system
/// has such data; empty if it is in neither.
[[nodiscard]] QString guideFolder(const QString &programFolder, const QString &language);
