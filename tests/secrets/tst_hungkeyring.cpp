// SPDX-License-Identifier: Apache-2.0
#include "secrets/keychainstore.h"
#include "secrets/privatekeyring.h"
#include "secrets/storeanswers.h"
#include "support/caught.h"
#include "support/heartbeat.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

/// KeychainStore on a keyring that is stopped, or killed, in the middle of a call.
class TestHungKeyring : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void isSlowAndAnswersLate();
    void laterCallsAreSlowToo();
    void otherStoresAreSlowToo();
    void quickCallsAreNeverSlow();
    void killedInTheMiddle();
    void saysNothingToADeadContext();
    void destroyedWhileItHangs();
    void contextDestroyedWhileItHangs();

private:
    void keep(const QByteArray &key);
    [[nodiscard]] QByteArray kept();

    static constexpr milliseconds Patience{300};

    PrivateKeyring m_keyring;
    std::unique_ptr<KeychainStore> m_store;
    CredentialId m_id;
};

void TestHungKeyring::initTestCase()
{
    QVERIFY(m_keyring.startBus());
    QVERIFY(m_keyring.startDaemon());
}

void TestHungKeyring::init()
{
    m_store = std::make_unique<KeychainStore>(Patience);
    m_id = {.origin = QUrl(u"https://api.aurous-labs.com"_s), .connection = QUuid::createUuid()};
    keep("al_live_0123456789");
}

/// The daemon goes on, and what a test left behind ends before the next.
void TestHungKeyring::cleanup()
{
    m_keyring.resumeDaemon();
    init();
    QCOMPARE(kept(), "al_live_0123456789");
}

void TestHungKeyring::keep(const QByteArray &key)
{
    StoreAnswers written;
    m_store->write(m_id, key, this, written.done());
    QVERIFY(written.wait());
    QCOMPARE(written.last(), "done");
}

QByteArray TestHungKeyring::kept()
{
    StoreAnswers read;
    m_store->read(m_id, this, read.read());
    if (!read.wait())
        return "no answer";
    return read.last() == "Present" ? read.key() : read.last();
}

