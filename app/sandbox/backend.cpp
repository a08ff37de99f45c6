// SPDX-License-Identifier: Apache-2.0
#include "sandbox/backend.h"

#include "sandbox/ulid.h"

#include <httplib.h>

#include <algorithm>
#include <cctype>
#include <chrono>
#include <thread>
#include <utility>

namespace sandbox {

namespace {

std::string lowerCase(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return text;
}

WireRequest wireRequest(const httplib::Request &request)
{
    WireRequest wire;
    wire.method = request.method;
    wire.path = request.path;
    wire.target = request.target;
    wire.query.insert(request.params.begin(), request.params.end());
    for (const auto &[name, value] : request.headers)
        wire.headers.try_emplace(lowerCase(name), value);
    wire.body = request.body;
    // The front's header comes first, so a client cannot forge it.
    if (const auto spec = wire.header("x-sandbox-fault"); spec && !spec->empty()) {
        auto fault = parseFault(*spec);
        if (auto *parsed = std::get_if<Fault>(&fault))
            wire.fault = std::move(*parsed);
    }
    return wire;
}

void reply(WireResponse &&wire, httplib::Response &response)
{
    response.status = wire.status;
    for (const auto &[name, value] : wire.headers)
        response.set_header(name, value);
    response.body = std::move(wire.body);
    if (!response.body.empty())
        response.set_header("Content-Type", wire.contentType);
}

} // namespace

class Backend::Server final : public httplib::Server
{
public:
    explicit Server(Backend::Handler handler)
        : m_handler(std::move(handler))
    {
        constexpr std::size_t threads = 64;
        constexpr std::size_t requests = 1000;
        constexpr time_t patience = 3600; // the front ends idle connections, so this side need not
        new_task_queue = [] { return new httplib::ThreadPool(threads); };
        set_keep_alive_max_count(requests);
        set_keep_alive_timeout(patience);
        set_tcp_nodelay(true);
        set_payload_max_length(2'000'000);
        const auto handle = [this](const httplib::Request &request, httplib::Response &response) {
            reply(m_handler(wireRequest(request)), response);
        };
        const std::string any = ".*";
        Get(any, handle);
        Post(any, Handler(handle));
        Put(any, Handler(handle));
        Patch(any, Handler(handle));
        Delete(any, Handler(handle));
        Options(any, handle);
        set_error_handler(HandlerWithResponse([](const auto &, httplib::Response &response) {
            if (response.has_header("Aurous-Request-Id"))
                return HandlerResponse::Unhandled; // an answer of ours
            const std::string id = newRequestId();
            reply(
                refusal({response.status, "invalid_request", "The request is malformed.", {}}, id),
                response);
            response.set_header("Aurous-Request-Id", id);
            return HandlerResponse::Handled;
        }));
    }

    ~Server() override
    {
        stop();
        if (m_thread.joinable())
            m_thread.join();
    }

    bool start()
    {
        constexpr int backlog = 256;
        m_port = bind_to_any_port("127.0.0.1");
        if (m_port <= 0)
            return false;
        // The library's backlog is 5, and a connection that finds it full waits for a second.
        ::listen(svr_sock_, backlog);
        m_thread = std::thread([this] { listen_after_bind(); });
        while (!is_running()) // stop() does nothing before that
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        return true;
    }

    [[nodiscard]] int port() const { return m_port; }

private:
    Backend::Handler m_handler;
    int m_port = 0;
    std::thread m_thread;
};

Backend::Backend(Handler handler)
    : m_server(std::make_unique<Server>(std::move(handler)))
{}

Backend::~Backend() = default;

bool Backend::start()
{
    return m_server->start();
}

quint16 Backend::port() const
{
    return static_cast<quint16>(m_server->port());
}

} // namespace sandbox
