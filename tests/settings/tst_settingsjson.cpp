// SPDX-License-Identifier: Apache-2.0
#include "settings/settingsfolder.h"
#include "settings/settingsjson.h"

#include <QtTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = ReadSettings::State;

namespace {

QByteArray withConnections(const QByteArray &array)
{
    return R"({"version":1,"connections":)" + array + '}';
}

/// A connection with one more field, or another value of one.
QByteArray withField(const QByteArray &field)
{
    return withConnections(R"([{"id":"7b0c1e0e-9f7a-4a55-8a3e-0a4f3d3c9b11",)"
                           R"("server":"https://a.example","name":"A",)"
                           + field + "}]");
}

QJsonObject addOne(QJsonObject root)
{
    root.insert("steps"_L1, QString(root.value("steps"_L1).toString() + u"one "));
    return root;
}

QJsonObject addTwo(QJsonObject root)
{
    root.insert("steps"_L1, QString(root.value("steps"_L1).toString() + u"two "));
    return root;
}

} // namespace

/// What the settings' file looks like, and whatever else may stand in it.
class TestSettingsJson : public QObject
{
    Q_OBJECT

private slots:
    void isReadAsItIsWritten();
    void values_data();
    void values();
    void auditDays_data();
    void auditDays();
    void reasons_data();
    void reasons();
    void aConnectionIsOneOrIsNot_data();
    void aConnectionIsOneOrIsNot();
    void oneWrongFieldLeavesTheOthers();
    void namesThatAreThereTwice();
    void tooManyConnections();
    void migratesStepByStep_data();
    void migratesStepByStep();
    void filesWithoutAVersion_data();
    void filesWithoutAVersion();
    void aNewerFileIsUnderstoodAsFarAsPossible();
};

void TestSettingsJson::isReadAsItIsWritten()
{
    SettingsContents contents;
    QVERIFY(contents.connections.add(wholeConnection()));
    for (const auto kind : {ProxyChoice::Kind::System, ProxyChoice::Kind::None}) {
        Connection other = newConnection(u"Other"_s);
        other.proxy.kind = kind;
        QVERIFY(contents.connections.add(other));
    }
    for (const auto theme :
         {ThemeChoice::System, ThemeChoice::Dark, ThemeChoice::Light, ThemeChoice::HighContrast}) {
        contents.theme = theme;
        contents.holdTime += 1s;
        contents.auditDays += std::chrono::days(1);
        contents.windowLayout.state += '\0';
        contents.reasons = contents.reasons.value_or(QStringList())
            + QStringList{QString::number(contents.holdTime.count())};
        contents.picturesFolder += u"/a"_s;
        const QByteArray json = settingsToJson(contents, {});
        const ReadSettings read = settingsFromJson(json);
        QCOMPARE(read.state, State::Whole);
        QCOMPARE(read.contents, contents);
        QVERIFY(!read.heldKey);
        QCOMPARE(settingsToJson(read.contents, read.original), json);
    }
}

