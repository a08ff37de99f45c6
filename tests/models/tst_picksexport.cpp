// SPDX-License-Identifier: Apache-2.0
#include "models/csv.h"
#include "models/picksexport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

Pick failedOne()
{
    return {.id = CharacterId::fromString(u"char_01"_s).value(),
            .name = u"Voss, Mira"_s,
            .status = CharacterStatus::Failed,
            .seen = {u"failed"_s, u"2026-05-08T10:01:00+00:00"_s},
            .createdAt = QDateTime(QDate(2026, 5, 8), QTime(12, 0), Qt::OffsetFromUTC, 7200),
            .clientReferenceId = u"bot_8472"_s,
            .errorMessage = u"=1+1"_s,
            .refCount = 4};
}

} // namespace

/// What other programs get of a list of picks, and how cells are written.
class TestPicksExport : public QObject
{
    Q_OBJECT

private slots:
    void cells_data();
    void cells();
    void lines();
    void picks();
    void picksAsJson();
    void noPicks();
};

void TestPicksExport::cells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << u"Mira Voß"_s << QByteArray("Mira Voß");
    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("comma") << u"a,b"_s << QByteArray("\"a,b\"");
    QTest::newRow("quote") << u"a\"b"_s << QByteArray("\"a\"\"b\"");
    QTest::newRow("line") << u"a\r\nb"_s << QByteArray("\"a\r\nb\"");
    QTest::newRow("formula") << u"=1"_s << QByteArray("\"'=1\"");
    QTest::newRow("formula after a tab") << u"\t=1"_s << QByteArray("\"'\t=1\"");
    QTest::newRow("number below zero") << u"-1"_s << QByteArray("\"'-1\"");
    QTest::newRow("no formula") << u"a=1"_s << QByteArray("a=1");
}

void TestPicksExport::cells()
{
    QFETCH(const QString, text);
    QTEST(csvCell(text), "cell");
}

void TestPicksExport::lines()
{
    QCOMPARE(csvLine({"a", "", "b"}), QByteArray("a,,b\r\n"));
}

void TestPicksExport::picks()
{
    Pick changed = failedOne();
    changed.name = u"Lev"_s;
    changed.errorMessage.clear();
    changed.changedTo = Revision{u"ready"_s, u"2026-05-09T10:00:00Z"_s};
    changed.createdAt = QDateTime();
    changed.refCount = 24;
    changed.refsLeftOut = 6;
    QCOMPARE(picksToCsv({failedOne(), changed}),
             QByteArray("character_id,character_name,status,updated_at,created_at,"
                        "client_reference_id,refs,error_message,status_now,updated_at_now\r\n"
                        "char_01,\"Voss, Mira\",failed,2026-05-08T10:01:00+00:00,"
                        "2026-05-08T10:00:00.000Z,bot_8472,4,\"'=1+1\",,\r\n"
                        "char_01,Lev,failed,2026-05-08T10:01:00+00:00,,bot_8472,30,,ready,"
                        "2026-05-09T10:00:00Z\r\n"));
}

void TestPicksExport::picksAsJson()
{
    Pick odd = failedOne();
    odd.name = u"a \"b\"\n\U0001F9D1"_s;
    odd.createdAt = QDateTime();
    const QJsonArray array = QJsonDocument::fromJson(picksToJson({failedOne(), odd})).array();
    QCOMPARE(array.size(), 2);
    const QJsonObject first = array.at(0).toObject();
    QCOMPARE(first.size(), 10);
    QCOMPARE(first.value(u"character_id").toString(), u"char_01"_s);
    QCOMPARE(first.value(u"updated_at").toString(), u"2026-05-08T10:01:00+00:00"_s);
    QCOMPARE(first.value(u"created_at").toString(), u"2026-05-08T10:00:00.000Z"_s);
    QCOMPARE(first.value(u"refs").toInt(), 4);
    QCOMPARE(first.value(u"error_message").toString(), u"=1+1"_s);
    QVERIFY(first.value(u"status_now").isNull());
    QCOMPARE(array.at(1).toObject().value(u"character_name").toString(), odd.name.toString());
    QVERIFY(array.at(1).toObject().value(u"created_at").isNull());
}

void TestPicksExport::noPicks()
{
    QCOMPARE(QJsonDocument::fromJson(picksToJson({})).array().size(), 0);
    QVERIFY(QJsonDocument::fromJson(picksToJson({})).isArray());
    QCOMPARE(picksToCsv({}).count("\r\n"), 1);
}

QTEST_GUILESS_MAIN(TestPicksExport)
#include "tst_picksexport.moc"
