// SPDX-License-Identifier: Apache-2.0
#include "domain/attributes.h"
#include "support/heapinuse.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

/// All that the contract names, as the server sends them.
QJsonObject usual()
{
    return {{u"gender"_s, u"female"_s},
            {u"age"_s, 28},
            {u"ethnicity"_s, u"central-asian"_s},
            {u"hair_color"_s, u"black"_s},
            {u"hair_style"_s, u"high ponytail"_s},
            {u"eye_color"_s, u"dark brown"_s},
            {u"body_type"_s, u"athletic"_s},
            {u"additional_details"_s,
             u"violet tunic under a steel breastplate; painted stripes on the cheeks; cape"_s}};
}

} // namespace

/// Whatever the server says of a character's looks comes out as it went in.
class TestAttributes : public QObject
{
    Q_OBJECT

private slots:
    void unset();
    void values_data();
    void values();
    void equalWhateverTheOrder();
    void eachIsShownAsItIs_data();
    void eachIsShownAsItIs();
    void isLookedThroughNoFurtherThanNeeded();
    void knownKeysComeOutAsTheyWentIn();
    void knownKeysTakeNoRoom();
};

void TestAttributes::unset()
{
    QVERIFY(Attributes().isEmpty());
    QVERIFY(Attributes().toObject().isEmpty());
    QVERIFY(Attributes(QJsonObject()).isEmpty());
    QCOMPARE(Attributes(QJsonObject()), Attributes());
}

void TestAttributes::values_data()
{
    QTest::addColumn<QJsonValue>("value");

    QTest::newRow("word") << QJsonValue(u"east-asian"_s);
    QTest::newRow("empty") << QJsonValue(QString());
    QTest::newRow("other letters") << QJsonValue(u"Größe 中 \U0001F984"_s);
    QTest::newRow("quotes, controls") << QJsonValue(u"\"a\\b\"\n\t\u0001\u007f"_s);
    QTest::newRow("nul") << QJsonValue(u"a"_s + QChar(u'\0') + u'b');
    QTest::newRow("long") << QJsonValue(QString(100'000, u'x'));
    QTest::newRow("integer") << QJsonValue(28);
    QTest::newRow("64 bits") << QJsonValue(9'007'199'254'740'993LL);
    QTest::newRow("fraction") << QJsonValue(0.1);
    QTest::newRow("very large") << QJsonValue(1e300);
    QTest::newRow("null") << QJsonValue(QJsonValue::Null);
    QTest::newRow("truth") << QJsonValue(true);
    QTest::newRow("array") << QJsonValue(QJsonArray{u"red"_s, 2, QJsonArray()});
    QTest::newRow("object") << QJsonValue(QJsonObject{{u"length"_s, 2.5}, {QString(), false}});
}

void TestAttributes::values()
{
    QFETCH(const QJsonValue, value);
    const QJsonObject object{{u"age"_s, 28}, {u"of a later version"_s, value}};
    const Attributes attributes(object);
    QVERIFY(!attributes.isEmpty());
    QCOMPARE(attributes.toObject(), object);
    QCOMPARE(attributes, Attributes(object));
    QVERIFY(attributes != Attributes());
    QVERIFY(attributes != Attributes({{u"age"_s, 28}}));
}

void TestAttributes::equalWhateverTheOrder()
{
    const auto read = [](const QByteArray &json) {
        return Attributes(QJsonDocument::fromJson(json).object());
    };
    QCOMPARE(read(R"({"gender": "female", "age": 28})"), read(R"({"age":28,"gender":"female"})"));
    QVERIFY(read(R"({"age": 28})") != read(R"({"age": "28"})"));
}

void TestAttributes::eachIsShownAsItIs_data()
{
    values_data();
    QTest::newRow("like JSON") << QJsonValue(u"{\"a\": [1, \"}\\\\\"], "_s);
    QTest::newRow("ends in a backslash") << QJsonValue(u"a\\"_s);
    QTest::newRow("empty array") << QJsonValue(QJsonArray());
}

void TestAttributes::eachIsShownAsItIs()
{
    QFETCH(const QJsonValue, value);
    const QString odd = u"of a \"later\" {version}: ö"_s;
    const QJsonObject object{{u"age"_s, 28}, {odd, value}, {u"zodiac"_s, u"leo"_s}};
    QJsonObject shown;
    QString text;
    const auto take = [&](QByteArrayView key, QByteArrayView json) {
        const QByteArray one = '[' + json.toByteArray() + ']';
        shown.insert(Attributes::textOf(key), QJsonDocument::fromJson(one).array().at(0));
        if (Attributes::textOf(key) == odd)
            text = Attributes::textOf(json);
        return false;
    };
    QVERIFY(!Attributes(object).hasAny(take));
    QCOMPARE(shown, object);
    if (value.isString())
        QCOMPARE(text, value.toString());
}

void TestAttributes::isLookedThroughNoFurtherThanNeeded()
{
    int asked = 0;
    const auto isSecond = [&asked](QByteArrayView key, QByteArrayView value) {
        ++asked;
        return key == "\"b\"" && value == "2";
    };
    QVERIFY(Attributes({{u"a"_s, 1}, {u"b"_s, 2}, {u"c"_s, 3}}).hasAny(isSecond));
    QCOMPARE(asked, 2);
    QVERIFY(!Attributes().hasAny([](auto, auto) { return true; }));
}

void TestAttributes::knownKeysComeOutAsTheyWentIn()
{
    QJsonObject object = usual();
    // Like them, or like what may stand for them.
    for (const QString &key : usual().keys()) {
        object.insert(key + u' ', u"longer"_s);
        object.insert(key.chopped(1), u"shorter"_s);
        object.insert(key.toUpper(), QJsonObject{{key, key}});
    }
    for (char16_t letter = 0; letter < 0x20; ++letter)
        object.insert(QString(QChar(letter)), int(letter));
    object.insert(QString(), u"empty"_s);
    const Attributes attributes(object);
    QCOMPARE(attributes.toObject(), object);
    QStringList keys;
    const bool found = attributes.hasAny([&keys](QByteArrayView key, QByteArrayView) {
        keys.append(Attributes::textOf(key));
        return false;
    });
    QVERIFY(!found);
    QCOMPARE(keys, object.keys());
}

void TestAttributes::knownKeysTakeNoRoom()
{
    constexpr int count = 1000;
    constexpr double bytesEach = 240; // with their keys they are 270
    const QJsonObject object = usual();
    QList<Attributes> kept;
    kept.reserve(count);
    const std::optional<double> before = heapInUse();
    if (!before)
        QSKIP("Nobody tells how much is in use.");
    for (int i = 0; i < count; ++i)
        kept.append(Attributes(object));
    const double each = (heapInUse().value() - *before) / count;
    QVERIFY2(each > 0 && each < bytesEach, qPrintable(QString::number(each)));
}

QTEST_GUILESS_MAIN(TestAttributes)
#include "tst_attributes.moc"
