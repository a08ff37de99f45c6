// SPDX-License-Identifier: Apache-2.0
#include "net/curlcommand.h"

#include "domain/origin.h"

using namespace Qt::StringLiterals;

QString curlCommand(const QUrl &server, const QString &apiVersion, const CharacterId &id)
{
    // The origin alone: whatever else stood in the address would be no part of the request.
    return u"curl -H \"X-Api-Key: $GREENROOM_API_KEY\" -H 'Aurous-Version: %1' "
           "'%2/v1/characters/%3'"_s.arg(apiVersion, originOf(server).toString(QUrl::FullyEncoded),
                                         id.toString());
}
