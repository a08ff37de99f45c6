// SPDX-License-Identifier: Apache-2.0
#include "models/activityexport.h"
#include "models/activitywriter.h"
#include "support/caught.h"
#include "support/fakecharactersapi.h"
#include "support/filelimit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray activityToCsv(const QList<Operation> &operations)
{
    QByteArray csv;
    activityAsCsv(operations, [&csv](const QByteArray &piece) { csv += piece; });
    return csv;
}

QByteArray activityToJson(const QList<Operation> &operations)
{
    QByteArray json;
    activityAsJson(operations, [&json](const QByteArray &piece) { json += piece; });
    return json;
}

Operation plain(const QString &name)
{
    return {.id = QUuid(u"7b0c1e0e-9f7a-4a55-8a3e-0a4f3d3c9b11"_s),
            .character = testId(u"Mira"_s),
            .name = name,
            .seen = {u"reviewing"_s, u"2026-05-08T10:00:00+00:00"_s},
            .decidedAt = QDateTime(QDate(2026, 5, 8), QTime(12, 0, 7, 5), Qt::OffsetFromUTC, 7200),
            .decidedBy = u"reviewer"_s};
}

Operation refused()
{
    Operation one = plain(u"Mira"_s);
    one.action = Action::Regenerate;
    one.setPose(u"front"_s);
    one.setIdempotencyKey(u"key-1"_s);
    one.state = OperationState::Failed;
    one.outcome = Outcome::Refused;
    one.endedAt = QDateTime(QDate(2026, 5, 8), QTime(10, 1), Qt::UTC);
    one.attempts = 2;
    one.mayHaveArrived = true;
    one.setFoundStatus(u"ready"_s);
    one.setFoundAt(QDateTime(QDate(2026, 5, 8), QTime(10, 0, 30), Qt::UTC));
    Error error = testError(Error::Kind::Rejected, Error::Delivery::Answered, 422, u"no_credits"_s);
    error.serverMessage = u"None, \"sorry\"."_s;
    error.requestId = u"req_2"_s;
    one.setError(error);
    one.requestId = u"req_1"_s;
    one.isDismissed = true;
    one.why = u"hands, six"_s;
    one.wasFlagged = true;
    return one;
}

QByteArrayList linesOf(const QByteArray &csv)
{
    QByteArrayList lines;
    for (const QByteArray &line : csv.split('\n'))
        lines.append(line.endsWith('\r') ? line.chopped(1) : line);
    return lines;
}

/// The cell with the name, the line being of plain().
QByteArray nameCell(const QString &name)
{
    const QByteArray csv = activityToCsv({plain(name)});
    const QByteArray before = "save,,char_Mira,";
    const QByteArray after = ",reviewing,";
    const qsizetype from = csv.indexOf(before) + before.size();
    return csv.mid(from, csv.lastIndexOf(after) - from);
}

} // namespace

/// What other programs get of the operations.
class TestActivityExport : public QObject
{
    Q_OBJECT

private slots:
    void csvOfOne();
    void csvOfNone();
    void cells_data();
    void cells();
    void jsonOfOne();
    void jsonKeepsWhatCsvMustChange();
    void itComesInPieces();
    void jsonOfAnyNumberIsWhole_data();
    void jsonOfAnyNumberIsWhole();
    void linesForTheClipboard();
    void theFormatIsInTheName_data();
    void theFormatIsInTheName();
    void writes_data();
    void writes();
    void whatCannotBeWrittenIsSaid_data();
    void whatCannotBeWrittenIsSaid();
    void noSpaceIsSaid();
    void aPipeStaysAPipe();
    void askedAgainWhileBusy();
    void destroyedWhileBusy();
};

