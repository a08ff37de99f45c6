// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/ratebudget.h"

#include <QByteArray>
#include <QString>
#include <QUrl>
#include <QUrlQuery>

#include <utility>

/// One call to the API, in HTTP's words. The path is given in segments, so that no text from the
/// server can change where it goes.
struct ApiRequest
{
    enum class Method { Get, Post, Delete };

    Method method = Method::Get;
    QList<QString> path{};                                   ///< below /v1, each percent-encoded
    QList<std::pair<QString, QString>> query{};              ///< each percent-encoded
    RateBudget::Bucket bucket = RateBudget::Bucket::General; ///< whose tokens it uses
    Priority priority = Priority::Interactive;               ///< of a read; a write is sent at once
    QByteArray body{};                                       ///< of a write: JSON, or nothing
    QByteArray idempotencyKey{};                             ///< of a write that has one
};

/// What came back, for an answer of 2xx.
struct HttpResponse
{
    int status = 0;
    QByteArray body{};
    QString requestId{}; ///< Aurous-Request-Id, or empty
};
