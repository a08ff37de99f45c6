// SPDX-License-Identifier: Apache-2.0
#include "settings/settings.h"
#include "settings/settingsfolder.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray wholeFile()
{
    SettingsContents contents;
    Connection second = newConnection(u"Second"_s);
    second.id = QUuid::fromString(u"7b0c1e0e-9f7a-4a55-8a3e-000000000002");
    for (const Connection &each : {wholeConnection(), second}) {
        if (!contents.connections.add(each))
            qFatal("the test's connections are wrong");
    }
    contents.theme = ThemeChoice::Dark;
    contents.holdTime = 21s;
    contents.windowLayout = {.geometry = "geometry",
                             .state = "state",
                             .splitters = "splitters",
                             .canvas = "canvas",
                             .view = WindowLayout::View::Grid,
                             .cardSize = 3,
                             .filmstrip = true};
    return settingsToJson(contents, {{u"more"_s, u"of it"_s}});
}

bool isDefault(const Settings &settings)
{
    return settings.connections().isEmpty() && settings.theme() == ThemeChoice::System
        && settings.holdTime() == 8s && settings.windowLayout() == WindowLayout();
}

/// Whether each value is one that the settings would take, and would give back.
bool isInRange(const Settings &settings)
{
    ConnectionList list;
    for (const Connection &each : settings.connections()) {
        if (keepable(each) != each || !list.add(each))
            return false;
    }
    return list.all() == settings.connections() && settings.holdTime() >= 0s
        && settings.holdTime() <= 60s && settings.theme() <= ThemeChoice::HighContrast
        && keepable(settings.windowLayout()) == settings.windowLayout();
}

} // namespace

/// A file that is not as it was written: nothing of it is lost, and the program starts.
class TestSettingsDamage : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder.emplace(); }
    void cleanup() { m_folder.reset(); }

    void damagedFilesArePutAside_data();
    void damagedFilesArePutAside();
    void filesReadInPartAreKeptAsTheyWere();
    void severalDoNotOverwriteEachOther();
    void aFolderInItsPlace();
    void aPipeInItsPlace();
    void aFarTooLongOne();
    void aLinkToADamagedOne();
    void aLinkInACircle();
    void aLinkToNothingIsFollowed();
    void damagedWhileTheProgramRuns();
    void doesNotPileUpWhereNothingCanBeWritten();
    void randomBytesOfAWholeFile();

private:
    std::optional<SettingsFolder> m_folder;
};

