// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"
#include "settings/connection.h"

/// A connection to \a server as it is before anybody has signed in, under an id of its own.
[[nodiscard]] Connection newConnection(const QUrl &server);

/// A new connection of \a team to the server of \a other, reached the same way.
[[nodiscard]] Connection newConnection(const Team &team, const Connection &other);
