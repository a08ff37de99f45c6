// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/statusline.h"

class Session;

/// How the connection of \a session stands, as the status line shows it.
[[nodiscard]] StatusLine::Connection connectionState(Session &session);
