// SPDX-License-Identifier: Apache-2.0
#include "domain/answerfile.h"
#include "domain/characterjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;
using Status = CharacterStatus;

namespace {

QString posesOf(const Character &character)
{
    QStringList poses;
    for (const Ref &ref : character.refs)
        poses.append(ref.pose);
    return poses.join(u' ');
}

} // namespace

/// What a character looks like on the wire, and whatever else may come instead (contract 2).
class TestCharacterJson : public QObject
{
    Q_OBJECT

private slots:
    void everyField();
    void files_data();
    void files();
    void oddAttributesStayAsTheyAre();
    void refUrlsAreKeptEncoded();
    void refUrlsTakeNoMoreRoomThanTheyNeed();
    void veryLongTextsAreCut();
    void veryManyRefsAreCountedNotKept();
    void notACharacter_data();
    void notACharacter();
};

void TestCharacterJson::everyField()
{
    const Result<Character> read = characterFromJson(fileNamed("whole.json"));
    QVERIFY(read);
    const Character &character = *read;
    QCOMPARE(character.id.toString(), u"char_01J8Z3WQ5N7K2B4D6F8H0M1P3R"_s);
    QCOMPARE(character.name.toString(), u"Mira Voss"_s);
    QCOMPARE(character.status, Status::Reviewing);
    QCOMPARE(character.statusText(), u"reviewing"_s);
    QCOMPARE(posesOf(character), u"portrait front side back"_s);
    QCOMPARE(character.refs.at(2).url,
             QByteArray("https://refs.example/storage/a/2/side.bin?token=three"));
    QCOMPARE(character.createdAt, QDateTime(QDate(2026, 5, 8), QTime(10, 0), Qt::UTC));
    QCOMPARE(character.updatedAt, u"2026-05-08T10:01:12Z"_s);
    QCOMPARE(character.clientReferenceId.toString(), u"bot_8472"_s);
    const QJsonObject attributes = character.attributes.toObject();
    QCOMPARE(attributes.size(), 8);
    QCOMPARE(attributes.value("age"_L1).toInteger(), 28);
    QCOMPARE(character.errorMessage.toString(), QString());
    QCOMPARE(character.revision(), (Revision{u"reviewing"_s, u"2026-05-08T10:01:12Z"_s}));
}

void TestCharacterJson::files_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("statusText");
    QTest::addColumn<QString>("name");
    QTest::addColumn<qsizetype>("refs");
    QTest::addColumn<QString>("poses");
    QTest::addColumn<bool>("hasTime");

    const auto row = [](const char *name, Status status, const QString &statusText,
                        const QString &itsName, const QString &poses, bool hasTime) {
        const QByteArray file = fileNamed(name);
        QTest::newRow(name) << file << status << statusText << itsName << poses.count(u' ') + 1
                            << poses << hasTime;
    };
    row("whole.json", Status::Reviewing, u"reviewing"_s, u"Mira Voss"_s,
        u"portrait front side back"_s, true);
    row("unknown.json", Status::Unknown, u"archived"_s, u"Otto"_s, u"three_quarter front"_s, true);
    row("oneref.json", Status::Ready, u"ready"_s, u"Bo"_s, u"other"_s, true);
    row("sixrefs.json", Status::Ready, u"ready"_s, u"Ines"_s,
        u"other other front front side portrait"_s, true);
    // Refs that cannot be read keep their place, so that those after them keep theirs.
    row("oddtypes.json", Status::Unknown, QString(), QString(), u"   back"_s, false);

    const auto bare = [](const char *name, Status status, const QString &statusText,
                         const QString &itsName, bool hasTime) {
        const QByteArray file = fileNamed(name);
        QTest::newRow(name) << file << status << statusText << itsName << qsizetype(0) << QString()
                            << hasTime;
    };
    bare("nulls.json", Status::Unknown, QString(), QString(), false);
    bare("missing.json", Status::Unknown, QString(), QString(), false);
    bare("oddattributes.json", Status::Failed, u"failed"_s, u"Nia"_s, true);
}

void TestCharacterJson::files()
{
    QFETCH(const QByteArray, json);
    const Result<Character> read = characterFromJson(json);
    QVERIFY(read);
    QVERIFY(read->id.toString().startsWith(u"char_"));
    QTEST(read->status, "status");
    QTEST(read->statusText(), "statusText");
    QTEST(read->name.toString(), "name");
    QTEST(read->refs.size(), "refs");
    QTEST(posesOf(*read), "poses");
    QTEST(read->createdAt.isValid(), "hasTime");
    QTEST(!read->updatedAt.isEmpty(), "hasTime");
}

