// SPDX-License-Identifier: Apache-2.0
#include "fuzz/target.h"
#include "sandbox/httphead.h"

using namespace sandbox;

namespace {

void readRequest(std::string_view head)
{
    const std::optional<RequestHead> request = RequestHead::parse(head);
    if (!request)
        return;
    must(request->path.find('?') == std::string::npos, "the path is without the query");
    must(request->hasLength || request->bodyLength == 0, "a length comes of its header");
    // What the server behind the front gets is the same request.
    const std::string forwarded = forwardedHead(head, *request, "none");
    must(headLength(forwarded) == forwarded.size(), "it is one head");
    const std::optional<RequestHead> again = RequestHead::parse(forwarded);
    must(again.has_value(), "what is forwarded can be read");
    must(again->method == request->method && again->path == request->path, "it asks for the same");
    must(again->bodyLength == request->bodyLength && again->chunked == request->chunked,
         "its body is as long");
    must(again->hasLength || again->chunked, "it says where it ends");
    must(again->hasKey == request->hasKey, "it has the key");
    must(!again->expectsContinue, "it waits for nothing");
}

void readBody(std::string_view bytes)
{
    const std::optional<std::size_t> length = chunkedLength(bytes);
    if (!length || *length == 0)
        return;
    must(*length <= bytes.size(), "a body lies in its bytes");
    must(chunkedLength(bytes.substr(0, *length)) == length, "what follows is no part of it");
    must(chunkedLength(bytes.substr(0, *length - 1)) == 0, "it is not whole before its end");
}

} // namespace

/// What a client sends to the sandbox's front, or the server behind it: a head, then a body.
int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray sent = asBytes(bytes, size);
    const std::string_view all(sent.constData(), size);
    const std::size_t length = headLength(all);
    must(length <= size && (length == 0 || length >= 4), "a head lies in its bytes");
    readBody(all);
    readBody(all.substr(length));
    const std::string_view head = all.substr(0, length);
    for (const std::string_view part : {head, all})
        readRequest(part);
    if (const std::optional<ResponseHead> answer = ResponseHead::parse(head))
        must(answer->status >= 0 && answer->status <= 999, "the status is one");
    return 0;
}
