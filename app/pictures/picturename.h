// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"

#include <QByteArray>
#include <QString>

/// What a ref's file is called, without an ending: "Mira Voss - 2 front". \a index is from 0 and
/// must be valid. A character without a usable name goes by its id.
[[nodiscard]] QString refFileName(const Character &character, int index);

/// The ending of a ref's file by what \a bytes are, without a dot: the URLs end in `.bin` whatever
/// they lead to, and so does a file of none of the formats that we show.
[[nodiscard]] QString refFileEnding(const QByteArray &bytes);
