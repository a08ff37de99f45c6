// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/connection.h"

#include <QJsonObject>

#include <optional>

/// A connection as the settings' file has it.
struct ReadConnection
{
    std::optional<Connection> connection{}; ///< keepable; nothing without an id and a server
    bool isWhole = false;                   ///< every field was there as it is kept, or absent
};

[[nodiscard]] ReadConnection connectionFromJson(const QJsonObject &object);

/// \a connection, which must be keepable, written over \a former: fields that this version does not
/// know stay as they are.
[[nodiscard]] QJsonObject connectionToJson(const Connection &connection, QJsonObject former);
