// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

/// What went wrong, as a value: a kind to act on and a message to show.
struct Error
{
    enum class Kind {
        Offline,      ///< no connection: refused, name not found, TLS failure, connection lost
        Timeout,      ///< our total deadline passed
        Unauthorized, ///< 401: the key is missing, wrong or revoked
        Forbidden,    ///< 403: the key lacks a right
        NotFound,     ///< 404
        Conflict,     ///< 409, 412
        RateLimited,  ///< 429
        Rejected,     ///< any other 4xx: the server understood and refused
        Server,       ///< 5xx
        Protocol,     ///< an answer that is not what the API promises (3xx, HTML, broken JSON, too
                      ///< large)
        Storage,      ///< our own disk
        Secret,       ///< the keychain
    };

    /// Whether the request may have had an effect on the server. Only what is surely NotSent may be
    /// sent again unchecked.
    enum class Delivery {
        NotSent,  ///< refused, name or TLS failure, or 429: the server has not acted
        Unknown,  ///< sent, and no usable answer came back
        Answered, ///< the server answered with a verdict
    };

    Kind kind = Kind::Protocol;
    Delivery delivery = Delivery::Answered;
    QString message;       ///< one calm sentence for people, translated; server text is plain text
    int httpStatus = 0;    ///< 0 without an answer
    QString code;          ///< the server's `error.code`, or empty
    QString serverMessage; ///< the server's own `error.message`, or empty; shown as plain text only
    QString requestId;     ///< the server's `error.request_id` or Aurous-Request-Id, or empty
    std::optional<std::chrono::milliseconds>
        retryAfter{}; ///< from Retry-After, clamped to 1 s to 10 min

    /// The message with the request id, as the message bar shows it.
    [[nodiscard]] QString text() const;

    friend bool operator==(const Error &, const Error &) = default;
};

Q_DECLARE_METATYPE(Error)