void TestActivityExport::csvOfOne()
{
    const QByteArrayList lines = linesOf(activityToCsv({plain(u"Mira"_s), refused()}));
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.at(0),
             QByteArray("id,decided_at,decided_by,action,pose,character_id,character_name,"
                        "seen_status,seen_updated_at,state,outcome,ended_at,attempts,"
                        "may_have_arrived,request_id,idempotency_key,found_status,found_updated_at,"
                        "error_http_status,error_code,error_server_message,error_request_id,"
                        "dismissed,why,was_flagged"));
    QCOMPARE(lines.at(1),
             QByteArray("7b0c1e0e-9f7a-4a55-8a3e-0a4f3d3c9b11,2026-05-08T10:00:07.005Z,reviewer,"
                        "save,,char_Mira,Mira,reviewing,2026-05-08T10:00:00+00:00,held,none,,0,"
                        "false,,,,,,,,,false,,false"));
    QCOMPARE(lines.at(2),
             QByteArray("7b0c1e0e-9f7a-4a55-8a3e-0a4f3d3c9b11,2026-05-08T10:00:07.005Z,reviewer,"
                        "regenerate,front,char_Mira,Mira,reviewing,2026-05-08T10:00:00+00:00,"
                        "failed,refused,2026-05-08T10:01:00.000Z,2,true,req_1,key-1,ready,"
                        "2026-05-08T10:00:30.000Z,422,no_credits,\"None, \"\"sorry\"\".\",req_2,"
                        "true,\"hands, six\",true"));
    QCOMPARE(lines.at(3), QByteArray());
    QCOMPARE(activityToCsv({refused()}).count("\r\n"), 2);
}

void TestActivityExport::csvOfNone()
{
    QCOMPARE(activityToCsv({}).count("\r\n"), 1);
    QVERIFY(activityToCsv({}).startsWith("id,"));
}

void TestActivityExport::cells_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << u"Mira Voß"_s << QByteArray("Mira Voß");
    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("comma") << u"Voss, Mira"_s << QByteArray("\"Voss, Mira\"");
    QTest::newRow("quote") << u"Mira \"Mi\" Voss"_s << QByteArray("\"Mira \"\"Mi\"\" Voss\"");
    QTest::newRow("line feed") << u"Mira\nVoss"_s << QByteArray("\"Mira\nVoss\"");
    QTest::newRow("carriage return") << u"Mira\rVoss"_s << QByteArray("\"Mira\rVoss\"");
    QTest::newRow("=") << u"=HYPERLINK(\"x\")"_s << QByteArray("\"'=HYPERLINK(\"\"x\"\")\"");
    QTest::newRow("+") << u"+1"_s << QByteArray("\"'+1\"");
    QTest::newRow("-") << u"-1"_s << QByteArray("\"'-1\"");
    QTest::newRow("@") << u"@SUM(A1)"_s << QByteArray("\"'@SUM(A1)\"");
    QTest::newRow("tab") << u"\t=1"_s << QByteArray("\"'\t=1\"");
    QTest::newRow("line feed first") << u"\n=1"_s << QByteArray("\"'\n=1\"");
    QTest::newRow("in the middle") << u"a=b"_s << QByteArray("a=b");
}

void TestActivityExport::cells()
{
    QFETCH(const QString, name);
    QTEST(nameCell(name), "cell");
}

