// SPDX-License-Identifier: Apache-2.0
#include "sandbox/faultyanswer.h"

#include "sandbox/ulid.h"

#include <string_view>

namespace sandbox {

namespace {

std::string_view codeOf(int status)
{
    switch (status) {
    case 401:
        return "invalid_api_key";
    case 402:
        return "insufficient_credits";
    case 403:
        return "missing_scope";
    case 404:
        return "resource_not_found";
    case 409:
        return "idempotency_key_in_use";
    case 410:
        return "output_expired";
    case 429:
        return "too_many_requests";
    case 502:
    case 503:
        return "provider_unavailable";
    case 504:
        return "provider_timeout";
    default:
        return status >= 500 ? "internal_error" : "invalid_request";
    }
}

} // namespace

FaultyAnswer::FaultyAnswer(const Fault &fault, const std::string &requestId,
                           const std::string &elsewhere)
    : m_fault(fault)
    , m_requestId(requestId)
    , m_elsewhere(elsewhere)
{}

std::optional<WireResponse> FaultyAnswer::instead(const WireRequest &request) const
{
    if (m_fault.kind == Fault::Kind::Status)
        return plain(m_fault.status);
    if (m_fault.kind == Fault::Kind::Before503)
        return plain(503);
    if (m_fault.kind != Fault::Kind::Redirect)
        return std::nullopt;
    WireResponse response;
    response.status = 307; // keeps the method, so that a client that follows shows it
    response.addHeader("Location",
                       m_fault.target.empty() ? m_elsewhere + request.target : m_fault.target);
    return response;
}

WireResponse FaultyAnswer::spoilt(const WireResponse &response) const
{
    if (m_fault.kind == Fault::Kind::After503)
        return plain(503);
    WireResponse spoilt = response;
    if (m_fault.kind == Fault::Kind::NotJson) {
        spoilt.status = m_fault.status;
        spoilt.contentType = "text/html; charset=utf-8";
        spoilt.body = "<!DOCTYPE html>\n<html><head><title>Bad gateway</title></head>"
                      "<body><h1>Bad gateway</h1></body></html>\n";
    } else if (m_fault.kind == Fault::Kind::WrongId) {
        const std::string field = R"("id":")";
        if (const std::size_t at = spoilt.body.find(field); at != std::string::npos) {
            const std::size_t start = at + field.size();
            const std::size_t end = spoilt.body.find('"', start);
            spoilt.body.replace(start, end - start, characterIdText(makeUlid(0, 0, 0)));
        }
    }
    return spoilt;
}

WireResponse FaultyAnswer::plain(int status) const
{
    if (status == 204 || status == 304 || (status >= 300 && status < 400)) {
        WireResponse response;
        response.status = status;
        return response;
    }
    return refusal({status, codeOf(status), "The sandbox was told to answer this.", {}},
                   m_requestId);
}

} // namespace sandbox
