// SPDX-License-Identifier: Apache-2.0
#include "refs/reffailures.h"

#include <algorithm>

void RefFailures::add(const RefKey &key, const RefTarget &target, const Error &error)
{
    m_ofTargets[key].append({.target = target, .error = error});
}

void RefFailures::remove(const RefKey &key)
{
    m_errors.remove(key);
    m_ofTargets.remove(key);
}

const Error *RefFailures::of(const RefKey &key) const
{
    const auto found = m_errors.constFind(key);
    return found == m_errors.constEnd() ? nullptr : &*found;
}

const Error *RefFailures::of(const RefKey &key, const RefTarget &target) const
{
    const auto ofKey = m_ofTargets.constFind(key);
    if (ofKey != m_ofTargets.constEnd()) {
        const auto found =
            std::find_if(ofKey->cbegin(), ofKey->cend(),
                         [&target](const OfTarget &each) { return each.target == target; });
        if (found != ofKey->cend())
            return &found->error;
    }
    return of(key);
}

QList<RefKey> RefFailures::removeOfTheWay()
{
    m_wishes.clear();
    QList<RefKey> keys;
    m_errors.removeIf([&keys](const auto &failure) {
        const bool ofTheWay = failure.value().isUnanswered();
        if (ofTheWay)
            keys.append(failure.key());
        return ofTheWay;
    });
    return keys;
}
