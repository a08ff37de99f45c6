// SPDX-License-Identifier: Apache-2.0
#include "domain/characterfilter.h"

#include <algorithm>

bool AgeRange::holds(const QDateTime &since, const QDateTime &now) const
{
    if (isAny())
        return true;
    if (!since.isValid())
        return false;
    const auto age =
        std::max(std::chrono::milliseconds(0), std::chrono::milliseconds(since.msecsTo(now)));
    return (!from || age >= *from) && (!below || age < *below);
}

bool CharacterFilter::isEmpty() const
{
    const auto isBlank = [](const QString &words) { return words.trimmed().isEmpty(); };
    return statuses.empty() && created.isAny() && updated.isAny() && isBlank(text)
        && isBlank(errorMessage) && isBlank(name) && isBlank(idPrefix) && isBlank(clientReferenceId)
        && flag == Flag::Any
        && std::all_of(attributes.begin(), attributes.end(),
                       [&isBlank](const AttributeCriterion &criterion) {
                           return isBlank(criterion.key) && isBlank(criterion.value);
                       });
}

CharacterQuery CharacterFilter::query() const
{
    return {statuses.size() == 1 ? *statuses.begin() : CharacterStatus::Unknown};
}
