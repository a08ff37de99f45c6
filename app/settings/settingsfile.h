// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/settingsjson.h"

#include <QByteArray>
#include <QString>

// The settings' file on the disk. Free functions that block as long as the disk does; any thread.

/// Nobody has that much to set; what is longer is not read, and not written.
constexpr qint64 LongestSettings = 4LL * 1024 * 1024; // bytes

/// What \a fileName holds: nothing at all is Whole. A file that cannot be read, that is too long or
/// no file is Damaged. Leaves it as it is.
[[nodiscard]] ReadSettings readSettings(const QString &fileName);

/// What became of a write.
struct StoredSettings
{
    enum class State : quint8 {
        Stored,
        Newer,   ///< nothing was written, for a newer program's file is there
        Blocked, ///< nothing was written, for what is there is damaged and could not be put aside
        Failed,  ///< the disk is full, the folder cannot be written to, or the like
    };

    State state = State::Failed;
    /// What was there before, if it had to be put aside: Partly or Damaged.
    ReadSettings::State former = ReadSettings::State::Whole;
    QString putAsideAs{}; ///< the name without the folder under which it lies now, or empty
    QString reason{};     ///< of a failure, as the system words it, for the log
};

/// Writes \a json to \a fileName, whole or not at all, readable by its owner only, in a folder of
/// the same kind, which is made. What is there and not a whole file of settings is put aside first,
/// under a name that is free: it is never overwritten, and kept as it was, but for a key in it.
[[nodiscard]] StoredSettings storeSettings(const QString &fileName, const QByteArray &json);
