// SPDX-License-Identifier: Apache-2.0
#include "net/httperror.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;
using Delivery = Error::Delivery;
using Wait = std::optional<std::chrono::milliseconds>;
using Values = QHash<QByteArray, QByteArray>;
using Number = std::optional<double>;

namespace {

const QDateTime now(QDate(2026, 5, 8), QTime(10, 0), Qt::UTC);

HeaderValue headers(const Values &values)
{
    return [values](const char *name) { return values.value(name); };
}

} // namespace

/// What answers, and their absence, mean (contract 6 and 7; design.md, step 6).
class TestHttpError : public QObject
{
    Q_OBJECT

private slots:
    void status_data();
    void status();
    void theServersWords();
    void withoutAnEnvelope();
    void aGatewaysNotFoundIsNoWordOfTheApi_data();
    void aGatewaysNotFoundIsNoWordOfTheApi();
    void aMissingRightIsNamed();
    void otherFailures();
    void waits_data();
    void waits();
    void rates_data();
    void rates();
};

void TestHttpError::status_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Delivery>("delivery");

    const auto row = [](int status, Kind kind, Delivery delivery) {
        QTest::addRow("%d", status) << status << kind << delivery;
    };
    for (const int status : {300, 301, 302, 303, 304, 307, 308})
        row(status, Kind::Protocol, Delivery::Unknown);
    row(400, Kind::Rejected, Delivery::Answered);
    row(401, Kind::Unauthorized, Delivery::Answered);
    row(402, Kind::Rejected, Delivery::Answered);
    row(403, Kind::Forbidden, Delivery::Answered);
    row(404, Kind::NotFound, Delivery::Answered);
    row(405, Kind::Rejected, Delivery::Answered);
    row(408, Kind::Rejected, Delivery::Unknown);
    row(409, Kind::Conflict, Delivery::Answered);
    row(410, Kind::NotFound, Delivery::Answered);
    row(412, Kind::Conflict, Delivery::Answered);
    row(413, Kind::Rejected, Delivery::Answered);
    row(422, Kind::Rejected, Delivery::Answered);
    row(425, Kind::Rejected, Delivery::Unknown);
    row(429, Kind::RateLimited, Delivery::NotSent);
    for (const int status : {500, 501, 502, 503, 504, 599})
        row(status, Kind::Server, Delivery::Unknown);
}

void TestHttpError::status()
{
    QFETCH(const int, status);
    const Error error = errorFromAnswer(status, {}, headers({}), now);
    QTEST(error.kind, "kind");
    QTEST(error.delivery, "delivery");
    QCOMPARE(error.httpStatus, status);
    QVERIFY(!error.message.isEmpty());
    QVERIFY2(!error.message.contains(u"%1"), qPrintable(error.message));
}

void TestHttpError::theServersWords()
{
    const QByteArray body = R"({"error":{"type":"invalid_request","code":"invalid_request_error",)"
                            R"("message":"<b>No %2</b>","request_id":"req_body"}})";
    const Error error = errorFromAnswer(
        400, body, headers({{"Aurous-Request-Id", "req_head"}, {"Retry-After", "3"}}), now);
    QCOMPARE(error.code, u"invalid_request_error"_s);
    QCOMPARE(error.serverMessage, u"<b>No %2</b>"_s);
    QVERIFY(error.message.endsWith(u"<b>No %2</b>"_s));
    QCOMPARE(error.requestId, u"req_body"_s);
    QCOMPARE(error.retryAfter, Wait(3s));
}

void TestHttpError::withoutAnEnvelope()
{
    const Error error = errorFromAnswer(502, "<html><body>Bad gateway</body></html>",
                                        headers({{"Aurous-Request-Id", "req_head"}}), now);
    QCOMPARE(error.kind, Kind::Server);
    QCOMPARE(error.code, QString());
    QCOMPARE(error.requestId, u"req_head"_s);
    QVERIFY(!error.message.contains(u"html"));
    QVERIFY(error.message.contains(u"502"));
    QCOMPARE(error.retryAfter, Wait());
}

void TestHttpError::aGatewaysNotFoundIsNoWordOfTheApi_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Delivery>("delivery");

    const QByteArray envelope =
        R"({"error":{"type":"not_found","code":"resource_not_found","message":"Gone."}})";
    for (const int status : {404, 410}) {
        const auto row = [status](const char *name, const QByteArray &body, Kind kind,
                                  Delivery delivery) {
            QTest::addRow("%d %s", status, name) << status << body << kind << delivery;
        };
        row("envelope", envelope, Kind::NotFound, Delivery::Answered);
        row("nothing", {}, Kind::Protocol, Delivery::Unknown);
        row("text", "404 page not found", Kind::Protocol, Delivery::Unknown);
        row("html", "<html>404</html>", Kind::Protocol, Delivery::Unknown);
        row("other json", R"({"message":"no Route matched"})", Kind::Protocol, Delivery::Unknown);
        row("no code", R"({"error":{"message":"Gone."}})", Kind::Protocol, Delivery::Unknown);
    }
    QTest::newRow("403 without an envelope")
        << 403 << QByteArray() << Kind::Forbidden << Delivery::Answered;
}

