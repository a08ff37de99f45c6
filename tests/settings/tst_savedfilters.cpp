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
    return {.name = u"Old ones"_s,
            .query = {Status::Failed},
            .filter = {.created = {.from = 7 * 24h},
                       .errorMessage = u"timeout"_s,
                       .flag = CharacterFilter::Flag::NotFlagged}};
}

SavedFilter elves()
{
    return {.name = u"Elves"_s, .filter = {.text = u"elf"_s}};
}

/// What a start finds where the file has \a entries for saved filters.
QList<SavedFilter> readFrom(const SettingsFolder &folder, const QByteArray &entries)
{
    folder.put(R"({"version": 1, "saved_filters": )" + entries + "}");
    return Settings(folder.path()).savedFilters();
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
};

void TestSavedFilters::comeBack()
{
    const SettingsFolder folder;
    {
        Settings settings(folder.path());
        QVERIFY(settings.savedFilters().isEmpty());
        settings.setSavedFilters({oldOnes(), elves()});
    }
    const Settings again(folder.path());
    QCOMPARE(again.savedFilters(), (QList{oldOnes(), elves()}));
    QVERIFY(!again.trouble());
    const QJsonArray written = folder.json().value("saved_filters"_L1).toArray();
    QCOMPARE(written.at(0)["queue"_L1].toString(), u"failed"_s);
    QCOMPARE(written.at(1)["queue"_L1].toString(), u"all"_s);
}

void TestSavedFilters::tellOfChangesOnce()
{
    const SettingsFolder folder;
    Settings settings(folder.path());
    QSignalSpy changed(&settings, &Settings::savedFiltersChanged);
    settings.setSavedFilters({elves()});
    settings.setSavedFilters({elves()});
    QCOMPARE(changed.size(), 1);
    settings.setSavedFilters({});
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
    settings.setSavedFilters({odd, nameless});
    QCOMPARE(settings.savedFilters().size(), 1);
    QCOMPARE(settings.savedFilters().constFirst().name, u"El ves"_s);
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
        settings.setSavedFilters(settings.savedFilters() + QList{elves()});
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
    settings.setSavedFilters(QList<SavedFilter>(MostSavedFilters + 5, elves()));
    QCOMPARE(settings.savedFilters().size(), MostSavedFilters);
}

QTEST_GUILESS_MAIN(TestSavedFilters)
#include "tst_savedfilters.moc"
