// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>

/// Where a key that works is kept.
enum class KeyPlace : quint8 {
    Keychain, ///< from one start to the next
    ThisRun,  ///< in this process's memory, gone with it
};

Q_DECLARE_METATYPE(KeyPlace)