void TestHttpError::aGatewaysNotFoundIsNoWordOfTheApi()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    const Error error = errorFromApiAnswer(status, body, headers({}), now);
    QTEST(error.kind, "kind");
    QTEST(error.delivery, "delivery");
    QCOMPARE(error.httpStatus, status);
    QVERIFY2(!error.message.contains(u"%1"), qPrintable(error.message));
}

void TestHttpError::aMissingRightIsNamed()
{
    const QByteArray body = R"({"error":{"type":"authentication","code":"missing_scope",)"
                            R"("message":"This key lacks the scope 'read'."}})";
    const Error error = errorFromAnswer(403, body, headers({}), now);
    QVERIFY(error.isMissingScope());
    QCOMPARE(error.message,
             u"The API key lacks the right for this (This key lacks the scope 'read')."_s);
    QCOMPARE(errorFromAnswer(403, {}, headers({}), now).message,
             u"The API key lacks the right for this."_s);
}

void TestHttpError::otherFailures()
{
    QCOMPARE(errorFromDeadline().kind, Kind::Timeout);
    QCOMPARE(errorFromDeadline().delivery, Delivery::Unknown);
    const Error odd = errorFromOddAnswer(u"Odd."_s, 200);
    QCOMPARE(odd.kind, Kind::Protocol);
    QCOMPARE(odd.delivery, Delivery::Unknown);
    QCOMPARE(odd.message, u"Odd."_s);
    QCOMPARE(odd.httpStatus, 200);
}

void TestHttpError::waits_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<Wait>("wait");

    const auto row = [](const char *value, Wait wait) {
        QTest::newRow(value) << QByteArray(value) << wait;
    };
    row("12", 12s);
    row(" 12 ", 12s);
    row("1.5", 1500ms);
    row("0", 1s);
    row("0.2", 1s);
    row("-5", 1s);
    row("1000000000", 600s);
    row("1e400", std::nullopt); // no number that could be held
    row("inf", 600s);
    row("-inf", 1s);
    row("nan", 1s);
    row("", std::nullopt);
    row("soon", std::nullopt);
    row("12 seconds", std::nullopt);
    row("Fri, 08 May 2026 10:00:30 GMT", 30s);
    row("Fri, 08 May 2026 12:00:30 +0200", 30s);
    row("Fri, 08 May 2026 09:00:00 GMT", 1s);
    row("Thu, 08 May 2036 10:00:00 GMT", 600s);
    row("Fri, 38 May 2026 10:00:30 GMT", std::nullopt);
}

void TestHttpError::waits()
{
    QFETCH(const QByteArray, value);
    QFETCH(const Wait, wait);
    const Wait found = retryAfter(value, now);
    QCOMPARE(found.has_value(), wait.has_value());
    if (wait)
        QCOMPARE(found->count(), wait->count());
}

void TestHttpError::rates_data()
{
    QTest::addColumn<Values>("values");
    QTest::addColumn<Number>("limit");
    QTest::addColumn<Number>("remaining");

    const auto row = [](const char *name, const Values &values, Number limit, Number remaining) {
        QTest::newRow(name) << values << limit << remaining;
    };
    row("none", {}, {}, {});
    row("X-", {{"X-RateLimit-Limit", "240"}, {"X-RateLimit-Remaining", "12"}}, 240.0, 12.0);
    row("without X-", {{"RateLimit-Limit", "60"}, {"RateLimit-Remaining", "0"}}, 60.0, 0.0);
    row("both: X- wins", {{"X-RateLimit-Remaining", "7"}, {"RateLimit-Remaining", "9"}}, {}, 7.0);
    row("negative", {{"X-RateLimit-Limit", "-1"}, {"X-RateLimit-Remaining", "-3"}}, {}, {});
    row("words", {{"X-RateLimit-Limit", "many"}, {"X-RateLimit-Remaining", "1, 2"}}, {}, {});
    row("no numbers", {{"X-RateLimit-Limit", "inf"}, {"X-RateLimit-Remaining", "nan"}}, {}, {});
}

void TestHttpError::rates()
{
    QFETCH(const Values, values);
    const RateBudget::Headers found = rateHeaders(headers(values));
    QTEST(found.limit, "limit");
    QTEST(found.remaining, "remaining");
}

QTEST_APPLESS_MAIN(TestHttpError)
#include "tst_httperror.moc"