void TestHungKeyring::isSlowAndAnswersLate()
{
    m_keyring.pauseDaemon();
    Heartbeat heart;
    heart.start();
    QElapsedTimer clock;
    clock.start();
    StoreAnswers read;
    m_store->read(m_id, this, read.read());
    QVERIFY(read.waitForAny());
    const milliseconds waited(clock.elapsed());
    QCOMPARE(read.all(), QByteArrayList{"Slow"});
    QVERIFY2(waited >= Patience - milliseconds(20), "too early");
    QVERIFY2(waited < Patience + milliseconds(5'000), "too late");
    QTest::qWait(3 * static_cast<int>(Patience.count()));
    QCOMPARE(read.all(), QByteArrayList{"Slow"}); // once
    heart.stop();
    QVERIFY2(heart.longestGap() < milliseconds(250), "a hung keyring must not hold up the window");

    m_keyring.resumeDaemon();
    QVERIFY(read.wait());
    QCOMPARE(read.all(), (QByteArrayList{"Slow", "Present"}));
    QCOMPARE(read.key(), "al_live_0123456789");
}

void TestHungKeyring::laterCallsAreSlowToo()
{
    m_keyring.pauseDaemon();
    StoreAnswers first, second, written, removed, probed;
    QSignalSpy delayed(m_store.get(), &CredentialStore::delayed);
    QSignalSpy answered(m_store.get(), &CredentialStore::answered);
    m_store->read(m_id, this, first.read());
    QVERIFY(first.waitForAny());
    const CredentialId other{.origin = m_id.origin, .connection = QUuid::createUuid()};
    m_store->read(m_id, this, second.read());
    m_store->write(m_id, "al_live_the_latter", this, written.done());
    m_store->remove(other, this, removed.done());
    m_store->probe(this, probed.state());
    QVERIFY(second.waitForAny());
    QVERIFY(probed.waitForAny());
    QTRY_COMPARE_WITH_TIMEOUT(delayed.count(), 2, 20'000); // the write and the removal
    QCOMPARE(delayed.at(0).at(0).value<CredentialId>(), m_id);
    QCOMPARE(delayed.at(1).at(0).value<CredentialId>(), other);
    QCOMPARE(second.all(), QByteArrayList{"Slow"});
    QCOMPARE(probed.all(), QByteArrayList{"Slow"});
    QVERIFY(written.all().isEmpty());
    QVERIFY(removed.all().isEmpty());
    QCOMPARE(answered.count(), 0);

    m_keyring.resumeDaemon();
    QVERIFY(removed.wait());
    QVERIFY(probed.wait());
    QTRY_COMPARE(answered.count(), 2); // those that were said to take their time
    QCOMPARE(answered.at(0).at(0).value<CredentialId>(), m_id);
    QCOMPARE(first.last(), "Present");
    QCOMPARE(second.all(), (QByteArrayList{"Slow", "Present"}));
    QCOMPARE(second.key(), "al_live_0123456789");
    QCOMPARE(written.all(), QByteArrayList{"done"});
    QCOMPARE(removed.all(), QByteArrayList{"done"});
    QCOMPARE(probed.all(), (QByteArrayList{"Slow", "Present"}));
    QCOMPARE(kept(), "al_live_the_latter");
    QCOMPARE(delayed.count(), 2);
}

/// QtKeychain has one queue of jobs for the whole process.
void TestHungKeyring::otherStoresAreSlowToo()
{
    m_keyring.pauseDaemon();
    StoreAnswers first, second;
    m_store->read(m_id, this, first.read());
    QVERIFY(first.waitForAny());
    KeychainStore other(Patience);
    other.read(m_id, this, second.read());
    QVERIFY(second.waitForAny());
    QCOMPARE(second.all(), QByteArrayList{"Slow"});
    m_keyring.resumeDaemon();
    QVERIFY(second.wait());
    QCOMPARE(second.all(), (QByteArrayList{"Slow", "Present"}));
}

void TestHungKeyring::quickCallsAreNeverSlow()
{
    m_store = std::make_unique<KeychainStore>(milliseconds(3'000));
    const QSignalSpy delayed(m_store.get(), &CredentialStore::delayed);
    StoreAnswers read, written, probed;
    m_store->read(m_id, this, read.read());
    m_store->write(m_id, "al_live_the_latter", this, written.done());
    m_store->probe(this, probed.state());
    QVERIFY(written.wait());
    QVERIFY(probed.wait());
    QTest::qWait(3'500);
    QCOMPARE(read.all(), QByteArrayList{"Present"});
    QCOMPARE(written.all(), QByteArrayList{"done"});
    QCOMPARE(probed.all(), QByteArrayList{"Present"});
    QCOMPARE(delayed.count(), 0);
}

void TestHungKeyring::killedInTheMiddle()
{
    m_keyring.pauseDaemon();
    StoreAnswers read, written, removed, probed;
    m_store->read(m_id, this, read.read());
    m_store->write(m_id, "al_live_the_latter", this, written.done());
    m_store->remove(m_id, this, removed.done());
    m_store->probe(this, probed.state());
    QVERIFY(read.waitForAny());
    QCOMPARE(read.all(), QByteArrayList{"Slow"});
    m_keyring.killDaemon();
    QVERIFY(removed.wait());
    QVERIFY(probed.wait());
    QCOMPARE(read.all(), (QByteArrayList{"Slow", "NoService"}));
    QCOMPARE(written.all(), QByteArrayList{"failed"});
    QCOMPARE(removed.all(), QByteArrayList{"failed"});
    QCOMPARE(probed.last(), "NoService");
    QVERIFY(m_keyring.startDaemon());
    QCOMPARE(kept(), "al_live_0123456789");
}

void TestHungKeyring::saysNothingToADeadContext()
{
    m_keyring.pauseDaemon();
    StoreAnswers read;
    {
        QObject context;
        m_store->read(m_id, &context, read.read());
        letStrayTrafficCome();
    }
    QTest::qWait(3 * static_cast<int>(Patience.count()));
    QVERIFY(read.all().isEmpty()); // not even Slow
    m_keyring.resumeDaemon();
    QCOMPARE(kept(), "al_live_0123456789");
    QVERIFY(read.all().isEmpty());
}

void TestHungKeyring::destroyedWhileItHangs()
{
    m_keyring.pauseDaemon();
    StoreAnswers read, written, removed, probed;
    const CredentialId other{.origin = m_id.origin, .connection = QUuid::createUuid()};
    m_store->read(m_id, this, read.read());
    m_store->write(other, "al_live_never", this, written.done());
    m_store->remove(m_id, this, removed.done());
    m_store->probe(this, probed.state());
    QVERIFY(read.waitForAny());
    m_store.reset();
    const qsizetype slow = probed.all().size();
    m_keyring.resumeDaemon();
    // The job that hung ends now, with nobody to tell; what waited behind it never begins.
    m_store = std::make_unique<KeychainStore>();
    QCOMPARE(kept(), "al_live_0123456789");
    QCOMPARE(read.all(), QByteArrayList{"Slow"});
    QVERIFY(written.all().isEmpty());
    QVERIFY(removed.all().isEmpty());
    QCOMPARE(probed.all().size(), slow);
    m_id = other;
    QCOMPARE(kept(), "Absent");
}

void TestHungKeyring::contextDestroyedWhileItHangs()
{
    m_keyring.pauseDaemon();
    StoreAnswers written, removed;
    const CredentialId other{.origin = m_id.origin, .connection = QUuid::createUuid()};
    {
        QObject context;
        m_store->remove(m_id, &context, removed.done());
        m_store->write(other, "al_live_all_the_same", &context, written.done());
        QTest::qWait(2 * static_cast<int>(Patience.count()));
    }
    m_keyring.resumeDaemon();
    QCOMPARE(kept(), "Absent");
    m_id = other;
    QCOMPARE(kept(), "al_live_all_the_same");
    QVERIFY(written.all().isEmpty());
    QVERIFY(removed.all().isEmpty());
}

QTEST_GUILESS_MAIN(TestHungKeyring)
#include "tst_hungkeyring.moc"
