// SPDX-License-Identifier: Apache-2.0
#include "secrets/keychainstore.h"
#include "secrets/openprompt.h"
#include "secrets/privatekeyring.h"
#include "secrets/runstore.h"
#include "secrets/storeanswers.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/// KeychainStore on a real keyring: what outlives the process, and what a locked keyring does.
class TestKeychainStore : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void outlivesTheProcess();
    void outlivesTheKeyringsProcess();
    void isOneEntryOfGreenroom();

    void aLockedKeyIsNotAbsent();
    void aLockedKeyIsNotReplaced();
    void aLockedKeyIsNotForgotten();
    void anOpenPromptIsSlow();
    void anUnlockAtThePromptIsFound();
    void removesAfterAnUnlockAtThePrompt();

private:
    void keep(const QByteArray &key);
    [[nodiscard]] QByteArray kept();
    [[nodiscard]] QByteArray probed();

    PrivateKeyring m_keyring;
    std::unique_ptr<KeychainStore> m_store;
    CredentialId m_id;
};

void TestKeychainStore::initTestCase()
{
    QVERIFY(m_keyring.startBus());
    QVERIFY(m_keyring.startDaemon());
}

void TestKeychainStore::init()
{
    m_store = std::make_unique<KeychainStore>();
    m_id = {.origin = QUrl(u"https://api.aurous-labs.com"_s), .connection = QUuid::createUuid()};
}

/// One that failed leaves no locked keyring to the next.
void TestKeychainStore::cleanup()
{
    QVERIFY(m_keyring.unlock());
}

void TestKeychainStore::keep(const QByteArray &key)
{
    StoreAnswers written;
    m_store->write(m_id, key, this, written.done());
    QVERIFY(written.wait());
    QCOMPARE(written.last(), "done");
}

QByteArray TestKeychainStore::kept()
{
    StoreAnswers read;
    m_store->read(m_id, this, read.read());
    if (!read.wait())
        return "no answer";
    return read.last() == "Present" ? read.key() : read.last();
}

QByteArray TestKeychainStore::probed()
{
    StoreAnswers probe;
    m_store->probe(this, probe.state());
    return probe.wait() ? probe.last() : "no answer";
}

