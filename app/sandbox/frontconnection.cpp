// SPDX-License-Identifier: Apache-2.0
#include "sandbox/frontconnection.h"

#include <algorithm>
#include <utility>

namespace sandbox {

namespace {

using Kind = Fault::Kind;

constexpr std::chrono::milliseconds aDay{24 * 3600 * 1000};
constexpr std::size_t largestHead = 64'000;
constexpr std::size_t largestBody = 16'000'000;

QString text(const std::string &bytes)
{
    return QString::fromStdString(bytes);
}

bool hasBody(const RequestHead &request, const ResponseHead &response)
{
    return request.method != "HEAD" && response.status != 204 && response.status != 304;
}

} // namespace

FrontConnection::FrontConnection(Socket client, const FrontSurroundings &surroundings)
    : m_surroundings(surroundings)
    , m_client(std::move(client))
{}

void FrontConnection::run()
{
    while (std::optional<Request> request = readRequest()) {
        if (!serve(*request))
            break;
    }
    closeClient();
    setUpstream({});
}

void FrontConnection::stop()
{
    const std::lock_guard lock(m_closing);
    if (m_client.isOpen())
        m_client.shutdown();
    if (m_upstream.isOpen())
        m_upstream.shutdown();
}

std::optional<FrontConnection::Request> FrontConnection::readRequest()
{
    std::size_t length = 0;
    while ((length = headLength(m_received)) == 0) {
        if (m_received.size() > largestHead || !waitForClient() || !m_client.receive(m_received))
            return std::nullopt;
    }
    Request request;
    request.head = m_received.substr(0, length);
    m_received.erase(0, length);
    std::optional<RequestHead> parsed = RequestHead::parse(request.head);
    if (!parsed || parsed->bodyLength > largestBody) {
        record(request, 400, nullptr);
        (void)m_client.send("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n"
                            "Connection: close\r\n\r\n");
        return std::nullopt;
    }
    request.parsed = std::move(*parsed);
    if (!readBody(request))
        return std::nullopt;
    request.fault = m_surroundings.faults->hit(request.parsed.method, request.parsed.path);
    return request;
}

bool FrontConnection::readBody(Request &request)
{
    if (request.parsed.expectsContinue)
        (void)m_client.send("HTTP/1.1 100 Continue\r\n\r\n");
    while (true) {
        std::optional<std::size_t> length = request.parsed.bodyLength;
        bool whole = m_received.size() >= *length;
        if (request.parsed.chunked) {
            length = chunkedLength(m_received);
            whole = length.value_or(0) > 0;
        }
        if (!length || m_received.size() > largestBody)
            return false;
        if (whole) {
            request.body = m_received.substr(0, *length);
            m_received.erase(0, *length);
            return true;
        }
        if (!m_client.receive(m_received))
            return false;
    }
}

bool FrontConnection::waitForClient()
{
    // An idle connection must not keep one of the server's threads from the others.
    constexpr std::chrono::milliseconds idle{1000};
    if (m_client.waitReadable(idle))
        return true;
    setUpstream({});
    return m_client.waitReadable(aDay);
}

bool FrontConnection::serve(const Request &request)
{
    const bool ofFront = request.fault && request.fault->isOfFront();
    if (ofFront && request.fault->kind == Kind::LateEffect) {
        const auto scaled = static_cast<std::int64_t>(31'000 / m_surroundings.timeScale);
        if (m_surroundings.stop->waitFor(request.fault->delay.value_or(Milliseconds(scaled))))
            return false;
    } else if (ofFront && refuseBeforeEffect(request)) {
        return false;
    }
    std::optional<Response> response;
    if (forward(request))
        response = readResponseHead();
    if (!response) {
        record(request, std::nullopt, nullptr);
        return false;
    }
    return ofFront ? spoil(request, *response) : relay(request, *response);
}

/// True if the fault is one without effect, and done.
bool FrontConnection::refuseBeforeEffect(const Request &request)
{
    const Kind kind = request.fault->kind;
    if (kind != Kind::Hang && kind != Kind::Close && kind != Kind::Reset)
        return false;
    record(request, std::nullopt, nullptr);
    if (kind == Kind::Hang) {
        (void)m_client.waitClosed(aDay);
    } else if (kind == Kind::Reset) {
        const std::lock_guard lock(m_closing);
        m_client.reset();
    }
    return true;
}

bool FrontConnection::spoil(const Request &request, Response &response)
{
    using namespace std::chrono_literals;
    const Kind kind = request.fault->kind;
    if (!readWholeBody(request, response))
        return false;
    if (kind == Kind::Latency || kind == Kind::LateEffect) {
        const Milliseconds wait = kind == Kind::Latency ? request.fault->delay.value_or(2s) : 0ms;
        if (m_client.waitClosed(std::max(wait, 1ms))) {
            record(request, std::nullopt, &response);
            return false;
        }
        return relay(request, response);
    }
    const bool silent = kind == Kind::EffectClose || kind == Kind::EffectHang;
    const bool cutStatus = silent || kind == Kind::HalfStatus;
    record(request, cutStatus ? std::nullopt : std::optional(response.parsed.status), &response);
    if (kind == Kind::HalfStatus)
        (void)m_client.send(response.head.substr(0, response.head.find("\r\n") / 2));
    else if (kind == Kind::HalfHead)
        (void)m_client.send(response.head.substr(0, response.head.size() / 2));
    else if (kind == Kind::HalfBody)
        (void)m_client.send(response.head + response.body.substr(0, response.body.size() / 2));
    else if (kind == Kind::Drip)
        drip(response.head + response.body, request.fault->delay.value_or(300ms));
    else if (kind == Kind::EffectHang)
        (void)m_client.waitClosed(aDay);
    return kind == Kind::Drip && !response.parsed.closes;
}

bool FrontConnection::relay(const Request &request, Response &response)
{
    record(request, response.parsed.status, &response);
    if (!m_client.send(response.head))
        return false;
    const bool body = hasBody(request.parsed, response.parsed);
    std::size_t left = body ? response.parsed.bodyLength.value_or(std::string::npos) : 0;
    std::string bytes = std::exchange(response.body, {}) + std::exchange(m_answered, {});
    while (left > 0) {
        if (bytes.empty() && !m_upstream.receive(bytes))
            return false;
        const std::size_t count = std::min(left, bytes.size());
        if (!m_client.send(std::string_view(bytes).substr(0, count)))
            return false;
        left -= count;
        bytes.clear();
    }
    return !response.parsed.closes;
}

bool FrontConnection::forward(const Request &request)
{
    const bool byServer = request.fault && !request.fault->isOfFront();
    const std::string head =
        forwardedHead(request.head, request.parsed, byServer ? request.fault->spec : "");
    m_answered.clear();
    if (!m_upstream.isOpen())
        setUpstream(Socket::connected(m_surroundings.backend));
    return m_upstream.isOpen() && m_upstream.send(head + request.body);
}

std::optional<FrontConnection::Response> FrontConnection::readResponseHead()
{
    std::size_t length = 0;
    while ((length = headLength(m_answered)) == 0) {
        if (!m_upstream.receive(m_answered))
            return std::nullopt;
    }
    Response response;
    response.head = m_answered.substr(0, length);
    m_answered.erase(0, length);
    std::optional<ResponseHead> parsed = ResponseHead::parse(response.head);
    if (!parsed)
        return std::nullopt;
    response.parsed = std::move(*parsed);
    return response;
}

bool FrontConnection::readWholeBody(const Request &request, Response &response)
{
    const bool body = hasBody(request.parsed, response.parsed);
    const std::size_t length = body ? response.parsed.bodyLength.value_or(0) : 0;
    response.body = std::exchange(m_answered, {});
    while (response.body.size() < length) {
        if (!m_upstream.receive(response.body))
            return false;
    }
    return true;
}

void FrontConnection::record(const Request &request, std::optional<int> status,
                             const Response *response)
{
    RecordLine line;
    line.listener = m_surroundings.listener;
    line.method = text(request.parsed.method);
    line.path = text(request.parsed.path);
    line.status = status;
    line.requestId = response ? text(response->parsed.requestId) : QString();
    line.keySent = request.parsed.hasKey;
    line.fault = request.fault ? text(request.fault->kindText) : QString();
    m_surroundings.recorder->addRequest(line);
}

void FrontConnection::drip(const std::string &bytes, Milliseconds gap)
{
    for (const char byte : bytes) {
        if (!m_client.send({&byte, 1}) || m_client.waitClosed(std::max(gap, Milliseconds(1))))
            return;
    }
}

void FrontConnection::setUpstream(Socket socket)
{
    const std::lock_guard lock(m_closing);
    m_upstream = std::move(socket);
}

void FrontConnection::closeClient()
{
    const std::lock_guard lock(m_closing);
    m_client.close();
}

} // namespace sandbox
