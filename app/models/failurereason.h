// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

struct Error;

// Why something failed, wherever it is told to people: in the same words for the same thing. Plain
// text, translated.

/// Why a character failed, in words for those codes of its error_message that are known (contract
/// 6); anything else as the server says it, and empty where it says nothing.
[[nodiscard]] QString failureReason(const QString &errorMessage);
/// The codes for which failureReason() has words.
[[nodiscard]] QStringList knownFailures();
/// In the place of a reason where the server says nothing.
[[nodiscard]] QString noFailureReason();
/// What the server said of a request that failed, by the same rule; ours where it said nothing.
[[nodiscard]] QString failureReason(const Error &error);
