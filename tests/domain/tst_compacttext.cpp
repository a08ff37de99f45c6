// SPDX-License-Identifier: Apache-2.0
#include "domain/compacttext.h"

#include <QtTest>

#include <utility>

using namespace Qt::StringLiterals;

static_assert(sizeof(CompactText) == sizeof(void *));

class TestCompactText : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyAtFirst();
    void whatWentInComesOut_data();
    void whatWentInComesOut();
    void theLettersAsTheyAreKept_data();
    void theLettersAsTheyAreKept();
    void copiesShareThem();
    void aCopyIsAnother();
    void equality();
};

void TestCompactText::isEmptyAtFirst()
{
    QVERIFY(CompactText().isEmpty());
    QVERIFY(CompactText(QString()).isEmpty());
    QVERIFY(CompactText(u""_s).isEmpty());
    QCOMPARE(CompactText().toString(), QString());
    QCOMPARE(CompactText().latin1().value(), QLatin1StringView());
    QVERIFY(CompactText() == CompactText(u""_s));
}

void TestCompactText::whatWentInComesOut_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("a request id") << u"req_01J8Z3WQ5N7K2B4D6F00000001"_s;
    QTest::newRow("one letter") << u"x"_s;
    QTest::newRow("Latin-1") << u"h\u00e4nds, \u00ff"_s;
    QTest::newRow("beyond Latin-1") << u"\u0100"_s;
    QTest::newRow("both") << u"req \u4e09 h\u00e4nds"_s;
    QTest::newRow("two units a letter") << QString::fromUtf8("\xf0\x9f\x96\x90 six");
    QTest::newRow("no valid Unicode") << QString(QChar(0xd800)) + u"x"_s;
    QTest::newRow("zeros") << QString(3, QChar(0));
    QTest::newRow("zeros and others") << u"\u4e09"_s + QChar(0) + u"x"_s;
    QTest::newRow("long") << QString(70'000, u'x');
    QTest::newRow("long, beyond Latin-1") << QString(70'000, QChar(0x4e09));
}

void TestCompactText::whatWentInComesOut()
{
    QFETCH(QString, text);
    const CompactText compact = text;
    QVERIFY(!compact.isEmpty());
    QCOMPARE(compact.toString(), text);
    QVERIFY(compact == text);
    QVERIFY(compact != QString(text + u'x'));
    QVERIFY(compact != text.chopped(1));
    QVERIFY(compact != CompactText());
    const CompactText copy = compact;
    QCOMPARE(copy.toString(), text);
    QVERIFY(copy == compact);
}

void TestCompactText::theLettersAsTheyAreKept_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isLatin1");

    QTest::newRow("ASCII") << u"req_01"_s << true;
    QTest::newRow("Latin-1") << u"h\u00e4nds, \u00ff"_s << true;
    QTest::newRow("zeros") << QString(3, QChar(0)) << true;
    QTest::newRow("beyond Latin-1") << u"\u0100"_s << false;
    QTest::newRow("both") << u"req \u4e09 h\u00e4nds"_s << false;
}

void TestCompactText::theLettersAsTheyAreKept()
{
    QFETCH(const QString, text);
    const CompactText compact = text;
    QTEST(compact.latin1().has_value(), "isLatin1");
    if (const auto letters = compact.latin1())
        QCOMPARE(QString(*letters), text);
}

/// Thousands have the words of one run.
void TestCompactText::copiesShareThem()
{
    const CompactText one = u"one"_s;
    const CompactText copy = one;
    QVERIFY(copy.latin1()->data() == one.latin1()->data());
    QVERIFY(CompactText(u"one"_s).latin1()->data() != one.latin1()->data());
}

void TestCompactText::aCopyIsAnother()
{
    CompactText one = u"one"_s;
    CompactText other = one;
    other = u"other"_s;
    QCOMPARE(one.toString(), u"one"_s);
    one = other;
    QCOMPARE(one.toString(), u"other"_s);
    one = std::as_const(one);
    QCOMPARE(one.toString(), u"other"_s);
    const CompactText taken = std::move(other);
    QCOMPARE(taken.toString(), u"other"_s);
    one = {};
    QVERIFY(one.isEmpty());
}

void TestCompactText::equality()
{
    const CompactText one = u"one"_s;
    QVERIFY(one == CompactText(u"one"_s));
    QVERIFY(one != CompactText(u"two"_s));
    // The bytes of these letters are the same.
    QVERIFY(CompactText(u"\u0001\u0001"_s) != CompactText(QString(QChar(0x0101))));
}

QTEST_GUILESS_MAIN(TestCompactText)
#include "tst_compacttext.moc"
