// SPDX-License-Identifier: Apache-2.0
#pragma once

class QString;

/// \a text with places to break it in each word that is too long for a line, for a label that wraps
/// between words only and would else ask for the width of its longest one.
[[nodiscard]] QString breakable(const QString &text);
