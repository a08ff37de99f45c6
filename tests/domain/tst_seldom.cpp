// SPDX-License-Identifier: Apache-2.0
#include "domain/operation.h"
#include "domain/seldom.h"

#include <QtTest>

#include <utility>

using namespace Qt::StringLiterals;

static_assert(sizeof(Seldom<Error>) == sizeof(void *));
// Thousands are kept, and few have an error, or what a generation or a conflict has. No gap lies
// between the members, and three of them fill a node of libstdc++'s deques.
static_assert(sizeof(Operation) <= 152);

class TestSeldom : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyAtFirst();
    void isAnOptional();
    void aCopyIsAnother();
    void equality();
};

void TestSeldom::isEmptyAtFirst()
{
    const Seldom<QString> none;
    QVERIFY(!none);
    QVERIFY(std::optional<QString>(none) == std::nullopt);
    QVERIFY(!Seldom<QString>(std::optional<QString>()));
}

void TestSeldom::isAnOptional()
{
    Seldom<QString> one = std::optional(u"one"_s);
    QVERIFY(one);
    QCOMPARE(*one, u"one"_s);
    QCOMPARE(one->size(), 3);
    QCOMPARE(std::optional<QString>(one), std::optional(u"one"_s));
    one = std::nullopt;
    QVERIFY(!one);
}

void TestSeldom::aCopyIsAnother()
{
    Seldom<QString> one = u"one"_s;
    Seldom<QString> other = one;
    *other = u"other"_s;
    QCOMPARE(*one, u"one"_s);
    one = other;
    QCOMPARE(*one, u"other"_s);
    one = std::as_const(one);
    QCOMPARE(*one, u"other"_s);
    const Seldom<QString> taken = std::move(other);
    QCOMPARE(*taken, u"other"_s);
}

void TestSeldom::equality()
{
    const Seldom<QString> none;
    const Seldom<QString> one = u"one"_s;
    QVERIFY(none == Seldom<QString>());
    QVERIFY(one == Seldom<QString>(u"one"_s));
    QVERIFY(!(one == none) && !(none == one));
    QVERIFY(one != Seldom<QString>(u"other"_s));
}

QTEST_GUILESS_MAIN(TestSeldom)
#include "tst_seldom.moc"
