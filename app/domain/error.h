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

    /// What stood in the way to the server, as far as it can be told. Only Offline errors have one.
    enum class Obstacle : quint8 {
        None,                 ///< something else, or it cannot be told
        NameNotFound,         ///< nobody knows the server's name
        Unreachable,          ///< nobody listens at the server's address, or no way leads there
        CertificateUntrusted, ///< self-signed, or by an authority that nobody trusts here
        CertificateForeign,   ///< for another name than the server's
        CertificateOutOfDate, ///< expired or not valid yet, or this computer's clock is wrong
        TlsFailed,            ///< no TLS session, and not because of the certificate
        ProxyNotFound,        ///< nobody knows the proxy's name
        ProxyUnreachable,     ///< nobody listens at the proxy's address
        ProxyUnauthorized,    ///< the proxy wants a password
        ProxyFailed,          ///< one of these, or it does not lead to the server
    };

    /// Something on our own disk failed; nothing was sent.
    [[nodiscard]] static Error ofStorage(const QString &message);

    Kind kind = Kind::Protocol;
    Delivery delivery = Delivery::Answered;
    Obstacle obstacle = Obstacle::None;
    QString message;       ///< one calm sentence for people, translated; server text is plain text
    int httpStatus = 0;    ///< 0 without an answer
    QString code;          ///< the server's `error.code`, or empty
    QString serverMessage; ///< the server's own `error.message`, or empty; shown as plain text only
    QString requestId;     ///< the server's `error.request_id` or Aurous-Request-Id, or empty
    std::optional<std::chrono::milliseconds>
        retryAfter{}; ///< from Retry-After, clamped to 1 s to 10 min

    /// The key lacks a right, which somebody can give it: no verdict on what was asked for.
    [[nodiscard]] bool isMissingScope() const
    {
        return kind == Kind::Forbidden && code == u"missing_scope";
    }
    /// An attempt with the same key is still under way, or another call has used the key: who made
    /// the key knows which.
    [[nodiscard]] bool isKeyInUse() const
    {
        return kind == Kind::Conflict && code == u"idempotency_key_in_use";
    }
    /// Nobody answered, so it may work once the server is reached again.
    [[nodiscard]] bool isUnanswered() const
    {
        return kind == Kind::Offline || kind == Kind::Timeout;
    }
    /// What no waiting mends: the key, or its rights.
    [[nodiscard]] bool needsSomebody() const
    {
        return kind == Kind::Unauthorized || isMissingScope();
    }

    /// The message with the request id, as the message bar shows it.
    [[nodiscard]] QString text() const;

    friend bool operator==(const Error &, const Error &) = default;
};

Q_DECLARE_METATYPE(Error)
