// SPDX-License-Identifier: Apache-2.0
#include "files/filename.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// Names of files that every system takes, whatever they are made of.
class TestFileName : public QObject
{
    Q_OBJECT

private slots:
    void safe_data();
    void safe();
    void longOnesAreCut_data();
    void longOnesAreCut();
};

void TestFileName::safe_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *tag, const QString &text, const QString &name) {
        QTest::newRow(tag) << text << name;
    };
    row("plain", u"Mira Voss"_s, u"Mira Voss"_s);
    row("accents", u"Zoë Ångström"_s, u"Zoë Ångström"_s);
    row("composed", u"Zoe\u0308"_s, u"Zo\u00eb"_s);
    row("other letters", u"ミラ 🎨"_s, u"ミラ 🎨"_s);
    row("separators", u"a/b\\c"_s, u"a_b_c"_s);
    row("a way out", u"../../etc/passwd"_s, u"_.._etc_passwd"_s);
    row("Windows' own", u"<a>:\"b\"|c?*"_s, u"_a___b__c__"_s);
    row("hidden", u"..hidden"_s, u"hidden"_s);
    row("an option", u"--help"_s, u"help"_s);
    row("a home", u"~root"_s, u"root"_s);
    row("dots and blanks behind", u"name. . "_s, u"name"_s);
    row("only dots", u"..."_s, QString());
    row("nothing", QString(), QString());
    row("controls", u"a\nb\tc\u0007d"_s, u"a b c d"_s);
    row("a zero", u"a\0b"_s, u"a b"_s);
    row("separators of lines", u"a\u2028b\u00a0c"_s, u"a b c"_s);
    row("turned around", u"photo\u202egnp.exe"_s, u"photognp.exe"_s);
    row("isolated", u"\u2066a\u2069\u200b\ufeffb"_s, u"ab"_s);
    row("half a character", u"a"_s + QChar(0xd800) + u'b', u"ab"_s);
    row("a device", u"CON"_s, u"_CON"_s);
    row("a device in small letters", u"nul"_s, u"_nul"_s);
    row("a device with an ending", u"Aux.tar.gz"_s, u"_Aux.tar.gz"_s);
    row("a device with a blank", u"prn .x"_s, u"_prn .x"_s);
    row("a numbered device", u"lpt9"_s, u"_lpt9"_s);
    row("a device with a small number", u"COM\u00b9"_s, u"_COM\u00b9"_s);
    row("no device", u"CONSTANCE"_s, u"CONSTANCE"_s);
    row("no numbered device", u"COMA"_s, u"COMA"_s);
}

void TestFileName::safe()
{
    QFETCH(const QString, text);
    QFETCH(const QString, name);
    QCOMPARE(safeFileName(text), name);
    QCOMPARE(safeFileName(name), name);
}

void TestFileName::longOnesAreCut_data()
{
    QTest::addColumn<QString>("letter");
    QTest::newRow("one byte") << u"a"_s;
    QTest::newRow("two bytes") << u"é"_s;
    QTest::newRow("three bytes") << u"ミ"_s;
    QTest::newRow("four bytes") << u"🎨"_s;
}

void TestFileName::longOnesAreCut()
{
    QFETCH(const QString, letter);
    const QString name = safeFileName(letter.repeated(1000));
    QVERIFY(name.isValidUtf16());
    QVERIFY(name.toUtf8().size() <= 180);
    QVERIFY(name.toUtf8().size() > 170);
    QVERIFY(safeFileName(letter.repeated(1000), 40).toUtf8().size() <= 40);
}

QTEST_GUILESS_MAIN(TestFileName)
#include "tst_filename.moc"
