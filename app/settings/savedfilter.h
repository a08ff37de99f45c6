// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/characterfilter.h"

#include <QJsonObject>
#include <QUuid>

#include <optional>

/// A filter that somebody has given a name, with the queue that it is of: to come back to, and to
/// clean up by. It belongs to one connection, for it may be a rule that deletes; it does nothing by
/// itself.
struct SavedFilter
{
    QUuid connection{}; ///< its id; null in files of before there was one
    QString name{};
    CharacterQuery query{};
    CharacterFilter filter{};
    /// False: it holds something that this version does not know, and without that it may match
    /// more. Nothing is to be shown or removed by it.
    bool isWhole = true;
    QJsonObject written{}; ///< what the file has, to be kept with what is not known

    friend bool operator==(const SavedFilter &, const SavedFilter &) = default;
};

/// None without a name and a queue, and with a connection that is no id.
[[nodiscard]] std::optional<SavedFilter> savedFilterFromJson(const QJsonObject &object);
[[nodiscard]] QJsonObject savedFilterToJson(const SavedFilter &saved);
