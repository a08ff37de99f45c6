// SPDX-License-Identifier: Apache-2.0
#include "settings/settings.h"
#include "settings/settingsfolder.h"
#include "support/heartbeat.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const WindowLayout layout{.geometry = QByteArray("\x01\xd9\xd0\xcb\0\x03", 6),
                          .state = QByteArray(2'000, '\xff'),
                          .splitters = "three",
                          .canvas = QByteArray("\0four", 5),
                          .view = WindowLayout::View::Grid,
                          .cardSize = 4,
                          .filmstrip = true};

} // namespace

/// What is set is there at the next start.
class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder.emplace(); }
    void cleanup() { m_folder.reset(); }

    void beginsWithDefaults();
    void everythingIsThereAtTheNextStart();
    void connectionsAreAddedReplacedAndRemoved();
    void whatIsNotAConnectionIsRefused();
    void saysWhatChanged();
    void saysNothingWhenNothingChanged();
    void holdTimeStaysInItsRange();
    void auditDaysStayInTheirRange();
    void layoutThatIsTooLongIsNotKept();
    void reasonsAreTheDefaultsUntilTheyAreEdited();
    void reasonsStayInTheirRange_data();
    void reasonsStayInTheirRange();
    void cardsStayInTheirRange();

    void writesConnectionsAtOnce();
    void writesAFloodOfChangesOnce();
    void writesAgainWhatChangedDuringAWrite();
    void writesWhenItIsDestroyed();
    void writesNothingUnasked();
    void theGuiThreadGoesOn();
    void unknownFieldsAreKept();
    void aRelativeFolderStaysWhereItWas();

private:
    std::optional<SettingsFolder> m_folder;
};

void TestSettings::beginsWithDefaults()
{
    const Settings settings(m_folder->path());
    QVERIFY(settings.connections().isEmpty());
    QVERIFY(!settings.lastUsed());
    QCOMPARE(settings.theme(), ThemeChoice::System);
    QCOMPARE(settings.holdTime(), 8s);
    QCOMPARE(settings.auditDays().count(), 90);
    QCOMPARE(settings.windowLayout(), WindowLayout());
    QCOMPARE(settings.trouble(), std::nullopt);
    QVERIFY(settings.isSaved());
}

void TestSettings::everythingIsThereAtTheNextStart()
{
    const Connection bare = newConnection(u"Bare"_s);
    {
        Settings settings(m_folder->path());
        QVERIFY(settings.addConnection(wholeConnection()));
        QVERIFY(settings.addConnection(bare));
        settings.setTheme(ThemeChoice::HighContrast);
        settings.setHoldTime(0s);
        settings.setAuditDays(std::chrono::days(365));
        settings.setWindowLayout(layout);
        settings.setPicturesFolder(u"/pictures"_s);
    }
    const Settings settings(m_folder->path());
    QCOMPARE(settings.trouble(), std::nullopt);
    QCOMPARE(settings.connections(), QList<Connection>({wholeConnection(), bare}));
    QCOMPARE(settings.connection(bare.id), bare);
    QCOMPARE(settings.lastUsed(), wholeConnection());
    QCOMPARE(settings.theme(), ThemeChoice::HighContrast);
    QCOMPARE(settings.holdTime(), 0s);
    QCOMPARE(settings.auditDays().count(), 365);
    QCOMPARE(settings.windowLayout(), layout);
    QCOMPARE(settings.picturesFolder(), u"/pictures"_s);
    QCOMPARE(m_folder->json().value("version"_L1).toInt(), SettingsVersion);
}

void TestSettings::connectionsAreAddedReplacedAndRemoved()
{
    Settings settings(m_folder->path());
    Connection one = newConnection(u"One"_s);
    const Connection two = newConnection(u"Two"_s);
    QVERIFY(settings.addConnection(one));
    QVERIFY(settings.addConnection(two));
    one.lastQueue = u"failed"_s;
    QVERIFY(settings.replaceConnection(one));
    QCOMPARE(settings.connections(), QList<Connection>({one, two}));
    QVERIFY(settings.removeConnection(one.id));
    QVERIFY(!settings.removeConnection(one.id));
    QVERIFY(!settings.replaceConnection(one));
    settings.flush();
    QCOMPARE(Settings(m_folder->path()).connections(), QList<Connection>({two}));
}

