// SPDX-License-Identifier: Apache-2.0
#include "domain/charactermatcher.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Flag = CharacterFilter::Flag;
using Status = CharacterStatus;

namespace {

const QDateTime now(QDate(2026, 5, 20), QTime(12, 0), Qt::UTC);

/// Failed, 8 days and 2 hours old, updated 2 days ago.
Character failedOne()
{
    Character one;
    one.id = CharacterId::fromString(u"char_01HXMQ"_s).value();
    one.name = u"Mira Voß"_s;
    one.status = Status::Failed;
    one.createdAt = now.addDays(-8).addSecs(-2 * 3600);
    one.updatedAt = u"2026-05-18T12:00:00Z"_s;
    one.clientReferenceId = u"bot_8472"_s;
    one.errorMessage = u"Synthesis timeout"_s;
    one.attributes = Attributes(QJsonObject{{"gender"_L1, u"female"_s},
                                            {"age"_L1, 28},
                                            {"hair_style"_L1, u"Long Straight"_s},
                                            {"eye_color"_L1, QJsonValue::Null},
                                            {"is_elf"_L1, true},
                                            {"tags"_L1, QJsonArray{u"night"_s, 7}}});
    return one;
}

bool finds(const CharacterFilter &filter, const Character &character, bool isFlagged)
{
    return CharacterMatcher(filter, now).matches(character, isFlagged);
}

bool matches(const CharacterFilter &filter)
{
    return finds(filter, failedOne(), false);
}

} // namespace

Q_DECLARE_METATYPE(CharacterFilter)

/// What matches a filter.
class TestCharacterFilter : public QObject
{
    Q_OBJECT

private slots:
    void emptyCriteriaMatchAll();
    void oneCriterion_data();
    void oneCriterion();
    void texts_data();
    void texts();
    void typed_data();
    void typed();
    void attributes_data();
    void attributes();
    void ages_data();
    void ages();
    void neighbouringRangesShareNoAge();
    void allCriteriaMustBeMet_data();
    void allCriteriaMustBeMet();
    void theListToLookThrough_data();
    void theListToLookThrough();
};

void TestCharacterFilter::emptyCriteriaMatchAll()
{
    QVERIFY(CharacterFilter().isEmpty());
    QVERIFY(finds(CharacterFilter(), failedOne(), false));
    QVERIFY(finds(CharacterFilter(), failedOne(), true));
    QVERIFY(finds(CharacterFilter(), Character(), false));
    const CharacterFilter blank{.text = u" "_s,
                                .errorMessage = u" "_s,
                                .name = u"\t"_s,
                                .idPrefix = u" "_s,
                                .clientReferenceId = u"\n"_s,
                                .attributes = {{u" "_s, u" "_s}}};
    QVERIFY(blank.isEmpty());
    QVERIFY(finds(blank, Character(), false));
}

void TestCharacterFilter::oneCriterion_data()
{
    QTest::addColumn<CharacterFilter>("filter");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *name, const CharacterFilter &filter, bool expected) {
        QTest::newRow(name) << filter << expected;
    };
    row("its status", {.statuses = {Status::Failed}}, true);
    row("another status", {.statuses = {Status::Ready}}, false);
    row("one of several", {.statuses = {Status::Ready, Status::Failed}}, true);
    row("none that we know", {.statuses = {Status::Unknown}}, false);
    row("its id", {.idPrefix = u"char_01HXMQ"_s}, true);
    row("its id, pasted", {.idPrefix = u" char_01HXMQ\n"_s}, true);
    row("the beginning of its id", {.idPrefix = u"char_01H"_s}, true);
    row("the middle of its id", {.idPrefix = u"01HXMQ"_s}, false);
    row("more than its id", {.idPrefix = u"char_01HXMQ7"_s}, false);
    row("its id in another case", {.idPrefix = u"char_01hxmq"_s}, false);
    row("its name as text", {.text = u"mira"_s}, true);
    row("its reference as text", {.text = u"8472"_s}, true);
    row("the beginning of its id as text", {.text = u" char_01H "_s}, true);
    row("the middle of its id as text", {.text = u"ar_01HXM"_s}, false);
    row("its error as text", {.text = u"timeout"_s}, false);
    row("its error", {.errorMessage = u"TIMEOUT"_s}, true);
    row("its whole error",
        {.errorMessage = failedOne().errorMessage.toString(), .isErrorWhole = true}, true);
    row("its whole error in another case",
        {.errorMessage = u" %1\n"_s.arg(failedOne().errorMessage.toString().toUpper()),
         .isErrorWhole = true},
        true);
    row("a part of its error as the whole",
        {.errorMessage = failedOne().errorMessage.toString().chopped(1), .isErrorWhole = true},
        false);
    row("another error", {.errorMessage = u"safety"_s}, false);
    row("its reference", {.clientReferenceId = u"BOT_84"_s}, true);
    row("another reference", {.clientReferenceId = u"bot_9"_s}, false);
    row("not flagged", {.flag = Flag::NotFlagged}, true);
    row("flagged", {.flag = Flag::Flagged}, false);
}

