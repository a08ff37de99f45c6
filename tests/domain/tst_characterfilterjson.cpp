// SPDX-License-Identifier: Apache-2.0
#include "domain/characterfilterjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Flag = CharacterFilter::Flag;
using Status = CharacterStatus;

namespace {

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QByteArray written(const CharacterFilter &filter)
{
    return QJsonDocument(characterFilterToJson(filter)).toJson(QJsonDocument::Compact);
}

CharacterFilter wholeFilter()
{
    return {.statuses = {Status::Failed, Status::Unknown},
            .created = {.from = 7 * 24h},
            .updated = {.from = 0s, .below = 30 * 24h},
            .text = u"mira"_s,
            .errorMessage = u"Zeit abgelaufen \"ß\""_s,
            .isErrorWhole = true,
            .name = u"Mira"_s,
            .idPrefix = u"char_01"_s,
            .clientReferenceId = u"bot_"_s,
            .attributes = {{u"gender"_s, u"female"_s}, {QString(), u"elf"_s}},
            .flag = Flag::NotFlagged};
}

} // namespace

Q_DECLARE_METATYPE(CharacterFilter)

/// Filters, kept and read again.
class TestCharacterFilterJson : public QObject
{
    Q_OBJECT

private slots:
    void asItIsKept();
    void thereAndBack_data();
    void thereAndBack();
    void damage_data();
    void damage();
    void whatIsDamagedAtRandomIsNoticedOrHarmless();
};

void TestCharacterFilterJson::asItIsKept()
{
    const CharacterFilter rule{
        .statuses = {Status::Failed}, .created = {.from = 7 * 24h}, .flag = Flag::NotFlagged};
    QCOMPARE(written(rule),
             QByteArray(R"({"created":{"from_seconds":604800},"flag":"not-flagged",)"
                        R"("statuses":["failed"]})"));
    QCOMPARE(written({}), QByteArray("{}"));
}

void TestCharacterFilterJson::thereAndBack_data()
{
    QTest::addColumn<CharacterFilter>("filter");
    QTest::newRow("empty") << CharacterFilter();
    QTest::newRow("whole") << wholeFilter();
    QTest::newRow("flagged") << CharacterFilter{.flag = Flag::Flagged};
    QTest::newRow("every status") << CharacterFilter{
        .statuses = {Status::Unknown, Status::Synthesizing, Status::Reviewing, Status::Ready,
                     Status::Failed, Status::Deleted}};
    QTest::newRow("below only") << CharacterFilter{.created = {.below = 1s}};
}

void TestCharacterFilterJson::thereAndBack()
{
    QFETCH(const CharacterFilter, filter);
    const ReadFilter read = characterFilterFromJson(parsed(written(filter)));
    QVERIFY(read.isWhole);
    QVERIFY(read.filter == filter);
}

void TestCharacterFilterJson::damage_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<CharacterFilter>("understood");
    const auto row = [](const char *name, const QByteArray &json,
                        const CharacterFilter &understood = {}) {
        QTest::newRow(name) << json << understood;
    };
    row("unknown criterion", R"({"name":"Mira","score_below":3})", {.name = u"Mira"_s});
    row("text is a number", R"({"name":3})");
    row("text is null", R"({"error_message":null})");
    row("error is whole is a text", R"({"error_message":"x","error_is_whole":"true"})",
        {.errorMessage = u"x"_s});
    row("statuses is a text", R"({"statuses":"failed"})");
    row("statuses is empty", R"({"statuses":[]})");
    row("status of a newer version", R"({"statuses":["failed","archived"]})",
        {.statuses = {Status::Failed}});
    row("only such", R"({"statuses":["archived"]})");
    row("status is a number", R"({"statuses":[4]})");
    row("range is a number", R"({"created":7})");
    row("range without limits", R"({"created":{}})");
    row("range with another limit", R"({"created":{"from_seconds":7,"to":9}})",
        {.created = {.from = 7s}});
    row("limit is a text", R"({"updated":{"from_seconds":"7"}})");
    row("limit below 0", R"({"updated":{"below_seconds":-1}})");
    row("limit is broken", R"({"updated":{"below_seconds":1.5}})");
    row("limit beyond all ages", R"({"updated":{"below_seconds":1e30}})");
    row("attributes is an object", R"({"attributes":{"gender":"female"}})");
    row("attribute is a text", R"({"attributes":["gender",{"key":"age","value":"28"}]})",
        {.attributes = {{u"age"_s, u"28"_s}}});
    row("attribute without value", R"({"attributes":[{"key":"age"}]})",
        {.attributes = {{u"age"_s, QString()}}});
    row("attribute with more", R"({"attributes":[{"key":"age","value":"28","not":true}]})",
        {.attributes = {{u"age"_s, u"28"_s}}});
    row("flag of a newer version", R"({"flag":"mine"})");
    row("flag is a truth", R"({"flag":true})");
}

void TestCharacterFilterJson::damage()
{
    QFETCH(const QByteArray, json);
    QFETCH(const CharacterFilter, understood);
    QVERIFY(!parsed(json).isEmpty());
    const ReadFilter read = characterFilterFromJson(parsed(json));
    QVERIFY(!read.isWhole);
    QVERIFY(read.filter == understood);
}

/// Whatever becomes of the bytes, what is read as whole is kept as it was read.
void TestCharacterFilterJson::whatIsDamagedAtRandomIsNoticedOrHarmless()
{
    QRandomGenerator random(1);
    const QByteArray whole = written(wholeFilter());
    int objects = 0;
    for (int i = 0; i < 2'000; ++i) {
        QByteArray json = whole;
        const int damages = random.bounded(1, 4);
        for (int damage = 0; damage < damages; ++damage)
            json[random.bounded(int(json.size()))] = char(random.bounded(256));
        const QJsonObject object = parsed(json);
        objects += int(!object.isEmpty());
        const ReadFilter read = characterFilterFromJson(object);
        const ReadFilter again = characterFilterFromJson(parsed(written(read.filter)));
        QVERIFY2(again.filter == read.filter, json.constData());
        QVERIFY2(again.isWhole, json.constData());
        if (read.isWhole)
            QCOMPARE(characterFilterToJson(read.filter).size(), object.size());
    }
    QVERIFY(objects > 100); // or nothing was shown
}

QTEST_GUILESS_MAIN(TestCharacterFilterJson)
#include "tst_characterfilterjson.moc"
