// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

/// One reference image of a character. Poses may repeat or be unknown, so a ref is named by its
/// position, never by its pose alone.
struct Ref
{
    QString pose{};   ///< the API's word: portrait, front, side, back, other, or one we do not know
    QByteArray url{}; ///< encoded; its token changes with every fetch and is a secret; empty once
                      ///< the server has deleted the ref

    friend bool operator==(const Ref &, const Ref &) = default;
};
