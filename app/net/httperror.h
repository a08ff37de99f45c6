// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "net/ratebudget.h"

#include <QByteArray>
#include <QDateTime>

#include <functional>

/// How a reply's header is asked for; empty when it is missing.
using HeaderValue = std::function<QByteArray(const char *name)>;

/// What an answer with \a status outside 2xx means (contract section 6). Pure.
[[nodiscard]] Error errorFromAnswer(int status, const QByteArray &body, const HeaderValue &header,
                                    const QDateTime &now);
/// The same for an answer of the API, which has its envelope with every error (contract 6.1): a 404
/// or 410 without an error's code comes from something in front of it, during a deploy for one, and
/// is no word on a character. Pure.
[[nodiscard]] Error errorFromApiAnswer(int status, const QByteArray &body,
                                       const HeaderValue &header, const QDateTime &now);
/// Our own total deadline passed.
[[nodiscard]] Error errorFromDeadline();
/// The answer is not what an API gives: a redirect, too large, cut off.
[[nodiscard]] Error errorFromOddAnswer(const QString &message, int status);

/// Retry-After in either of its forms, clamped to 1 s to 10 min; none when missing or unreadable.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter(const QByteArray &value,
                                                                  const QDateTime &now);
/// X-RateLimit-*, or RateLimit-* as one page of the vendor's calls them (contract C11).
[[nodiscard]] RateBudget::Headers rateHeaders(const HeaderValue &header);
