// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

/// Why a queue sends nothing until it is let go. Of several that hold at once the first one here is
/// told of: what somebody has to answer before the next one matters.
enum class HeldBack : quint8 {
    No,           ///< it sends
    WithoutKey,   ///< the server has not taken a key yet
    EndedEarly,   ///< the program ended too often before it showed a page: somebody must say so
    NewerJournal, ///< nothing can be recorded in it
    AskedToClose, ///< a question is open of what becomes of what is not sent
};
