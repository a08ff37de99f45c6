// SPDX-License-Identifier: Apache-2.0
#include "domain/characterjson.h"
#include "fuzz/target.h"

#include <QUrl>

/// A character as the server sends it.
int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const Result<Character> character = characterFromJson(asBytes(bytes, size));
    if (!character) {
        must(character.error().kind == Error::Kind::Protocol, "the error is one of the protocol");
        must(!character.error().message.isEmpty(), "the error has words");
        return 0;
    }
    // It goes into a URL as it is.
    const CharacterId &id = character->id;
    must(!id.isEmpty() && CharacterId::fromString(id.toString()) == id, "the id is one");
    must(character->name.toString().size() <= 4'000, "no text is endless");
    must(character->status == statusFromWord(character->statusText()), "the status is its word");
    for (const Ref &ref : character->refs)
        static_cast<void>(QUrl::fromEncoded(ref.url, QUrl::StrictMode).host());
    static_cast<void>(character->updatedAt.toDateTime().toString(Qt::ISODate));
    static_cast<void>(character->attributes.toObject());
    must(character->showsTheSameAs(Character(*character)), "it is as itself");
    return 0;
}
