// SPDX-License-Identifier: Apache-2.0
#include "domain/characterlink.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestCharacterLink : public QObject
{
    Q_OBJECT

private slots:
    void leadsToACharacter();
    void leadsNowhere_data();
    void leadsNowhere();
};

void TestCharacterLink::leadsToACharacter()
{
    const auto id = characterOfLink(u"greenroom:character/01HX_a-9"_s);
    QVERIFY(id);
    QCOMPARE(id->toString(), u"01HX_a-9"_s);
    QCOMPARE(linkTo(*id), u"greenroom:character/01HX_a-9"_s);
}

void TestCharacterLink::leadsNowhere_data()
{
    QTest::addColumn<QString>("link");

    QTest::newRow("nothing") << QString();
    QTest::newRow("the scheme alone") << u"greenroom:"_s;
    QTest::newRow("no id") << u"greenroom:character/"_s;
    QTest::newRow("another place") << u"greenroom:settings/1"_s;
    QTest::newRow("something to do") << u"greenroom:save/char_1"_s;
    QTest::newRow("with a query") << u"greenroom:character/char_1?save"_s;
    QTest::newRow("with a fragment") << u"greenroom:character/char_1#x"_s;
    QTest::newRow("a folder up") << u"greenroom:character/../team"_s;
    QTest::newRow("deeper") << u"greenroom:character/char_1/save"_s;
    QTest::newRow("encoded") << u"greenroom:character/char%5F1"_s;
    QTest::newRow("a blank") << u"greenroom:character/char 1"_s;
    QTest::newRow("a line") << u"greenroom:character/char_1\n"_s;
    QTest::newRow("other letters") << u"greenroom:character/ch\u00e4r"_s;
    QTest::newRow("with a host") << u"greenroom://character/char_1"_s;
    QTest::newRow("another scheme") << u"https:character/char_1"_s;
    QTest::newRow("too long") << u"greenroom:character/"_s + QString(65, u'a');
    QTest::newRow("a key") << u"greenroom:character/al_live_CanaryCanary"_s;
    QTest::newRow("an older key") << u"greenroom:character/og_CanaryCanary"_s;
}

void TestCharacterLink::leadsNowhere()
{
    QFETCH(const QString, link);
    QVERIFY(!characterOfLink(link));
}

QTEST_APPLESS_MAIN(TestCharacterLink)
#include "tst_characterlink.moc"
