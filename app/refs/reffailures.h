// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "refs/refkey.h"

#include <QHash>
#include <QList>
#include <QSet>

/// The refs that could not be loaded: those that somebody waited for, who are told why, and those
/// that were only wished for, which are not to be fetched at each wish anew. GUI thread.
class RefFailures
{
public:
    void add(const RefKey &key, const Error &error) { m_errors.insert(key, error); }
    void remove(const RefKey &key) { m_errors.remove(key); }
    /// Why the ref could not be loaded, or null. It lives until the next call that changes them.
    [[nodiscard]] const Error *of(const RefKey &key) const;

    void addWish(const RefKey &key) { m_wishes.insert(key); }
    void removeWish(const RefKey &key) { m_wishes.remove(key); }
    /// Whether it has failed as a wish, since which no image of it came.
    [[nodiscard]] bool containsWish(const RefKey &key) const { return m_wishes.contains(key); }
    /// Those of other refs than \a wished, which nobody wishes for any more, are forgotten.
    void keepWishes(const QSet<RefKey> &wished) { m_wishes.intersect(wished); }

    /// There is a way to the server again: forgets what failed for want of one, and all wishes.
    /// Returns the refs that somebody has been told of.
    [[nodiscard]] QList<RefKey> removeOfTheWay();

private:
    QHash<RefKey, Error> m_errors;
    QSet<RefKey> m_wishes;
};
