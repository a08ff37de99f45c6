// SPDX-License-Identifier: Apache-2.0
#include "models/picklookup.h"
#include "support/fakecharactersapi.h"

#include <QSignalSpy>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

QList<Pick> bare(int count)
{
    QList<Pick> picks;
    for (int i = 0; i < count; ++i) {
        const Character character = testCharacter(QString::number(i), CharacterStatus::Failed);
        picks.append({.id = character.id, .name = character.name, .isBare = true});
    }
    return picks;
}

Character numbered(int number)
{
    return testCharacter(QString::number(number), CharacterStatus::Ready);
}

} // namespace

/// What becomes of picks of which too little is known.
class TestPickLookup : public QObject
{
    Q_OBJECT

private slots:
    void aFewAtATimeInTheirOrder();
    void whoIsGoneIsFoundDeleted();
    void whatCannotBeReadStopsNobodyElse();
    void noneAsksNothing();
    void destroyedWhileBusy();

private:
    FakeCharactersApi m_api;
};

void TestPickLookup::aFewAtATimeInTheirOrder()
{
    const PickLookup lookup(m_api, bare(6), nullptr);
    QSignalSpy found(&lookup, &PickLookup::found);
    QCOMPARE(m_api.waiting(), u"fetch char_0, fetch char_1, fetch char_2, fetch char_3"_s);
    QVERIFY(found.isEmpty());
    m_api.answerFetch(numbered(0));
    QCOMPARE(found.takeFirst().constFirst().value<Character>(), numbered(0));
    QCOMPARE(m_api.waiting(), u"fetch char_1, fetch char_2, fetch char_3, fetch char_4"_s);
    for (int number = 1; number < 6; ++number)
        m_api.answerFetch(numbered(number));
    QCOMPARE(found.size(), 5);
    QCOMPARE(m_api.waiting(), QString());
}

void TestPickLookup::whoIsGoneIsFoundDeleted()
{
    const PickLookup lookup(m_api, bare(1), nullptr);
    const QSignalSpy found(&lookup, &PickLookup::found);
    const QSignalSpy failed(&lookup, &PickLookup::failed);
    m_api.answerFetch(
        tl::unexpected(testError(Error::Kind::NotFound, Error::Delivery::Answered, 404)));
    QCOMPARE(found.size(), 1);
    QVERIFY(failed.isEmpty());
    const auto gone = found.constFirst().constFirst().value<Character>();
    QCOMPARE(gone.id, testId(u"0"_s));
    QCOMPARE(gone.status, CharacterStatus::Deleted);
    QCOMPARE(gone.statusText(), u"deleted"_s);
}

void TestPickLookup::whatCannotBeReadStopsNobodyElse()
{
    const PickLookup lookup(m_api, bare(5), nullptr);
    const QSignalSpy found(&lookup, &PickLookup::found);
    const QSignalSpy failed(&lookup, &PickLookup::failed);
    m_api.answerFetch(
        tl::unexpected(testError(Error::Kind::Server, Error::Delivery::Answered, 503)));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst().constFirst().value<CharacterId>(), testId(u"0"_s));
    for (int number = 1; number < 5; ++number)
        m_api.answerFetch(numbered(number));
    QCOMPARE(found.size(), 4);
    QCOMPARE(failed.size(), 1);
}

void TestPickLookup::noneAsksNothing()
{
    const PickLookup lookup(m_api, {}, nullptr);
    QCOMPARE(m_api.waiting(), QString());
}

void TestPickLookup::destroyedWhileBusy()
{
    auto lookup = std::make_unique<PickLookup>(m_api, bare(6), nullptr);
    m_api.answerFetch(numbered(0));
    lookup.reset();
    QCOMPARE(m_api.waiting(), QString());
}

QTEST_GUILESS_MAIN(TestPickLookup)
#include "tst_picklookup.moc"
