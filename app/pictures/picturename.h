// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"

#include <QByteArray>
#include <QString>

/// \a text as the name of a file on every system, without an ending: no separators, no control or
/// direction characters, nothing that Windows reserves, no dot or blank at either end, at most 180
/// bytes of UTF-8. Empty if nothing is left.
[[nodiscard]] QString safeFileName(const QString &text);

/// What a ref's file is called, without an ending: "Mira Voss - 2 front". \a index is from 0 and
/// must be valid. A character without a usable name goes by its id.
[[nodiscard]] QString refFileName(const Character &character, int index);

/// The ending of a ref's file by what \a bytes are, without a dot: the URLs end in `.bin` whatever
/// they lead to, and so does a file of none of the formats that we show.
[[nodiscard]] QString refFileEnding(const QByteArray &bytes);
