// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace sandbox {

/// What goes wrong with a request, and which requests it hits.
///
///     METHOD /path KIND [nth=N] [times=N] [ms=N] [status=N] [to=URL]
///
/// METHOD may be `*`; in the path `*` stands for one segment. The N-th match is the first hit
/// (default 1), `times` from there on (default all). `ms` is the delay of latency (2000), of
/// late-effect (31000 divided by the time scale) and between the bytes of drip (300); `status` that
/// of not-json (200); `to` the target of redirect (the same path at another origin).
struct Fault
{
    enum class Kind {
        Latency,     ///< the effect at once, the answer late
        Hang,        ///< no effect, no answer, until the client goes
        Drip,        ///< the effect, then the answer a byte at a time
        Close,       ///< no effect, closed before the first byte of an answer
        Reset,       ///< the same with a TCP reset
        HalfStatus,  ///< the effect, then half a status line
        HalfHead,    ///< the effect, then half a head
        HalfBody,    ///< the effect, then the whole head and half of the body
        EffectClose, ///< the effect, then closed before the first byte of an answer
        EffectHang,  ///< the effect, then no answer until the client goes
        LateEffect,  ///< the effect late, even when the client has gone; then the answer
        Status,      ///< no effect, the error envelope with this status
        Before503,   ///< no effect, 503
        After503,    ///< the effect, then 503
        NotJson,     ///< the effect, then an HTML page
        WrongId,     ///< the effect, then an answer that names another character
        Redirect,    ///< no effect, 307 to another origin
    };

    std::string method{};
    std::vector<std::string> segments{};
    Kind kind = Kind::Status;
    std::string kindText{}; ///< as in the spec, for the record
    std::string spec{};     ///< what it was parsed from, on one line
    int status = 0;         ///< of Status; of NotJson
    std::string target{};   ///< of Redirect; may be empty
    std::optional<std::chrono::milliseconds> delay{};
    int nth = 1;
    int times = 0; ///< 0 = all

    [[nodiscard]] bool matches(std::string_view requestMethod, std::string_view path) const;

    /// Whether the front does it, since an HTTP library cannot; else the server behind it.
    [[nodiscard]] bool isOfFront() const { return kind < Kind::Status; }
};

/// The fault, or what is wrong with the spec.
std::variant<Fault, std::string> parseFault(std::string_view spec);

} // namespace sandbox
