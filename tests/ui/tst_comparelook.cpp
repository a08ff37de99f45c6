// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/comparelook.h"
#include "ui/compare/posematch.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using Mode = CompareLook::Mode;

namespace {

QList<Ref> refs(const QStringList &poses)
{
    QList<Ref> all;
    for (const QString &pose : poses)
        all.append({.pose = pose});
    return all;
}

} // namespace

/// How two refs are compared, and which two.
class TestCompareLook : public QObject
{
    Q_OBJECT

private slots:
    void mGoesThroughAllModes();
    void theKeyOfAModeLeadsThereAndBack();
    void eachModeHasItsMeasure_data();
    void eachModeHasItsMeasure();
    void posesMatch_data();
    void posesMatch();
};

void TestCompareLook::mGoesThroughAllModes()
{
    CompareLook look;
    QList<Mode> seen;
    for (qsizetype i = 0; i < compareModes().size(); ++i) {
        seen.append(look.mode);
        look.turn();
    }
    QCOMPARE(seen, compareModes());
    QCOMPARE(look.mode, Mode::SideBySide);
}

void TestCompareLook::theKeyOfAModeLeadsThereAndBack()
{
    CompareLook look;
    look.toggle(Mode::Wipe);
    QCOMPARE(look.mode, Mode::Wipe);
    look.toggle(Mode::Onion);
    QCOMPARE(look.mode, Mode::Onion);
    look.toggle(Mode::Onion);
    QCOMPARE(look.mode, Mode::SideBySide);
    look.toggle(Mode::SideBySide);
    QCOMPARE(look.mode, Mode::SideBySide);
}

void TestCompareLook::eachModeHasItsMeasure_data()
{
    QTest::addColumn<CompareLook::Mode>("mode");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("more");
    QTest::addColumn<QString>("most");
    QTest::addColumn<QString>("least");

    QTest::newRow("side by side") << Mode::SideBySide << u""_s << u""_s << u""_s << u""_s;
    QTest::newRow("wipe") << Mode::Wipe << u"line at 50 %"_s << u"line at 60 %"_s
                          << u"line at 100 %"_s << u"line at 0 %"_s;
    QTest::newRow("difference") << Mode::Difference << u"gain ×4"_s << u"gain ×8"_s << u"gain ×16"_s
                                << u"gain ×1"_s;
    QTest::newRow("onion") << Mode::Onion << u"B covers 50 %"_s << u"B covers 60 %"_s
                           << u"B covers 100 %"_s << u"B covers 0 %"_s;
    QTest::newRow("blink") << Mode::Blink << u"every 0.5 s"_s << u"every 0.25 s"_s
                           << u"every 0.25 s"_s << u"every 2 s"_s;
}

void TestCompareLook::eachModeHasItsMeasure()
{
    QFETCH(const CompareLook::Mode, mode);
    QFETCH(const QString, text);
    QFETCH(const QString, more);
    QFETCH(const QString, most);
    QFETCH(const QString, least);
    QLocale::setDefault(QLocale::c());
    CompareLook look{.mode = mode};
    QCOMPARE(look.measureText(), text);
    look.step(1);
    QCOMPARE(look.measureText(), more);
    for (int i = 0; i < 12; ++i)
        look.step(1);
    QCOMPARE(look.measureText(), most);
    for (int i = 0; i < 12; ++i)
        look.step(-1);
    QCOMPARE(look.measureText(), least);
    // That of another mode is another.
    look.mode = Mode::SideBySide;
    look.step(1);
    look.mode = mode;
    QCOMPARE(look.measureText(), least);
}

void TestCompareLook::posesMatch_data()
{
    QTest::addColumn<QStringList>("among");
    QTest::addColumn<QStringList>("poses");
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("match");

    const QStringList usual{u"portrait"_s, u"front"_s, u"side"_s, u"back"_s};
    QTest::newRow("the same") << usual << usual << 2 << 2;
    QTest::newRow("another order") << QStringList{u"back"_s, u"front"_s} << usual << 3 << 0;
    QTest::newRow("the second of a pose") << QStringList{u"other"_s, u"front"_s, u"other"_s}
                                          << QStringList{u"other"_s, u"other"_s} << 1 << 2;
    QTest::newRow("by place where the pose is missing")
        << QStringList{u"portrait"_s, u"waving"_s} << usual << 1 << 1;
    QTest::newRow("by place where there is no second of it")
        << QStringList{u"other"_s, u"front"_s} << QStringList{u"other"_s, u"other"_s} << 1 << 1;
    QTest::newRow("none") << QStringList{u"portrait"_s} << usual << 3 << -1;
    QTest::newRow("of nothing") << QStringList() << usual << 0 << -1;
}

void TestCompareLook::posesMatch()
{
    QFETCH(const QStringList, among);
    QFETCH(const QStringList, poses);
    QFETCH(const int, index);
    QFETCH(const int, match);
    QCOMPARE(matchingRef(refs(among), refs(poses), index), match);
}

QTEST_APPLESS_MAIN(TestCompareLook)
#include "tst_comparelook.moc"
