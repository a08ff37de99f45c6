// SPDX-License-Identifier: Apache-2.0
#include "fuzz/target.h"
#include "net/bucketmodel.h"
#include "net/httperror.h"

#include <cmath>
#include <string_view>

using namespace std::chrono_literals;

namespace {

/// What a bucket makes of a refusal with \a headers, and of an answer with them afterwards.
void feedBucket(const BucketModel::Headers &headers, std::chrono::milliseconds rest)
{
    using Taker = BucketModel::Taker;
    std::chrono::milliseconds now = 1h;
    BucketModel bucket(0.5, 60, now);
    bucket.take(now);
    bucket.refused(now, rest, headers, 0.5);
    for (int i = 0; i < 3; ++i) {
        must(std::isfinite(bucket.tokens(now)) && bucket.tokens(now) >= 0, "tokens are a number");
        must(bucket.rate() > 0 && std::isfinite(bucket.rate()), "the rate is a number");
        must(bucket.untilToken(now) >= 0ms, "nobody waits for the past");
        must(bucket.untilToken(now, Taker::Cleanup) >= 0ms, "nor does a clean-up");
        now += rest + 3s;
        if (bucket.hasToken(now))
            bucket.take(now);
        bucket.granted(now, headers);
    }
}

} // namespace

/// What an answer says beside its body: two bytes of status, then Retry-After, the limit, what
/// remains and the request id, a line each. What follows is the body.
int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    if (size < 2)
        return 0;
    const int status = (bytes[0] << 8 | bytes[1]) % 1000;
    QByteArrayList lines = asBytes(bytes + 2, size - 2).split('\n');
    const QByteArray body = QByteArrayList(lines.mid(4)).join('\n');
    const HeaderValue header = [&lines](const char *name) {
        constexpr std::string_view names[] = {"Retry-After", "X-RateLimit-Limit",
                                              "RateLimit-Remaining", "Aurous-Request-Id"};
        for (int i = 0; i < 4; ++i) {
            if (names[i] == name)
                return lines.value(i);
        }
        return QByteArray();
    };
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'778'234'400, Qt::UTC);

    const auto wait = retryAfter(lines.value(0), now);
    must(!wait || (*wait >= 1s && *wait <= 10min), "nobody waits for longer than ten minutes");
    feedBucket(rateHeaders(header), wait.value_or(5s));
    if (status >= 200 && status < 300)
        return 0;
    for (const Error &error : {errorFromAnswer(status, body, header, now),
                               errorFromApiAnswer(status, body, header, now)}) {
        must(!error.message.isEmpty(), "the error has words");
        must(error.httpStatus == status, "the error has the status");
        must(error.retryAfter == wait, "the error says how long to wait");
    }
    return 0;
}
