// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/sharedbytes.h"

#include <QByteArrayView>
#include <QJsonObject>
#include <QString>

#include <functional>

/// What a character was asked to look like: an open set of strings and an integer age (contract
/// 2.2), or whatever JSON the server sends. Kept as text, because lists hold a hundred thousand of
/// them and a QJsonObject takes many times the memory.
class Attributes
{
public:
    Attributes() = default; ///< unset
    /// An empty object is unset.
    explicit Attributes(const QJsonObject &object);

    [[nodiscard]] bool isEmpty() const { return m_json.isEmpty(); }
    /// Read anew by each call; empty when unset.
    [[nodiscard]] QJsonObject toObject() const;
    /// Whether one of them \a isWanted, which is shown each key and value as JSON, compact and with
    /// sorted keys, until it says so. Looks along the text and makes nothing of it, so that a
    /// filter may ask a hundred thousand characters at once.
    [[nodiscard]] bool
    hasAny(const std::function<bool(QByteArrayView key, QByteArrayView value)> &isWanted) const;
    /// What a text says that hasAny() has shown; of anything else the JSON.
    [[nodiscard]] static QString textOf(QByteArrayView json);

    /// Whatever order the keys came in.
    friend bool operator==(const Attributes &, const Attributes &) = default;

private:
    SharedBytes m_json; ///< with sorted keys, and a byte for each that the contract names
};