void TestSettings::whatIsNotAConnectionIsRefused()
{
    Settings settings(m_folder->path());
    const Connection good = newConnection(u"Good"_s);
    QVERIFY(settings.addConnection(good));
    const QSignalSpy changed(&settings, &Settings::connectionsChanged);

    QVERIFY(!settings.addConnection(good)); // its id is there
    Connection bad = good;
    bad.server = QUrl(u"http://api.aurous.example"_s);
    QVERIFY(!settings.replaceConnection(bad));
    QCOMPARE(settings.connections(), QList<Connection>({good}));
    QCOMPARE(changed.count(), 0);
}

void TestSettings::saysWhatChanged()
{
    Settings settings(m_folder->path());
    const QSignalSpy connections(&settings, &Settings::connectionsChanged);
    const QSignalSpy theme(&settings, &Settings::themeChanged);
    const QSignalSpy hold(&settings, &Settings::holdTimeChanged);

    Connection one = newConnection(u"One"_s);
    QVERIFY(settings.addConnection(one));
    QCOMPARE(connections.count(), 1);
    one.name = u"Other"_s;
    QVERIFY(settings.replaceConnection(one));
    QCOMPARE(connections.count(), 2);
    QVERIFY(settings.removeConnection(one.id));
    QCOMPARE(connections.count(), 3);
    settings.setTheme(ThemeChoice::Dark);
    QCOMPARE(theme.count(), 1);
    settings.setHoldTime(20s);
    QCOMPARE(hold.count(), 1);
    QCOMPARE(connections.count(), 3);
}

void TestSettings::saysNothingWhenNothingChanged()
{
    Settings settings(m_folder->path());
    QVERIFY(settings.addConnection(wholeConnection()));
    settings.flush();
    const QSignalSpy connections(&settings, &Settings::connectionsChanged);
    const QSignalSpy theme(&settings, &Settings::themeChanged);
    const QSignalSpy hold(&settings, &Settings::holdTimeChanged);

    QVERIFY(settings.replaceConnection(wholeConnection()));
    QVERIFY(!settings.removeConnection(QUuid::createUuid()));
    settings.setTheme(ThemeChoice::System);
    settings.setHoldTime(8s);
    settings.setWindowLayout({});
    QCOMPARE(connections.count() + theme.count() + hold.count(), 0);
    QVERIFY(settings.isSaved());
}

void TestSettings::holdTimeStaysInItsRange()
{
    Settings settings(m_folder->path());
    settings.setHoldTime(61s);
    QCOMPARE(settings.holdTime(), 60s);
    settings.setHoldTime(-1s);
    QCOMPARE(settings.holdTime(), 0s);
}

