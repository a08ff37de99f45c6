// SPDX-License-Identifier: Apache-2.0
#include "domain/character.h"
#include "domain/clock.h"
#include "domain/error.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using Status = CharacterStatus;

class TestCharacter : public QObject
{
    Q_OBJECT

private slots:
    void id_data();
    void id();
    void statusWords();
    void sharedStatusWords();
    void revisionsDifferByTheLetter();
    void itsStatusIsKeptWordForWord_data();
    void itsStatusIsKeptWordForWord();
    void poseWords();
    void urlsShowNothing();
    void times_data();
    void times();
    void anErrorNamesItsRequest();
    void theMachinesClockGoesForward();
};

void TestCharacter::id_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");

    QTest::newRow("ulid") << u"char_01J8Z3WQ5N7K2B4D6F8H0M1P3R"_s << true;
    QTest::newRow("24, as in samples") << u"char_01HXMQ7Z3K8Y2ABCDEFGHJKM"_s << true;
    QTest::newRow("uuid") << u"3f2504e0-4f89-11d3-9a0c-0305e82c3301"_s << true;
    QTest::newRow("one letter") << u"a"_s << true;
    QTest::newRow("64") << QString(64, u'a') << true;
    QTest::newRow("65") << QString(65, u'a') << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("upwards") << u"../x"_s << false;
    QTest::newRow("dots") << u".."_s << false;
    QTest::newRow("slash") << u"a/b"_s << false;
    QTest::newRow("query") << u"a?b"_s << false;
    QTest::newRow("fragment") << u"a#b"_s << false;
    QTest::newRow("percent") << u"a%2fb"_s << false;
    QTest::newRow("blank") << u"a b"_s << false;
    QTest::newRow("line end") << u"a\n"_s << false;
    QTest::newRow("nul") << QString(QChar(u'\0')) << false;
    QTest::newRow("other letters") << u"chär"_s << false;
    QTest::newRow("other digits") << u"char_\u0661"_s << false;
}

void TestCharacter::id()
{
    QFETCH(const QString, text);
    QFETCH(const bool, good);
    const std::optional<CharacterId> id = CharacterId::fromString(text);
    QCOMPARE(id.has_value(), good);
    if (id)
        QCOMPARE(id->toString(), text);
    QVERIFY(CharacterId().isEmpty());
}

void TestCharacter::statusWords()
{
    for (const Status status :
         {Status::Synthesizing, Status::Reviewing, Status::Ready, Status::Failed, Status::Deleted})
        QCOMPARE(statusFromWord(statusWord(status)), status);
    QCOMPARE(statusWord(Status::Reviewing), u"reviewing"_s);
    QCOMPARE(statusWord(Status::Unknown), QString());
    for (const auto word : {u"", u"Ready", u"ready ", u"cancelled", u"archived"})
        QCOMPARE(statusFromWord(word), Status::Unknown);
}

/// Thousands of operations have the few that we know.
void TestCharacter::sharedStatusWords()
{
    for (const Status status : {Status::Synthesizing, Status::Reviewing, Status::Ready,
                                Status::Failed, Status::Deleted}) {
        const CompactText shared = sharedStatusWord(QString(statusWord(status).constData()));
        QCOMPARE(shared.toString(), statusWord(status));
        QVERIFY(sharedStatusWord(statusWord(status)).latin1()->data() == shared.latin1()->data());
        Character one;
        one.setStatus(statusWord(status));
        QVERIFY(one.revision().status.latin1()->data() == shared.latin1()->data());
        QCOMPARE(statusOf(one.revision()), status);
        // It need not be the shared one.
        QCOMPARE(statusOf({.status = statusWord(status)}), status);
    }
    QCOMPARE(sharedStatusWord(u"archived"_s).toString(), u"archived"_s);
    QVERIFY(sharedStatusWord({}).isEmpty());
    for (const QString &word : {QString(), u"Ready"_s, u"ready "_s, u"archived"_s, u"\u4e09"_s})
        QCOMPARE(statusOf({.status = word}), Status::Unknown);
}

/// The guard compares them: no word may become another.
void TestCharacter::revisionsDifferByTheLetter()
{
    const QList<Revision> revisions{
        {u"ready"_s, u"2026-05-08T10:00:00Z"_s},
        {u"ready"_s, u"2026-05-08T10:00:00.000Z"_s},
        {u"Ready"_s, u"2026-05-08T10:00:00Z"_s},
        {u"ready "_s, u"2026-05-08T10:00:00Z"_s},
        {u"r\u00e9ady"_s, u"2026-05-08T10:00:00Z"_s},
        {u"failed"_s, u"2026-05-08T10:00:00Z"_s},
        {{}, u"2026-05-08T10:00:00Z"_s},
        {u"ready"_s, {}},
    };
    for (qsizetype i = 0; i < revisions.size(); ++i) {
        for (qsizetype k = 0; k < revisions.size(); ++k)
            QCOMPARE(revisions.at(i) == revisions.at(k), i == k);
    }
}

