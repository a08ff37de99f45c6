// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/faultbook.h"
#include "sandbox/httphead.h"
#include "sandbox/recorder.h"
#include "sandbox/socket.h"
#include "sandbox/stopsignal.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>

namespace sandbox {

/// What the connections of one front share.
struct FrontSurroundings
{
    QString listener{};        ///< `api` or `refs`, for the record
    std::uint16_t backend = 0; ///< port of the server behind the front
    double timeScale = 1;
    FaultBook *faults = nullptr;
    Recorder *recorder = nullptr;
    StopSignal *stop = nullptr;
};

/// One client's connection: takes requests in one by one, passes each on, passes the answer back,
/// and does what faults an HTTP library cannot do. Every request is recorded just before the first
/// byte of its answer goes out, or when it is certain that none will.
class FrontConnection
{
public:
    FrontConnection(Socket client, const FrontSurroundings &surroundings);

    void run();  ///< until the connection ends; on a thread of its own
    void stop(); ///< makes run() return; any thread

private:
    using Milliseconds = std::chrono::milliseconds;
    struct Request
    {
        std::string head{};
        std::string body{};
        RequestHead parsed{};
        std::optional<Fault> fault{};
    };
    struct Response
    {
        std::string head{};
        std::string body{}; ///< as much as has come
        ResponseHead parsed{};
    };

    std::optional<Request> readRequest();
    bool readBody(Request &request);
    bool waitForClient(); ///< for its next bytes
    /// Each returns whether the connection can go on.
    bool serve(const Request &request);
    bool refuseBeforeEffect(const Request &request);
    bool spoil(const Request &request, Response &response);
    bool relay(const Request &request, Response &response);

    bool forward(const Request &request);
    std::optional<Response> readResponseHead();
    bool readWholeBody(const Request &request, Response &response);
    void record(const Request &request, std::optional<int> status, const Response *response);
    void drip(const std::string &bytes, Milliseconds gap);

    void setUpstream(Socket socket);
    void closeClient();

    const FrontSurroundings &m_surroundings;
    std::mutex m_closing; // held while a descriptor may become invalid, so that stop() never meets
                          // a stale one
    Socket m_client;
    Socket m_upstream;
    std::string m_received; // from the client, not yet used
    std::string m_answered; // from upstream, not yet used
};

} // namespace sandbox
