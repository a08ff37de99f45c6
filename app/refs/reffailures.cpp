// SPDX-License-Identifier: Apache-2.0
#include "refs/reffailures.h"

const Error *RefFailures::of(const RefKey &key) const
{
    const auto found = m_errors.constFind(key);
    return found == m_errors.constEnd() ? nullptr : &*found;
}

QList<RefKey> RefFailures::removeOfTheWay()
{
    m_wishes.clear();
    QList<RefKey> keys;
    m_errors.removeIf([&keys](const auto &failure) {
        const Error::Kind kind = failure.value().kind;
        const bool ofTheWay = kind == Error::Kind::Offline || kind == Error::Kind::Timeout;
        if (ofTheWay)
            keys.append(failure.key());
        return ofTheWay;
    });
    return keys;
}
