// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

/// Names one ref. The URL is no name: its token changes with every fetch. updated_at stands in it,
/// since a regenerated pose may keep its place.
struct RefKey
{
    CharacterId character{};
    int index = 0; ///< position among the character's refs, from 0
    QString pose{};
    ServerTime updatedAt{};

    friend bool operator==(const RefKey &, const RefKey &) = default;
    friend size_t qHash(const RefKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.character, key.index, key.updatedAt);
    }
};

/// A ref and where its bytes are at the moment.
struct RefSource
{
    RefKey key{};
    QByteArray url{}; ///< encoded, with its secret token, or empty: see Ref

    friend bool operator==(const RefSource &, const RefSource &) = default;
};

/// The source of ref \a index of \a character; \a index must be valid.
[[nodiscard]] RefSource refSource(const Character &character, int index);

Q_DECLARE_METATYPE(RefKey)