void TestSettings::auditDaysStayInTheirRange()
{
    Settings settings(m_folder->path());
    settings.setAuditDays(std::chrono::days(0));
    QCOMPARE(settings.auditDays().count(), 1);
    settings.setAuditDays(std::chrono::days(3'651));
    QCOMPARE(settings.auditDays().count(), 3'650);
    QVERIFY(!settings.isSaved());
}

void TestSettings::layoutThatIsTooLongIsNotKept()
{
    Settings settings(m_folder->path());
    WindowLayout large = layout;
    large.state = QByteArray(WindowLayout::LongestPart, 's');
    settings.setWindowLayout(large);
    QCOMPARE(settings.windowLayout(), large);
    large.state += 's';
    settings.setWindowLayout(large);
    QCOMPARE(settings.windowLayout().geometry, layout.geometry);
    QCOMPARE(settings.windowLayout().state, QByteArray());
}

void TestSettings::reasonsAreTheDefaultsUntilTheyAreEdited()
{
    const QStringList defaults = Settings::defaultReasons();
    QCOMPARE(defaults.size(), 8);
    QCOMPARE(defaults.constFirst(), u"hands"_s);
    {
        Settings settings(m_folder->path());
        QCOMPARE(settings.reasons(), defaults);
        settings.setReasons(defaults);
        QVERIFY(settings.isSaved());
        settings.setTheme(ThemeChoice::Dark);
    }
    // Another language has others.
    QVERIFY(m_folder->json().value("reasons"_L1).isUndefined());
    {
        Settings settings(m_folder->path());
        settings.setReasons({u"feet"_s, u"hands"_s});
        QVERIFY(!settings.isSaved());
    }
    {
        Settings settings(m_folder->path());
        QCOMPARE(settings.reasons(), (QStringList{u"feet"_s, u"hands"_s}));
        settings.setReasons({});
        QVERIFY(settings.reasons().isEmpty());
    }
    QVERIFY(m_folder->json().value("reasons"_L1).isArray());
    {
        Settings settings(m_folder->path());
        QVERIFY(settings.reasons().isEmpty());
        settings.setReasons(defaults);
    }
    QVERIFY(m_folder->json().value("reasons"_L1).isUndefined());
    QCOMPARE(Settings(m_folder->path()).reasons(), defaults);
}

void TestSettings::reasonsStayInTheirRange_data()
{
    QTest::addColumn<QStringList>("set");
    QTest::addColumn<QStringList>("kept");
    const QStringList many{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s,
                           u"6"_s, u"7"_s, u"8"_s, u"9"_s, u"10"_s};
    QTest::newRow("too many") << many << many.first(9);
    QTest::newRow("empty ones") << QStringList{{}, u"a"_s, u"  "_s} << QStringList{u"a"_s};
    QTest::newRow("twice") << QStringList{u"a"_s, u"b"_s, u" a "_s} << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("lines") << QStringList{u"a\nb"_s} << QStringList{u"a b"_s};
    QTest::newRow("too long") << QStringList{QString(61, u'x')} << QStringList{QString(60, u'x')};
    QTest::newRow("a key") << QStringList{u"al_live_0123456789abcdef"_s, u"a"_s}
                           << QStringList{u"a"_s};
}

void TestSettings::reasonsStayInTheirRange()
{
    QFETCH(const QStringList, set);
    Settings settings(m_folder->path());
    settings.setReasons(set);
    QTEST(settings.reasons(), "kept");
}

void TestSettings::cardsStayInTheirRange()
{
    Settings settings(m_folder->path());
    WindowLayout changed = layout;
    for (const auto &[asked, kept] : {std::pair(-1, 0), std::pair(3, 3), std::pair(5, 4)}) {
        changed.cardSize = asked;
        settings.setWindowLayout(changed);
        QCOMPARE(settings.windowLayout().cardSize, kept);
    }
}

void TestSettings::writesConnectionsAtOnce()
{
    Settings settings(m_folder->path());
    settings.setTheme(ThemeChoice::Dark); // half a second would do for this one
    QVERIFY(!settings.isSaved());
    QVERIFY(settings.addConnection(wholeConnection()));
    QVERIFY(!QFile::exists(m_folder->fileName())); // not within the call
    QTRY_VERIFY(settings.isSaved());
    QCOMPARE(Settings(m_folder->path()).connections(), settings.connections());
    QCOMPARE(Settings(m_folder->path()).theme(), ThemeChoice::Dark);
}

void TestSettings::writesAFloodOfChangesOnce()
{
    int made = 0;
    SettingsWriter writer(m_folder->fileName(), [&made] {
        ++made;
        return settingsToJson({}, {});
    });
    const QSignalSpy stored(&writer, &SettingsWriter::stored);
    for (int i = 0; i < 1'000; ++i)
        writer.ask(SettingsWriter::Urgency::Soon);
    QVERIFY(!writer.isDone());
    QTRY_VERIFY(writer.isDone());
    QCOMPARE(stored.count(), 1);
    QCOMPARE(made, 1);
    writer.flush(); // there is nothing left to write
    QCOMPARE(made, 1);
}

void TestSettings::writesAgainWhatChangedDuringAWrite()
{
    QByteArray contents = "{}";
    SettingsWriter writer(m_folder->fileName(),
                          [&contents] { return std::exchange(contents, R"({"theme":"dark"})"); });
    const QSignalSpy stored(&writer, &SettingsWriter::stored);
    connect(&writer, &SettingsWriter::stored, this,
            [&] { QVERIFY(stored.count() > 1 || m_folder->contents() == "{}"); });
    writer.ask(SettingsWriter::Urgency::AtOnce);
    QTRY_VERIFY(!contents.startsWith("{}")); // the write has begun
    writer.ask(SettingsWriter::Urgency::AtOnce);
    writer.ask(SettingsWriter::Urgency::AtOnce);
    QTRY_VERIFY(writer.isDone());
    QCOMPARE(stored.count(), 2);
    QCOMPARE(m_folder->contents(), contents);
}

void TestSettings::writesWhenItIsDestroyed()
{
    for (const bool isBusy : {false, true}) {
        for (int i = 0; i < 20; ++i) {
            const Connection connection = newConnection(u"Last"_s);
            std::optional<Settings> settings(std::in_place, m_folder->path());
            QVERIFY(settings->addConnection(connection));
            if (isBusy)
                QCoreApplication::sendPostedEvents();
            QTest::qWait(isBusy ? 1 : 0); // a write is on its way, or about to be
            settings->setHoldTime(std::chrono::seconds(i));
            settings.reset();
            const Settings again(m_folder->path());
            QCOMPARE(again.connections().constLast().id, connection.id);
            QCOMPARE(again.holdTime(), std::chrono::seconds(i));
        }
    }
}

void TestSettings::writesNothingUnasked()
{
    m_folder->put("{}");
    const Settings settings(m_folder->path());
    QTest::qWait(700); // longer than anything is put off
    QCOMPARE(m_folder->contents(), "{}");
}

/// Not a benchmark: that one write after the other does not stand in the way of events.
void TestSettings::theGuiThreadGoesOn()
{
    Settings settings(m_folder->path());
    for (qsizetype i = 0; i < ConnectionList::Most; ++i)
        QVERIFY(settings.addConnection(newConnection(u"One of many"_s)));
    WindowLayout large;
    Heartbeat heartbeat;
    heartbeat.start();
    for (int i = 0; i < 100; ++i) {
        large.state = QByteArray(60'000, static_cast<char>(i));
        settings.setWindowLayout(large);
        Connection used = settings.connections().at(i % 10);
        used.usedAt = QDateTime::currentDateTimeUtc().addSecs(i);
        QVERIFY(settings.replaceConnection(used));
        QTest::qWait(5);
    }
    heartbeat.stop();
    QVERIFY2(heartbeat.longestGap() < 500ms,
             qPrintable(QString::number(heartbeat.longestGap() / 1ms)));
    QTRY_VERIFY(settings.isSaved());
    QCOMPARE(Settings(m_folder->path()).connections(), settings.connections());
}

void TestSettings::unknownFieldsAreKept()
{
    const QByteArray id = wholeConnection().id.toByteArray(QUuid::WithoutBraces);
    m_folder->put(R"({"version": 1, "colour": {"of": ["the", 1, null, 9007199254740993]},
        "window": {"screen": 2},
        "connections": [{"id": ")"
                  + id + R"(", "server": "https://a.example", "note": "new",
            "proxy": {"kind": "none", "bypass": ["b.example"]}}]})");
    {
        Settings settings(m_folder->path());
        QCOMPARE(settings.trouble(), std::nullopt);
        QCOMPARE(settings.connections().size(), 1);
        Connection first = settings.connections().first();
        QCOMPARE(first.proxy.kind, ProxyChoice::Kind::None);
        QCOMPARE(first.name, u"a.example"_s);
        first.name = u"A"_s;
        QVERIFY(settings.replaceConnection(first));
        QVERIFY(settings.addConnection(newConnection(u"B"_s)));
        settings.setWindowLayout(layout);
    }
    const QJsonObject root = m_folder->json();
    const QJsonArray kept = root["colour"_L1]["of"_L1].toArray();
    QCOMPARE(kept.size(), 4);
    QCOMPARE(kept.at(3).toInteger(), 9'007'199'254'740'993);
    QCOMPARE(root["window"_L1]["screen"_L1].toInt(), 2);
    QCOMPARE(root["window"_L1]["splitters"_L1].toString(), u"dGhyZWU="_s);
    QCOMPARE(root["window"_L1]["view"_L1].toString(), u"grid"_s);
    const QJsonValue first = root["connections"_L1][0];
    QCOMPARE(first["name"_L1].toString(), u"A"_s);
    QCOMPARE(first["note"_L1].toString(), u"new"_s);
    QCOMPARE(first["proxy"_L1]["bypass"_L1][0].toString(), u"b.example"_s);
    QVERIFY(root["connections"_L1][1]["note"_L1].isUndefined());

    { // and when it is gone, its fields are
        Settings settings(m_folder->path());
        QVERIFY(settings.removeConnection(wholeConnection().id));
    }
    QVERIFY(!m_folder->contents().contains("note"));
    QVERIFY(m_folder->contents().contains("colour"));
}

void TestSettings::aRelativeFolderStaysWhereItWas()
{
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->outside(u"."_s)));
    Settings settings(u"data"_s);
    QVERIFY(QDir::setCurrent(before));
    settings.setTheme(ThemeChoice::Light);
    settings.flush();
    QVERIFY(m_folder->contents().contains("light"));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
