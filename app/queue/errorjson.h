// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

#include <QByteArray>

/// An Error as the journal keeps it: all but how long the server wanted us to wait, which is over
/// by then.
[[nodiscard]] QByteArray errorToJson(const Error &error);
/// None if \a json is no such text.
[[nodiscard]] std::optional<Error> errorFromJson(const QByteArray &json);