void TestCharacterFilter::oneCriterion()
{
    QFETCH(const CharacterFilter, filter);
    QVERIFY(!filter.isEmpty());
    QTEST(matches(filter), "expected");
    if (filter.flag != Flag::Any) {
        QFETCH(const bool, expected);
        QCOMPARE(finds(filter, failedOne(), true), !expected);
    }
}

void TestCharacterFilter::texts_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("expected");
    QTest::newRow("part") << u"ra v"_s << u"Mira Voss"_s << true;
    QTest::newRow("case") << u"MIRA"_s << u"mira"_s << true;
    QTest::newRow("blanks around") << u"  mira "_s << u"Mira"_s << true;
    QTest::newRow("other") << u"taro"_s << u"Mira"_s << false;
    QTest::newRow("longer") << u"Mira Voss"_s << u"Mira"_s << false;
    QTest::newRow("long") << u"ROOM_ARRIVAL_84"_s << u"greenroom_arrival_8472"_s << true;
    QTest::newRow("nearly long") << u"ROOM_ARRIVAL_85"_s << u"greenroom_arrival_8472"_s << false;
    QTest::newRow("at the end") << u"8472"_s << u"bot_8472"_s << true;
    QTest::newRow("Latin-1") << u"ZOË"_s << u"Miss Zoë"_s << true;
    QTest::newRow("Cyrillic") << u"ЖАННА"_s << u"Жанна"_s << true;
    QTest::newRow("Greek, final sigma") << u"ΟΔΥΣΣΕΥΣ"_s << u"Οδυσσευς"_s << true;
    QTest::newRow("sharp s") << u"VOSS"_s << u"Voß"_s << true;
    QTest::newRow("decomposed accent") << u"zoe\u0308"_s << u"ZOË"_s << true;
    QTest::newRow("composed accent") << u"zoë"_s << u"ZOE\u0308"_s << true;
    QTest::newRow("without its accent") << u"zoe"_s << u"Zoë"_s << false;
    QTest::newRow("beyond the basic plane") << u"𐐨"_s << u"a𐐀"_s << true;
    QTest::newRow("blank") << u"  "_s << u"Mira"_s << true;
    QTest::newRow("no pattern") << u"M.*a"_s << u"Mira"_s << false;
}

void TestCharacterFilter::texts()
{
    QFETCH(const QString, wanted);
    QFETCH(const QString, name);
    Character one;
    one.name = name;
    QTEST(finds(CharacterFilter{.name = wanted}, one, false), "expected");
    one.clientReferenceId = name;
    QTEST(finds(CharacterFilter{.clientReferenceId = wanted}, one, false), "expected");
    one.errorMessage = name;
    QTEST(finds(CharacterFilter{.errorMessage = wanted}, one, false), "expected");
}