void TestCharacterJson::oddAttributesStayAsTheyAre()
{
    const Result<Character> odd = characterFromJson(fileNamed("oddattributes.json"));
    QVERIFY(odd);
    const QJsonObject attributes = odd->attributes.toObject();
    QCOMPARE(attributes.size(), 4);
    QCOMPARE(attributes.value("age"_L1).toString(), u"28"_s);
    QVERIFY(attributes.value("gender"_L1).isNull());
    QVERIFY(attributes.value("hair_color"_L1).isArray());
    QCOMPARE(odd->errorMessage.toString(), u"provider_timeout"_s);
    // What is no object is no attributes.
    QVERIFY(characterFromJson(fileNamed("oddtypes.json"))->attributes.isEmpty());
    QVERIFY(characterFromJson(fileNamed("nulls.json"))->attributes.isEmpty());
}

void TestCharacterJson::refUrlsAreKeptEncoded()
{
    const Result<Character> odd = characterFromJson(fileNamed("oddtypes.json"));
    QVERIFY(odd);
    QCOMPARE(odd->refs.at(0), Ref());
    QCOMPARE(odd->refs.at(1), Ref());
    QCOMPARE(odd->refs.at(2), Ref());
    QCOMPARE(odd->refs.at(3).url, QByteArray("https://refs.example/a%20ref.bin?token=x"));
}

void TestCharacterJson::refUrlsTakeNoMoreRoomThanTheyNeed()
{
    const Result<Character> read = characterFromJson(fileNamed("whole.json"));
    QVERIFY(read);
    for (const Ref &ref : read->refs)
        QCOMPARE(ref.url.capacity(), ref.url.size());
}

void TestCharacterJson::veryLongTextsAreCut()
{
    const QByteArray json = R"({"id":"char_1","status":"reviewing","name":")"
        + QByteArray(1'000'000, 'a') + R"(","error_message":")" + QByteArray(1'000'000, 'b')
        + R"("})";
    const Result<Character> read = characterFromJson(json);
    QVERIFY(read);
    QCOMPARE(read->name.toString(), QString(4'000, u'a'));
    QCOMPARE(read->errorMessage.toString(), QString(4'000, u'b'));
}

void TestCharacterJson::veryManyRefsAreCountedNotKept()
{
    const auto read = [](int refs) {
        QJsonArray array;
        for (int i = 0; i < refs; ++i)
            array.append(QJsonObject{{u"pose"_s, u"other"_s},
                                     {u"url"_s, u"https://refs.example/%1.bin"_s.arg(i)}});
        const QJsonObject object{{u"id"_s, u"char_1"_s}, {u"refs"_s, array}};
        return characterFromJson(QJsonDocument(object).toJson());
    };
    const Result<Character> most = read(Character::MostRefs);
    QVERIFY(most);
    QCOMPARE(most->refs.size(), Character::MostRefs);
    QCOMPARE(most->refsLeftOut, 0);
    const Result<Character> hostile = read(10'000);
    QVERIFY(hostile);
    QCOMPARE(hostile->refs.size(), Character::MostRefs);
    QCOMPARE(hostile->refsLeftOut, 10'000 - Character::MostRefs);
    QCOMPARE(hostile->refs.at(Character::MostRefs - 1).url,
             QByteArray("https://refs.example/23.bin"));
}

void TestCharacterJson::notACharacter_data()
{
    QTest::addColumn<QByteArray>("json");

    const auto withId = [](const QByteArray &id) {
        return QByteArray(R"({"object":"character","name":"Mira","status":"ready","id":)" + id
                          + '}');
    };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("HTML") << fileNamed("gateway.html");
    QTest::newRow("array") << QByteArray(R"([{"id":"char_1"}])");
    QTest::newRow("text") << QByteArray(R"("char_1")");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("cut off") << fileNamed("whole.json").chopped(3);
    QTest::newRow("two in a row") << QByteArray(R"({"id":"char_1"}{"id":"char_2"})");
    QTest::newRow("too deep") << withId(R"("char_1","a":)" + QByteArray(2'000, '[')
                                        + QByteArray(2'000, ']'));
    QTest::newRow("no id") << QByteArray(R"({"object":"character","name":"Mira"})");
    QTest::newRow("id null") << withId("null");
    QTest::newRow("id a number") << withId("12");
    QTest::newRow("id empty") << withId(R"("")");
    QTest::newRow("id upwards") << withId(R"("../x")");
    QTest::newRow("id with a query") << withId(R"("a?b")");
    QTest::newRow("id with a slash") << withId(R"("char_1/save")");
    QTest::newRow("id encoded") << withId(R"("char%2f1")");
    QTest::newRow("id with a line end") << withId(R"("char_1\n")");
    QTest::newRow("id of 65") << withId('"' + QByteArray(65, 'a') + '"');
}

void TestCharacterJson::notACharacter()
{
    QFETCH(const QByteArray, json);
    const Result<Character> read = characterFromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Protocol);
    // Of a write: it may have had its effect nevertheless.
    QCOMPARE(read.error().delivery, Error::Delivery::Unknown);
    QVERIFY(!read.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(TestCharacterJson)
#include "tst_characterjson.moc"
