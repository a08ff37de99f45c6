// SPDX-License-Identifier: Apache-2.0
#include "domain/sharedbytes.h"

#include <QtTest>

#include <utility>

using namespace Qt::StringLiterals;

static_assert(sizeof(SharedBytes) == sizeof(void *));

class TestSharedBytes : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyAtFirst();
    void holdsBytes_data();
    void holdsBytes();
    void copiesShare();
    void equality();
};

void TestSharedBytes::isEmptyAtFirst()
{
    const SharedBytes none;
    QVERIFY(none.isEmpty());
    QVERIFY(none.view().isEmpty());
    QVERIFY(SharedBytes(""_ba).isEmpty());
}

void TestSharedBytes::holdsBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("one") << "x"_ba;
    QTest::newRow("with zeros") << QByteArray("a\0b\0", 4);
    QTest::newRow("all that there are") << QByteArray::fromHex("00017f80ff");
    QTest::newRow("many") << QByteArray(100'000, 'x');
}

void TestSharedBytes::holdsBytes()
{
    QFETCH(const QByteArray, bytes);
    QByteArray given(bytes.constData(), bytes.size());
    const SharedBytes held(given);
    given.fill('!');
    QVERIFY(!held.isEmpty());
    QCOMPARE(held.view().toByteArray(), bytes);
}

void TestSharedBytes::copiesShare()
{
    auto one = SharedBytes("one"_ba);
    const SharedBytes copy = one;
    QVERIFY(copy.view().data() == one.view().data());
    one = SharedBytes("other"_ba);
    QCOMPARE(one.view().toByteArray(), "other"_ba);
    QCOMPARE(copy.view().toByteArray(), "one"_ba);
    one = copy;
    QVERIFY(one.view().data() == copy.view().data());
    const SharedBytes taken = std::move(one);
    QCOMPARE(taken.view().toByteArray(), "one"_ba);
}

void TestSharedBytes::equality()
{
    const SharedBytes none;
    const SharedBytes one("one"_ba);
    QVERIFY(none == SharedBytes());
    QVERIFY(one == SharedBytes("one"_ba));
    QVERIFY(one != SharedBytes("two"_ba));
    QVERIFY(one != SharedBytes("ones"_ba));
    QVERIFY(one != none);
}

QTEST_GUILESS_MAIN(TestSharedBytes)
#include "tst_sharedbytes.moc"
