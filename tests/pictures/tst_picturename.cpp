// SPDX-License-Identifier: Apache-2.0
#include "pictures/picturename.h"
#include "support/fakecharactersapi.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// Names of files that every system takes, whatever a server says a character is called.
class TestPictureName : public QObject
{
    Q_OBJECT

private slots:
    void safe_data();
    void safe();
    void longOnesAreCut_data();
    void longOnesAreCut();
    void ofARef_data();
    void ofARef();
    void endings_data();
    void endings();
};

void TestPictureName::safe_data()
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

void TestPictureName::safe()
{
    QFETCH(const QString, text);
    QFETCH(const QString, name);
    QCOMPARE(safeFileName(text), name);
    QCOMPARE(safeFileName(name), name);
}

void TestPictureName::longOnesAreCut_data()
{
    QTest::addColumn<QString>("letter");
    QTest::newRow("one byte") << u"a"_s;
    QTest::newRow("two bytes") << u"é"_s;
    QTest::newRow("three bytes") << u"ミ"_s;
    QTest::newRow("four bytes") << u"🎨"_s;
}

void TestPictureName::longOnesAreCut()
{
    QFETCH(const QString, letter);
    const QString name = safeFileName(letter.repeated(1000));
    QVERIFY(name.isValidUtf16());
    QVERIFY(name.toUtf8().size() <= 180);
    QVERIFY(name.toUtf8().size() > 170);
    Character character = testCharacter(u"a"_s);
    character.name = letter.repeated(1000);
    character.refs = {{.pose = u"front"_s}};
    const QString file = refFileName(character, 0);
    QVERIFY(file.endsWith(u" - 1 front"_s));
    QVERIFY(file.toUtf8().size() <= 180);
}

void TestPictureName::ofARef_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("pose");
    QTest::addColumn<QString>("file");
    QTest::newRow("usual") << u"Mira Voss"_s << u"front"_s << u"Mira Voss - 2 front"_s;
    QTest::newRow("no name") << QString() << u"front"_s << u"char_a - 2 front"_s;
    QTest::newRow("no usable name") << u"./."_s << u"side"_s << u"_ - 2 side"_s;
    QTest::newRow("a pose nobody knows")
        << u"Bo"_s << u"3/4: \u202eleft"_s << u"Bo - 2 3_4_ left"_s;
    QTest::newRow("no pose") << u"Bo"_s << QString() << u"Bo - 2"_s;
    QTest::newRow("a device with a dot") << u"con.x"_s << u"back"_s << u"_con.x - 2 back"_s;
}

void TestPictureName::ofARef()
{
    QFETCH(const QString, name);
    QFETCH(const QString, pose);
    QFETCH(const QString, file);
    Character character = testCharacter(u"a"_s);
    character.name = name;
    character.refs = {{.pose = u"portrait"_s}, {.pose = pose}};
    QCOMPARE(refFileName(character, 1), file);
}

void TestPictureName::endings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("ending");
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n and more") << u"png"_s;
    QTest::newRow("JPEG") << QByteArray("\xff\xd8\xff\xe0") << u"jpg"_s;
    QTest::newRow("WebP") << QByteArray("RIFF\1\2\3\4WEBPVP8 ") << u"webp"_s;
    QTest::newRow("SVG") << QByteArray("<svg/>") << u"bin"_s;
    QTest::newRow("nothing") << QByteArray() << u"bin"_s;
}

void TestPictureName::endings()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, ending);
    QCOMPARE(refFileEnding(bytes), ending);
}

QTEST_GUILESS_MAIN(TestPictureName)
#include "tst_picturename.moc"
