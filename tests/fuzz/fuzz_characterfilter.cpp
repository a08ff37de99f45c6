// SPDX-License-Identifier: Apache-2.0
#include "domain/characterfilterjson.h"
#include "domain/charactermatcher.h"
#include "fuzz/target.h"
#include "settings/savedfilter.h"

#include <QJsonDocument>

/// A filter, and one with a name, as the settings keep them.
int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QJsonObject object = QJsonDocument::fromJson(asBytes(bytes, size)).object();
    const ReadFilter read = characterFilterFromJson(object);
    // What is understood is understood the second time, and is whole then.
    const ReadFilter again = characterFilterFromJson(characterFilterToJson(read.filter));
    must(again.isWhole && again.filter == read.filter, "a filter is read as it is written");
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'778'234'400, Qt::UTC);
    must(!read.filter.isEmpty() || CharacterMatcher(read.filter, now).matches({}, false),
         "an empty one finds all");
    static_cast<void>(read.filter.query());

    const std::optional<SavedFilter> saved = savedFilterFromJson(object);
    if (!saved)
        return 0;
    must(!saved->name.isEmpty(), "a saved filter has a name");
    must(savedFilterFromJson(savedFilterToJson(*saved)) == saved,
         "a saved filter is read as it is written");
    return 0;
}
