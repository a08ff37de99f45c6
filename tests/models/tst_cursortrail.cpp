// SPDX-License-Identifier: Apache-2.0
#include "models/cursortrail.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// A server that goes round in a circle is found out.
class TestCursorTrail : public QObject
{
    Q_OBJECT

private slots:
    void whatWasFollowedLeadsBack();
    void aNewWalkHasFollowedNone();
    void itSaysThatSomeMayBeMissing();
};

void TestCursorTrail::whatWasFollowedLeadsBack()
{
    CursorTrail trail;
    trail.follow({});
    QVERIFY(!trail.leadsBack(u"a"_s));
    trail.follow(u"a"_s);
    trail.follow(u"b"_s);
    QVERIFY(trail.leadsBack(u"a"_s));
    QVERIFY(trail.leadsBack(u"b"_s));
    QVERIFY(!trail.leadsBack(u"c"_s));
    QVERIFY(!trail.leadsBack({})); // it is the end
}

void TestCursorTrail::aNewWalkHasFollowedNone()
{
    CursorTrail trail;
    trail.follow(u"a"_s);
    trail.follow({});
    QVERIFY(!trail.leadsBack(u"a"_s));
}

void TestCursorTrail::itSaysThatSomeMayBeMissing()
{
    QVERIFY(CursorTrail::repeatedPage().message.contains(u"may not be complete"_s));
}

QTEST_GUILESS_MAIN(TestCursorTrail)
#include "tst_cursortrail.moc"