void TestSettingsDamage::damagedFilesArePutAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = wholeFile();
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one character") << QByteArray("{");
    QTest::newRow("cut in half") << whole.left(whole.size() / 2);
    QTest::newRow("cut off") << whole.left(whole.lastIndexOf('}'));
    QTest::newRow("more behind") << QByteArray(whole + "}");
    QTest::newRow("twice") << QByteArray(whole + whole);
    QTest::newRow("an array") << QByteArray("[" + whole + "]");
    QTest::newRow("a number") << QByteArray("1");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("INI") << QByteArray("[General]\nversion=1\ntheme=dark\n");
    QTest::newRow("HTML") << QByteArray("<!doctype html><html></html>");
    QTest::newRow("zeros") << QByteArray(4'096, '\0');
    QTest::newRow("binary") << QByteArray::fromHex("89504e470d0a1a0affd8ffe000104a464946");
    QTest::newRow("not UTF-8") << QByteArray("{\"theme\":\"\xff\xfe\"}");
    QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char *>(u"{\"theme\":\"dark\"}"),
                                          32);
    QTest::newRow("too deep") << QByteArray("{\"a\":" + QByteArray(5'000, '[')
                                            + QByteArray(5'000, ']') + "}");
}

void TestSettingsDamage::damagedFilesArePutAside()
{
    QFETCH(const QByteArray, bytes);
    m_folder->put(bytes);
    {
        Settings settings(m_folder->path());
        QVERIFY(isDefault(settings));
        QVERIFY(settings.trouble().value_or(QString()).contains(u"settings.json.damaged-1"_s));
        QCOMPARE(m_folder->aside(), QStringList(u"settings.json.damaged-1"_s));
        QCOMPARE(m_folder->contentsAside(), bytes);
        QCOMPARE(QFile::permissions(m_folder->path() + u"/settings.json.damaged-1"_s)
                     & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        settings.setTheme(ThemeChoice::Light);
    }
    // It is told once, and all is well from then on.
    const Settings settings(m_folder->path());
    QCOMPARE(settings.trouble(), std::nullopt);
    QCOMPARE(settings.theme(), ThemeChoice::Light);
    QCOMPARE(m_folder->aside().size(), 1);
    QCOMPARE(m_folder->contentsAside(), bytes);
}

void TestSettingsDamage::filesReadInPartAreKeptAsTheyWere()
{
    const QByteArray bytes = wholeFile().replace("\"dark\"", "\"pink\"");
    m_folder->put(bytes);
    const Settings settings(m_folder->path());
    QCOMPARE(settings.theme(), ThemeChoice::System);
    QCOMPARE(settings.connections().size(), 2);
    QCOMPARE(settings.holdTime(), 21s);
    QVERIFY(settings.trouble().value_or(QString()).contains(u"settings.json.damaged-1"_s));
    QCOMPARE(m_folder->contentsAside(), bytes);
    // What could be read is already where the next start looks for it, with what is not ours.
    QVERIFY(settings.isSaved());
    const Settings next(m_folder->path());
    QCOMPARE(next.trouble(), std::nullopt);
    QCOMPARE(next.connections(), settings.connections());
    QCOMPARE(m_folder->json()["more"_L1].toString(), u"of it"_s);
    QCOMPARE(m_folder->contentsAside(), bytes);
}

void TestSettingsDamage::severalDoNotOverwriteEachOther()
{
    const QList<QByteArray> all{"first", R"({"theme":"pink"})", "third", R"({"theme":"blue"})"};
    for (const QByteArray &bytes : all) {
        m_folder->put(bytes);
        const Settings settings(m_folder->path());
        QVERIFY(settings.trouble());
    }
    QCOMPARE(m_folder->aside().size(), all.size());
    for (qsizetype i = 0; i < all.size(); ++i)
        QCOMPARE(m_folder->contentsAside(i), all.at(i));
}

void TestSettingsDamage::aFolderInItsPlace()
{
    QVERIFY(QDir().mkpath(m_folder->fileName() + u"/deep"_s));
    Settings settings(m_folder->path());
    QVERIFY(isDefault(settings));
    QVERIFY(settings.trouble());
    QVERIFY(QFileInfo(m_folder->path() + u"/settings.json.damaged-1/deep"_s).isDir());
    settings.setTheme(ThemeChoice::Dark);
    settings.flush();
    QCOMPARE(Settings(m_folder->path()).theme(), ThemeChoice::Dark);
}

void TestSettingsDamage::aPipeInItsPlace()
{
    QVERIFY(QDir().mkpath(m_folder->path()));
    QCOMPARE(::mkfifo(QFile::encodeName(m_folder->fileName()).constData(), 0600), 0);
    const Settings settings(m_folder->path()); // and does not wait for a writer
    QVERIFY(isDefault(settings));
    QCOMPARE(m_folder->aside().size(), 1);
    QVERIFY(QFileInfo(m_folder->fileName()).isFile());
}

void TestSettingsDamage::aFarTooLongOne()
{
    m_folder->put(R"({"theme":"dark"})");
    constexpr qint64 enormous = 1LL << 40;
    QFile file(m_folder->fileName());
    if (!file.resize(enormous))
        QVERIFY(file.resize(LongestSettings + 1));
    const qint64 size = file.size();
    const Settings settings(m_folder->path());
    QVERIFY(isDefault(settings));
    QCOMPARE(QFileInfo(m_folder->path() + u"/settings.json.damaged-1"_s).size(), size);
}

void TestSettingsDamage::aLinkToADamagedOne()
{
    for (const QByteArray &bytes : {QByteArray("damaged"), QByteArray(R"({"theme":"pink"})")}) {
        m_folder.emplace();
        m_folder->put(bytes);
        const QString target = m_folder->outside(u"target"_s);
        QVERIFY(QFile::rename(m_folder->fileName(), target));
        QVERIFY(QFile::link(target, m_folder->fileName()));
        const Settings settings(m_folder->path());
        QVERIFY(settings.trouble());
        QCOMPARE(SettingsFolder::contentsOf(target), bytes);
        QVERIFY(!QFileInfo(m_folder->fileName()).isSymLink());
        QVERIFY(QFileInfo(m_folder->path() + u"/settings.json.damaged-1"_s).isSymLink());
    }
}

void TestSettingsDamage::aLinkInACircle()
{
    QVERIFY(QDir().mkpath(m_folder->path()));
    QVERIFY(QFile::link(m_folder->fileName(), m_folder->fileName()));
    Settings settings(m_folder->path());
    QVERIFY(isDefault(settings));
    settings.setTheme(ThemeChoice::Dark);
    settings.flush();
    QVERIFY(settings.isSaved());
    QVERIFY(QFileInfo(m_folder->path() + u"/settings.json.damaged-1"_s).isSymLink());
}

/// Somebody keeps settings elsewhere, and has not brought them yet.
void TestSettingsDamage::aLinkToNothingIsFollowed()
{
    QVERIFY(QDir().mkpath(m_folder->path()));
    const QString target = m_folder->outside(u"elsewhere.json"_s);
    QVERIFY(QFile::link(target, m_folder->fileName()));
    Settings settings(m_folder->path());
    QCOMPARE(settings.trouble(), std::nullopt);
    settings.setTheme(ThemeChoice::Dark);
    settings.flush();
    QVERIFY(QFileInfo(m_folder->fileName()).isSymLink());
    QVERIFY(SettingsFolder::contentsOf(target).contains("dark"));
}

void TestSettingsDamage::damagedWhileTheProgramRuns()
{
    Settings settings(m_folder->path());
    settings.setTheme(ThemeChoice::Dark);
    settings.flush();
    const QSignalSpy trouble(&settings, &Settings::troubleChanged);
    m_folder->put("by another program");
    settings.setHoldTime(3s);
    QTRY_VERIFY(settings.isSaved());
    QCOMPARE(m_folder->contentsAside(), "by another program");
    QCOMPARE(trouble.count(), 1);
    QVERIFY(settings.trouble());
    const Settings next(m_folder->path());
    QCOMPARE(next.theme(), ThemeChoice::Dark);
    QCOMPARE(next.holdTime(), 3s);
}

/// Where the disk is full, each start finds the same file again, and has put it aside before.
void TestSettingsDamage::doesNotPileUpWhereNothingCanBeWritten()
{
    const QByteArray bytes = R"({"theme":"pink"})";
    m_folder->put(bytes);
    const QByteArray tooLong(LongestSettings + 1, ' ');
    for (int i = 0; i < 3; ++i) {
        const StoredSettings stored = storeSettings(m_folder->fileName(), tooLong);
        QCOMPARE(stored.state, StoredSettings::State::Failed);
        QCOMPARE(stored.putAsideAs, u"settings.json.damaged-1"_s);
        QCOMPARE(m_folder->aside().size(), 1);
        QCOMPARE(m_folder->contents(), bytes); // what can be read of it can be read again
    }
    QCOMPARE(storeSettings(m_folder->fileName(), "{}").state, StoredSettings::State::Stored);
    QCOMPARE(m_folder->contents(), "{}");
    QCOMPARE(m_folder->contentsAside(), bytes);
}

void TestSettingsDamage::randomBytesOfAWholeFile()
{
    constexpr quint32 seed = 20'261'126;
    QRandomGenerator random(seed);
    // Without the blanks, which would be hit most.
    const QByteArray whole = QJsonDocument::fromJson(wholeFile()).toJson(QJsonDocument::Compact);
    QMap<ReadSettings::State, int> states;
    for (int i = 0; i < 1'000; ++i) {
        m_folder.emplace(u"/dev/shm"_s); // a thousand writes wait long for a disk
        QByteArray bytes = whole;
        // Any byte would mostly be no text at all.
        const quint32 first = i % 2 == 0 ? 0 : ' ';
        const quint32 end = i % 2 == 0 ? 256 : 127;
        for (quint32 n = random.bounded(1U, 3U); n > 0; --n)
            bytes[random.bounded(bytes.size())] = static_cast<char>(random.bounded(first, end));
        m_folder->put(bytes);
        const QByteArray context = "mutation " + QByteArray::number(i) + ": " + bytes;
        const ReadSettings::State state = readSettings(m_folder->fileName()).state;
        ++states[state];
        {
            const Settings settings(m_folder->path());
            QVERIFY2(isInRange(settings), context.constData());
            QVERIFY2(settings.trouble().has_value() == (state != ReadSettings::State::Whole),
                     context.constData());
        }
        const bool isUntouched = m_folder->contents() == bytes && m_folder->aside().isEmpty();
        const bool isAside = m_folder->contentsAside() == bytes;
        const bool isLeft =
            state == ReadSettings::State::Whole || state == ReadSettings::State::Newer;
        QVERIFY2(isLeft ? isUntouched : isAside, context.constData());
        Settings next(m_folder->path());
        QVERIFY2(isInRange(next), context.constData());
        QVERIFY2(isLeft || !next.trouble(), context.constData());
        if (state != ReadSettings::State::Whole)
            continue;
        // What counts as whole is whole after a change as well.
        next.setHoldTime(next.holdTime() + (next.holdTime() < 60s ? 1s : -1s));
        next.flush();
        const QStringList before = QJsonDocument::fromJson(bytes).object().keys();
        const QStringList after = m_folder->json().keys();
        QVERIFY2(std::includes(after.begin(), after.end(), before.begin(), before.end()),
                 context.constData());
        const Settings last(m_folder->path());
        QVERIFY2(last.connections() == next.connections() && last.theme() == next.theme()
                     && last.windowLayout() == next.windowLayout() && !last.trouble(),
                 context.constData());
    }
    qInfo() << "whole" << states.value(ReadSettings::State::Whole) << "in part"
            << states.value(ReadSettings::State::Partly) << "damaged"
            << states.value(ReadSettings::State::Damaged) << "newer"
            << states.value(ReadSettings::State::Newer);
    // Or the seed would show little.
    QVERIFY(states.value(ReadSettings::State::Whole) > 50);
    QVERIFY(states.value(ReadSettings::State::Partly) > 50);
    QVERIFY(states.value(ReadSettings::State::Damaged) > 50);
}

QTEST_GUILESS_MAIN(TestSettingsDamage)
#include "tst_settingsdamage.moc"
