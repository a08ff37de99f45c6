// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>

/// The font that the desktop has chosen. Where it has not (a bare session answers with a generic
/// name), a face made for screens comes before the generic one, if it is installed.
[[nodiscard]] QFont systemFont();
