// SPDX-License-Identifier: Apache-2.0
#include "secrets/keychainstore.h"
#include "secrets/memorystore.h"
#include "secrets/privatekeyring.h"
#include "secrets/storeanswers.h"
#include "support/caught.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// A connection that no other test has a key of.
CredentialId newId(const QString &origin = u"https://api.aurous-labs.com"_s)
{
    return {.origin = QUrl(origin), .connection = QUuid::createUuid()};
}

} // namespace

/// What every store promises, held against each of them; the keychain is a real one.
class TestCredentialStore : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void entryName_data();
    void entryName();

    void findsWhatWasWritten_data() { stores(); }
    void findsWhatWasWritten();
    void keepsAnyText_data();
    void keepsAnyText();
    void replaces_data() { stores(); }
    void replaces();
    void removes_data() { stores(); }
    void removes();
    void keysOfOthersAreNotFound_data() { stores(); }
    void keysOfOthersAreNotFound();
    void refusesWhatIsNoKey_data();
    void refusesWhatIsNoKey();
    void probes_data() { stores(); }
    void probes();
    void answersLater_data() { stores(); }
    void answersLater();
    void askedAgainWhileBusy_data() { stores(); }
    void askedAgainWhileBusy();
    void destroyedWhileBusy_data() { stores(); }
    void destroyedWhileBusy();
    void destroyedByTheHandler_data() { stores(); }
    void destroyedByTheHandler();
    void contextDestroyedWhileBusy_data() { stores(); }
    void contextDestroyedWhileBusy();

private:
    static void stores();
    [[nodiscard]] QByteArray kept(const CredentialId &id);
    void keep(const CredentialId &id, const QByteArray &key);

    PrivateKeyring m_keyring;
    std::unique_ptr<CredentialStore> m_store;
};

void TestCredentialStore::initTestCase()
{
    QVERIFY(m_keyring.startBus());
    QVERIFY(m_keyring.startDaemon());
}

void TestCredentialStore::stores()
{
    QTest::addColumn<bool>("isKeychain");
    QTest::addRow("memory") << false;
    QTest::addRow("keychain") << true;
}

void TestCredentialStore::init()
{
    m_store.reset();
    const QByteArray tag = QTest::currentDataTag();
    if (tag.startsWith("keychain"))
        m_store = std::make_unique<KeychainStore>();
    else
        m_store = std::make_unique<MemoryStore>();
}

/// The key that the store has, or the word for why it has none.
QByteArray TestCredentialStore::kept(const CredentialId &id)
{
    StoreAnswers read;
    m_store->read(id, this, read.read());
    if (!read.wait())
        return "no answer";
    return read.last() == "Present" ? read.key() : read.last();
}

void TestCredentialStore::keep(const CredentialId &id, const QByteArray &key)
{
    StoreAnswers written;
    m_store->write(id, key, this, written.done());
    QVERIFY(written.wait());
    QCOMPARE(written.last(), "done");
}

void TestCredentialStore::entryName_data()
{
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QString>("expected");
    const QString suffix = u"/9b2f6a3c-4d51-4e0a-8f3e-2f1c7a5b9d04"_s;
    QTest::addRow("plain") << u"https://api.aurous-labs.com"_s
                           << u"https://api.aurous-labs.com"_s + suffix;
    QTest::addRow("path") << u"https://api.aurous-labs.com/"_s
                          << u"https://api.aurous-labs.com"_s + suffix;
    QTest::addRow("case") << u"HTTPS://API.Aurous-Labs.com"_s
                          << u"https://api.aurous-labs.com"_s + suffix;
    QTest::addRow("its own port") << u"https://api.aurous-labs.com:443"_s
                                  << u"https://api.aurous-labs.com"_s + suffix;
    QTest::addRow("port") << u"https://api.aurous-labs.com:8443"_s
                          << u"https://api.aurous-labs.com:8443"_s + suffix;
    QTest::addRow("http") << u"http://localhost:80"_s << u"http://localhost"_s + suffix;
    QTest::addRow("http on the other's port")
        << u"http://localhost:443"_s << u"http://localhost:443"_s + suffix;
    QTest::addRow("address") << u"http://[::1]:9000"_s << u"http://[::1]:9000"_s + suffix;
    QTest::addRow("letters") << u"https://bücher.example"_s
                             << u"https://xn--bcher-kva.example"_s + suffix;
    QTest::addRow("user and query")
        << u"https://me:word@host.example/v1?a=b#c"_s << u"https://host.example"_s + suffix;
    QTest::addRow("no scheme") << u"api.aurous-labs.com"_s << QString();
    QTest::addRow("no host") << u"https:///v1"_s << QString();
    QTest::addRow("nothing") << QString() << QString();
}

void TestCredentialStore::entryName()
{
    QFETCH(const QString, origin);
    QFETCH(const QString, expected);
    CredentialId id{.origin = QUrl(origin),
                    .connection = QUuid(u"9b2f6a3c-4d51-4e0a-8f3e-2f1c7a5b9d04"_s)};
    QCOMPARE(id.entryName(), expected);
    id.connection = {};
    QCOMPARE(id.entryName(), QString());
}

