// SPDX-License-Identifier: Apache-2.0
#include "domain/apikey.h"
#include "domain/characterlink.h"
#include "fuzz/target.h"

#include <QString>

/// A link, which comes from anybody, and what may be the id in one.
int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QString text = QString::fromUtf8(asBytes(bytes, size));
    if (const std::optional<CharacterId> character = characterOfLink(text)) {
        must(linkTo(*character) == text, "a link has nothing beside the id");
        must(text.size() <= LongestLink, "no link is longer than the longest");
        must(!beginsAsKey(character->toString().toUtf8()), "no key is taken for an id");
    }
    if (const std::optional<CharacterId> id = CharacterId::fromString(text)) {
        const bool leadsThere = characterOfLink(linkTo(*id)) == id;
        must(leadsThere != beginsAsKey(text.toUtf8()), "every id has a link, unless it is a key");
    }
    return 0;
}
