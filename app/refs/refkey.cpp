// SPDX-License-Identifier: Apache-2.0
#include "refs/refkey.h"

RefSource refSource(const Character &character, int index)
{
    const Ref ref = character.refs.at(index);
    return {.key = {.character = character.id,
                    .index = index,
                    .pose = ref.pose,
                    .updatedAt = character.updatedAt},
            .url = ref.url};
}
