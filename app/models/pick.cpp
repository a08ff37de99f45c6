// SPDX-License-Identifier: Apache-2.0
#include "models/pick.h"

#include "models/pagenews.h"

Pick pickOf(const Character &character)
{
    return {.id = character.id,
            .name = character.name,
            .status = character.status,
            .seen = character.revision(),
            .createdAt = character.createdAt,
            .clientReferenceId = character.clientReferenceId.toString(),
            .errorMessage = character.errorMessage.toString(),
            .cover = character.refs.value(0),
            .refCount = static_cast<int>(character.refs.size()),
            .refsLeftOut = character.refsLeftOut};
}

bool learn(Pick &pick, const Revision &told)
{
    const Revision known = pick.changedTo.value_or(pick.seen);
    if (told == known || isStale(told, known))
        return false;
    if (told == pick.seen)
        pick.changedTo.reset();
    else
        pick.changedTo = told;
    return true;
}

CleanupItem itemOf(const Pick &pick)
{
    return {.character = pick.id, .name = pick.name, .seen = pick.seen};
}
