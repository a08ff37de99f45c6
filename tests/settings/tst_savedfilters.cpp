// SPDX-License-Identifier: Apache-2.0
#include "settings/settings.h"
#include "settings/settingsfolder.h"

#include <QJsonArray>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Status = CharacterStatus;

namespace {

SavedFilter oldOnes()
{
    return {.connection = wholeConnection().id,
            .name = u"Old ones"_s,
            .query = {Status::Failed},
            .filter = {.created = {.from = 7 * 24h},
                       .errorMessage = u"timeout"_s,
                       .flag = CharacterFilter::Flag::NotFlagged}};
}

SavedFilter elves()
{
    return {.connection = wholeConnection().id, .name = u"Elves"_s, .filter = {.text = u"elf"_s}};
}

/// Of the connection that most tests have.
QList<SavedFilter> filtersOf(const Settings &settings)
{
    return settings.savedFilters(wholeConnection().id);
}

void setFilters(Settings &settings, const QList<SavedFilter> &filters)
{
    settings.setSavedFilters(wholeConnection().id, filters);
}

QStringList namesOf(const QList<SavedFilter> &filters)
{
    QStringList names;
    for (const SavedFilter &filter : filters)
        names.append(filter.name);
    return names;
}

/// What a start without connections finds where the file has \a entries for saved filters.
QList<SavedFilter> readFrom(const SettingsFolder &folder, const QByteArray &entries)
{
    folder.put(R"({"version": 1, "saved_filters": )" + entries + "}");
    return Settings(folder.path()).savedFilters({});
}

} // namespace

/// Filters with a name, from one start to the next.
class TestSavedFilters : public QObject
{
    Q_OBJECT

private slots:
    void comeBack();
    void tellOfChangesOnce();
    void namesAreBroughtIntoForm();
    void whatIsNotKnownIsKept();
    void whatIsNoneIsLeftOut_data();
    void whatIsNoneIsLeftOut();
    void noMoreThanCanBeKept();
    void belongToOneConnection();
    void thoseOfTheSandboxAreNotInTheFile();
    void areWrittenOnceTheirConnectionIsKept();
    void goWithTheirConnection();
    void thoseOfNoConnectionGoToTheFirst();
    void thoseOfNoConnectionWaitForTheFirst();
};

void TestSavedFilters::comeBack()
{
    const SettingsFolder folder;
    {
        Settings settings(folder.path());
        QVERIFY(settings.addConnection(wholeConnection()));
        QVERIFY(filtersOf(settings).isEmpty());
        setFilters(settings, {oldOnes(), elves()});
    }
    const Settings again(folder.path());
    QCOMPARE(filtersOf(again), (QList{oldOnes(), elves()}));
    QVERIFY(!again.trouble());
    const QJsonArray written = folder.json().value("saved_filters"_L1).toArray();
    QCOMPARE(written.at(0)["queue"_L1].toString(), u"failed"_s);
    QCOMPARE(written.at(1)["queue"_L1].toString(), u"all"_s);
}

void TestSavedFilters::tellOfChangesOnce()
{
    const SettingsFolder folder;
    Settings settings(folder.path());
    QVERIFY(settings.addConnection(wholeConnection()));
    QSignalSpy changed(&settings, &Settings::savedFiltersChanged);
    setFilters(settings, {elves()});
    setFilters(settings, {elves()});
    QCOMPARE(changed.size(), 1);
    setFilters(settings, {});
    QCOMPARE(changed.size(), 2);
    settings.flush();
    QVERIFY(folder.json().value("saved_filters"_L1).toArray().isEmpty());
}

void TestSavedFilters::namesAreBroughtIntoForm()
{
    const SettingsFolder folder;
    Settings settings(folder.path());
    SavedFilter odd = elves();
    odd.name = u"  El\n ves "_s;
    SavedFilter nameless = elves();
    nameless.name = u" "_s;
    setFilters(settings, {odd, nameless});
    QCOMPARE(filtersOf(settings).size(), 1);
    QCOMPARE(filtersOf(settings).constFirst().name, u"El ves"_s);
}

void TestSavedFilters::whatIsNotKnownIsKept()
{
    const SettingsFolder folder;
    const QByteArray entries =
        R"([{"name": "Newer", "queue": "failed", "filter": {"name": "x", "mood": "sad"}}])";
    const QList<SavedFilter> read = readFrom(folder, entries);
    QCOMPARE(read.size(), 1);
    QVERIFY(!read.constFirst().isWhole);
    QCOMPARE(read.constFirst().filter, (CharacterFilter{.name = u"x"_s}));
    {
        Settings settings(folder.path());
        QVERIFY(!settings.trouble());
        settings.setSavedFilters({}, settings.savedFilters({}) + QList{elves()});
    }
    const QJsonArray written = folder.json().value("saved_filters"_L1).toArray();
    QCOMPARE(written.size(), 2);
    QCOMPARE(written.at(0)["filter"_L1]["mood"_L1].toString(), u"sad"_s);
}

void TestSavedFilters::whatIsNoneIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::newRow("no object") << QByteArray("5");
    QTest::newRow("no name") << QByteArray(R"({"queue": "all", "filter": {}})");
    QTest::newRow("no queue") << QByteArray(R"({"name": "x", "filter": {}})");
    QTest::newRow("a queue that is none")
        << QByteArray(R"({"name": "x", "queue": "gone", "filter": {}})");
    QTest::newRow("deleted ones") << QByteArray(
        R"({"name": "x", "queue": "deleted", "filter": {}})");
    QTest::newRow("a connection that is none")
        << QByteArray(R"({"name": "x", "queue": "all", "filter": {}, "connection": "x"})");
    QTest::newRow("a connection that is not there") << QByteArray(
        R"({"name": "x", "queue": "all", "filter": {},
            "connection": "7b0c1e0e-9f7a-4a55-8a3e-0a4f3d3c9b11"})");
    QTest::newRow("no filter") << QByteArray(R"({"name": "x", "queue": "all"})");
}

