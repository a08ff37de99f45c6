// SPDX-License-Identifier: Apache-2.0
#pragma once

class QByteArray;
class QString;

/// Why \a key, in UTF-8 and without blanks around it, cannot be an API key, and what to do: one or
/// two sentences that hold nothing of it. Empty if HttpClient would take it.
[[nodiscard]] QString keyProblem(const QByteArray &key);
