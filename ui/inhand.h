// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

/// What somebody has in hand, and would lose or leave by being led elsewhere.
enum class InHand : quint8 {
    Nothing,
    Undecided, ///< a character in review, on which nothing is decided yet
    Work,      ///< picks, a filter, a comparison, a dialog that is open
};
