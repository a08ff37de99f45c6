// SPDX-License-Identifier: Apache-2.0
#include "net/httperror.h"

#include "domain/characterjson.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

/// Gives the texts of this file their context.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Error)
};

Error::Kind kindOf(int status)
{
    switch (status) {
    case 401:
        return Error::Kind::Unauthorized;
    case 403:
        return Error::Kind::Forbidden;
    case 404:
    case 410:
        return Error::Kind::NotFound;
    case 409:
    case 412:
        return Error::Kind::Conflict;
    case 429:
        return Error::Kind::RateLimited;
    default:
        break;
    }
    if (status >= 500)
        return Error::Kind::Server;
    return status >= 400 ? Error::Kind::Rejected : Error::Kind::Protocol;
}

Error::Delivery deliveryOf(int status)
{
    if (status == 429)
        return Error::Delivery::NotSent;
    const bool mayStillHappen = status == 408 || status == 425 || status >= 500 || status < 400;
    return mayStillHappen ? Error::Delivery::Unknown : Error::Delivery::Answered;
}

/// \a sentence as a part of another.
QString withoutEnd(QString sentence)
{
    if (sentence.endsWith(u'.'))
        sentence.chop(1);
    return sentence;
}

QString messageOf(Error::Kind kind, int status, const QString &serverMessage)
{
    switch (kind) {
    case Error::Kind::Unauthorized:
        return Text::tr("The server refused the API key.");
    case Error::Kind::Forbidden:
        return serverMessage.isEmpty()
            ? Text::tr("The API key lacks the right for this.")
            //: %1 says which, in the server's words
            : Text::tr("The API key lacks the right for this (%1).").arg(withoutEnd(serverMessage));
    case Error::Kind::NotFound:
        return Text::tr("The server does not have this any more.");
    case Error::Kind::RateLimited:
        return Text::tr("The team's rate limit is used up. Greenroom waits and goes on.");
    case Error::Kind::Server:
        return Text::tr("The server has a problem (%1). Try again in a moment.").arg(status);
    case Error::Kind::Protocol:
        return Text::tr(
                   "The server answered with a redirect (%1), which is not followed. Check the "
                   "server's address.")
            .arg(status);
    default:
        break;
    }
    if (serverMessage.isEmpty())
        return Text::tr("The server refused this (%1).").arg(status);
    return Text::tr("The server refused this: %1").arg(serverMessage);
}

} // namespace

Error errorFromAnswer(int status, const QByteArray &body, const HeaderValue &header,
                      const QDateTime &now)
{
    const ErrorEnvelope envelope = errorEnvelopeFromJson(body);
    Error error;
    error.kind = kindOf(status);
    error.delivery = deliveryOf(status);
    error.httpStatus = status;
    error.code = envelope.code;
    error.serverMessage = envelope.message;
    error.message = messageOf(error.kind, status, envelope.message);
    error.requestId = envelope.requestId.isEmpty()
        ? QString::fromLatin1(header("Aurous-Request-Id"))
        : envelope.requestId;
    error.retryAfter = retryAfter(header("Retry-After"), now);
    return error;
}

Error errorFromApiAnswer(int status, const QByteArray &body, const HeaderValue &header,
                         const QDateTime &now)
{
    Error error = errorFromAnswer(status, body, header, now);
    if (error.kind != Error::Kind::NotFound || !error.code.isEmpty())
        return error;
    error.kind = Error::Kind::Protocol;
    error.delivery = Error::Delivery::Unknown;
    error.message = Text::tr("Something else than the characters API answered (%1). Try again in a "
                             "moment, or check the server's address.")
                        .arg(status);
    return error;
}

Error errorFromDeadline()
{
    Error error;
    error.kind = Error::Kind::Timeout;
    error.delivery = Error::Delivery::Unknown;
    error.message = Text::tr("The server took too long to answer.");
    return error;
}

Error errorFromOddAnswer(const QString &message, int status)
{
    Error error;
    error.kind = Error::Kind::Protocol;
    error.delivery = Error::Delivery::Unknown;
    error.message = message;
    error.httpStatus = status;
    return error;
}

std::optional<milliseconds> retryAfter(const QByteArray &value, const QDateTime &now)
{
    const QByteArray text = value.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    double seconds = text.toDouble(&isNumber);
    if (!isNumber) {
        // An HTTP date ends in GMT, which Qt does not take for a zone.
        const QString rfc = QString::fromLatin1(text).replace(u" GMT"_s, u" +0000"_s);
        const QDateTime date = QDateTime::fromString(rfc, Qt::RFC2822Date);
        if (!date.isValid())
            return std::nullopt;
        seconds = static_cast<double>(now.secsTo(date));
    }
    constexpr double shortest = 1;
    constexpr double longest = 600;
    // A NaN compares false with everything, so it ends as the shortest wait.
    const double clamped = seconds > shortest ? std::min(seconds, longest) : shortest;
    return milliseconds(static_cast<qint64>(clamped * 1000));
}

RateBudget::Headers rateHeaders(const HeaderValue &header)
{
    const auto number = [&header](const char *name,
                                  const char *otherName) -> std::optional<double> {
        QByteArray value = header(name);
        if (value.isEmpty())
            value = header(otherName);
        bool isNumber = false;
        const double result = value.toDouble(&isNumber);
        return isNumber && std::isfinite(result) && result >= 0 ? std::optional(result)
                                                                : std::nullopt;
    };
    return {.limit = number("X-RateLimit-Limit", "RateLimit-Limit"),
            .remaining = number("X-RateLimit-Remaining", "RateLimit-Remaining")};
}
