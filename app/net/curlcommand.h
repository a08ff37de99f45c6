// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"

#include <QString>
#include <QUrl>

/// The request for one character as a line for a shell: what the program itself sends, but with the
/// variable GREENROOM_API_KEY in the place of the key, which the line never holds. \a apiVersion is
/// the connection's.
[[nodiscard]] QString curlCommand(const QUrl &server, const QString &apiVersion,
                                  const CharacterId &id);
