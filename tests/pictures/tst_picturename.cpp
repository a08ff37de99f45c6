// SPDX-License-Identifier: Apache-2.0
#include "pictures/picturename.h"
#include "support/fakecharactersapi.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// What files of refs are called, whatever a server says a character is called.
class TestPictureName : public QObject
{
    Q_OBJECT

private slots:
    void longOnesAreCut_data();
    void longOnesAreCut();
    void ofARef_data();
    void ofARef();
    void endings_data();
    void endings();
};

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
    Character character = testCharacter(u"a"_s);
    character.name = letter.repeated(1000);
    character.refs = {{.pose = u"front"_s}};
    const QString file = refFileName(character, 0);
    QVERIFY(file.endsWith(u" - 1 front"_s));
    QVERIFY(file.isValidUtf16());
    QVERIFY(file.toUtf8().size() > 120);
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
