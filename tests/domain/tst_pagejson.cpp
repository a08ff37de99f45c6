// SPDX-License-Identifier: Apache-2.0
#include "domain/answerfile.h"
#include "domain/characterjson.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// Every other answer of the API: pages, deletes, the team, errors (contract 4.1, 4.4, 6.1, 8).
class TestPageJson : public QObject
{
    Q_OBJECT

private slots:
    void page();
    void brokenRowsAreLeftOutAndCounted();
    void cursor_data();
    void cursor();
    void notAPage_data();
    void notAPage();
    void deleted_data();
    void deleted();
    void team_data();
    void team();
    void envelope_data();
    void envelope();
};

void TestPageJson::page()
{
    const Result<CharacterPage> read = pageFromJson(fileNamed("page.json"));
    QVERIFY(read);
    QCOMPARE(read->characters.size(), 2);
    QCOMPARE(read->characters.at(0).name.toString(), u"Bo"_s);
    QCOMPARE(read->characters.at(1).status, CharacterStatus::Ready);
    QCOMPARE(read->nextCursor, u"char_a"_s);
    QCOMPARE(read->dropped, 0);
}

void TestPageJson::brokenRowsAreLeftOutAndCounted()
{
    const Result<CharacterPage> read = pageFromJson(fileNamed("brokenrows.json"));
    QVERIFY(read);
    QCOMPARE(read->characters.size(), 2);
    QCOMPARE(read->characters.at(0).id.toString(), u"char_d"_s);
    QCOMPARE(read->characters.at(1).statusText(), u"of a later version"_s);
    QCOMPARE(read->dropped, 5);
    QCOMPARE(read->nextCursor, QString());
}

void TestPageJson::cursor_data()
{
    QTest::addColumn<QByteArray>("tail");
    QTest::addColumn<QString>("cursor");

    QTest::newRow("more") << QByteArray(R"("has_more":true,"next_cursor":"char_1")") << u"char_1"_s;
    // Cursors are opaque: the vendor's own sample shows one of an image (C7).
    QTest::newRow("opaque") << QByteArray(R"("has_more":true,"next_cursor":"img_+/=\u00e9")")
                            << u"img_+/=é"_s;
    QTest::newRow("more, no cursor") << QByteArray(R"("has_more":true)") << QString();
    QTest::newRow("more, null") << QByteArray(R"("has_more":true,"next_cursor":null)") << QString();
    QTest::newRow("more, odd type")
        << QByteArray(R"("has_more":true,"next_cursor":5)") << QString();
    QTest::newRow("no more, cursor")
        << QByteArray(R"("has_more":false,"next_cursor":"char_1")") << QString();
    QTest::newRow("cursor only") << QByteArray(R"("next_cursor":"char_1")") << QString();
    QTest::newRow("neither") << QByteArray(R"("object":"list")") << QString();
}

void TestPageJson::cursor()
{
    QFETCH(const QByteArray, tail);
    const Result<CharacterPage> read = pageFromJson(R"({"data":[],)" + tail + '}');
    QVERIFY(read);
    QTEST(read->nextCursor, "cursor");
}

void TestPageJson::notAPage_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("HTML") << fileNamed("gateway.html");
    QTest::newRow("bare array") << QByteArray("[]");
    QTest::newRow("no data") << QByteArray(R"({"object":"list","has_more":false})");
    QTest::newRow("data null") << QByteArray(R"({"data":null})");
    QTest::newRow("data an object") << QByteArray(R"({"data":{"0":{"id":"char_1"}}})");
    QTest::newRow("cut off") << fileNamed("page.json").chopped(2);
}

void TestPageJson::notAPage()
{
    QFETCH(const QByteArray, json);
    const Result<CharacterPage> read = pageFromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Protocol);
}

void TestPageJson::deleted_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("good");

    QTest::newRow("true") << QByteArray(R"({"id":"char_1","object":"character","deleted":true})")
                          << true;
    QTest::newRow("false") << QByteArray(R"({"id":"char_1","deleted":false})") << false;
    QTest::newRow("missing") << QByteArray(R"({"id":"char_1"})") << false;
    QTest::newRow("a word") << QByteArray(R"({"id":"char_1","deleted":"true"})") << false;
    QTest::newRow("a number") << QByteArray(R"({"id":"char_1","deleted":1})") << false;
    QTest::newRow("no id") << QByteArray(R"({"deleted":true})") << false;
    QTest::newRow("bad id") << QByteArray(R"({"id":"a/b","deleted":true})") << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("HTML") << fileNamed("gateway.html") << false;
}

void TestPageJson::deleted()
{
    QFETCH(const QByteArray, json);
    QFETCH(const bool, good);
    const Result<Deleted> read = deletedFromJson(json);
    QCOMPARE(read.has_value(), good);
    if (good)
        QCOMPARE(read->id.toString(), u"char_1"_s);
    else
        QCOMPARE(read.error().delivery, Error::Delivery::Unknown);
}

void TestPageJson::team_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("id");
    QTest::newRow("whole") << QByteArray(R"({"id":"team_1","name":"Lumen","credits":12.5})")
                           << u"team_1"_s;
    QTest::newRow("no name") << QByteArray(R"({"id":"team_1","name":null})") << u"team_1"_s;
    QTest::newRow("no id") << QByteArray(R"({"name":"Lumen"})") << QString();
    QTest::newRow("a number") << QByteArray(R"({"id":7})") << QString();
    QTest::newRow("HTML") << fileNamed("gateway.html") << QString();
}

void TestPageJson::team()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, id);
    const Result<Team> read = teamFromJson(json);
    QCOMPARE(read.has_value(), !id.isEmpty());
    if (read)
        QCOMPARE(read->id, id);
}

void TestPageJson::envelope_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("requestId");

    QTest::newRow("whole") << QByteArray(
        R"({"error":{"type":"not_found","code":"resource_not_found","message":"None.",)"
        R"("param":null,"request_id":"req_1"}})")
                           << u"resource_not_found"_s << u"None."_s << u"req_1"_s;
    QTest::newRow("bare") << QByteArray(R"({"error":{"code":"forbidden_resource"}})")
                          << u"forbidden_resource"_s << QString() << QString();
    QTest::newRow("odd types") << QByteArray(R"({"error":{"code":5,"message":["a"]}})") << QString()
                               << QString() << QString();
    QTest::newRow("a word") << QByteArray(R"({"error":"no"})") << QString() << QString()
                            << QString();
    QTest::newRow("HTML") << fileNamed("gateway.html") << QString() << QString() << QString();
    QTest::newRow("nothing") << QByteArray() << QString() << QString() << QString();
}

void TestPageJson::envelope()
{
    QFETCH(const QByteArray, json);
    const ErrorEnvelope read = errorEnvelopeFromJson(json);
    QTEST(read.code, "code");
    QTEST(read.message, "message");
    QTEST(read.requestId, "requestId");
}

QTEST_GUILESS_MAIN(TestPageJson)
#include "tst_pagejson.moc"
