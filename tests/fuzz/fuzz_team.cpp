// SPDX-License-Identifier: Apache-2.0
#include "domain/characterjson.h"
#include "fuzz/target.h"

/// The two short answers: the team, and that a character was deleted.
int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray json = asBytes(bytes, size);
    const Result<Team> team = teamFromJson(json);
    must(!team || !team->id.isEmpty(), "a team has an id");
    must(team || !team.error().message.isEmpty(), "the error has words");
    const Result<Deleted> deleted = deletedFromJson(json);
    must(!deleted || !deleted->id.isEmpty(), "what was deleted has an id");
    must(!deleted || json.contains("true"), "only a true word counts");
    return 0;
}
