// SPDX-License-Identifier: Apache-2.0
#include "desktop/sandboxaddress.h"
#include "domain/origin.h"
#include "fuzz/target.h"

/// What a sandbox, or whatever program has its name, says of where it serves.
int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray line = asBytes(bytes, size);
    const std::optional<SandboxAddress> address = SandboxAddress::fromLine(line);
    if (!address)
        return 0;
    must(!address->apiKey.isEmpty(), "there is a key");
    must(isAcceptableServer(address->baseUrl), "the server is one");
    must(isThisMachine(address->baseUrl), "it is on this machine");
    must(originOf(address->baseUrl).isValid(), "there is nothing beside its origin");
    return 0;
}
