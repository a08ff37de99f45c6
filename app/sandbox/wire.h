// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/fault.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sandbox {

/// A request, free of the HTTP library.
struct WireRequest
{
    std::string method{};
    std::string path{};                              ///< decoded, without the query
    std::string target{};                            ///< as sent, with the query
    std::multimap<std::string, std::string> query{}; ///< decoded
    std::map<std::string, std::string> headers{}; ///< names in lower case; the first of each name
    std::string body{};
    std::optional<Fault> fault{}; ///< of the server's kinds, which this request is to meet

    [[nodiscard]] std::optional<std::string> header(const std::string &lowerCaseName) const;
    [[nodiscard]] std::optional<std::string> queryValue(const std::string &name) const;
};

/// The answer to it.
struct WireResponse
{
    int status = 200;
    std::string contentType = "application/json";
    std::vector<std::pair<std::string, std::string>> headers{};
    std::string body{};

    void addHeader(std::string_view name, std::string value);
};

/// The error envelope of contract 6.1. Its `type` follows from the HTTP status; an empty `param` is
/// null.
struct Refused
{
    int status = 400;
    std::string_view code{};
    std::string message{};
    std::string param{};
};
WireResponse refusal(const Refused &refused, const std::string &requestId);

} // namespace sandbox
