// SPDX-License-Identifier: Apache-2.0
#include "domain/characterlink.h"

#include "domain/apikey.h"

namespace {

QString prefix()
{
    return LinkScheme + QStringLiteral("character/");
}

} // namespace

std::optional<CharacterId> characterOfLink(const QString &link)
{
    if (!link.startsWith(prefix()))
        return std::nullopt;
    const QString text = link.mid(prefix().size());
    // An id goes into an address and into the log.
    if (beginsAsKey(text.toUtf8()))
        return std::nullopt;
    return CharacterId::fromString(text);
}

QString linkTo(const CharacterId &character)
{
    return prefix() + character.toString();
}
