// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// \a text without what would let a reader of logs act for the team: API keys (al_live_…, og_…),
/// the value of any token=, the query and fragment of any URL, and the user part of an address
/// become ***; after a query that is all the rest of the line, or up to a quote. The net under the
/// rule that nothing of this is logged in the first place; it would rather mask a harmless word
/// than miss a key. Any thread.
[[nodiscard]] QString redacted(const QString &text);
