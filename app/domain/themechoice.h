// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

/// What the reviewer has chosen; System follows the desktop.
enum class ThemeChoice : quint8 { System, Dark, Light, HighContrast };