/// The text of the field above the list.
void TestCharacterFilter::typed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *name, const QString &text, bool expected) {
        QTest::newRow(name) << text << expected;
    };
    row("as it stands", u"Mira Voß"_s, true);
    row("another order", u"voss mira"_s, true);
    row("parts of words", u"ss IR"_s, true);
    row("more blanks", u"mira  voss"_s, true);
    row("another blank", u"mira\u00a0\tvoss"_s, true);
    row("blanks around", u" \tmira voss \n"_s, true);
    row("the same word twice", u"mira mira"_s, true);
    row("a word too many", u"voss mira taro"_s, false);
    row("a word of nobody", u"taro"_s, false);
    row("a letter that is not Latin-1", u"mira Ж"_s, false);
    row("words of the reference", u"8472 bot"_s, true);
    row("one of the name, one of the reference", u"mira 8472"_s, false);
    row("one of the name, one of the id", u"mira HXMQ"_s, false);
    row("its whole id", u"char_01HXMQ"_s, true);
    row("the beginning of its id", u"ch"_s, true);
    row("the end of its id", u" HXMQ "_s, true);
    row("more of the end", u"01HXMQ"_s, true);
    row("too little of the end", u"XMQ"_s, false);
    row("the end in another case", u"hxmq"_s, true);
    row("the beginning in another case", u"CHAR_01h"_s, true);
    row("the middle of its id", u"01HXM"_s, false);
    row("more than its id", u"xchar_01HXMQ"_s, false);
}

void TestCharacterFilter::typed()
{
    QFETCH(const QString, text);
    Character one = failedOne();
    const CharacterFilter filter{.text = text};
    QTEST(finds(filter, one, false), "expected");
    // Neither Latin-1, nor more than ASCII.
    for (const QString &name : {u"Mira Voß 真"_s, u"Mira Voss"_s}) {
        one.name = name;
        QTEST(finds(filter, one, false), "expected");
    }
}

void TestCharacterFilter::attributes_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("expected");
    QTest::newRow("text") << u"gender"_s << u"female"_s << true;
    QTest::newRow("part of a text") << u"hair_style"_s << u"STRAIGHT"_s << true;
    QTest::newRow("other text") << u"hair_style"_s << u"curly"_s << false;
    QTest::newRow("number") << u"age"_s << u" 28 "_s << true;
    QTest::newRow("part of a number") << u"age"_s << u"8"_s << false;
    QTest::newRow("truth") << u"is_elf"_s << u"True"_s << true;
    QTest::newRow("part of a truth") << u"is_elf"_s << u"tru"_s << false;
    QTest::newRow("in an array") << u"tags"_s << u"Night"_s << true;
    QTest::newRow("has any") << u"gender"_s << QString() << true;
    QTest::newRow("number, any") << u"age"_s << QString() << true;
    QTest::newRow("null is none") << u"eye_color"_s << QString() << false;
    QTest::newRow("no such key") << u"wings"_s << QString() << false;
    QTest::newRow("key in another case") << u"Gender"_s << u"female"_s << false;
    QTest::newRow("whichever") << QString() << u"straight"_s << true;
    QTest::newRow("whichever number") << QString() << u"28"_s << true;
    QTest::newRow("none of them") << QString() << u"curly"_s << false;
}

void TestCharacterFilter::attributes()
{
    QFETCH(const QString, key);
    QFETCH(const QString, value);
    const CharacterFilter filter{.attributes = {{key, value}}};
    const CharacterFilter andMore{.attributes = {{key, value}, {u"gender"_s, u"other"_s}}};
    QTEST(matches(filter), "expected");
    QVERIFY(!matches(andMore));
    QVERIFY(!finds(filter, Character(), false));
}

void TestCharacterFilter::ages_data()
{
    QTest::addColumn<QDateTime>("since");
    QTest::addColumn<AgeRange>("range");
    QTest::addColumn<bool>("expected");
    const QDateTime week = now.addDays(-7);
    const AgeRange old{.from = 7 * 24h};
    const AgeRange young{.below = 7 * 24h};
    QTest::newRow("just old enough") << week << old << true;
    QTest::newRow("just too young") << week.addMSecs(1) << old << false;
    QTest::newRow("just too old") << week << young << false;
    QTest::newRow("just young enough") << week.addMSecs(1) << young << true;
    QTest::newRow("between") << now.addDays(-10) << AgeRange{7 * 24h, 30 * 24h} << true;
    QTest::newRow("beyond") << now.addDays(-30) << AgeRange{7 * 24h, 30 * 24h} << false;
    QTest::newRow("of no length") << week << AgeRange{7 * 24h, 7 * 24h} << false;
    QTest::newRow("yet to come is new") << now.addDays(1) << AgeRange{0s, 1s} << true;
    QTest::newRow("yet to come is not old") << now.addDays(1) << AgeRange{.from = 1s} << false;
    QTest::newRow("unknown, from") << QDateTime() << AgeRange{.from = 0s} << false;
    QTest::newRow("unknown, below") << QDateTime() << young << false;
    QTest::newRow("unknown, any") << QDateTime() << AgeRange() << true;
    const QDateTime elsewhere = week.toOffsetFromUtc(2 * 3600);
    QTest::newRow("in another zone") << elsewhere << old << true;
}

