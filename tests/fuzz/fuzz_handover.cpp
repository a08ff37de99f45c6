// SPDX-License-Identifier: Apache-2.0
#include "desktop/handover.h"
#include "domain/characterlink.h"
#include "domain/origin.h"
#include "fuzz/target.h"

/// What another start of the program, or whoever reaches its socket, hands over.
int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    using Start = Handover::Start;
    const Start start = Start::fromLine(asBytes(bytes, size));
    must(start.link.size() <= LongestLink, "no link is endless");
    must(start.activationToken.size() <= 1'024, "no token is endless");

    const QByteArray line = start.toLine();
    must(line.size() <= Start::LongestLine, "no line is endless");
    must(line.indexOf('\n') == line.size() - 1, "it is one line");
    const Start again = Start::fromLine(line);
    must(again.activationToken == start.activationToken, "the token arrives");
    must(again.link.isEmpty() == start.link.isEmpty() || again.server.isEmpty(),
         "a link is left out with its server only");
    if (!again.link.isEmpty() && isAcceptableServer(start.server))
        must(again.server == start.server, "a link arrives with the server that it is for");
    // Half a character does not outlive the first writing; from then on nothing changes.
    must(Start::fromLine(again.toLine()).link == again.link, "what arrived once stays");
    return 0;
}