void TestSavedFilters::whatIsNoneIsLeftOut()
{
    QFETCH(const QByteArray, entry);
    const SettingsFolder folder;
    const QByteArray good = R"({"name": "y", "queue": "ready", "filter": {"text": "a"}})";
    const QList<SavedFilter> read = readFrom(folder, '[' + entry + ',' + good + ']');
    QCOMPARE(read.size(), 1);
    QCOMPARE(read.constFirst().query, CharacterQuery{Status::Ready});
    QCOMPARE(folder.aside().size(), 1); // as it was, it is not lost
}

void TestSavedFilters::noMoreThanCanBeKept()
{
    const SettingsFolder folder;
    Settings settings(folder.path());
    setFilters(settings, QList<SavedFilter>(MostSavedFilters + 5, elves()));
    QCOMPARE(filtersOf(settings).size(), MostSavedFilters);
}

void TestSavedFilters::belongToOneConnection()
{
    const SettingsFolder folder;
    const Connection other = newConnection(u"Other"_s);
    {
        Settings settings(folder.path());
        QVERIFY(settings.addConnection(wholeConnection()));
        QVERIFY(settings.addConnection(other));
        setFilters(settings, {oldOnes(), elves()});
        QVERIFY(settings.savedFilters(other.id).isEmpty());
        settings.setSavedFilters(other.id, {elves()});
        setFilters(settings, {oldOnes()});
    }
    const Settings again(folder.path());
    QCOMPARE(namesOf(filtersOf(again)), QStringList{u"Old ones"_s});
    QCOMPARE(namesOf(again.savedFilters(other.id)), QStringList{u"Elves"_s});
    QVERIFY(!again.trouble());
}

void TestSavedFilters::thoseOfTheSandboxAreNotInTheFile()
{
    const SettingsFolder folder;
    Settings settings(folder.path());
    QVERIFY(settings.addConnection(wholeConnection()));
    const QUuid sandbox = QUuid::createUuid(); // which nobody adds
    settings.setSavedFilters(sandbox, {elves()});
    QCOMPARE(settings.savedFilters(sandbox).size(), 1);
    QVERIFY(filtersOf(settings).isEmpty());
    setFilters(settings, {oldOnes()});
    settings.flush();
    QVERIFY(folder.contents().contains("Old ones"));
    QVERIFY(!folder.contents().contains("Elves"));
}

void TestSavedFilters::areWrittenOnceTheirConnectionIsKept()
{
    const SettingsFolder folder;
    {
        Settings settings(folder.path());
        setFilters(settings, {elves()}); // before the server has taken the key
        QVERIFY(settings.addConnection(wholeConnection()));
    }
    QCOMPARE(filtersOf(Settings(folder.path())), QList{elves()});
}

void TestSavedFilters::goWithTheirConnection()
{
    const SettingsFolder folder;
    Settings settings(folder.path());
    QVERIFY(settings.addConnection(wholeConnection()));
    setFilters(settings, {elves()});
    QSignalSpy changed(&settings, &Settings::savedFiltersChanged);
    QVERIFY(settings.removeConnection(wholeConnection().id));
    QCOMPARE(changed.size(), 1);
    QVERIFY(filtersOf(settings).isEmpty());
    settings.flush();
    QVERIFY(!folder.contents().contains("Elves"));
}

void TestSavedFilters::thoseOfNoConnectionGoToTheFirst()
{
    const SettingsFolder folder;
    const Connection other = newConnection(u"Other"_s);
    {
        Settings settings(folder.path());
        QVERIFY(settings.addConnection(wholeConnection()));
        QVERIFY(settings.addConnection(other));
    }
    QJsonObject root = folder.json();
    root.insert("saved_filters"_L1,
                QJsonArray{QJsonObject{{"name"_L1, u"Elves"_s},
                                       {"queue"_L1, u"all"_s},
                                       {"filter"_L1, QJsonObject{{"text"_L1, u"elf"_s}}}}});
    folder.put(QJsonDocument(root).toJson());
    for (int start = 0; start < 2; ++start) {
        const Settings settings(folder.path());
        QVERIFY(!settings.trouble());
        QCOMPARE(filtersOf(settings), QList{elves()});
        QVERIFY(settings.savedFilters(other.id).isEmpty());
        QVERIFY(settings.savedFilters({}).isEmpty());
    }
    const QJsonArray written = folder.json().value("saved_filters"_L1).toArray();
    QCOMPARE(QUuid::fromString(written.at(0)["connection"_L1].toString()), wholeConnection().id);
}

void TestSavedFilters::thoseOfNoConnectionWaitForTheFirst()
{
    const SettingsFolder folder;
    folder.put(R"({"version": 1, "saved_filters":
                   [{"name": "Elves", "queue": "all", "filter": {"text": "elf"}}]})");
    Settings settings(folder.path());
    settings.setTheme(ThemeChoice::Dark);
    settings.flush();
    QVERIFY(folder.contents().contains("Elves"));
    QVERIFY(settings.savedFilters(QUuid::createUuid()).isEmpty()); // as of the sandbox
    QVERIFY(settings.addConnection(wholeConnection()));
    QCOMPARE(filtersOf(settings), QList{elves()});
}

QTEST_GUILESS_MAIN(TestSavedFilters)
#include "tst_savedfilters.moc"