void TestSettingsJson::values_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<State>("state");
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<int>("hold");

    const auto row = [](const char *name, const char *fields, State state,
                        ThemeChoice theme = ThemeChoice::System, int hold = 8) {
        QTest::newRow(name) << QByteArray(fields) << state << theme << hold;
    };
    row("nothing", R"("a":1)", State::Whole);
    row("theme", R"("theme":"light")", State::Whole, ThemeChoice::Light);
    row("theme unknown", R"("theme":"pink")", State::Partly);
    row("theme in capitals", R"("theme":"Dark")", State::Partly);
    row("theme a number", R"("theme":1,"hold_seconds":9)", State::Partly, ThemeChoice::System, 9);
    row("theme null", R"("theme":null)", State::Partly);
    row("theme a list", R"("theme":["dark"])", State::Partly);
    row("hold", R"("hold_seconds":60)", State::Whole, ThemeChoice::System, 60);
    row("hold nothing", R"("hold_seconds":0)", State::Whole, ThemeChoice::System, 0);
    row("hold too long", R"("hold_seconds":61,"theme":"dark")", State::Partly, ThemeChoice::Dark);
    row("hold negative", R"("hold_seconds":-1)", State::Partly);
    row("hold a fraction", R"("hold_seconds":1.5)", State::Partly);
    row("hold huge", R"("hold_seconds":1e300)", State::Partly);
    row("hold a text", R"("hold_seconds":"8")", State::Partly);
    row("hold true", R"("hold_seconds":true)", State::Partly);
    row("a folder", R"("pictures_folder":"/a b/ä")", State::Whole);
    row("a folder of two lines", R"("pictures_folder":"/a\nb")", State::Partly);
    row("a folder that is a number", R"("pictures_folder":1)", State::Partly);
    row("window a text", R"("window":"large")", State::Partly);
    row("window's bytes", R"("window":{"state":"AAEC"})", State::Whole);
    row("window's state no Base64", R"("window":{"state":"AA E"})", State::Partly);
    row("window's state beyond ASCII", R"("window":{"state":"ÄAEC"})", State::Partly);
    row("window's state a number", R"("window":{"state":5})", State::Partly);
    row("window's view", R"("window":{"view":"grid"})", State::Whole);
    row("window's view unknown", R"("window":{"view":"wall"})", State::Partly);
    row("window's cards", R"("window":{"card_size":0})", State::Whole);
    row("window's filmstrip", R"("window":{"filmstrip":"shown"})", State::Whole);
    row("window's filmstrip unknown", R"("window":{"filmstrip":true})", State::Partly);
    row("window's cards too large", R"("window":{"card_size":5})", State::Partly);
    row("connections an object", R"("connections":{})", State::Partly);
    row("connections null", R"("connections":null)", State::Partly);
    row("no connections", R"("connections":[])", State::Whole);
    QTest::newRow("window's state too long")
        << QByteArray(R"("window":{"state":")" + QByteArray(65'537, 's').toBase64() + R"("})")
        << State::Partly << ThemeChoice::System << 8;
}

void TestSettingsJson::values()
{
    QFETCH(const QByteArray, fields);
    const ReadSettings read = settingsFromJson(R"({"version":1,)" + fields + '}');
    QTEST(read.state, "state");
    QTEST(read.contents.theme, "theme");
    QFETCH(const int, hold);
    QCOMPARE(read.contents.holdTime.count(), hold);
    QCOMPARE(read.contents.auditDays.count(), 90);
    QVERIFY(read.contents.connections.all().isEmpty());
    QVERIFY(read.contents.windowLayout.state.size() <= 3);
}

void TestSettingsJson::auditDays_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("days");
    QTest::newRow("shortest") << QByteArray("1") << State::Whole << 1;
    QTest::newRow("longest") << QByteArray("3650") << State::Whole << 3'650;
    QTest::newRow("none") << QByteArray("0") << State::Partly << 90;
    QTest::newRow("too long") << QByteArray("3651") << State::Partly << 90;
    QTest::newRow("negative") << QByteArray("-1") << State::Partly << 90;
    QTest::newRow("a text") << QByteArray("\"30\"") << State::Partly << 90;
}

void TestSettingsJson::auditDays()
{
    QFETCH(const QByteArray, value);
    const ReadSettings read = settingsFromJson(R"({"version":1,"audit_days":)" + value + '}');
    QTEST(read.state, "state");
    QFETCH(const int, days);
    QCOMPARE(read.contents.auditDays.count(), days);
}

void TestSettingsJson::reasons_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<State>("state");
    QTest::addColumn<QStringList>("reasons"); // "default" for those that were never edited
    const QStringList defaults{u"default"_s};
    QTest::newRow("none") << QByteArray("[]") << State::Whole << QStringList();
    QTest::newRow("some") << QByteArray(R"(["b","a"])") << State::Whole
                          << QStringList{u"b"_s, u"a"_s};
    QTest::newRow("a number among them")
        << QByteArray(R"(["a",1])") << State::Partly << QStringList{u"a"_s};
    QTest::newRow("a key among them") << QByteArray(R"(["al_live_0123456789abcdef","a"])")
                                      << State::Partly << QStringList{u"a"_s};
    QTest::newRow("a text") << QByteArray(R"("a")") << State::Partly << defaults;
    QTest::newRow("null") << QByteArray("null") << State::Partly << defaults;
}

