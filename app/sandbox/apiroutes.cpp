// SPDX-License-Identifier: Apache-2.0
#include "sandbox/apiroutes.h"

#include "sandbox/faultyanswer.h"

namespace sandbox {

namespace {

constexpr std::string_view currentVersion = "2026-05-15";

void addLimits(WireResponse &response, const TokenBucket::Verdict &verdict)
{
    response.addHeader("X-RateLimit-Limit", std::to_string(verdict.limit));
    response.addHeader("X-RateLimit-Remaining", std::to_string(verdict.remaining));
    response.addHeader("X-RateLimit-Reset", std::to_string(verdict.reset));
}

Refused tooMany(Bucket bucket, const TokenBucket::Verdict &verdict)
{
    return {429,
            "too_many_requests",
            "Rate limit of bucket " + std::string(bucketName(bucket)) + " exceeded. Retry in "
                + std::to_string(verdict.retryAfter) + " s.",
            {}};
}

/// What is wrong with the request as such, whoever it is for.
std::optional<Refused> malformed(const ApiCall &call)
{
    constexpr std::size_t largestBody = 1'000'000;
    const WireRequest &request = call.request;
    if (call.route.match == Route::Match::UnknownPath)
        return Refused{404, "not_found", "There is no " + request.path + ".", {}};
    if (call.route.match == Route::Match::WrongMethod)
        return Refused{
            405, "invalid_request", request.path + " does not take " + request.method + ".", {}};
    if (request.body.size() > largestBody)
        return Refused{413, "invalid_request", "The body is too large.", {}};
    const std::string type = request.header("content-type").value_or("application/json");
    if (!request.body.empty() && !type.starts_with("application/json"))
        return Refused{415, "invalid_request", "The body must be application/json.", {}};
    return std::nullopt;
}

} // namespace

ApiRoutes::ApiRoutes(const Options &options, World &world, const Keyring &keyring,
                     const WireCharacter &wire, std::string elsewhere)
    : m_keyring(keyring)
    , m_endpoints(options, world, wire)
    , m_buckets{RateBuckets(options.rateScale), RateBuckets(options.rateScale)}
    , m_elsewhere(std::move(elsewhere))
{}

WireResponse ApiRoutes::answer(const WireRequest &request)
{
    const std::string requestId = newRequestId();
    WireResponse response = admit(request, requestId);
    response.addHeader("Aurous-Request-Id", requestId);
    response.addHeader("Aurous-Version", std::string(currentVersion));
    return response;
}

WireResponse ApiRoutes::admit(const WireRequest &request, const std::string &requestId)
{
    const auto access = m_keyring.check(request);
    if (const auto *refused = std::get_if<Refused>(&access))
        return refusal(*refused, requestId);
    const auto [team, mayWrite] = std::get<Keyring::Access>(access);
    const ApiCall call{request, routeOf(request.method, request.path), team, requestId};
    const Bucket bucket = call.route.bucket();
    auto verdict = m_buckets.at(static_cast<std::size_t>(team)).take(bucket);
    if (request.fault && request.fault->kind == Fault::Kind::Status
        && request.fault->status == 429) {
        verdict.granted = false;
        verdict.remaining = 0;
        verdict.retryAfter = 1;
    }
    WireResponse response;
    if (!verdict.granted) {
        response = call.refuse(tooMany(bucket, verdict));
        response.addHeader("Retry-After", std::to_string(verdict.retryAfter));
    } else if (request.header("aurous-version").value_or(std::string(currentVersion))
               != currentVersion) {
        response = call.refuse({400, "unknown_version", "This API version is not known.", {}});
    } else if (const auto trouble = malformed(call)) {
        response = call.refuse(*trouble);
    } else if (call.route.writes() && !mayWrite) {
        response = call.refuse({403, "missing_scope", "This key lacks the scope 'write'.", {}});
    } else {
        response = evaluate(call);
    }
    addLimits(response, verdict);
    return response;
}

WireResponse ApiRoutes::evaluate(const ApiCall &call)
{
    if (!call.request.fault)
        return m_endpoints.answer(call);
    const FaultyAnswer faulty(*call.request.fault, call.requestId, m_elsewhere);
    if (auto instead = faulty.instead(call.request))
        return std::move(*instead);
    return faulty.spoilt(m_endpoints.answer(call));
}

} // namespace sandbox