void TestCredentialStore::findsWhatWasWritten()
{
    const CredentialId id = newId();
    QCOMPARE(kept(id), "Absent");
    keep(id, "al_live_0123456789");
    QCOMPARE(kept(id), "al_live_0123456789");
    QCOMPARE(
        kept({.origin = QUrl(u"https://api.aurous-labs.com:443/"_s), .connection = id.connection}),
        "al_live_0123456789");
}

void TestCredentialStore::keepsAnyText_data()
{
    QTest::addColumn<bool>("isKeychain");
    QTest::addColumn<QByteArray>("key");
    for (const bool isKeychain : {false, true}) {
        const char *store = isKeychain ? "keychain" : "memory";
        QTest::addRow("%s, one letter", store) << isKeychain << QByteArray("k");
        QTest::addRow("%s, all signs", store)
            << isKeychain << QByteArray("og_!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~");
        QTest::addRow("%s, blanks around", store) << isKeychain << QByteArray(" og_key \n");
        QTest::addRow("%s, letters of others", store)
            << isKeychain << QByteArray("s3cr\xc3\xa9t-\xe7\xb9\xaa");
        QTest::addRow("%s, long", store) << isKeychain << QByteArray(4'096, 'x');
    }
}

void TestCredentialStore::keepsAnyText()
{
    QFETCH(const QByteArray, key);
    const CredentialId id = newId();
    keep(id, key);
    QCOMPARE(kept(id), key);
}

void TestCredentialStore::replaces()
{
    const CredentialId id = newId();
    keep(id, "al_live_the_former");
    keep(id, "al_live_the_latter");
    QCOMPARE(kept(id), "al_live_the_latter");
    keep(id, "al_live_the_latter");
    QCOMPARE(kept(id), "al_live_the_latter");
}

void TestCredentialStore::removes()
{
    const CredentialId id = newId();
    const CredentialId other = newId();
    keep(id, "al_live_to_be_forgotten");
    keep(other, "al_live_to_be_kept");
    for (int i = 0; i < 2; ++i) { // the second time there is none, which is no error
        StoreAnswers removed;
        m_store->remove(id, this, removed.done());
        QVERIFY(removed.wait());
        QCOMPARE(removed.all(), QByteArrayList{"done"});
        QCOMPARE(kept(id), "Absent");
    }
    QCOMPARE(kept(other), "al_live_to_be_kept");
    keep(id, "al_live_again");
    QCOMPARE(kept(id), "al_live_again");
}

void TestCredentialStore::keysOfOthersAreNotFound()
{
    const CredentialId id = newId();
    keep(id, "al_live_for_one_server");
    for (const QString &origin :
         {u"https://api.aurous-labs.com:8443"_s, u"http://api.aurous-labs.com"_s,
          u"https://api.aurous-labs.com.example"_s, u"https://aurous-labs.com"_s})
        QCOMPARE(kept({.origin = QUrl(origin), .connection = id.connection}), "Absent");
    QCOMPARE(kept({.origin = id.origin, .connection = QUuid::createUuid()}), "Absent");
    QCOMPARE(kept({.origin = id.origin, .connection = {}}), "Absent");
    QCOMPARE(kept({.origin = {}, .connection = id.connection}), "Absent");
}

void TestCredentialStore::refusesWhatIsNoKey_data()
{
    QTest::addColumn<bool>("isKeychain");
    QTest::addColumn<QByteArray>("key");
    for (const bool isKeychain : {false, true}) {
        const char *store = isKeychain ? "keychain" : "memory";
        QTest::addRow("%s, null", store) << isKeychain << QByteArray();
        QTest::addRow("%s, empty", store) << isKeychain << QByteArray("");
        QTest::addRow("%s, a zero", store) << isKeychain << QByteArray("al_live\0_key", 12);
        QTest::addRow("%s, no text", store) << isKeychain << QByteArray("al_live_\xff\xfe");
    }
}

void TestCredentialStore::refusesWhatIsNoKey()
{
    QFETCH(const QByteArray, key);
    const CredentialId id = newId();
    keep(id, "al_live_the_former");
    StoreAnswers written;
    m_store->write(id, key, this, written.done());
    QVERIFY(written.wait());
    QCOMPARE(written.all(), QByteArrayList{"failed"});
    QCOMPARE(written.error()->kind, Error::Kind::Secret);
    QVERIFY(!written.error()->message.isEmpty());
    QCOMPARE(kept(id), "al_live_the_former");

    StoreAnswers forNobody;
    m_store->write({}, "al_live_0123456789", this, forNobody.done());
    QVERIFY(forNobody.wait());
    QCOMPARE(forNobody.all(), QByteArrayList{"failed"});
    StoreAnswers ofNobody;
    m_store->remove({}, this, ofNobody.done());
    QVERIFY(ofNobody.wait());
    QCOMPARE(ofNobody.all(), QByteArrayList{"done"});
}

void TestCredentialStore::probes()
{
    StoreAnswers probed;
    m_store->probe(this, probed.state());
    QVERIFY(probed.wait());
    QCOMPARE(probed.last(), "Present");
}

void TestCredentialStore::answersLater()
{
    const CredentialId id = newId();
    // What needs no store to be answered comes no sooner.
    StoreAnswers refused, ofNobody;
    m_store->write({}, "al_live_0123456789", this, refused.done());
    QVERIFY(refused.all().isEmpty());
    QVERIFY(refused.wait());
    m_store->read({}, this, ofNobody.read());
    QVERIFY(ofNobody.all().isEmpty());
    QVERIFY(ofNobody.wait());

    StoreAnswers written, read, removed, probed;
    m_store->write(id, "al_live_0123456789", this, written.done());
    m_store->read(id, this, read.read());
    m_store->remove(id, this, removed.done());
    m_store->probe(this, probed.state());
    for (const StoreAnswers *answers : {&written, &read, &removed, &probed})
        QVERIFY(answers->all().isEmpty());
    for (const StoreAnswers *answers : {&written, &read, &removed, &probed})
        QVERIFY(answers->wait());
    letStrayTrafficCome();
    QCOMPARE(written.all().count("done"), 1);
    QCOMPARE(read.all().count("Present"), 1);
    QCOMPARE(removed.all().count("done"), 1);
    QCOMPARE(probed.all().count("Present"), 1);
}

void TestCredentialStore::askedAgainWhileBusy()
{
    const CredentialId id = newId();
    StoreAnswers none, first, found, second, replaced, removed, gone;
    m_store->read(id, this, none.read());
    m_store->write(id, "al_live_first", this, first.done());
    m_store->read(id, this, found.read());
    m_store->write(id, "al_live_second", this, second.done());
    m_store->read(id, this, replaced.read());
    m_store->remove(id, this, removed.done());
    m_store->read(id, this, gone.read());
    QVERIFY(gone.wait());
    QCOMPARE(none.last(), "Absent");
    QCOMPARE(first.last(), "done"); // not confused by the second, when it looks what was kept
    QCOMPARE(found.key(), "al_live_first");
    QCOMPARE(second.last(), "done");
    QCOMPARE(replaced.key(), "al_live_second");
    QCOMPARE(removed.last(), "done");
    QCOMPARE(gone.last(), "Absent");
}

void TestCredentialStore::destroyedWhileBusy()
{
    const CredentialId id = newId();
    StoreAnswers written, read, removed, probed;
    m_store->write(id, "al_live_0123456789", this, written.done());
    m_store->read(id, this, read.read());
    m_store->remove(newId(), this, removed.done());
    m_store->probe(this, probed.state());
    m_store.reset(); // and has not even begun
    letStrayTrafficCome();

    init();
    m_store->write(id, "al_live_0123456789", this, written.done());
    m_store->read(id, this, read.read());
    m_store->probe(this, probed.state());
    // With a job of the keychain on its way.
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents();
    const qsizetype answered = written.all().size() + read.all().size() + probed.all().size();
    m_store.reset();
    letStrayTrafficCome();
    QCOMPARE(written.all().size() + read.all().size() + probed.all().size(), answered);
    QVERIFY(removed.all().isEmpty());

    init();
    QVERIFY(kept(newId()) == "Absent"); // the next one is not held up
}

void TestCredentialStore::destroyedByTheHandler()
{
    const CredentialId id = newId();
    m_store->write(id, "al_live_0123456789", this,
                   [this](const std::optional<Error> &) { m_store.reset(); });
    StoreAnswers never;
    m_store->read(id, this, never.read());
    QTRY_VERIFY_WITH_TIMEOUT(!m_store, 20'000);
    init();
    m_store->read(id, this, [this](const StoredKey &) { m_store.reset(); });
    QTRY_VERIFY_WITH_TIMEOUT(!m_store, 20'000);
    init();
    m_store->remove(id, this, [this](const std::optional<Error> &) { m_store.reset(); });
    QTRY_VERIFY_WITH_TIMEOUT(!m_store, 20'000);
    init();
    m_store->probe(this, [this](KeyringState) { m_store.reset(); });
    QTRY_VERIFY_WITH_TIMEOUT(!m_store, 20'000);
    letStrayTrafficCome();
    QVERIFY(never.all().isEmpty());
}

void TestCredentialStore::contextDestroyedWhileBusy()
{
    const CredentialId id = newId();
    const CredentialId other = newId();
    keep(other, "al_live_to_be_forgotten");
    StoreAnswers written, read, removed, probed;
    {
        QObject context;
        m_store->write(id, "al_live_0123456789", &context, written.done());
        m_store->read(id, &context, read.read());
        m_store->remove(other, &context, removed.done());
        m_store->probe(&context, probed.state());
    }
    // What was asked for happens all the same.
    QCOMPARE(kept(id), "al_live_0123456789");
    QCOMPARE(kept(other), "Absent");
    letStrayTrafficCome();
    for (const StoreAnswers *answers : {&written, &read, &removed, &probed})
        QVERIFY(answers->all().isEmpty());
}

QTEST_GUILESS_MAIN(TestCredentialStore)
#include "tst_credentialstore.moc"