void TestCharacterFilter::ages()
{
    QFETCH(const QDateTime, since);
    QFETCH(const AgeRange, range);
    Character one;
    one.createdAt = since;
    one.updatedAt = u"no time"_s;
    QTEST(finds(CharacterFilter{.created = range}, one, false), "expected");
    one.createdAt = QDateTime();
    one.updatedAt = since.toString(Qt::ISODateWithMs);
    QTEST(finds(CharacterFilter{.updated = range}, one, false), "expected");
}

void TestCharacterFilter::neighbouringRangesShareNoAge()
{
    const CharacterFilter younger{.created = {.below = 24h}};
    const CharacterFilter older{.created = {.from = 24h}};
    Character one;
    for (const qint64 off : {-1, 0, 1}) {
        one.createdAt = now.addDays(-1).addMSecs(off);
        QVERIFY(finds(younger, one, false) != finds(older, one, false));
    }
}

void TestCharacterFilter::allCriteriaMustBeMet_data()
{
    QTest::addColumn<CharacterFilter>("filter");
    const CharacterFilter whole{.statuses = {Status::Failed},
                                .created = {.from = 7 * 24h},
                                .updated = {.below = 7 * 24h},
                                .errorMessage = u"timeout"_s,
                                .name = u"mira"_s,
                                .idPrefix = u"char_"_s,
                                .clientReferenceId = u"bot"_s,
                                .attributes = {{u"gender"_s, u"female"_s}},
                                .flag = Flag::NotFlagged};
    QVERIFY(matches(whole));
    const auto row = [&whole](const char *name, auto member, const auto &value) {
        CharacterFilter other = whole;
        other.*member = value;
        QTest::newRow(name) << other;
    };
    row("status", &CharacterFilter::statuses, std::set{Status::Ready});
    row("created", &CharacterFilter::created, AgeRange{.below = 7 * 24h});
    row("updated", &CharacterFilter::updated, AgeRange{.from = 7 * 24h});
    row("error", &CharacterFilter::errorMessage, u"x"_s);
    row("name", &CharacterFilter::name, u"x"_s);
    row("id", &CharacterFilter::idPrefix, u"x"_s);
    row("reference", &CharacterFilter::clientReferenceId, u"x"_s);
    row("attribute", &CharacterFilter::attributes, QList<AttributeCriterion>{{u"x"_s, u"x"_s}});
    row("flag", &CharacterFilter::flag, Flag::Flagged);
}

void TestCharacterFilter::allCriteriaMustBeMet()
{
    QFETCH(const CharacterFilter, filter);
    QVERIFY(!matches(filter));
}

void TestCharacterFilter::theListToLookThrough_data()
{
    QTest::addColumn<CharacterFilter>("filter");
    QTest::addColumn<Status>("status");
    const auto row = [](const char *name, const CharacterFilter &filter, Status status) {
        QTest::newRow(name) << filter << status;
    };
    row("all", {}, Status::Unknown);
    row("one status", {.statuses = {Status::Failed}}, Status::Failed);
    row("two", {.statuses = {Status::Failed, Status::Ready}}, Status::Unknown);
    row("one we do not know", {.statuses = {Status::Unknown}}, Status::Unknown);
    row("another criterion", {.name = u"Mira"_s}, Status::Unknown);
}

void TestCharacterFilter::theListToLookThrough()
{
    QFETCH(const CharacterFilter, filter);
    QTEST(filter.query().status, "status");
}

QTEST_GUILESS_MAIN(TestCharacterFilter)
#include "tst_characterfilter.moc"
