// SPDX-License-Identifier: Apache-2.0
#include "domain/characterjson.h"
#include "fuzz/target.h"

/// A page of a list.
int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const Result<CharacterPage> page = pageFromJson(asBytes(bytes, size));
    if (!page) {
        must(page.error().kind == Error::Kind::Protocol, "the error is one of the protocol");
        return 0;
    }
    // The shortest row takes two bytes and a comma.
    const qsizetype rows = page->characters.size() + page->dropped;
    must(page->dropped >= 0 && rows <= static_cast<qsizetype>(size), "rows come of the bytes");
    for (const Character &character : page->characters)
        must(!character.id.isEmpty(), "every row has an id");
    return 0;
}