void TestCharacter::itsStatusIsKeptWordForWord_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<Status>("status");

    QTest::newRow("known") << u"ready"_s << Status::Ready;
    QTest::newRow("the last of those") << u"deleted"_s << Status::Deleted;
    QTest::newRow("nearly known") << u" Ready"_s << Status::Unknown;
    QTest::newRow("of a later version") << u"archived %2 ß"_s << Status::Unknown;
    QTest::newRow("none") << QString() << Status::Unknown;
}

void TestCharacter::itsStatusIsKeptWordForWord()
{
    QFETCH(const QString, word);
    Character one;
    for (const QString &before : {u"pondering"_s, u"failed"_s}) {
        one.setStatus(before);
        QCOMPARE(one.statusText(), before);
        one.setStatus(word);
        QTEST(one.status, "status");
        QCOMPARE(one.statusText(), word);
        QCOMPARE(one.revision().status.toString(), word);
        QCOMPARE(statusOf(one.revision()), one.status);
        // Nothing is left of the one before.
        Character other;
        other.setStatus(word);
        QCOMPARE(one, other);
    }
}

void TestCharacter::poseWords()
{
    for (const auto word : {u"portrait", u"front", u"side", u"back", u"other"})
        QVERIFY(isPose(word));
    for (const auto word : {u"", u"Front", u"front ", u"profile"})
        QVERIFY(!isPose(word));
}

void TestCharacter::urlsShowNothing()
{
    Character character;
    character.name = u"Mira"_s;
    character.refs = {Ref{.pose = u"front"_s, .url = "https://refs.example/a?first"},
                      Ref{.pose = u"side"_s, .url = "https://refs.example/b?first"}};
    Character later = character;
    QList<Ref> refs = character.refs.toList();
    refs[1].url = "https://refs.example/b?second";
    later.refs = refs;
    QVERIFY(later != character);
    QVERIFY(later.showsTheSameAs(character));
    refs[1].pose = u"back"_s;
    later.refs = refs;
    QVERIFY(!later.showsTheSameAs(character));
    later.refs = character.refs.toList().first(1);
    QVERIFY(!later.showsTheSameAs(character));
    QVERIFY(!character.showsTheSameAs(later));
    later = character;
    later.updatedAt = u"later"_s;
    QVERIFY(!later.showsTheSameAs(character));
}

void TestCharacter::times_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("time");

    const QDateTime ten(QDate(2026, 5, 8), QTime(10, 0), Qt::UTC);
    QTest::newRow("as in samples") << u"2026-05-08T10:00:00Z"_s << ten;
    QTest::newRow("fraction") << u"2026-05-08T10:00:00.250Z"_s << ten.addMSecs(250);
    QTest::newRow("offset") << u"2026-05-08T12:00:00+02:00"_s << ten;
    QTest::newRow("empty") << QString() << QDateTime();
    QTest::newRow("a word") << u"yesterday"_s << QDateTime();
    QTest::newRow("no such day") << u"2026-02-30T10:00:00Z"_s << QDateTime();
}

void TestCharacter::times()
{
    QFETCH(const QString, text);
    QFETCH(const QDateTime, time);
    const QDateTime read = dateTimeFromApi(text);
    QCOMPARE(read.isValid(), time.isValid());
    if (!time.isValid())
        return;
    QCOMPARE(read, time);
    QCOMPARE(read.timeSpec(), Qt::UTC); // any other takes memory beside the row
}

void TestCharacter::anErrorNamesItsRequest()
{
    Error error;
    error.message = u"The server has a problem."_s;
    QCOMPARE(error.text(), u"The server has a problem."_s);
    error.requestId = u"req_%1"_s; // the server's text is not looked into
    QCOMPARE(error.text(), u"The server has a problem. Request id: req_%1"_s);
}

void TestCharacter::theMachinesClockGoesForward()
{
    const SystemClock clock;
    const auto before = clock.now();
    QTRY_VERIFY(clock.now() > before);
    QCOMPARE(clock.wallTime().timeSpec(), Qt::UTC);
    QVERIFY(qAbs(clock.wallTime().secsTo(QDateTime::currentDateTimeUtc())) < 60);
}

QTEST_GUILESS_MAIN(TestCharacter)
#include "tst_character.moc"
