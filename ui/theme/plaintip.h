// SPDX-License-Identifier: Apache-2.0
#pragma once

class QString;

/// A tool tip that reads as \a text whatever stands in it: Qt takes a tip that looks like HTML for
/// HTML.
[[nodiscard]] QString plainTip(const QString &text);