void TestActivityExport::jsonOfOne()
{
    const QJsonArray array =
        QJsonDocument::fromJson(activityToJson({plain(u"Mira"_s), refused()})).array();
    QCOMPARE(array.size(), 2);
    const QJsonObject first = array.at(0).toObject();
    QCOMPARE(first.size(), 25);
    QVERIFY(first.value("why"_L1).isNull());
    QCOMPARE(first.value("was_flagged"_L1), QJsonValue(false));
    QCOMPARE(first.value("decided_at"_L1).toString(), u"2026-05-08T10:00:07.005Z"_s);
    QCOMPARE(first.value("seen_updated_at"_L1).toString(), u"2026-05-08T10:00:00+00:00"_s);
    QVERIFY(first.value("ended_at"_L1).isNull());
    QVERIFY(first.value("request_id"_L1).isNull());
    QVERIFY(first.value("error_http_status"_L1).isNull());
    QCOMPARE(first.value("attempts"_L1).toInt(-1), 0);
    QVERIFY(first.value("dismissed"_L1).isBool());
    const QJsonObject second = array.at(1).toObject();
    QCOMPARE(second.value("error_http_status"_L1).toInt(), 422);
    QCOMPARE(second.value("error_code"_L1).toString(), u"no_credits"_s);
    QCOMPARE(second.value("error_server_message"_L1).toString(), u"None, \"sorry\"."_s);
    QCOMPARE(second.value("outcome"_L1).toString(), u"refused"_s);
    QCOMPARE(second.value("pose"_L1).toString(), u"front"_s);
    QCOMPARE(second.value("why"_L1).toString(), u"hands, six"_s);
    QCOMPARE(second.value("was_flagged"_L1), QJsonValue(true));
    QCOMPARE(QJsonDocument::fromJson(activityToJson({})).array().size(), 0);
    QVERIFY(QJsonDocument::fromJson(activityToJson({})).isArray());
}

void TestActivityExport::jsonKeepsWhatCsvMustChange()
{
    const QString odd = u"=1\n\"Voß\""_s;
    const QJsonArray array = QJsonDocument::fromJson(activityToJson({plain(odd)})).array();
    QCOMPARE(array.at(0).toObject().value("character_name"_L1).toString(), odd);
}

/// So that 100,000 of them are never in memory as text.
void TestActivityExport::itComesInPieces()
{
    const QList<Operation> many(1000, refused());
    for (const auto &as : {&activityAsCsv, &activityAsJson}) {
        int pieces = 0;
        qsizetype longest = 0;
        as(many, [&](const QByteArray &piece) {
            ++pieces;
            longest = std::max(longest, piece.size());
        });
        QVERIFY(pieces >= 1000);
        QVERIFY(longest < 4'000);
    }
}

void TestActivityExport::jsonOfAnyNumberIsWhole_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("none") << 0;
    QTest::newRow("one") << 1;
    QTest::newRow("three") << 3;
}

void TestActivityExport::jsonOfAnyNumberIsWhole()
{
    QFETCH(const int, count);
    const QByteArray json = activityToJson(QList<Operation>(count, refused()));
    const QJsonDocument document = QJsonDocument::fromJson(json);
    QVERIFY(document.isArray());
    QCOMPARE(document.array().size(), count);
    // Line by line as Qt would write the whole.
    QCOMPARE(json, document.toJson());
}

void TestActivityExport::linesForTheClipboard()
{
    Operation odd = refused();
    odd.name = u"Mira\tVoss\n"_s;
    odd.why = u"hands\n\tand feet"_s;
    const QStringList lines = activityToText({odd, plain(u"Lev"_s)}).split(u'\n');
    QCOMPARE(lines.size(), 3);
    const QStringList cells = lines.at(0).split(u'\t');
    QCOMPARE(cells.mid(1),
             (QStringList{u"Mira Voss"_s, u"char_Mira"_s, u"Regenerate (front), flagged"_s,
                          u"hands and feet"_s, u"Refused: None, \"sorry\"."_s, u"2"_s, u"req_1"_s,
                          u"reviewer"_s}));
    QCOMPARE(lines.at(1).split(u'\t').size(), cells.size());
}

void TestActivityExport::theFormatIsInTheName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ActivityFormat>("format");
    QTest::newRow("csv") << u"/x/a.csv"_s << ActivityFormat::Csv;
    QTest::newRow("json") << u"/x/a.json"_s << ActivityFormat::Json;
    QTest::newRow("capitals") << u"/x/a.JSON"_s << ActivityFormat::Json;
    QTest::newRow("none") << u"/x.json/a"_s << ActivityFormat::Csv;
}

