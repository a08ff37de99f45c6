// SPDX-License-Identifier: Apache-2.0
#include "settings/keylike.h"
#include "settings/settings.h"
#include "settings/settingsfolder.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QString liveKey = u"al_live_8jKpQ4nVmRcanary"_s;
const QString oldKey = u"og_canary0123456789"_s;

/// Everything below \a folder that is a file, in one.
QByteArray everything(const QString &folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        all += SettingsFolder::contentsOf(files.next());
    return all;
}

} // namespace

/// No API key ever gets into the settings, whatever it was typed into.
class TestSettingsKeys : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder.emplace(); }
    void cleanup() { m_folder.reset(); }

    void whatLooksLikeAKey_data();
    void whatLooksLikeAKey();
    void noFieldKeepsOne_data();
    void noFieldKeepsOne();
    void aServerWithOneIsRefused();
    void oneThatIsInTheFileGoes();
    void oneInADamagedFileGoes_data();
    void oneInADamagedFileGoes();
    void thereIsNoPlaceForOne();

private:
    std::optional<SettingsFolder> m_folder;
};

void TestSettingsKeys::whatLooksLikeAKey_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isKey");

    const auto row = [](const char *name, const QString &text, bool isKey) {
        QTest::newRow(name) << text << isKey;
    };
    row("live", liveKey, true);
    row("test", u"al_test_canary"_s, true);
    row("short", u"al_live_1234"_s, true);
    row("old", oldKey, true);
    row("old and short", u"og_1234"_s, true);
    row("in capitals", liveKey.toUpper(), true);
    row("after a word", u"Key: "_s + oldKey, true);
    row("glued to a word", u"key"_s + oldKey, true);
    row("glued to an escape", u"%3D"_s + oldKey, true);
    row("in an address", u"https://x.example/?k="_s + liveKey, true);
    row("behind half a character", QChar(0xd800) + oldKey, true);
    row("on the second line", u"a\n"_s + oldKey, true);
    row("nothing", QString(), false);
    row("prefix only", u"al_live_"_s, false);
    row("old prefix only", u"og_"_s, false);
    row("a name", u"Studio North"_s, false);
    row("a dialog", u"dialog_team"_s, false);
    row("a catalog", u"catalog_reviewers"_s, false);
    row("a host", u"api.aurous-labs.com"_s, false);
    row("a team", u"team_01J8Z3WQ5N7K2B4D6F8H0M1P3R"_s, false);
}

void TestSettingsKeys::whatLooksLikeAKey()
{
    QFETCH(const QString, text);
    QTEST(looksLikeKey(text), "isKey");
}

void TestSettingsKeys::noFieldKeepsOne_data()
{
    QTest::addColumn<Connection>("connection");
    for (const QString &key : QStringList{liveKey, oldKey, u"my key is "_s + liveKey,
                                          u"og_can\nary0123456789"_s, u"\t"_s + oldKey}) {
        const auto row = [&key](const char *field, auto set) {
            Connection connection = wholeConnection();
            set(connection);
            QTest::addRow("%s in %s", qPrintable(key.simplified()), field) << connection;
        };
        row("name", [&](Connection &c) { c.name = key; });
        row("team id", [&](Connection &c) { c.teamId = key; });
        row("team name", [&](Connection &c) { c.teamName = key; });
        row("version", [&](Connection &c) { c.apiVersion = key; });
        row("proxy host", [&](Connection &c) { c.proxy.host = key; });
        row("queue", [&](Connection &c) { c.lastQueue = key; });
        row("a long name", [&](Connection &c) { c.name = QString(95, u'n') + u' ' + key; });
    }
}

void TestSettingsKeys::noFieldKeepsOne()
{
    QFETCH(const Connection, connection);
    {
        Settings settings(m_folder->path());
        QVERIFY(settings.addConnection(wholeConnection()));
        QVERIFY(settings.replaceConnection(connection));
        Connection added = connection;
        added.id = QUuid::createUuid();
        QVERIFY(settings.addConnection(added));
        QCOMPARE(settings.connections().size(), 2);
    }
    const QByteArray all = everything(m_folder->path()).toLower();
    QVERIFY(all.contains("api.aurous.example"));
    QVERIFY2(!all.contains("canary"), all.constData());
    QVERIFY2(!all.contains("al_") && !all.contains("og_"), all.constData());
    QCOMPARE(Settings(m_folder->path()).trouble(), std::nullopt);
}

