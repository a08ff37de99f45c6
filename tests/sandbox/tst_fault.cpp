// SPDX-License-Identifier: Apache-2.0
#include "sandbox/fault.h"
#include "sandbox/faultbook.h"

#include <QTest>

using sandbox::Fault;
using sandbox::FaultBook;

/// What a fault is written like, and which requests it hits.
class TestFault final : public QObject
{
    Q_OBJECT

private slots:
    void everyKindIsKnown_data();
    void everyKindIsKnown();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void matching_data();
    void matching();
    void nthAndTimes_data();
    void nthAndTimes();
    void theFirstOfSeveralHitsAndAllCount();
    void clearForgets();
};

void TestFault::everyKindIsKnown_data()
{
    QTest::addColumn<bool>("ofFront");
    for (const char *kind :
         {"latency", "hang", "drip", "close", "reset", "half-status", "half-head", "half-body",
          "effect-close", "effect-hang", "late-effect"})
        QTest::newRow(kind) << true;
    for (const char *kind : {"429", "500", "503-before", "503-after", "not-json", "wrong-id",
                             "redirect", "401", "403", "404", "410", "418", "204"})
        QTest::newRow(kind) << false;
}

void TestFault::everyKindIsKnown()
{
    QFETCH(const bool, ofFront);
    const std::string kind = QTest::currentDataTag();
    const auto parsed =
        sandbox::parseFault("post /v1/characters/*/save " + kind + " nth=2 times=3 ms=5");
    const auto *fault = std::get_if<Fault>(&parsed);
    QVERIFY(fault);
    QCOMPARE(fault->kindText, kind);
    QCOMPARE(fault->method, std::string("POST"));
    QCOMPARE(fault->nth, 2);
    QCOMPARE(fault->times, 3);
    QCOMPARE(fault->delay, std::chrono::milliseconds(5));
    QCOMPARE(fault->isOfFront(), ofFront);
    // The front hands the text on to the server.
    QVERIFY(std::holds_alternative<Fault>(sandbox::parseFault(fault->spec)));
}

void TestFault::nonsenseIsRefused_data()
{
    QTest::addColumn<std::string>("spec");
    for (const char *spec :
         {"", "GET", "GET /v1/team", "GET v1/team 500", "GET /v1/team explode", "GET /v1/team 50",
          "GET /v1/team 5000", "GET /v1/team 100", "GET /v1/team 500 nth=0",
          "GET /v1/team 500 nth=x", "GET /v1/team 500 times=-1", "GET /v1/team 500 often",
          "GET /v1/team not-json status=99", "GET /v1/team redirect to="})
        QTest::newRow(spec) << std::string(spec);
}

void TestFault::nonsenseIsRefused()
{
    QFETCH(const std::string, spec);
    FaultBook book;
    const std::string trouble = book.add(spec);
    QVERIFY(!trouble.empty());
    QVERIFY(trouble.find(spec) != std::string::npos); // says which
    QVERIFY(!book.hit("GET", "/v1/team"));
}

void TestFault::matching_data()
{
    QTest::addColumn<std::string>("spec");
    QTest::addColumn<std::string>("method");
    QTest::addColumn<std::string>("path");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char *name, const char *spec, const char *method, const char *path,
                        bool matches) {
        QTest::newRow(name) << std::string(spec) << std::string(method) << std::string(path)
                            << matches;
    };
    row("same", "GET /v1/team", "GET", "/v1/team", true);
    row("other method", "GET /v1/team", "POST", "/v1/team", false);
    row("any method", "* /v1/team", "POST", "/v1/team", true);
    row("query", "GET /v1/characters", "GET", "/v1/characters?limit=1", true);
    row("one segment", "GET /v1/characters/*", "GET", "/v1/characters/char_1", true);
    row("not none", "GET /v1/characters/*", "GET", "/v1/characters", false);
    row("not two", "GET /v1/characters/*", "GET", "/v1/characters/char_1/save", false);
    row("in the middle", "POST /v1/characters/*/save", "POST", "/v1/characters/char_1/save", true);
    row("a ref", "GET /storage/*/*/*", "GET", "/storage/char_1/0/front.bin?token=t", true);
    row("a pose", "GET /storage/*/*/back.bin", "GET", "/storage/char_1/0/front.bin", false);
}

void TestFault::matching()
{
    QFETCH(const std::string, spec);
    QFETCH(const std::string, method);
    QFETCH(const std::string, path);
    QFETCH(const bool, matches);
    FaultBook book;
    QCOMPARE(book.add(spec + " 500"), std::string());
    QCOMPARE(book.hit(method, path).has_value(), matches);
}

void TestFault::nthAndTimes_data()
{
    QTest::addColumn<std::string>("arguments");
    QTest::addColumn<std::string>("hits"); // of five requests
    QTest::newRow("default") << std::string() << std::string("xxxxx");
    QTest::newRow("nth") << std::string("nth=3") << std::string("--xxx");
    QTest::newRow("times") << std::string("times=2") << std::string("xx---");
    QTest::newRow("both") << std::string("nth=2 times=1") << std::string("-x---");
}

void TestFault::nthAndTimes()
{
    QFETCH(const std::string, arguments);
    QFETCH(const std::string, hits);
    FaultBook book;
    QCOMPARE(book.add("GET /v1/team 500 " + arguments), std::string());
    std::string seen;
    for (std::size_t i = 0; i < hits.size(); ++i) {
        QVERIFY(!book.hit("GET", "/v1/characters")); // does not count
        seen += book.hit("GET", "/v1/team") ? 'x' : '-';
    }
    QCOMPARE(seen, hits);
}

void TestFault::theFirstOfSeveralHitsAndAllCount()
{
    FaultBook book;
    QCOMPARE(book.add("GET /v1/team 500 times=2"), std::string());
    QCOMPARE(book.add("GET /v1/team 404 nth=2"), std::string());
    std::string seen;
    for (int i = 0; i < 3; ++i)
        seen += std::to_string(book.hit("GET", "/v1/team")->status) + ' ';
    QCOMPARE(seen, std::string("500 500 404 "));
}

void TestFault::clearForgets()
{
    FaultBook book;
    QCOMPARE(book.add("GET /v1/team 500"), std::string());
    book.clear();
    QVERIFY(!book.hit("GET", "/v1/team"));
}

QTEST_APPLESS_MAIN(TestFault)
#include "tst_fault.moc"