void TestSettingsJson::reasons()
{
    QFETCH(const QByteArray, value);
    const ReadSettings read = settingsFromJson(R"({"version":1,"reasons":)" + value + '}');
    QTEST(read.state, "state");
    QTEST(read.contents.reasons.value_or(QStringList{u"default"_s}), "reasons");
    // What was wrong is not written again.
    const ReadSettings again = settingsFromJson(settingsToJson(read.contents, read.original));
    QCOMPARE(again.state, State::Whole);
    QCOMPARE(again.contents.reasons, read.contents.reasons);
}

void TestSettingsJson::aConnectionIsOneOrIsNot_data()
{
    QTest::addColumn<QByteArray>("array");
    QTest::addColumn<qsizetype>("count");

    const QByteArray id = R"("id":"7b0c1e0e-9f7a-4a55-8a3e-0a4f3d3c9b11")";
    const QByteArray server = R"("server":"https://a.example")";
    const auto bad = [](const char *name, const QByteArray &array) {
        QTest::newRow(name) << array << qsizetype(0);
    };
    bad("a number", "[1]");
    bad("null", "[null]");
    bad("empty", "[{}]");
    bad("no id", "[{" + server + "}]");
    bad("no server", "[{" + id + "}]");
    bad("id no UUID", R"([{"id":"../../etc",)" + server + "}]");
    bad("id of nothing", R"([{"id":"00000000-0000-0000-0000-000000000000",)" + server + "}]");
    bad("id a number", R"([{"id":7,)" + server + "}]");
    for (const QByteArray address :
         {"", "a.example", "http://a.example", "ftp://a.example", "https://", "file:///etc/passwd",
          "https://u:p@a.example", "https://a.example/v1", "https://a.example?x=1",
          "https://a.example#x", "https://a.example:99999", "https://a b", "javascript:alert(1)"})
        bad(address.constData(), "[{" + id + R"(,"server":")" + address + R"("}])");
    bad("server too long",
        "[{" + id + R"(,"server":"https://)" + QByteArray("abcdefgh.").repeated(40)
            + R"(example"}])");
    const QByteArray good = '{' + id + ',' + server + '}';
    QTest::newRow("twice") << QByteArray('[' + good + ',' + good + ']') << qsizetype(1);
    QTest::newRow("after a bad one") << QByteArray("[7," + good + ']') << qsizetype(1);
}

void TestSettingsJson::aConnectionIsOneOrIsNot()
{
    QFETCH(const QByteArray, array);
    const ReadSettings read = settingsFromJson(withConnections(array));
    QCOMPARE(read.state, State::Partly);
    QTEST(read.contents.connections.all().size(), "count");
}

void TestSettingsJson::oneWrongFieldLeavesTheOthers()
{
    const QList<QByteArray> wrong{
        R"("team_id":5)",
        R"("team_name":["a"])",
        R"("team_name":" a")",
        R"("team_name":"a\u0000b")",
        R"("api_version":"2026-02-30")",
        R"("api_version":"latest")",
        R"("proxy":"none")",
        R"("proxy":{"kind":"auto"})",
        R"("proxy":{"kind":"manual"})",
        R"("proxy":{"kind":"manual","host":"p.example"})",
        R"("proxy":{"kind":"manual","host":"p.example","port":65536})",
        R"("proxy":{"kind":"manual","host":"http://p.example","port":1})",
        R"("proxy":{"kind":"manual","host":"u:p@p.example","port":1})",
        R"("key_stored_at":"yesterday")",
        R"("key_stored_at":1700000000)",
        R"("used_at":"1970-01-01T00:00:00Z")",
        R"("used_at":"2026-13-01T00:00:00Z")",
        R"("last_queue":"../x")",
        R"("last_queue":"Reviewing")",
    };
    Connection expected;
    expected.id = wholeConnection().id;
    expected.name = u"A"_s;
    expected.server = QUrl(u"https://a.example"_s);
    for (const QByteArray &field : wrong) {
        const ReadSettings read = settingsFromJson(withField(field));
        QVERIFY2(read.state == State::Partly, field.constData());
        QCOMPARE(read.contents.connections.all().size(), 1);
        Connection connection = read.contents.connections.all().first();
        QCOMPARE(connection.proxy.kind, ProxyChoice::Kind::System);
        connection.proxy = {};
        if (field.contains("team_name"))
            connection.teamName.clear();
        QVERIFY2(connection == expected, field.constData());
    }
    const QByteArray longName = R"("team_name":")" + QByteArray(1'000'000, 'a') + '"';
    const ReadSettings read = settingsFromJson(withField(longName));
    QCOMPARE(read.state, State::Partly);
    QCOMPARE(read.contents.connections.all().first().teamName, QString(LongestName, u'a'));
}

