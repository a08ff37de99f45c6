// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// Why a character failed, in words for those codes of its error_message that are known (contract
/// 6); anything else as the server says it.
[[nodiscard]] QString failureWords(const QString &errorMessage);
