// SPDX-License-Identifier: Apache-2.0
#include "secrets/keychainstore.h"
#include "secrets/oddkeyring.h"
#include "secrets/privatekeyring.h"
#include "secrets/storeanswers.h"

#include <QElapsedTimer>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/// How long a keyring that never answers is waited for, in full, with the patience of the product.
/// tests/long/keyring runs it.
class TestKeyringWaits : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void aStoppedKeyring_data();
    void aStoppedKeyring();
    void aProbeOfAStoppedKeyring();
    void aSearchWithoutAnAnswer();

private:
    void ask(const QByteArray &call, StoreAnswers &answers);
    [[nodiscard]] bool waitForEnd(const StoreAnswers &answers) const;

    PrivateKeyring m_keyring;
    std::unique_ptr<KeychainStore> m_store;
    CredentialId m_id;
    int m_delays = 0;
    QElapsedTimer m_clock;
};

void TestKeyringWaits::initTestCase()
{
    QVERIFY(m_keyring.startBus());
    QVERIFY(m_keyring.startDaemon());
}

void TestKeyringWaits::init()
{
    m_store = std::make_unique<KeychainStore>();
    m_id = {.origin = QUrl(u"https://api.aurous-labs.com"_s), .connection = QUuid::createUuid()};
    m_delays = 0;
    connect(m_store.get(), &CredentialStore::delayed, this, [this] {
        ++m_delays;
        qInfo("delayed after %.1f s", static_cast<double>(m_clock.elapsed()) / 1'000);
    });
}

void TestKeyringWaits::ask(const QByteArray &call, StoreAnswers &answers)
{
    m_clock.start();
    if (call == "read")
        m_store->read(m_id, this, answers.read());
    else if (call == "write")
        m_store->write(m_id, "al_live_the_latter", this, answers.done());
    else if (call == "remove")
        m_store->remove(m_id, this, answers.done());
    else
        m_store->probe(this, answers.state());
}

/// Says what comes, and when.
bool TestKeyringWaits::waitForEnd(const StoreAnswers &answers) const
{
    constexpr int longest = 120'000; // ms
    qsizetype told = 0;
    return QTest::qWaitFor(
        [&] {
            for (; told < answers.all().size(); ++told)
                qInfo("%s after %.1f s", answers.all().at(told).constData(),
                      static_cast<double>(m_clock.elapsed()) / 1'000);
            return told > 0 && answers.last() != "Slow";
        },
        longest);
}

void TestKeyringWaits::aStoppedKeyring_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<QByteArrayList>("expected");
    QTest::addRow("read") << QByteArray("read") << QByteArrayList{"Slow", "NoService"};
    QTest::addRow("write") << QByteArray("write") << QByteArrayList{"failed"};
    QTest::addRow("remove") << QByteArray("remove") << QByteArrayList{"failed"};
}

void TestKeyringWaits::aStoppedKeyring()
{
    QFETCH(const QByteArray, call);
    QFETCH(const QByteArrayList, expected);
    StoreAnswers written;
    m_store->write(m_id, "al_live_the_former", this, written.done());
    QVERIFY(written.wait());
    QCOMPARE(written.last(), "done");

    m_keyring.pauseDaemon();
    StoreAnswers answers;
    ask(call, answers);
    QVERIFY(waitForEnd(answers));
    const qint64 waited = m_clock.elapsed();
    m_keyring.resumeDaemon();
    QCOMPARE(answers.all(), expected);
    QCOMPARE(m_delays, call == "read" ? 0 : 1);
    QVERIFY2(waited < 70'000, "it was to end in about 50 s");

    // And then it works again.
    StoreAnswers read;
    m_store->read(m_id, this, read.read());
    QVERIFY(read.wait());
    qInfo("then: %s %s", read.last().constData(), read.key().constData());
    QVERIFY(read.last() == "Present" || (call == "remove" && read.last() == "Absent"));
}

void TestKeyringWaits::aProbeOfAStoppedKeyring()
{
    m_keyring.pauseDaemon();
    StoreAnswers probed;
    ask("probe", probed);
    QVERIFY(waitForEnd(probed));
    m_keyring.resumeDaemon();
    QCOMPARE(probed.all(), (QByteArrayList{"Slow", "NoService"}));
    QVERIFY2(m_clock.elapsed() < 15'000, "it was to end in about 10 s");
}

/// QtKeychain has answered, and what tells a locked key from none does not.
void TestKeyringWaits::aSearchWithoutAnAnswer()
{
    m_keyring.killDaemon();
    OddKeyring odd;
    QVERIFY(odd.serve(m_keyring.bus()));
    odd.become(OddKeyring::Oddity::NeverSaysLocked);
    StoreAnswers read;
    ask("read", read);
    QVERIFY(waitForEnd(read));
    QCOMPARE(read.all(), (QByteArrayList{"Slow", "NoService"}));
    QVERIFY2(m_clock.elapsed() < 15'000, "it was to end in about 10 s");
}

QTEST_GUILESS_MAIN(TestKeyringWaits)
#include "tst_keyringwaits.moc"
