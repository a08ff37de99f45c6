// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

struct Connection;

/// Why the keychain has no key for \a connection, and what to do, in a calm sentence or two.
[[nodiscard]] QString missingKeyText(const Connection &connection);
