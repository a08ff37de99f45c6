// SPDX-License-Identifier: Apache-2.0
#include "fuzz/target.h"
#include "sandbox/fault.h"

using namespace sandbox;

/// A fault as the sandbox is told of it.
int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const std::variant<Fault, std::string> parsed = parseFault(asBytes(bytes, size).toStdString());
    if (const std::string *why = std::get_if<std::string>(&parsed)) {
        must(!why->empty(), "the refusal has words");
        return 0;
    }
    const Fault &fault = std::get<Fault>(parsed);
    must(fault.status >= 200 && fault.status <= 999, "the status is one of a final answer");
    must(fault.nth >= 1 && fault.times >= 0, "nothing is counted below zero");
    must(!fault.delay || fault.delay->count() >= 0, "nobody waits for the past");
    // It goes into a header.
    must(fault.spec.find_first_of("\r\n") == std::string::npos, "the spec is one line");

    const std::variant<Fault, std::string> reread = parseFault(fault.spec);
    must(std::holds_alternative<Fault>(reread), "what is written can be read");
    const Fault &again = std::get<Fault>(reread);
    must(again.spec == fault.spec && again.method == fault.method
             && again.segments == fault.segments && again.kind == fault.kind
             && again.status == fault.status && again.target == fault.target
             && again.delay == fault.delay && again.nth == fault.nth && again.times == fault.times,
         "a fault is read as it is written");

    std::string path;
    for (const std::string &segment : fault.segments)
        path += segment + '/';
    must(fault.matches(fault.method, path), "it hits what it is for");
    must(!fault.matches(fault.method, path + "more"), "it hits nothing longer");
    return 0;
}
