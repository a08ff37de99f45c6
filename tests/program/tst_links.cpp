// SPDX-License-Identifier: Apache-2.0
#include "domain/characterlink.h"
#include "program/desk.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// Links that come from elsewhere, in the whole program.
class TestLinks : public QObject
{
    Q_OBJECT

private slots:
    void leadToTheirCharacter();
    void ofTheStartWaitForTheSession();
    void thatLeadNowhereAreSaid_data();
    void thatLeadNowhereAreSaid();
};

void TestLinks::leadToTheirCharacter()
{
    Desk desk;
    QVERIFY(desk.signInOnce());
    const auto &characters = desk.program->session()->characters();
    QVERIFY(characters.rowCount() > 3);
    const CharacterId wanted = characters.at(3).id;
    QVERIFY(desk.program->session()->position().current()->id != wanted);
    desk.program->showAgain({.link = linkTo(wanted)});
    QTRY_COMPARE(desk.program->session()->position().current()->id, wanted);
    QVERIFY(!desk.bar().isVisible());
    QCOMPARE(desk.writes(), 0);
}

void TestLinks::ofTheStartWaitForTheSession()
{
    Desk desk;
    QVERIFY(desk.signInOnce());
    const CharacterId wanted = desk.program->session()->characters().at(3).id;
    desk.start({.link = linkTo(wanted)});
    QTRY_VERIFY(desk.program->session()->position().current()
                && desk.program->session()->position().current()->id == wanted);
}

void TestLinks::thatLeadNowhereAreSaid_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("said");

    QTest::newRow("malformed") << u"greenroom:save/char_1"_s << u"leads to no character"_s;
    QTest::newRow("unknown") << u"greenroom:character/nobody"_s << u"no character nobody"_s;
}

void TestLinks::thatLeadNowhereAreSaid()
{
    QFETCH(const QString, link);
    QFETCH(const QString, said);
    Desk desk;
    QVERIFY(desk.signInOnce());
    const CharacterId shown = desk.program->session()->position().current()->id;
    desk.program->showAgain({.link = link});
    QTRY_VERIFY(desk.bar().isVisible());
    QVERIFY2(desk.bar().message().contains(said), qPrintable(desk.bar().message()));
    QCOMPARE(desk.program->session()->position().current()->id, shown);
    QCOMPARE(desk.writes(), 0);
}

QTEST_MAIN(TestLinks)
#include "tst_links.moc"
