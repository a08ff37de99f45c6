// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>

/// The first pin of the API (contract 1.2): what is sent as Aurous-Version if nothing else is set.
inline constexpr QLatin1String FirstApiVersion{"2026-05-15"};