void TestActivityExport::theFormatIsInTheName()
{
    QFETCH(const QString, name);
    QTEST(activityFormatFor(name), "format");
}

void TestActivityExport::writes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("CSV") << u"a b.csv"_s << activityToCsv({refused()});
    QTest::newRow("JSON") << u"ä.json"_s << activityToJson({refused()});
}

void TestActivityExport::writes()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    const QTemporaryDir folder;
    QFile former(folder.filePath(name));
    QVERIFY(former.open(QFile::WriteOnly));
    former.write(QByteArray("a longer one that was there before, and goes").repeated(200));
    former.close();
    ActivityWriter writer;
    Caught<void> written;
    writer.write(folder.filePath(name), {refused()}, this, written.handler());
    QCOMPARE(written.calls(), 0); // later
    QVERIFY(written.wait());
    QVERIFY(written.isGood());
    QVERIFY(former.open(QFile::ReadOnly));
    QCOMPARE(former.readAll(), bytes);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestActivityExport::whatCannotBeWrittenIsSaid_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("no folder") << u"none/a.csv"_s;
    QTest::newRow("a folder") << u"a.csv"_s;
}

void TestActivityExport::whatCannotBeWrittenIsSaid()
{
    QFETCH(const QString, place);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"a.csv"_s));
    ActivityWriter writer;
    Caught<void> written;
    writer.write(QDir(folder.path()).filePath(place), {refused()}, this, written.handler());
    QVERIFY(written.wait());
    QVERIFY(written.isBad());
    QCOMPARE(written.error().kind, Error::Kind::Storage);
    QVERIFY(written.error().message.contains(QFileInfo(place).fileName()));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 0);
}

void TestActivityExport::noSpaceIsSaid()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"a.csv"_s);
    QVERIFY(writeActivity(name, {plain(u"Mira"_s)}).has_value());
    {
        const FileLimit limit(1'000);
        QVERIFY(!writeActivity(name, {refused(), refused(), refused()}).has_value());
    }
    // The former one is whole, and no part of the new one is left.
    QCOMPARE(QFileInfo(name).size(), activityToCsv({plain(u"Mira"_s)}).size());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestActivityExport::aPipeStaysAPipe()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"a.csv"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(name).constData(), 0600), 0);
    QVERIFY(!writeActivity(name, {refused()}).has_value());
    QVERIFY(QFileInfo::exists(name) && !QFileInfo(name).isFile());
}

void TestActivityExport::askedAgainWhileBusy()
{
    const QTemporaryDir folder;
    ActivityWriter writer;
    Caught<void> first;
    Caught<void> second;
    writer.write(folder.filePath(u"1.csv"_s), {refused()}, this, first.handler());
    writer.write(folder.filePath(u"2.json"_s), {refused()}, this, second.handler());
    QVERIFY(first.wait() && second.wait());
    QVERIFY(first.isGood() && second.isGood());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
}

void TestActivityExport::destroyedWhileBusy()
{
    const QTemporaryDir folder;
    Caught<void> written;
    {
        ActivityWriter writer;
        writer.write(folder.filePath(u"1.csv"_s), {refused()}, this, written.handler());
    }
    // All of it comes, and nobody is told.
    QTRY_COMPARE(QFileInfo(folder.filePath(u"1.csv"_s)).size(), activityToCsv({refused()}).size());
    letStrayTrafficCome();
    QCOMPARE(written.calls(), 0);
    ActivityWriter writer;
    {
        QObject context;
        writer.write(folder.filePath(u"2.csv"_s), {refused()}, &context, written.handler());
    }
    QTRY_VERIFY(QFileInfo::exists(folder.filePath(u"2.csv"_s)));
    letStrayTrafficCome();
    QCOMPARE(written.calls(), 0);
}

QTEST_GUILESS_MAIN(TestActivityExport)
#include "tst_activityexport.moc"
