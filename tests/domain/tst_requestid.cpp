// SPDX-License-Identifier: Apache-2.0
#include "domain/requestid.h"
#include "sandbox/ulid.h"
#include "support/heapinuse.h"

#include <QtTest>

#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

static_assert(sizeof(RequestId) <= 24);

/// People quote them to the vendor: no two texts may become one, and none another.
class TestRequestId : public QObject
{
    Q_OBJECT

private slots:
    void theTextComesOutAsItWentIn_data();
    void theTextComesOutAsItWentIn();
    void eachDigitInEachPlace();
    void thoseOfTheSandbox();
    void whatIsNotTheSameTextIsNotEqual();
    void none();
    void aCopyIsAnother();
    void theUsualOneTakesNoRoom();
};

void TestRequestId::theTextComesOutAsItWentIn_data()
{
    QTest::addColumn<QString>("text");

    for (const auto *text :
         {"req_01J8Z3WQ5N7K2B4D6F00000001", // of the contract's form
          "req_0123456789ABCDEFGHJKMNPQRS",
          "req_7ZZZZZZZZZZZZZZZZZZZZZZZZZ",
          "req_00000000000000000000000001",
          "req_00000000000010000000000000",
          "req_10000000000000000000000000",
          "req_00000000000000000000000000",
          "req_8ZZZZZZZZZZZZZZZZZZZZZZZZZ", // 130 bits
          "req_80000000000000000000000000",
          "req_ZZZZZZZZZZZZZZZZZZZZZZZZZZ",
          "req_01HXMQ7Z3K8Y2ABCDEFGHJKM", // 24 digits, as in the vendor's samples
          "req_01J8Z3WQ5N7K2B4D6F000000012",
          "req_01J8Z3WQ5N7K2B4D6F0000000",
          "REQ_01J8Z3WQ5N7K2B4D6F00000001",
          "Req_01J8Z3WQ5N7K2B4D6F00000001",
          "req-01J8Z3WQ5N7K2B4D6F00000001",
          "req_01j8z3wq5n7k2b4d6f00000001",
          "req_01J8Z3WQ5N7K2B4D6f00000001",
          "req_O1J8Z3WQ5N7K2B4D6F00000001", // aliases of 0 and 1
          "req_01J8Z3WQ5N7K2B4D6F0000000I",
          "req_01J8Z3WQ5N7K2B4D6F0000000L",
          "req_01J8Z3WQ5N7K2B4D6F0000000U",
          "req_01J8Z3WQ-N7K2B4D6F00000001",
          "req_01J8Z3WQ5N7K2B4D6F0000000 ",
          " req_01J8Z3WQ5N7K2B4D6F00000001",
          "req_01J8Z3WQ5N7K2B4D6F00000001 ",
          "/eq_01J8Z3WQ5N7K2B4D6F00000001",
          "req_/1J8Z3WQ5N7K2B4D6F00000001",
          "char_01J8Z3WQ5N7K2B4D6F00000001",
          "01J8Z3WQ5N7K2B4D6F00000001",
          "req_",
          "req",
          "r",
          "req_req_01J8Z3WQ5N7K2B4D6F0000",
          "req_6f1c0f0e-3c1b-4f0a-9d55-0a1b2c3d4e5f",
          "6F1C0F0E-3C1B-4F0A-9D55-0A1B2C3D4E5F",
          "6f1c0f0e3c1b-4f0a-9d55-0a1b2c3d-4e5f"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("empty") << QString();
    QTest::newRow("a nul for a digit") << u"req_01J8Z3WQ5N7K2B4D6F0000000"_s + QChar(u'\0');
    QTest::newRow("a nul behind") << u"req_01J8Z3WQ5N7K2B4D6F00000001"_s + QChar(u'\0');
    QTest::newRow("Latin-1") << u"req_01J8Z3WQ5N7K2B4D6F0000000\u00e9"_s;
    // In their low bytes are digits.
    QTest::newRow("a digit but for its row") << u"req_01J8Z3WQ5N7K2B4D6F0000000\u0131"_s;
    QTest::newRow("first but for its row") << u"req_\u01301J8Z3WQ5N7K2B4D6F00000001"_s;
    QTest::newRow("other digits") << u"req_\u0660\u0661J8Z3WQ5N7K2B4D6F00000001"_s;
    QTest::newRow("no Latin letters") << u"\u4e09\u56db"_s;
    QTest::newRow("two units a letter") << QString::fromUtf8("req_\xf0\x9f\x96\x90");
    QTest::newRow("no valid Unicode") << u"req_01J8Z3WQ5N7K2B4D6F0000000"_s + QChar(0xd800);
    QTest::newRow("long") << u"req_"_s + QString(70'000, u'7');
}

void TestRequestId::theTextComesOutAsItWentIn()
{
    QFETCH(const QString, text);
    const RequestId id(text);
    QCOMPARE(id.toString(), text);
    QCOMPARE(id.isEmpty(), text.isEmpty());
    QVERIFY(RequestId(id.toString()) == id);
    QVERIFY(id != RequestId(text + u'1'));
    const RequestId copy = id;
    QCOMPARE(copy.toString(), text);
    QVERIFY(copy == id);
}

void TestRequestId::eachDigitInEachPlace()
{
    const QString digits = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
    const QString first = u"req_01J8Z3WQ5N7K2B4D6F00000001"_s;
    for (qsizetype place = 4; place < first.size(); ++place) {
        for (const QChar digit : digits) {
            QString text = first;
            text[place] = digit;
            QCOMPARE(RequestId(text).toString(), text);
            QCOMPARE(RequestId(text) == RequestId(first), text == first);
        }
    }
}

/// It writes them by itself.
void TestRequestId::thoseOfTheSandbox()
{
    constexpr int count = 100;
    for (int i = 0; i < count; ++i) {
        const QString text = QString::fromStdString(sandbox::newRequestId());
        QCOMPARE(RequestId(text).toString(), text);
    }
    constexpr auto most = std::numeric_limits<std::uint64_t>::max();
    for (const auto &ulid :
         {sandbox::Ulid{0, 1}, sandbox::Ulid{0, most}, sandbox::Ulid{1, 0}, sandbox::Ulid{most, 0},
          sandbox::Ulid{most, most}, sandbox::Ulid{0, 0}}) {
        const QString text = u"req_"_s + QString::fromStdString(sandbox::ulidText(ulid));
        QCOMPARE(RequestId(text).toString(), text);
    }
}

void TestRequestId::whatIsNotTheSameTextIsNotEqual()
{
    // The same ULID for each of them, or nearly.
    const QList<RequestId> ids{u"req_01J8Z3WQ5N7K2B4D6F00000001"_s,
                               u"req_01J8Z3WQ5N7K2B4D6F00000002"_s,
                               u"req_11J8Z3WQ5N7K2B4D6F00000001"_s,
                               u"req_01j8z3wq5n7k2b4d6f00000001"_s,
                               u"req_O1J8Z3WQ5N7K2B4D6F00000001"_s,
                               u"req_01J8Z3WQ5N7K2B4D6FO0000001"_s,
                               u"req_001J8Z3WQ5N7K2B4D6F00000001"_s,
                               u"req_1J8Z3WQ5N7K2B4D6F00000001"_s,
                               u"REQ_01J8Z3WQ5N7K2B4D6F00000001"_s,
                               u"01J8Z3WQ5N7K2B4D6F00000001"_s,
                               u"req_00000000000000000000000000"_s,
                               u"req_"_s,
                               u"req_81J8Z3WQ5N7K2B4D6F00000001"_s,
                               u"req_G1J8Z3WQ5N7K2B4D6F00000001"_s,
                               QString()};
    for (qsizetype i = 0; i < ids.size(); ++i) {
        for (qsizetype k = 0; k < ids.size(); ++k)
            QCOMPARE(ids.at(i) == ids.at(k), i == k);
    }
}

void TestRequestId::none()
{
    QVERIFY(RequestId().isEmpty());
    QCOMPARE(RequestId().toString(), QString());
    QVERIFY(RequestId() == RequestId(u""_s));
    QVERIFY(!RequestId(u"req_00000000000000000000000000"_s).isEmpty()); // all bits are 0
}

void TestRequestId::aCopyIsAnother()
{
    const QString ulid = u"req_01J8Z3WQ5N7K2B4D6F00000001"_s;
    RequestId one = ulid;
    RequestId other = one;
    other = u"another form"_s;
    QCOMPARE(one.toString(), ulid);
    QCOMPARE(other.toString(), u"another form"_s);
    std::swap(one, other);
    QCOMPARE(other.toString(), ulid);
    QCOMPARE(one.toString(), u"another form"_s);
    other = {};
    QVERIFY(other.isEmpty());
    one = ulid;
    QVERIFY(one == RequestId(ulid)); // nothing of its former text is left
}

void TestRequestId::theUsualOneTakesNoRoom()
{
    constexpr int count = 1000;
    QList<RequestId> kept;
    kept.reserve(count);
    const std::optional<double> before = heapInUse();
    if (!before)
        QSKIP("Nobody tells how much is in use.");
    for (int i = 0; i < count; ++i)
        kept.append(u"req_01J8Z3WQ5N7K2B4D6F%1"_s.arg(i, 8, 10, QChar(u'0')));
    const double used = heapInUse().value() - *before;
    QVERIFY(used < 8.0 * count); // a text takes 39 bytes
    QVERIFY(!kept.constLast().isEmpty());
}

QTEST_GUILESS_MAIN(TestRequestId)
#include "tst_requestid.moc"
