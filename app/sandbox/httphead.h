// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace sandbox {

/// What the front needs to know of a request: who asks for what, and where the request ends.
struct RequestHead
{
    std::string method{};
    std::string path{}; ///< as sent, without the query
    std::size_t bodyLength = 0;
    bool hasLength = false; ///< a Content-Length was sent
    bool chunked = false;
    bool hasKey = false; ///< X-Api-Key or Authorization was sent
    bool expectsContinue = false;

    /// `head` ends with the empty line. Empty if it is no HTTP.
    static std::optional<RequestHead> parse(std::string_view head);
};

/// The head as the server behind the front gets it: told of its fault, without what would make it
/// compress, and with a length where none was sent (the library would wait for the end of the
/// stream).
std::string forwardedHead(std::string_view head, const RequestHead &parsed, std::string_view fault);

/// What the front needs to know of an answer.
struct ResponseHead
{
    int status = 0;
    std::string requestId{};
    std::optional<std::size_t> bodyLength{}; ///< empty = to the end of the stream
    bool closes = false;

    static std::optional<ResponseHead> parse(std::string_view head);
};

/// The length of the head at the front of `bytes`, its empty line included; 0 if it is not all
/// there.
std::size_t headLength(std::string_view bytes);

/// The length of a chunked body at the front of `bytes`, its trailer included; 0 if it is not all
/// there. Empty if it is broken.
std::optional<std::size_t> chunkedLength(std::string_view bytes);

} // namespace sandbox
