// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/themechoice.h"
#include "settings/connectionlist.h"
#include "settings/keepable.h"
#include "settings/savedfilter.h"
#include "settings/windowlayout.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <chrono>
#include <optional>
#include <span>

/// All that is set, each value in its range.
struct SettingsContents
{
    ConnectionList connections{};
    ThemeChoice theme = ThemeChoice::System;
    std::chrono::seconds holdTime = DefaultHold;
    std::chrono::days auditDays = DefaultAudit;
    WindowLayout windowLayout{};
    std::optional<QStringList> reasons{}; ///< none: they were never edited
    QList<SavedFilter> savedFilters{};    ///< at most MostSavedFilters of each connection
    QString picturesFolder{};             ///< where pictures were saved last; empty: never

    friend bool operator==(const SettingsContents &, const SettingsContents &) = default;
};

/// What the bytes of a settings' file say.
struct ReadSettings
{
    enum class State : quint8 {
        Whole,   ///< every value is as it was written
        Partly,  ///< some values are not what they should be, and have their defaults
        Damaged, ///< this is no settings' file; all have their defaults
        Newer,   ///< written by a newer program: as far as it is understood
    };

    State state = State::Damaged;
    bool heldKey = false; ///< something that looksLikeKey was there, and is left out below
    SettingsContents contents{};
    QJsonObject original{}; ///< what was read, in the form of this version
};

/// The file's version that this program writes. A file without one is 0.
constexpr int SettingsVersion = 1;

/// From one version of the file to the next.
using SettingsStep = QJsonObject (*)(QJsonObject);

/// \a root, which is of \a version, taken through what is left of \a steps; the first one leads
/// from 0 to 1.
[[nodiscard]] QJsonObject migrated(QJsonObject root, int version,
                                   std::span<const SettingsStep> steps);

[[nodiscard]] ReadSettings settingsFromJson(const QByteArray &json);

/// \a contents written over \a original: fields that this version does not know stay as they are.
/// Whatever looksLikeKey is left out, and so are saved filters of connections that are not there.
[[nodiscard]] QByteArray settingsToJson(const SettingsContents &contents,
                                        const QJsonObject &original);
