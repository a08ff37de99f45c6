// SPDX-License-Identifier: Apache-2.0
#include "sandbox/wire.h"

#include <nlohmann/json.hpp>

namespace sandbox {

namespace {

std::string_view typeOf(int status)
{
    switch (status) {
    case 401:
    case 403:
        return "authentication";
    case 404:
    case 410:
        return "not_found";
    case 429:
        return "rate_limit";
    default:
        return status >= 500 ? "server_error" : "invalid_request";
    }
}

} // namespace

std::optional<std::string> WireRequest::header(const std::string &lowerCaseName) const
{
    const auto found = headers.find(lowerCaseName);
    return found == headers.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::string> WireRequest::queryValue(const std::string &name) const
{
    const auto found = query.find(name);
    return found == query.end() ? std::nullopt : std::optional(found->second);
}

void WireResponse::addHeader(std::string_view name, std::string value)
{
    headers.emplace_back(name, std::move(value));
}

WireResponse refusal(const Refused &refused, const std::string &requestId)
{
    using Json = nlohmann::ordered_json;
    Json error;
    error["type"] = typeOf(refused.status);
    error["code"] = refused.code;
    error["message"] = refused.message;
    error["param"] = refused.param.empty() ? Json() : Json(refused.param);
    error["doc_url"] = "https://docs.aurous-labs.com/errors#" + std::string(refused.code);
    error["request_id"] = requestId;
    Json envelope;
    envelope["error"] = std::move(error);
    WireResponse response;
    response.status = refused.status;
    // The message may echo what the client sent, in whatever encoding.
    response.body = envelope.dump(-1, ' ', false, Json::error_handler_t::replace);
    return response;
}

} // namespace sandbox
