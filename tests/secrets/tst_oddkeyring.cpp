// SPDX-License-Identifier: Apache-2.0
#include "secrets/keychainstore.h"
#include "secrets/oddkeyring.h"
#include "secrets/privatekeyring.h"
#include "secrets/storeanswers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Oddity = OddKeyring::Oddity;

/// KeychainStore with a keyring that says one thing and does another.
class TestOddKeyring : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void servesWhenItIsNotOdd();
    void whatIsNotKeptIsNoSuccess_data();
    void whatIsNotKeptIsNoSuccess();
    void anEmptyKeyIsNoKey();
    void whatIsNotRemovedIsNoSuccess();
    void refusalsAreNoServiceAndNoStorm();
    void whatCannotBeReadIsNotAbsent();

private:
    [[nodiscard]] QByteArray wrote(const QByteArray &key);
    [[nodiscard]] QByteArray read(QByteArray *key = nullptr);
    [[nodiscard]] QByteArray removed();
    [[nodiscard]] QByteArray probed();

    PrivateKeyring m_bus;
    OddKeyring m_odd;
    KeychainStore m_store;
    CredentialId m_id;
};

void TestOddKeyring::initTestCase()
{
    QVERIFY(m_bus.startBus());
    QVERIFY(m_odd.serve(m_bus.bus()));
}

void TestOddKeyring::init()
{
    m_id = {.origin = QUrl(u"https://api.aurous-labs.com"_s), .connection = QUuid::createUuid()};
    m_odd.become(Oddity::None);
}

QByteArray TestOddKeyring::wrote(const QByteArray &key)
{
    StoreAnswers answers;
    m_store.write(m_id, key, this, answers.done());
    return answers.wait() ? answers.last() : "no answer";
}

QByteArray TestOddKeyring::read(QByteArray *key)
{
    StoreAnswers answers;
    m_store.read(m_id, this, answers.read());
    if (!answers.wait())
        return "no answer";
    if (key != nullptr)
        *key = answers.key();
    return answers.last();
}

QByteArray TestOddKeyring::removed()
{
    StoreAnswers answers;
    m_store.remove(m_id, this, answers.done());
    return answers.wait() ? answers.last() : "no answer";
}

QByteArray TestOddKeyring::probed()
{
    StoreAnswers answers;
    m_store.probe(this, answers.state());
    return answers.wait() ? answers.last() : "no answer";
}

/// So that the failures below are the oddity's.
void TestOddKeyring::servesWhenItIsNotOdd()
{
    QCOMPARE(probed(), "Present");
    QCOMPARE(read(), "Absent");
    QCOMPARE(wrote("al_live_0123456789"), "done");
    QByteArray key;
    QCOMPARE(read(&key), "Present");
    QCOMPARE(key, "al_live_0123456789");
    QCOMPARE(removed(), "done");
    QCOMPARE(read(), "Absent");
}

void TestOddKeyring::whatIsNotKeptIsNoSuccess_data()
{
    QTest::addColumn<Oddity>("oddity");
    QTest::addRow("lost") << Oddity::LosesWhatIsWritten;
    QTest::addRow("another") << Oddity::KeepsAnother;
    QTest::addRow("empty") << Oddity::ReadsNothing;
}

void TestOddKeyring::whatIsNotKeptIsNoSuccess()
{
    QFETCH(const Oddity, oddity);
    m_odd.become(oddity);
    StoreAnswers written;
    m_store.write(m_id, "al_live_0123456789", this, written.done());
    QVERIFY(written.wait());
    QCOMPARE(written.last(), "failed");
    QCOMPARE(written.error()->kind, Error::Kind::Secret);
    QVERIFY(!written.error()->message.contains(u"al_live"));
}

void TestOddKeyring::anEmptyKeyIsNoKey()
{
    QCOMPARE(wrote("al_live_0123456789"), "done");
    const QByteArrayList before = m_odd.calls();
    QVERIFY(before.contains("CreateItem"));
    m_odd.become(Oddity::ReadsNothing);
    QCOMPARE(wrote("al_live_0123456789"), "failed");
    QByteArray key = "not set";
    QCOMPARE(read(&key), "NoService");
    QCOMPARE(key, QByteArray());
}

void TestOddKeyring::whatIsNotRemovedIsNoSuccess()
{
    m_odd.become(Oddity::KeepsWhatIsRemoved);
    QCOMPARE(wrote("al_live_0123456789"), "done");
    QCOMPARE(removed(), "failed");
    QCOMPARE(read(), "Present");
}

void TestOddKeyring::refusalsAreNoServiceAndNoStorm()
{
    m_odd.become(Oddity::RefusesEverything);
    QCOMPARE(read(), "NoService");
    QCOMPARE(wrote("al_live_0123456789"), "failed");
    QCOMPARE(removed(), "failed");
    QCOMPARE(probed(), "NoService");
    const qsizetype calls = m_odd.calls().size();
    QVERIFY2(calls <= 8, m_odd.calls().join(' ').constData());
    QTest::qWait(1'500); // nothing is tried again by itself
    QCOMPARE(m_odd.calls().size(), calls);
    m_odd.become(Oddity::None);
    QCOMPARE(read(), "Absent");
}

/// There is something, but it does not come: this must not look like a place to write to.
void TestOddKeyring::whatCannotBeReadIsNotAbsent()
{
    m_odd.become(Oddity::FindsWhatItHides);
    QCOMPARE(read(), "NoService");
    QVERIFY2(m_odd.calls().count("SearchItems") <= 6, m_odd.calls().join(' ').constData());
    QVERIFY(!m_odd.calls().contains("CreateItem"));
    QVERIFY(!m_odd.calls().contains("Delete"));
}

QTEST_GUILESS_MAIN(TestOddKeyring)
#include "tst_oddkeyring.moc"
