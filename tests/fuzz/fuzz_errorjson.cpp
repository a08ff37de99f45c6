// SPDX-License-Identifier: Apache-2.0
#include "fuzz/target.h"
#include "queue/errorjson.h"

/// An error as the journal keeps it.
int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const std::optional<Error> error = errorFromJson(asBytes(bytes, size));
    if (!error)
        return 0;
    // Half a character does not outlive the first writing; from then on nothing changes.
    const std::optional<Error> again = errorFromJson(errorToJson(*error));
    must(again && again->kind == error->kind && again->delivery == error->delivery,
         "what is written can be read");
    must(errorFromJson(errorToJson(*again)) == again, "what was read once stays");
    return 0;
}
