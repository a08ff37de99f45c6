// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/characterfilter.h"

#include <QJsonObject>

#include <optional>

/// A filter that somebody has given a name, with the queue that it is of: to come back to, and to
/// clean up by. It is the way somebody works, not a team's own, so that every connection has it; it
/// does nothing by itself.
struct SavedFilter
{
    QString name{};
    CharacterQuery query{};
    CharacterFilter filter{};
    /// False: it holds something that this version does not know, and without that it may match
    /// more. Nothing is to be shown or removed by it.
    bool isWhole = true;
    QJsonObject written{}; ///< what the file has, to be kept with what is not known

    friend bool operator==(const SavedFilter &, const SavedFilter &) = default;
};

/// None without a name and a queue.
[[nodiscard]] std::optional<SavedFilter> savedFilterFromJson(const QJsonObject &object);
[[nodiscard]] QJsonObject savedFilterToJson(const SavedFilter &saved);
