// SPDX-License-Identifier: Apache-2.0
#include "selfcheck.h"
#include "systemfacts.h"

#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

SystemFacts allThere()
{
    return {.hasJournalDriver = true,
            .hasTls = true,
            .imageFormats = {"gif", "jpeg", "png", "svg", "webp"},
            .keychain = KeyringState::Present,
            .lockedFolders = {},
            .hasSandbox = true};
}

} // namespace

/// What --self-check says of which system.
class TestSelfCheck : public QObject
{
    Q_OBJECT

private slots:
    void allThatIsThereIsOk();
    void whatIsMissingIsNamed_data();
    void whatIsMissingIsNamed();
    void aKeychainIsNotNeeded_data();
    void aKeychainIsNotNeeded();
    void foldersThatCannotBeWrittenAreFound();
    void lookingLeavesNothingBehind();
};

void TestSelfCheck::allThatIsThereIsOk()
{
    const SelfCheck check = SelfCheck::of(allThere());
    QVERIFY(check.isComplete);
    QCOMPARE(check.lines.size(), 9);
    for (const QString &line : check.lines)
        QVERIFY2(line.endsWith(u": ok"), qPrintable(line));
}

void TestSelfCheck::whatIsMissingIsNamed_data()
{
    QTest::addColumn<QString>("missing");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("remedy");

    const auto row = [](const char *missing, const char *start, const char *remedy) {
        QTest::newRow(missing) << QString::fromLatin1(missing) << QString::fromLatin1(start)
                               << QString::fromLatin1(remedy);
    };
    row("driver", "Journal", "libqt6sql6-sqlite");
    row("tls", "TLS", "OpenSSL");
    row("png", "PNG", "libqt6gui6");
    row("jpeg", "JPEG", "libqt6gui6");
    row("webp", "WebP", "qt6-image-formats-plugins");
    row("svg", "SVG", "libqt6svg6");
    row("folder", "Folder /nowhere", "--data-dir");
    row("sandbox", "Sandbox", "greenroom-sandbox");
}

void TestSelfCheck::whatIsMissingIsNamed()
{
    QFETCH(const QString, missing);
    QFETCH(const QString, start);
    QFETCH(const QString, remedy);
    SystemFacts facts = allThere();
    facts.hasJournalDriver = missing != u"driver";
    facts.hasTls = missing != u"tls";
    facts.hasSandbox = missing != u"sandbox";
    facts.imageFormats.removeAll(missing.toLatin1());
    if (missing == u"folder")
        facts.lockedFolders = QStringList{u"/nowhere"_s};
    const SelfCheck check = SelfCheck::of(facts);
    QVERIFY(!check.isComplete);
    const auto isMissing = [](const QString &line) { return !line.endsWith(u": ok"); };
    QCOMPARE(std::count_if(check.lines.cbegin(), check.lines.cend(), isMissing), 1);
    const auto line = std::find_if(check.lines.cbegin(), check.lines.cend(), isMissing);
    QVERIFY2(line->startsWith(start), qPrintable(*line));
    QVERIFY2(line->contains(u": missing: "), qPrintable(*line));
    QVERIFY2(line->contains(remedy), qPrintable(*line));
}

void TestSelfCheck::aKeychainIsNotNeeded_data()
{
    QTest::addColumn<KeyringState>("state");
    QTest::addColumn<QString>("said");

    QTest::newRow("locked") << KeyringState::Locked << u"Keychain: ok, locked"_s;
    QTest::newRow("none") << KeyringState::NoService << u"Keychain: missing: "_s;
}

void TestSelfCheck::aKeychainIsNotNeeded()
{
    QFETCH(const KeyringState, state);
    QFETCH(const QString, said);
    SystemFacts facts = allThere();
    facts.keychain = state;
    const SelfCheck check = SelfCheck::of(facts);
    QVERIFY(check.isComplete);
    QCOMPARE(check.lines.filter(said).size(), 1);
}

void TestSelfCheck::foldersThatCannotBeWrittenAreFound()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    const QString inAFile = file.fileName() + u"/below/it"_s;
    const QTemporaryDir folder;
    const SystemFacts facts = lookAtSystem({folder.path(), inAFile, inAFile});
    QCOMPARE(facts.lockedFolders, QStringList{inAFile});
}

void TestSelfCheck::lookingLeavesNothingBehind()
{
    const QTemporaryDir folder;
    const SystemFacts facts = lookAtSystem({folder.filePath(u"deep/down"_s)});
    QVERIFY(facts.lockedFolders.isEmpty());
    QVERIFY(!QFileInfo::exists(folder.filePath(u"deep"_s)));
    // What the tests are run with is all there.
    QVERIFY(facts.hasJournalDriver);
    QVERIFY(facts.hasTls);
    QVERIFY(facts.imageFormats.contains("png"));
}

QTEST_GUILESS_MAIN(TestSelfCheck)
#include "tst_selfcheck.moc"
