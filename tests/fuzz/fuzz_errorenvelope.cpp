// SPDX-License-Identifier: Apache-2.0
#include "domain/characterjson.h"
#include "fuzz/target.h"

/// What an answer other than 2xx says of itself.
int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const ErrorEnvelope envelope = errorEnvelopeFromJson(asBytes(bytes, size));
    for (const QString &text : {envelope.code, envelope.message, envelope.requestId})
        must(text.size() <= 4'000, "no text is endless");
    return 0;
}