void TestKeychainStore::outlivesTheProcess()
{
    keep("al_live_from_here");
    {
        RunStore run(m_id, {u"read"_s}, 30'000);
        QVERIFY(run.ends());
        QCOMPARE(run.lines(), QByteArrayList{"read Present al_live_from_here"});
    }
    {
        RunStore run(m_id, {u"write=al_live_from_there"_s}, 30'000);
        QVERIFY(run.ends());
        QCOMPARE(run.lines(), QByteArrayList{"write done"});
    }
    QCOMPARE(kept(), "al_live_from_there");
    {
        RunStore run(m_id, {u"remove"_s, u"read"_s}, 30'000);
        QVERIFY(run.ends());
        QCOMPARE(run.lines(), (QByteArrayList{"remove done", "read Absent"}));
    }
    QCOMPARE(kept(), "Absent");
}

void TestKeychainStore::outlivesTheKeyringsProcess()
{
    keep("al_live_0123456789");
    m_keyring.killDaemon();
    QCOMPARE(kept(), "NoService");
    QCOMPARE(probed(), "NoService");
    QVERIFY(m_keyring.startDaemon());
    QCOMPARE(kept(), "al_live_0123456789");
    QCOMPARE(probed(), "Present");
}

void TestKeychainStore::isOneEntryOfGreenroom()
{
    keep("al_live_the_former");
    keep("al_live_the_latter");
    QCOMPARE(m_keyring.count(u"greenroom"_s,
                             u"https://api.aurous-labs.com/"_s
                                 + m_id.connection.toString(QUuid::WithoutBraces)),
             1);
}

void TestKeychainStore::aLockedKeyIsNotAbsent()
{
    QCOMPARE(probed(), "Present");
    QCOMPARE(kept(), "Absent");
    keep("al_live_0123456789");
    QVERIFY(m_keyring.lock());
    QCOMPARE(probed(), "Locked");
    QCOMPARE(kept(), "Locked");
    const CredentialId id = m_id;
    m_id.connection = QUuid::createUuid();
    QCOMPARE(kept(), "Absent"); // also in a locked keyring
    m_id = id;
    QVERIFY(m_keyring.unlock());
    QCOMPARE(probed(), "Present");
    QCOMPARE(kept(), "al_live_0123456789");
}

void TestKeychainStore::aLockedKeyIsNotReplaced()
{
    keep("al_live_the_former");
    QVERIFY(m_keyring.lock());
    StoreAnswers written;
    m_store->write(m_id, "al_live_the_latter", this, written.done());
    QVERIFY(written.wait());
    QCOMPARE(written.all(), QByteArrayList{"failed"});
    QCOMPARE(written.error()->kind, Error::Kind::Secret);
    QVERIFY2(written.error()->message.contains(u"locked"), qPrintable(written.error()->message));
    QVERIFY(m_keyring.unlock());
    QCOMPARE(kept(), "al_live_the_former");
    keep("al_live_the_latter");
    QCOMPARE(kept(), "al_live_the_latter");
}

void TestKeychainStore::aLockedKeyIsNotForgotten()
{
    keep("al_live_0123456789");
    QVERIFY(m_keyring.lock());
    StoreAnswers removed;
    m_store->remove(m_id, this, removed.done());
    QVERIFY(removed.wait());
    QCOMPARE(removed.all(), QByteArrayList{"failed"}); // and never done, when it is still there
    QVERIFY2(removed.error()->message.contains(u"locked"), qPrintable(removed.error()->message));
    QVERIFY(m_keyring.unlock());
    QCOMPARE(kept(), "al_live_0123456789");
    m_store->remove(m_id, this, removed.done());
    QTRY_COMPARE_WITH_TIMEOUT(removed.all(), (QByteArrayList{"failed", "done"}), 20'000);
    QCOMPARE(kept(), "Absent");
}

void TestKeychainStore::anOpenPromptIsSlow()
{
    keep("al_live_0123456789");
    OpenPrompt prompt(m_keyring.bus());
    QVERIFY(prompt.isGood());
    QVERIFY(m_keyring.lock());
    QCOMPARE(probed(), "Locked");
    QCOMPARE(prompt.count(), 0); // a probe asks nobody
    m_store = std::make_unique<KeychainStore>(std::chrono::milliseconds(300));
    StoreAnswers read;
    m_store->read(m_id, this, read.read());
    QVERIFY(read.waitForAny());
    QTRY_COMPARE_WITH_TIMEOUT(prompt.count(), 1, 20'000);
    QCOMPARE(read.all(), QByteArrayList{"Slow"});
    QCOMPARE(probed(), "Locked"); // which does not wait for the prompt
    prompt.dismiss();
    QVERIFY(read.wait());
    QCOMPARE(read.all(), (QByteArrayList{"Slow", "Locked"}));
    QVERIFY(m_keyring.unlock());
    QCOMPARE(kept(), "al_live_0123456789");
}

void TestKeychainStore::anUnlockAtThePromptIsFound()
{
    keep("al_live_0123456789");
    OpenPrompt prompt(m_keyring.bus());
    QVERIFY(m_keyring.lock());
    StoreAnswers read;
    m_store->read(m_id, this, read.read());
    QTRY_COMPARE_WITH_TIMEOUT(prompt.count(), 1, 20'000);
    QVERIFY(m_keyring.unlock());
    prompt.dismiss(); // for QtKeychain there is no such key now
    QVERIFY(read.wait());
    QCOMPARE(read.last(), "Present");
    QCOMPARE(read.key(), "al_live_0123456789");
}

void TestKeychainStore::removesAfterAnUnlockAtThePrompt()
{
    keep("al_live_0123456789");
    OpenPrompt prompt(m_keyring.bus());
    QVERIFY(m_keyring.lock());
    StoreAnswers removed;
    m_store->remove(m_id, this, removed.done());
    QTRY_COMPARE_WITH_TIMEOUT(prompt.count(), 1, 20'000);
    QVERIFY(removed.all().isEmpty());
    QVERIFY(m_keyring.unlock());
    prompt.dismiss();
    QVERIFY(removed.wait());
    QCOMPARE(removed.last(), "done");
    QCOMPARE(kept(), "Absent");
}

QTEST_GUILESS_MAIN(TestKeychainStore)
#include "tst_keychainstore.moc"