void TestSettingsJson::namesThatAreThereTwice()
{
    const ReadSettings read = settingsFromJson(withConnections(
        R"([{"id":"7b0c1e0e-9f7a-4a55-8a3e-000000000001","name":"A","server":"https://a.example"},)"
        R"({"id":"7b0c1e0e-9f7a-4a55-8a3e-000000000002","name":"a","server":"https://a.example"}])"));
    QCOMPARE(read.state, State::Partly);
    QCOMPARE(read.contents.connections.all().size(), 2);
    QCOMPARE(read.contents.connections.all().at(1).name, u"a (2)"_s);
}

void TestSettingsJson::tooManyConnections()
{
    QByteArray array;
    for (qsizetype i = 0; i <= ConnectionList::Most; ++i)
        array += (i > 0 ? "," : "[") + QByteArray(R"({"id":")")
            + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + R"(","name":"n)"
            + QByteArray::number(i) + R"(","server":"https://a.example"})";
    const ReadSettings read = settingsFromJson(withConnections(array + ']'));
    QCOMPARE(read.state, State::Partly);
    QCOMPARE(read.contents.connections.all().size(), ConnectionList::Most);
}

void TestSettingsJson::migratesStepByStep_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QString>("steps");
    QTest::newRow("from the first") << 0 << u"one two "_s;
    QTest::newRow("from the second") << 1 << u"two "_s;
    QTest::newRow("from the last") << 2 << QString();
}

void TestSettingsJson::migratesStepByStep()
{
    QFETCH(const int, version);
    constexpr std::array<SettingsStep, 2> steps{addOne, addTwo};
    const QJsonObject after = migrated({{u"a"_s, 1}}, version, steps);
    QCOMPARE(after.value("a"_L1).toInt(), 1);
    QTEST(after.value("steps"_L1).toString(), "steps");
}

void TestSettingsJson::filesWithoutAVersion_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<State>("state");
    QTest::newRow("absent") << QByteArray() << State::Whole;
    QTest::newRow("0") << QByteArray(R"("version":0,)") << State::Whole;
    QTest::newRow("negative") << QByteArray(R"("version":-1,)") << State::Partly;
    QTest::newRow("a fraction") << QByteArray(R"("version":0.5,)") << State::Partly;
    QTest::newRow("a text") << QByteArray(R"("version":"1",)") << State::Partly;
    QTest::newRow("beyond all numbers") << QByteArray(R"("version":1e300,)") << State::Partly;
}

void TestSettingsJson::filesWithoutAVersion()
{
    QFETCH(const QByteArray, version);
    const ReadSettings read =
        settingsFromJson('{' + version + R"("theme":"dark","hold_seconds":3,"more":[1]})");
    QTEST(read.state, "state");
    QCOMPARE(read.contents.theme, ThemeChoice::Dark);
    QCOMPARE(read.contents.holdTime, 3s);

    const QByteArray written = settingsToJson(read.contents, read.original);
    const QJsonObject root = QJsonDocument::fromJson(written).object();
    QCOMPARE(root["version"_L1].toInt(), SettingsVersion);
    QCOMPARE(root["more"_L1][0].toInt(), 1);
}

void TestSettingsJson::aNewerFileIsUnderstoodAsFarAsPossible()
{
    const ReadSettings read = settingsFromJson(
        R"({"version":2,"theme":"sepia","hold_seconds":12,"connections":[)"
        R"({"id":"7b0c1e0e-9f7a-4a55-8a3e-000000000001","server":"https://a.example"},"new"]})");
    QCOMPARE(read.state, State::Newer);
    QCOMPARE(read.contents.theme, ThemeChoice::System);
    QCOMPARE(read.contents.holdTime, 12s);
    QCOMPARE(read.contents.connections.all().size(), 1);
}

QTEST_GUILESS_MAIN(TestSettingsJson)
#include "tst_settingsjson.moc"
