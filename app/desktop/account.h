// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// The name of the account that runs this program, as the system has it; empty where it has none.
[[nodiscard]] QString accountName();
