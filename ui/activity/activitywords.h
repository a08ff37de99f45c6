// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class ActivityFilter;
class ActivityModel;
class MessagePage;

// What the window Activity says about its rows.

/// A number as people of this place write it.
[[nodiscard]] QString countText(qsizetype count);
/// How many decisions there are, as far as is known: "Decisions: 12 of 340".
[[nodiscard]] QString operationsText(const ActivityModel &model, const ActivityFilter &shown);
/// Says on \a page why there are no rows, and what can be done.
void presentNoRows(MessagePage &page, const ActivityModel &model, const ActivityFilter &shown);
