// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "refs/refkey.h"
#include "refs/reftarget.h"

#include <QHash>
#include <QList>
#include <QSet>

/// The refs that could not be loaded: those that somebody waited for, who are told why, and those
/// that were only wished for, which are not to be fetched at each wish anew. GUI thread.
class RefFailures
{
public:
    /// Its bytes cannot be had, or are no image: it fails for whatever target.
    void add(const RefKey &key, const Error &error) { m_errors.insert(key, error); }
    /// It cannot be made for \a target, as for want of memory, though it was for another one.
    void add(const RefKey &key, const RefTarget &target, const Error &error);
    /// For whatever target.
    void remove(const RefKey &key);
    /// Why the ref could not be loaded for whatever target, or null. It lives until the next call
    /// that changes them.
    [[nodiscard]] const Error *of(const RefKey &key) const;
    /// As of(), or why not for \a target.
    [[nodiscard]] const Error *of(const RefKey &key, const RefTarget &target) const;
    /// Whether it has failed for some target only.
    [[nodiscard]] bool isOfSomeTarget(const RefKey &key) const { return m_ofTargets.contains(key); }

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
    struct OfTarget
    {
        RefTarget target{};
        Error error{};
    };

    QHash<RefKey, Error> m_errors;
    QHash<RefKey, QList<OfTarget>> m_ofTargets;
    QSet<RefKey> m_wishes;
};