void TestSettingsKeys::aServerWithOneIsRefused()
{
    Settings settings(m_folder->path());
    for (const QString &server : QStringList{
             u"https://"_s + oldKey, u"https://user:"_s + liveKey + u"@api.aurous.example"_s,
             u"https://api.aurous.example/?key="_s + liveKey,
             u"https://api.aurous.example/"_s + oldKey}) {
        Connection connection = wholeConnection();
        connection.server = QUrl(server);
        QVERIFY2(!settings.addConnection(connection), qPrintable(server));
    }
}

/// Written there by hand, or by a program of another time.
void TestSettingsKeys::oneThatIsInTheFileGoes()
{
    m_folder->put(QString(uR"({"version":1,"api_key":"%1","deep":{"list":[1,["%2"]],"%1":7},
        "more":"stays","theme":"dark","connections":[{"id":"7b0c1e0e-9f7a-4a55-8a3e-0a4f3d3c9b11",
        "server":"https://a.example","name":"%2","token":"%2"}]})"_s)
                      .arg(liveKey, oldKey)
                      .toUtf8());
    {
        const Settings settings(m_folder->path());
        QCOMPARE(settings.trouble(), std::nullopt);
        QCOMPARE(settings.theme(), ThemeChoice::Dark);
        QCOMPARE(settings.connections().first().name, u"a.example"_s);
    }
    QVERIFY2(!everything(m_folder->path()).contains("canary"), m_folder->contents().constData());
    const QJsonObject root = m_folder->json();
    QCOMPARE(root["more"_L1].toString(), u"stays"_s);
    QCOMPARE(root["deep"_L1]["list"_L1][0].toInt(), 1);
    QCOMPARE(root["deep"_L1].toObject().size(), 1);
}

void TestSettingsKeys::oneInADamagedFileGoes_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::newRow("in part") << QByteArray(R"({"version":1,"theme":5,"api_key":"%1","more":"é"})");
    QTest::newRow("no settings") << QByteArray("{\x01 é %1\n%2 more");
}

void TestSettingsKeys::oneInADamagedFileGoes()
{
    QFETCH(QByteArray, contents);
    const QByteArray masked = QByteArray(contents).replace("%1", "***").replace("%2", "***");
    m_folder->put(contents.replace("%1", liveKey.toUtf8()).replace("%2", oldKey.toUtf8()));
    {
        const Settings settings(m_folder->path());
        QVERIFY(settings.trouble());
    }
    QVERIFY(!everything(m_folder->path()).contains("canary"));
    // All else is as it was.
    QCOMPARE(SettingsFolder::contentsOf(m_folder->fileName() + u".damaged-1"_s), masked);
}

/// A new field is to be thought about, and named here.
void TestSettingsKeys::thereIsNoPlaceForOne()
{
    {
        Settings settings(m_folder->path());
        QVERIFY(settings.addConnection(wholeConnection()));
    }
    const QJsonObject root = m_folder->json();
    QCOMPARE(root.keys(),
             QStringList({u"audit_days"_s, u"connections"_s, u"hold_seconds"_s, u"theme"_s,
                          u"version"_s, u"window"_s}));
    const QJsonObject connection = root["connections"_L1][0].toObject();
    QCOMPARE(connection.keys(),
             QStringList({u"api_version"_s, u"id"_s, u"key_stored_at"_s, u"last_queue"_s, u"name"_s,
                          u"proxy"_s, u"server"_s, u"team_id"_s, u"team_name"_s, u"used_at"_s}));
    QCOMPARE(connection["proxy"_L1].toObject().keys(),
             QStringList({u"host"_s, u"kind"_s, u"port"_s, u"protocol"_s}));
}

QTEST_GUILESS_MAIN(TestSettingsKeys)
#include "tst_settingskeys.moc"
